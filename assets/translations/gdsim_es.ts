<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccessDialog</name>
    <message>
        <source>What students may change</source>
        <translation>Qué pueden cambiar los estudiantes</translation>
    </message>
    <message>
        <source>Free: everything</source>
        <translation>Libre: todo</translation>
    </message>
    <message>
        <source>Guided: what is chosen below; they save, open and export as ever</source>
        <translation>Guiado: lo que se elige abajo; se guarda, se abre y se exporta como siempre</translation>
    </message>
    <message>
        <source>Exam: as guided, but no files, clipboard, lessons, glossary or verdicts; nothing is kept</source>
        <translation>Examen: como el guiado, pero sin archivos, portapapeles, lecciones, glosario ni veredictos; no se conserva nada</translation>
    </message>
    <message>
        <source>From the next opening of the file on</source>
        <translation>Desde la próxima vez que se abra el archivo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Guardar</translation>
    </message>
    <message>
        <source>A guard rail, no lock: whoever edits the file, or opens it by File → Open Unlocked…, can change everything.</source>
        <translation>Una barandilla, no un candado: quien edite el archivo, o lo abra con Archivo → Abrir sin restricciones…, puede cambiarlo todo.</translation>
    </message>
</context>
<context>
    <name>AdviceButton</name>
    <message>
        <source>Try {rate}</source>
        <translation>Probar {rate}</translation>
    </message>
    <message>
        <source>This page of the lesson keeps the learning rate as it is.</source>
        <translation>Esta página de la lección mantiene fija la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>Set the learning rate to {rate}</source>
        <translation>Poner la tasa de aprendizaje en {rate}</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>Paso {step}</translation>
    </message>
    <message>
        <source>Go to step {step}, the best one</source>
        <translation>Ir al paso {step}, el mejor</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Let the run go on</source>
        <translation>Dejar que la ejecución siga</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Answer {number}</source>
        <translation>Respuesta {number}</translation>
    </message>
    <message>
        <source>The words of this answer</source>
        <translation>El texto de esta respuesta</translation>
    </message>
    <message>
        <source>Right if no other answer is</source>
        <translation>Correcta si ninguna otra lo es</translation>
    </message>
    <message>
        <source>Right when</source>
        <translation>Correcta si</translation>
    </message>
    <message>
        <source>Then says</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Told to whoever chose it; {{loss}} stands for the run&apos;s own loss, then</source>
        <translation>Se le dice a quien la elija; {{loss}} se sustituye entonces por la pérdida de la propia ejecución</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>puede quedar vacío</translation>
    </message>
</context>
<context>
    <name>Autopsy</name>
    <message>
        <source>Step {step}: {number} went from {before} to {broken}; step {end} would have led {led}.</source>
        <translation>Paso {step}: {number} pasó de {before} a {broken}; el paso {end} habría llevado {led}.</translation>
    </message>
    <message>
        <source>Step {step}: {number} went from {before} to {broken}, {times} times as large; step {end} would have led {led}.</source>
        <translation>Paso {step}: {number} pasó de {before} a {broken}, es decir, se multiplicó por {times}; el paso {end} habría llevado {led}.</translation>
    </message>
    <message>
        <source>Step {step}: {number} went from {before} to {broken}; from this step on it grew {times} times a step, and step {end} would have led {led}.</source>
        <translation>Paso {step}: {number} pasó de {before} a {broken}; desde este paso se multiplicó por {times} en cada uno, y el paso {end} habría llevado {led}.</translation>
    </message>
    <message>
        <source>Nothing else had run away by then; the loss had been {value} at most.</source>
        <translation>Hasta entonces no se había escapado nada más; la pérdida había sido {value} como mucho.</translation>
    </message>
    <message>
        <source>Broken is what is more than {factor} times its range. That is {value} here: the largest that it was until the loss was lowest, or what is usual where that is more.</source>
        <translation>Está roto lo que supera {factor} veces su rango. Aquí el rango es {value}: lo más grande que fue hasta que la pérdida llegó a su mínimo, o lo habitual si eso es más.</translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation>el {name}</translation>
    </message>
    <message>
        <source>the coordinate {name}</source>
        <translation>la coordenada {name}</translation>
    </message>
    <message>
        <source>the largest output of layer {layer}, unit {unit},</source>
        <translation>la mayor salida de la capa {layer}, unidad {unit},</translation>
    </message>
    <message>
        <source>the loss</source>
        <translation>la pérdida</translation>
    </message>
    <message>
        <source>the slope of the ground</source>
        <translation>la pendiente del terreno</translation>
    </message>
    <message>
        <source>the gradient</source>
        <translation>el gradiente</translation>
    </message>
    <message>
        <source>the gradient of the output layer</source>
        <translation>el gradiente de la capa de salida</translation>
    </message>
    <message>
        <source>the gradient of layer {layer}</source>
        <translation>el gradiente de la capa {layer}</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradiente</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>What {name} was after the step</source>
        <translation>Cuánto valía {name} después del paso</translation>
    </message>
    <message>
        <source>The largest of all training rows in size, after the step; in the standardised target&apos;s units</source>
        <translation>El mayor valor absoluto entre todas las filas de entrenamiento, después del paso; en las unidades del objetivo estandarizado</translation>
    </message>
    <message>
        <source>The largest of all training rows in size, after the step</source>
        <translation>El mayor valor absoluto entre todas las filas de entrenamiento, después del paso</translation>
    </message>
    <message>
        <source>On all training samples, after the step</source>
        <translation>En todos los ejemplos de entrenamiento, después del paso</translation>
    </message>
    <message>
        <source>The loss after the step</source>
        <translation>La pérdida después del paso</translation>
    </message>
    <message>
        <source>The root mean square of the full gradient over the layer&apos;s weights and biases, after the step</source>
        <translation>La raíz de la media de los cuadrados del gradiente completo en los pesos y sesgos de la capa, después del paso</translation>
    </message>
    <message>
        <source>How steep the ground was after the step: the length of the gradient</source>
        <translation>Lo empinado que era el terreno después del paso: la longitud del gradiente</translation>
    </message>
    <message>
        <source>Step {end} would have led to where the formula is not defined, and was not taken.</source>
        <translation>El paso {end} habría llevado a donde la fórmula no está definida, y no se dio.</translation>
    </message>
    <message>
        <source>Step {end} would have thrown {number} from {before} to what is no number (∞ − ∞), and was not taken.</source>
        <translation>El paso {end} habría lanzado {number} desde {before} hasta algo que no es un número (∞ − ∞), y no se dio.</translation>
    </message>
    <message>
        <source>Step {end} would have thrown {number} from {before} beyond all numbers, and was not taken.</source>
        <translation>El paso {end} habría lanzado {number} desde {before} más allá de todos los números, y no se dio.</translation>
    </message>
    <message>
        <source>Step {end} would have thrown {number} from {before} to {broken}, and was not taken.</source>
        <translation>El paso {end} habría lanzado {number} desde {before} hasta {broken}, y no se dio.</translation>
    </message>
    <message>
        <source>to where the loss is no number</source>
        <translation>a donde la pérdida no es un número</translation>
    </message>
    <message>
        <source>where the formula ends</source>
        <translation>a donde la fórmula acaba</translation>
    </message>
    <message>
        <source>it</source>
        <translation>ese número</translation>
    </message>
    <message>
        <source>{name} to {value}, beyond {bound}</source>
        <translation>{name} a {value}, más allá de {bound}</translation>
    </message>
    <message>
        <source>{name} beyond all numbers</source>
        <translation>{name} más allá de todos los números</translation>
    </message>
    <message>
        <source>the largest score</source>
        <translation>la mayor puntuación</translation>
    </message>
    <message>
        <source>the largest score of {name}</source>
        <translation>la mayor puntuación de {name}</translation>
    </message>
</context>
<context>
    <name>AutopsyView</name>
    <message>
        <source>What broke first</source>
        <translation>Qué se rompió primero</translation>
    </message>
    <message>
        <source>Puts this away (Esc)</source>
        <translation>Cierra esta vista (Esc)</translation>
    </message>
    <message>
        <source>Put away what broke first</source>
        <translation>Cerrar «Qué se rompió primero»</translation>
    </message>
    <message>
        <source>How much of the run is looked at</source>
        <translation>Cuánto de la ejecución se ha examinado</translation>
    </message>
    <message>
        <source>Looking for the number that broke first …</source>
        <translation>Buscando el número que se rompió primero…</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Unsaved work is not protected from a crash: {reason}</source>
        <translation>El trabajo sin guardar no está protegido de un cierre inesperado: {reason}</translation>
    </message>
    <message>
        <source>Unsaved work from before a sudden end cannot be read, and stays in {file}: {reason}</source>
        <translation>No se puede leer el trabajo sin guardar de antes de un cierre inesperado, y queda en {file}: {reason}</translation>
    </message>
</context>
<context>
    <name>BackpropView</name>
    <message>
        <source>Backpropagation</source>
        <translation>Retropropagación</translation>
    </message>
    <message>
        <source>Racer whose step is shown</source>
        <translation>Corredor cuyo paso se muestra</translation>
    </message>
    <message>
        <source>Whose weights are shown; all see the same samples.</source>
        <translation>De quién son los pesos que se muestran; todos ven los mismos ejemplos.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Which of this step&apos;s samples; Up and Down go through them. Its row in the data stands beside it.</source>
        <translation>Cuál de los ejemplos de este paso; las flechas arriba y abajo los recorren. A su lado está su fila en los datos.</translation>
    </message>
    <message>
        <source>What slow motion works out now; a click goes on (Space, where it waits)</source>
        <translation>Lo que la cámara lenta calcula ahora; un clic sigue adelante (Space, donde espera)</translation>
    </message>
    <message>
        <source>Update rule</source>
        <translation>Regla de actualización</translation>
    </message>
    <message>
        <source>The update rule with this step&apos;s numbers, of the chosen weight (Enter or a double click on its line)</source>
        <translation>La regla de actualización con los números de este paso, para el peso elegido (Enter o doble clic en su línea)</translation>
    </message>
    <message>
        <source>What the unit adds up, and the slopes along its weights</source>
        <translation>Lo que suma la unidad, y las pendientes de sus pesos</translation>
    </message>
    <message>
        <source>What the unit gives</source>
        <translation>Lo que da la unidad</translation>
    </message>
    <message>
        <source>Forward: what the unit is given times its weights adds up to its sum. Backward: what each weight is given times the unit&apos;s error is this sample&apos;s slope; the mean over the step&apos;s samples is the gradient.</source>
        <translation>Hacia delante: lo que la unidad recibe, multiplicado por sus pesos, se suma. Hacia atrás: lo que recibe cada peso, por el error de la unidad, es la pendiente de este ejemplo; la media de los ejemplos del paso es el gradiente.</translation>
    </message>
    <message>
        <source>Where its error comes from</source>
        <translation>De dónde viene su error</translation>
    </message>
    <message>
        <source>Its error</source>
        <translation>Su error</translation>
    </message>
    <message>
        <source>A unit&apos;s error: the errors of all units that it gives to, each times the weight on the way, times the slope of its own bend.</source>
        <translation>El error de una unidad: los errores de todas las unidades a las que da, cada uno por el peso del camino, por la pendiente de su propia curva.</translation>
    </message>
    <message>
        <source>Units of the network</source>
        <translation>Unidades de la red</translation>
    </message>
    <message>
        <source>What each unit gives for this sample, and its error: by how much the sample&apos;s loss would rise with its sum. The error goes back from the output to the first layer.</source>
        <translation>Lo que da cada unidad para este ejemplo, y su error: cuánto subiría la pérdida del ejemplo con su suma. El error vuelve de la salida a la primera capa.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>gives</source>
        <translation>da</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>Press step, and the error&apos;s way back appears</source>
        <translation>Pulsa Paso y aparecerá el camino de vuelta del error</translation>
    </message>
    <message>
        <source>A model without hidden layers has one step back, which the training cycle shows.</source>
        <translation>Un modelo sin capas ocultas tiene un solo paso hacia atrás, que muestra el ciclo de entrenamiento.</translation>
    </message>
    <message>
        <source>of {count} · row {row}</source>
        <translation>de {count} · fila {row}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>pérdida {loss}</translation>
    </message>
</context>
<context>
    <name>BasinLegend</name>
    <message>
        <source>Minima and how many starts reach them</source>
        <translation>Los mínimos, y cuántos inicios llegan a ellos</translation>
    </message>
</context>
<context>
    <name>BasinsView</name>
    <message>
        <source>Map of basins</source>
        <translation>Mapa de cuencas</translation>
    </message>
    <message>
        <source>Map of basins of another racer</source>
        <translation>Mapa de cuencas de otro corredor</translation>
    </message>
    <message>
        <source>The racer whose map this is</source>
        <translation>El corredor al que pertenece este mapa</translation>
    </message>
    <message>
        <source>Racer of the map</source>
        <translation>Corredor del mapa</translation>
    </message>
    <message>
        <source>Every point is a start, in the colour of the minimum that the racer reaches from there; the darker, the more steps it takes. Click to start there. The wheel zooms, the right button moves, a double click shows everything again.</source>
        <translation>Cada punto es un inicio, con el color del mínimo al que llega desde allí el corredor; cuanto más oscuro, más pasos necesita. Haz clic para empezar allí. La rueda acerca y aleja, el botón derecho mueve, un doble clic lo muestra todo otra vez.</translation>
    </message>
    <message>
        <source>How many of all starts reach each minimum, and where it is; of two maps, in the left one | in the right one. A colour is the lighter, the fewer steps it takes.</source>
        <translation>Cuántos de todos los inicios llegan a cada mínimo, y dónde está; con dos mapas, en el izquierdo | en el derecho. Cuanto más claro el color, menos pasos hacen falta.</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>detener</translation>
    </message>
    <message>
        <source>Leaves the map as it is; it is drawn again when something else is set.</source>
        <translation>Deja el mapa como está; se dibuja de nuevo cuando se cambia algún ajuste.</translation>
    </message>
    <message>
        <source>Stop drawing the map</source>
        <translation>Dejar de dibujar el mapa</translation>
    </message>
    <message>
        <source>A map of starts takes two parameters, and this problem has {count}. Choose a terrain, a formula of your own, or one feature with a straight line.</source>
        <translation>Un mapa de inicios necesita dos parámetros, y este problema tiene {count}. Elige un terreno, una fórmula propia o una sola característica con una línea recta.</translation>
    </message>
    <message>
        <source>The map is being drawn …</source>
        <translation>Se está dibujando el mapa…</translation>
    </message>
    <message>
        <source>No map yet.</source>
        <translation>Todavía no hay mapa.</translation>
    </message>
</context>
<context>
    <name>BatchingSection</name>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Batch mode: {mode}</source>
        <translation>Tipo de lote: {mode}</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño del lote</translation>
    </message>
    <message>
        <source>How many rows each step looks at. Small ones: cheap, noisy steps. Large ones: calm, dear steps.</source>
        <translation>Cuántas filas mira cada paso. Pocas: pasos baratos y ruidosos. Muchas: pasos tranquilos y caros.</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mezclar</translation>
    </message>
    <message>
        <source>Every epoch takes the rows in a new random order. Without it the same batches follow each other in the file&apos;s order, and rows that are sorted by class or by size pull the steps to and fro.</source>
        <translation>Cada época toma las filas en un nuevo orden al azar. Sin esto se repiten los mismos lotes en el orden del archivo, y si las filas están ordenadas por clase o por tamaño, los pasos van de un lado a otro.</translation>
    </message>
    <message>
        <source>the training data has {count} rows</source>
        <translation>los datos de entrenamiento tienen {count} filas</translation>
    </message>
    <message>
        <source>A surface has no rows to choose from.</source>
        <translation>Una superficie no tiene filas entre las que elegir.</translation>
    </message>
    <message>
        <source>1 step an epoch: it sees all {count} rows.</source>
        <translation>1 paso por época: mira las {count} filas.</translation>
    </message>
    <message>
        <source>{steps} steps an epoch of {count} rows.</source>
        <translation>{steps} pasos por época, de {count} filas cada uno.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Every step looks at all rows: the exact gradient, a smooth path.</source>
        <translation>Cada paso mira todas las filas: el gradiente exacto, un camino suave.</translation>
    </message>
    <message>
        <source>Stochastic</source>
        <translation>Estocástico</translation>
    </message>
    <message>
        <source>Every step looks at one random row: many cheap steps on a noisy path.</source>
        <translation>Cada paso mira una fila al azar: muchos pasos baratos por un camino ruidoso.</translation>
    </message>
    <message>
        <source>Mini-batch</source>
        <translation>Minilote</translation>
    </message>
    <message>
        <source>Every step looks at a few random rows: between the two, and what practice uses.</source>
        <translation>Cada paso mira unas pocas filas al azar: un término medio, y lo que se usa en la práctica.</translation>
    </message>
</context>
<context>
    <name>BlindfoldView</name>
    <message>
        <source>A click is a step in that direction, an arrow key one along an axis.</source>
        <translation>Un clic es un paso en esa dirección; una tecla de flecha, uno en la dirección de un eje.</translation>
    </message>
    <message>
        <source>Blindfolded on the mountain</source>
        <translation>A ciegas en la montaña</translation>
    </message>
    <message>
        <source>Length of a step</source>
        <translation>Longitud de un paso</translation>
    </message>
    <message>
        <source>How far a step leads, as a share of the map: the dotted circle.</source>
        <translation>Lo lejos que lleva un paso, como parte del mapa: el círculo de puntos.</translation>
    </message>
    <message>
        <source>Lift the fog</source>
        <translation>Levantar la niebla</translation>
    </message>
    <message>
        <source>Shows the landscape, and your way on it.</source>
        <translation>Muestra el paisaje, y tu camino por él.</translation>
    </message>
    <message>
        <source>Play waits until the fog is lifted.</source>
        <translation>Para reproducir, levanta antes la niebla.</translation>
    </message>
    <message>
        <source>height here: {height}</source>
        <translation>altura aquí: {height}</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 paso</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} pasos</translation>
    </message>
    <message>
        <source>That step would leave the map. It is not taken.</source>
        <translation>Ese paso se saldría del mapa. No se da.</translation>
    </message>
    <message>
        <source>There is no ground. The step is not taken.</source>
        <translation>Ahí no hay terreno. El paso no se da.</translation>
    </message>
    <message>
        <source>length of a step: {length} of the map</source>
        <translation>longitud de un paso: {length} del mapa</translation>
    </message>
    <message>
        <source>slope here: flat</source>
        <translation>pendiente aquí: llano</translation>
    </message>
    <message>
        <source>slope here: almost flat, {slope}</source>
        <translation>pendiente aquí: casi llano, {slope}</translation>
    </message>
    <message>
        <source>slope here: steep, {slope}</source>
        <translation>pendiente aquí: empinado, {slope}</translation>
    </message>
    <message>
        <source>slope here: gentle, {slope}</source>
        <translation>pendiente aquí: suave, {slope}</translation>
    </message>
    <message>
        <source>as high as before</source>
        <translation>a la misma altura que antes</translation>
    </message>
    <message>
        <source>{change} lower than before</source>
        <translation>{change} más abajo que antes</translation>
    </message>
    <message>
        <source>{change} higher than before</source>
        <translation>{change} más arriba que antes</translation>
    </message>
</context>
<context>
    <name>BowlView</name>
    <message>
        <source>Whose bowl</source>
        <translation>De quién es el cuenco</translation>
    </message>
    <message>
        <source>Whose ball is shown</source>
        <translation>De quién es la bola que se muestra</translation>
    </message>
    <message>
        <source>Loss along</source>
        <translation>Pérdida según</translation>
    </message>
    <message>
        <source>The line through the ball along which the loss is drawn: one parameter, or the way of the step</source>
        <translation>La línea que pasa por la bola y según la cual se dibuja la pérdida: un parámetro, o la dirección del paso</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>reiniciar</translation>
    </message>
    <message>
        <source>The real ball, its own learning rate, and the whole bowl again (double click).</source>
        <translation>La bola real, su propia tasa de aprendizaje y otra vez el cuenco entero (doble clic).</translation>
    </message>
    <message>
        <source>Reset the bowl</source>
        <translation>Reiniciar el cuenco</translation>
    </message>
    <message>
        <source>The bowl</source>
        <translation>El cuenco</translation>
    </message>
    <message>
        <source>The loss along a line through the ball, and the next step on it.</source>
        <translation>La pérdida a lo largo de una línea que pasa por la bola, y el próximo paso en ella.</translation>
    </message>
    <message>
        <source>The loss if only what is on this axis changed; dashed: of the next mini-batch alone. The tangent&apos;s slope is the gradient here, the arrow is the next step. Drag the ball to start elsewhere, or move it with Shift and the arrow keys, then Enter. The wheel zooms, the right button moves.</source>
        <translation>La pérdida si solo cambiara lo que está en este eje; discontinua: solo la del próximo minilote. La pendiente de la tangente es aquí el gradiente, la flecha es el próximo paso. Arrastra la bola para empezar en otro lugar, o muévela con Mayús y las teclas de flecha, y después Enter. La rueda acerca y aleja, el botón derecho mueve.</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>What if the learning rate were</source>
        <translation>¿Y si la tasa de aprendizaje fuera…?</translation>
    </message>
    <message>
        <source>What if? Drag, and see where the next step would land; let go, and it is the learning rate.</source>
        <translation>¿Y si…? Arrastra y mira dónde caería el próximo paso; suelta, y esa será la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>distance along the next step</source>
        <translation>distancia en la dirección del próximo paso</translation>
    </message>
    <message>
        <source>the next step</source>
        <translation>el próximo paso</translation>
    </message>
    <message>
        <source>loss (1 row in {count})</source>
        <translation>pérdida (1 fila de cada {count})</translation>
    </message>
    <message>
        <source>What if it were {rate}</source>
        <translation>¿Y si fuera {rate}?</translation>
    </message>
    <message>
        <source>Learning rate {rate}</source>
        <translation>Tasa de aprendizaje {rate}</translation>
    </message>
    <message>
        <source>The next step lands lower: {before} → {after}</source>
        <translation>El próximo paso cae más abajo: {before} → {after}</translation>
    </message>
    <message>
        <source>Lands lower, but past the bottom: {before} → {after}</source>
        <translation>Cae más abajo, pero más allá del fondo: {before} → {after}</translation>
    </message>
    <message>
        <source>Lands higher, too big a step: {before} → {after}</source>
        <translation>Cae más arriba, el paso es demasiado largo: {before} → {after}</translation>
    </message>
    <message>
        <source>Lands higher, for it begins uphill: {before} → {after}</source>
        <translation>Cae más arriba, porque empieza cuesta arriba: {before} → {after}</translation>
    </message>
    <message>
        <source>The next step leads nowhere: the ball stands still at {before}</source>
        <translation>El próximo paso no lleva a ninguna parte: la bola está quieta en {before}</translation>
    </message>
    <message>
        <source>Lands beyond all numbers: far too big a step</source>
        <translation>Cae más allá de todos los números: un paso demasiado largo</translation>
    </message>
    <message>
        <source>The next step changes the loss {before} by {change} only</source>
        <translation>El próximo paso cambia la pérdida {before} en solo {change}</translation>
    </message>
</context>
<context>
    <name>BranchBar</name>
    <message>
        <source>Branch from here</source>
        <translation>Ramificar desde aquí</translation>
    </message>
    <message>
        <source>Goes on from this step with the new setting; the run so far stays as a ghost</source>
        <translation>Sigue desde este paso con el nuevo ajuste; la ejecución hasta ahora queda como fantasma</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>A new run from the start with the new setting</source>
        <translation>Una nueva ejecución desde el inicio con el nuevo ajuste</translation>
    </message>
    <message>
        <source>You are looking at step {step}. The new setting can count from here.</source>
        <translation>Estás viendo el paso {step}. El nuevo ajuste puede valer desde aquí.</translation>
    </message>
    <message>
        <source>Ghost {name} · step {step}</source>
        <translation>Fantasma {name} · paso {step}</translation>
    </message>
    <message>
        <source>Takes this earlier run, left at step {step}, out of the pictures</source>
        <translation>Quita de las imágenes esta ejecución anterior, que se dejó en el paso {step}</translation>
    </message>
    <message>
        <source>Remove ghost {name}</source>
        <translation>Quitar el fantasma {name}</translation>
    </message>
</context>
<context>
    <name>CardWriter</name>
    <message>
        <source>Predict</source>
        <translation>Predecir</translation>
    </message>
    <message>
        <source>Measure the loss</source>
        <translation>Medir la pérdida</translation>
    </message>
    <message>
        <source>Find the gradient</source>
        <translation>Hallar el gradiente</translation>
    </message>
    <message>
        <source>Adjust the weights</source>
        <translation>Ajustar los pesos</translation>
    </message>
    <message>
        <source>The model says an answer for each sample of the batch.</source>
        <translation>El modelo da una respuesta para cada ejemplo del lote.</translation>
    </message>
    <message>
        <source>How far is each answer from the actual one? Their mean is the loss.</source>
        <translation>¿Cuánto se aleja cada respuesta de la real? La media es la pérdida.</translation>
    </message>
    <message>
        <source>Which way does the loss rise, and how steeply, along each weight?</source>
        <translation>¿Hacia dónde sube la pérdida, y con cuánta pendiente, respecto a cada peso?</translation>
    </message>
    <message>
        <source>A step the other way: the learning rate says how long it is.</source>
        <translation>Un paso en sentido contrario: la tasa de aprendizaje dice lo largo que es.</translation>
    </message>
    <message>
        <source>Layer {layer} of {layers}: each unit adds up what it is given times its weights, and bends the sum.</source>
        <translation>Capa {layer} de {layers}: cada unidad multiplica lo que recibe por sus pesos, lo suma y dobla la suma.</translation>
    </message>
    <message>
        <source>The error goes back: it is at the units of layer {layer} of {layers}.</source>
        <translation>El error vuelve: está en las unidades de la capa {layer} de {layers}.</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>{count} features</source>
        <translation>{count} características</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>real</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>predicción</translation>
    </message>
    <message>
        <source>pred.</source>
        <translation>pred.</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>prob.</source>
        <translation>prob.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>this step&apos;s only sample</source>
        <translation>el único ejemplo de este paso</translation>
    </message>
    <message>
        <source>all {count} samples of this step</source>
        <translation>los {count} ejemplos de este paso</translation>
    </message>
    <message>
        <source>{shown} of {count} samples shown</source>
        <translation>se muestran {shown} de {count} ejemplos</translation>
    </message>
    <message>
        <source>how wrong</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>its loss</source>
        <translation>su pérdida</translation>
    </message>
    <message>
        <source>mean of {count}</source>
        <translation>media de {count}</translation>
    </message>
    <message>
        <source>+ penalty</source>
        <translation>+ penalización</translation>
    </message>
    <message>
        <source>= loss</source>
        <translation>= pérdida</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>{count} scores</source>
        <translation>{count} puntuaciones</translation>
    </message>
    <message>
        <source>Measure the height here</source>
        <translation>Medir la altura aquí</translation>
    </message>
    <message>
        <source>A surface has no samples:</source>
        <translation>Una superficie no tiene ejemplos:</translation>
    </message>
    <message>
        <source>the loss is the height here.</source>
        <translation>la pérdida es la altura aquí.</translation>
    </message>
    <message>
        <source>slope along each weight</source>
        <translation>pendiente respecto a cada peso</translation>
    </message>
    <message>
        <source>{shown} of {count} parameters</source>
        <translation>{shown} de {count} parámetros</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>recorte</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>+ l1</source>
        <translation>+ l1</translation>
    </message>
    <message>
        <source>+ l2</source>
        <translation>+ l2</translation>
    </message>
    <message>
        <source>+ l1, l2</source>
        <translation>+ l1, l2</translation>
    </message>
    <message>
        <source>no step: it has diverged</source>
        <translation>sin paso: ha divergido</translation>
    </message>
    <message>
        <source>step = {rate} × clipped</source>
        <translation>paso = {rate} × recortado</translation>
    </message>
    <message>
        <source>step = {rate} × gradient</source>
        <translation>paso = {rate} × gradiente</translation>
    </message>
    <message>
        <source>{optimizer}, rate {rate}</source>
        <translation>{optimizer}, tasa {rate}</translation>
    </message>
    <message>
        <source>old</source>
        <translation>viejo</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>new = old − step</source>
        <translation>nuevo = viejo − paso</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>paso {step} de {steps}</translation>
    </message>
    <message>
        <source>Repeat: {following}</source>
        <translation>Repetir: {following}</translation>
    </message>
    <message>
        <source>Repeat with the next batch: {following}</source>
        <translation>Repetir con el lote siguiente: {following}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {layer}</source>
        <translation>Quitar {layer}</translation>
    </message>
    <message>
        <source>Removes this layer; a network keeps at least one.</source>
        <translation>Quita esta capa; una red conserva al menos una.</translation>
    </message>
</context>
<context>
    <name>ClassDialog</name>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Your predictions, tries and times are noted in one small file in this folder, for your teacher. Who can open the folder can read it. Nothing is sent anywhere else.</source>
        <translation>Tus predicciones, intentos y tiempos se anotan en un pequeño archivo de esta carpeta, para tu docente. Quien pueda abrir la carpeta puede leerlo. No se envía nada a ningún otro lugar.</translation>
    </message>
    <message>
        <source>Note my answers for the class</source>
        <translation>Anotar mis respuestas para la clase</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>The folder that your teacher names</source>
        <translation>La carpeta que indique tu docente</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>puede quedar vacío</translation>
    </message>
    <message>
        <source>What the teacher&apos;s table calls you; without one it shows a number</source>
        <translation>Cómo te llama la tabla de tu docente; sin nombre muestra un número</translation>
    </message>
    <message>
        <source>Choose a folder that is there: your teacher knows which.</source>
        <translation>Elige una carpeta que exista: tu docente sabe cuál.</translation>
    </message>
    <message>
        <source>The class&apos;s folder</source>
        <translation>La carpeta de la clase</translation>
    </message>
</context>
<context>
    <name>ClassMenu</name>
    <message>
        <source>Class…</source>
        <translation>Clase…</translation>
    </message>
    <message>
        <source>The class&apos;s answers…</source>
        <translation>Respuestas de la clase…</translation>
    </message>
    <message>
        <source>Print a worksheet…</source>
        <translation>Imprimir una hoja de ejercicios…</translation>
    </message>
    <message>
        <source>The class&apos;s folder</source>
        <translation>La carpeta de la clase</translation>
    </message>
</context>
<context>
    <name>ClassModel</name>
    <message>
        <source>right</source>
        <translation>aciertos</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>predicción</translation>
    </message>
    <message>
        <source>Its answers split the class most.</source>
        <translation>Sus respuestas son las que más dividen a la clase.</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 pista</translation>
    </message>
    <message>
        <source>{count} hints</source>
        <translation>{count} pistas</translation>
    </message>
    <message>
        <source>tries: {count}</source>
        <translation>intentos: {count}</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>resuelta</translation>
    </message>
    <message>
        <source>not solved yet</source>
        <translation>sin resolver todavía</translation>
    </message>
    <message>
        <source>hints: {count}, left: {left}</source>
        <translation>pistas: {count}, quedan: {left}</translation>
    </message>
    <message>
        <source>said: {given}</source>
        <translation>dijo: {given}</translation>
    </message>
    <message>
        <source>it is: {answer}</source>
        <translation>es: {answer}</translation>
    </message>
    <message>
        <source>after {seconds} s</source>
        <translation>después de {seconds} s</translation>
    </message>
</context>
<context>
    <name>ClassNotes</name>
    <message>
        <source>Your answers are not noted for the class: {reason}</source>
        <translation>Tus respuestas no se anotan para la clase: {reason}</translation>
    </message>
</context>
<context>
    <name>ClassTableDialog</name>
    <message>
        <source>The class&apos;s answers</source>
        <translation>Las respuestas de la clase</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Whose questions are shown</source>
        <translation>De qué lección son las preguntas que se muestran</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Reads the files once more (F5); usually that is done by itself</source>
        <translation>Lee los archivos otra vez (F5); normalmente se hace solo</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>The folder that holds the class&apos;s files</source>
        <translation>La carpeta que contiene los archivos de la clase</translation>
    </message>
    <message>
        <source>Tally…</source>
        <translation>Recuento…</translation>
    </message>
    <message>
        <source>How many gave each answer, without names, to project</source>
        <translation>Cuántos dieron cada respuesta, sin nombres, para proyectarlo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The whole table for a spreadsheet</source>
        <translation>Toda la tabla, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Students and their answers</source>
        <translation>Estudiantes y sus respuestas</translation>
    </message>
    <message>
        <source>The class&apos;s folder</source>
        <translation>La carpeta de la clase</translation>
    </message>
    <message>
        <source>Reading {folder} …</source>
        <translation>Leyendo {folder}…</translation>
    </message>
    <message>
        <source>{folder} · files: {count}</source>
        <translation>{folder} · archivos: {count}</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Todas las lecciones</translation>
    </message>
    <message>
        <source>Files that cannot be read beside these: {count}.</source>
        <translation>Además hay archivos que no se pueden leer: {count}.</translation>
    </message>
    <message>
        <source>{mark} “{ask}” split the class most: {right} of {count} were right.</source>
        <translation>{mark} «{ask}» es la que más dividió a la clase: acertaron {right} de {count}.</translation>
    </message>
    <message>
        <source>{name} at the task of “{page}”, with all hints</source>
        <translation>{name}, en la tarea de «{page}», con todas las pistas</translation>
    </message>
    <message>
        <source>{name}, far behind after {pages} pages</source>
        <translation>{name}, muy por detrás, después de {pages} páginas</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>Stuck: {students}.</source>
        <translation>Atascados: {students}.</translation>
    </message>
</context>
<context>
    <name>ClippingForm</name>
    <message>
        <source>A gradient that is too large is cut before the optimizer sees it, so that one steep place does not throw the ball away.</source>
        <translation>Un gradiente demasiado grande se recorta antes de que lo vea el optimizador, para que un solo lugar empinado no lance la bola lejos.</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Recorte del gradiente</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>The gradient is taken as it is.</source>
        <translation>El gradiente se toma como es.</translation>
    </message>
    <message>
        <source>by norm</source>
        <translation>por norma</translation>
    </message>
    <message>
        <source>A longer gradient is shortened to this length; its direction stays.</source>
        <translation>Un gradiente más largo se acorta a esta longitud; su dirección se mantiene.</translation>
    </message>
    <message>
        <source>by value</source>
        <translation>por valor</translation>
    </message>
    <message>
        <source>Each slope is cut to ± this number; the direction may change.</source>
        <translation>Cada pendiente se recorta a ± este número; la dirección puede cambiar.</translation>
    </message>
    <message>
        <source>Clip at</source>
        <translation>Recortar en</translation>
    </message>
    <message>
        <source>The longest gradient, or the largest slope, that the optimizer is shown.</source>
        <translation>El gradiente más largo, o la pendiente más grande, que se le muestra al optimizador.</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>Recorte</translation>
    </message>
</context>
<context>
    <name>ColorBar</name>
    <message>
        <source>The loss that each colour stands for.</source>
        <translation>La pérdida que corresponde a cada color.</translation>
    </message>
    <message>
        <source>Colours of the loss</source>
        <translation>Colores de la pérdida</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>The columns the model predicts from; Space ticks the current one.</source>
        <translation>Las columnas a partir de las que predice el modelo; Space marca la actual.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>The column to predict.</source>
        <translation>La columna que hay que predecir.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Numbers are fitted (regression); classes are told apart.</source>
        <translation>A los números se ajusta el modelo (regresión); las clases se distinguen.</translation>
    </message>
    <message>
        <source>Tick at least one column of numbers to predict from.</source>
        <translation>Marca al menos una columna de números a partir de la que predecir.</translation>
    </message>
    <message>
        <source>{count} classes: {names}.</source>
        <translation>{count} clases: {names}.</translation>
    </message>
    <message>
        <source>Numbers from {low} to {high}.</source>
        <translation>Números de {low} a {high}.</translation>
    </message>
    <message>
        <source>This is the target: what is to be predicted.</source>
        <translation>Este es el objetivo: lo que hay que predecir.</translation>
    </message>
    <message>
        <source>A model takes numbers; line {line} has {cell}.</source>
        <translation>Un modelo toma números; la línea {line} tiene {cell}.</translation>
    </message>
    <message>
        <source>Numbers (regression)</source>
        <translation>Números (regresión)</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>What broke first</source>
        <translation>Qué se rompió primero</translation>
    </message>
    <message>
        <source>This step&apos;s numbers</source>
        <translation>Los números de este paso</translation>
    </message>
    <message>
        <source>The update that led to the step in view</source>
        <translation>La actualización que llevó al paso que se ve</translation>
    </message>
    <message>
        <source>Pictures of the data and the loss</source>
        <translation>Imágenes de los datos y la pérdida</translation>
    </message>
    <message>
        <source>The fit, the surface from above, a cut through it, one sample&apos;s loss, many learning rates, a network, the same fit under each loss, where each start leads</source>
        <translation>El ajuste, la superficie desde arriba, un corte a través de ella, la pérdida de un ejemplo, muchas tasas de aprendizaje, una red, el mismo ajuste con cada pérdida, adónde lleva cada inicio</translation>
    </message>
</context>
<context>
    <name>ConditionFields</name>
    <message>
        <source>Sign</source>
        <translation>Signo</translation>
    </message>
    <message>
        <source>How the measure and the number are compared</source>
        <translation>Cómo se comparan la medida y el número</translation>
    </message>
    <message>
        <source>The number compared</source>
        <translation>El número con el que se compara</translation>
    </message>
    <message>
        <source>The word compared</source>
        <translation>La palabra con la que se compara</translation>
    </message>
    <message>
        <source>A condition on a word needs the word: choose or type it.</source>
        <translation>Una condición sobre una palabra necesita la palabra: elígela o escríbela.</translation>
    </message>
    <message>
        <source>Words are the same or not</source>
        <translation>Las palabras son iguales o no</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>{count} wrong</source>
        <translation>errores: {count}</translation>
    </message>
    <message>
        <source>{count} of {total} rows of {actual} are taken for {predicted}.</source>
        <translation>{count} de {total} filas de {actual} se toman por {predicted}.</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>real</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>predicho</translation>
    </message>
</context>
<context>
    <name>ContourView</name>
    <message>
        <source>fit</source>
        <translation>encajar</translation>
    </message>
    <message>
        <source>Shows the whole window again (double click, or A).</source>
        <translation>Muestra otra vez toda la ventana (doble clic, o A).</translation>
    </message>
    <message>
        <source>Show the whole contour</source>
        <translation>Mostrar el mapa entero</translation>
    </message>
    <message>
        <source>Contour of the loss</source>
        <translation>Curvas de nivel de la pérdida</translation>
    </message>
    <message>
        <source>Each line joins points of equal loss; the gradient crosses it at a right angle. Click to start there. The wheel zooms, the right button moves, a double click shows everything again.</source>
        <translation>Cada línea une puntos de igual pérdida; el gradiente la cruza en ángulo recto. Haz clic para empezar allí. La rueda acerca y aleja, el botón derecho mueve, un doble clic lo muestra todo otra vez.</translation>
    </message>
    <message>
        <source>Click or drag to start there.</source>
        <translation>Haz clic o arrastra para empezar allí.</translation>
    </message>
    <message>
        <source>({x}, {y})  loss {loss}</source>
        <translation>({x}; {y})  pérdida {loss}</translation>
    </message>
    <message>
        <source>projected: {count} parameters seen through two</source>
        <translation>proyección: {count} parámetros en dos</translation>
    </message>
</context>
<context>
    <name>ControlsPanel</name>
    <message>
        <source>The experiment</source>
        <translation>El experimento</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Start point</source>
        <translation>Punto de inicio</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied: the experiment, as the text of its file</source>
        <translation>Copiado: el experimento, como el texto de su archivo</translation>
    </message>
    <message>
        <source>Copied: the run as a {library} script</source>
        <translation>Copiado: la ejecución, como programa de {library}</translation>
    </message>
    <message>
        <source>Copied: the losses as a table</source>
        <translation>Copiado: las pérdidas, como tabla</translation>
    </message>
    <message>
        <source>Copied: the parameters as a table</source>
        <translation>Copiado: los parámetros, como tabla</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>Learning and losses</source>
        <translation>Aprendizaje y pérdidas</translation>
    </message>
    <message>
        <source>The landscape</source>
        <translation>El paisaje</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Troubles</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Optimizers</source>
        <translation>Optimizadores</translation>
    </message>
    <message>
        <source>And beyond</source>
        <translation>Y más allá</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>probability of {class_name}</source>
        <translation>probabilidad de {class_name}</translation>
    </message>
    <message>
        <source>score for {class_name}</source>
        <translation>puntuación de {class_name}</translation>
    </message>
</context>
<context>
    <name>CurveSketch</name>
    <message>
        <source>your prediction</source>
        <translation>tu predicción</translation>
    </message>
    <message>
        <source>Your prediction of the loss by epoch</source>
        <translation>Tu predicción de la pérdida por época</translation>
    </message>
    <message>
        <source>Draw with the mouse, from left to right; what is drawn over is replaced. By keys, right and left go on and back, up and down move the curve there.</source>
        <translation>Dibuja con el ratón, de izquierda a derecha; lo que se dibuja encima se sustituye. Con el teclado, derecha e izquierda avanzan y retroceden, arriba y abajo mueven allí la curva.</translation>
    </message>
    <message>
        <source>Go on to the right end</source>
        <translation>Sigue hasta el extremo derecho</translation>
    </message>
    <message>
        <source>Draw how the loss will go</source>
        <translation>Dibuja cómo irá la pérdida</translation>
    </message>
    <message>
        <source>epoch {epoch}: {loss}</source>
        <translation>época {epoch}: {loss}</translation>
    </message>
</context>
<context>
    <name>CycleView</name>
    <message>
        <source>Racer whose step is shown</source>
        <translation>Corredor cuyo paso se muestra</translation>
    </message>
    <message>
        <source>Whose predictions, gradient and weights are shown; all see the same samples.</source>
        <translation>De quién son las predicciones, el gradiente y los pesos que se muestran; todos ven los mismos ejemplos.</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>Paso {step}</translation>
    </message>
    <message>
        <source>Press step, and the numbers appear</source>
        <translation>Pulsa Paso y aparecerán los números</translation>
    </message>
    <message>
        <source>in epoch {epoch} of {epochs}</source>
        <translation>en la época {epoch} de {epochs}</translation>
    </message>
    <message>
        <source>saw all {rows} samples</source>
        <translation>ha visto los {rows} ejemplos</translation>
    </message>
    <message>
        <source>saw {seen} of {rows} samples</source>
        <translation>ha visto {seen} de {rows} ejemplos</translation>
    </message>
</context>
<context>
    <name>DataDialogs</name>
    <message>
        <source>Import a table</source>
        <translation>Importar una tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>Whose regions, residuals and score are shown; the lines of all racers always are.</source>
        <translation>De quién son las regiones, los residuos y el resultado que se muestran; las líneas de todos los corredores se ven siempre.</translation>
    </message>
    <message>
        <source>Racer whose fit is shown</source>
        <translation>Corredor cuyo ajuste se muestra</translation>
    </message>
    <message>
        <source>Mistakes on the validation rows</source>
        <translation>Errores en las filas de validación</translation>
    </message>
    <message>
        <source>Counts the rows held out, which the model has never seen, in place of those it is trained on.</source>
        <translation>Cuenta las filas reservadas, que el modelo nunca ha visto, en lugar de aquellas con las que se entrena.</translation>
    </message>
    <message>
        <source>The fitted line</source>
        <translation>La recta ajustada</translation>
    </message>
    <message>
        <source>The same line in the data&apos;s own units: the parameters elsewhere belong to standardised data.</source>
        <translation>La misma recta en las unidades propias de los datos: en otras partes, los parámetros son los de los datos estandarizados.</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Qué muestra la imagen</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>residuals</source>
        <translation>residuos</translation>
    </message>
    <message>
        <source>By how much each prediction is off, over the predictions, in place of the data.</source>
        <translation>Por cuánto falla cada predicción, según la predicción, en lugar de los datos.</translation>
    </message>
    <message>
        <source>confusion</source>
        <translation>confusión</translation>
    </message>
    <message>
        <source>How many rows of each class are taken for which, in place of the data.</source>
        <translation>Cuántas filas de cada clase se toman por cuál, en lugar de los datos.</translation>
    </message>
    <message>
        <source>Show {what}</source>
        <translation>Mostrar {what}</translation>
    </message>
    <message>
        <source>Your own formula</source>
        <translation>Tu propia fórmula</translation>
    </message>
    <message>
        <source>Data and fit</source>
        <translation>Datos y ajuste</translation>
    </message>
    <message>
        <source>accuracy {trained} %</source>
        <translation>exactitud {trained} %</translation>
    </message>
    <message>
        <source>accuracy {trained} % · validation {held_out} %</source>
        <translation>exactitud {trained} % · validación {held_out} %</translation>
    </message>
    <message>
        <source>{trained} % · validation {held_out} %</source>
        <translation>{trained} % · validación {held_out} %</translation>
    </message>
    <message>
        <source>R² {trained} · mean error {error}</source>
        <translation>R² {trained} · error medio {error}</translation>
    </message>
    <message>
        <source>R² {trained}</source>
        <translation>R² {trained}</translation>
    </message>
    <message>
        <source>R² {trained} · validation {held_out} · mean error {error}</source>
        <translation>R² {trained} · validación {held_out} · error medio {error}</translation>
    </message>
    <message>
        <source>R² {trained} · validation {held_out}</source>
        <translation>R² {trained} · validación {held_out}</translation>
    </message>
    <message>
        <source>Accuracy: the share of the training rows whose class is predicted right, and that of the validation rows, where some are held out.</source>
        <translation>Exactitud: la proporción de las filas de entrenamiento cuya clase se predice bien, y la de las filas de validación, si hay filas reservadas.</translation>
    </message>
    <message>
        <source>R² is the share of the variance that the fit explains: 1 is perfect, 0 is no better than the mean.
The mean error is the average distance from a training row to the fit, in units of {target}.
Beside it stands the R² of the validation rows, where some are held out.</source>
        <translation>R² es la parte de la varianza que explica el ajuste: 1 es perfecto, 0 no es mejor que la media.
El error medio es la distancia media de una fila de entrenamiento al ajuste, en unidades de {target}.
Al lado está el R² de las filas de validación, si hay filas reservadas.</translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation>{rows} filas</translation>
    </message>
    <message>
        <source>{count} shown</source>
        <translation>se muestran {count}</translation>
    </message>
    <message>
        <source>{count} scored</source>
        <translation>se evalúan {count}</translation>
    </message>
    <message>
        <source>{count} held out, hollow</source>
        <translation>{count} reservadas, huecas</translation>
    </message>
    <message>
        <source>this step&apos;s sample ringed</source>
        <translation>con aro: el ejemplo de este paso</translation>
    </message>
    <message>
        <source>batch of {size} ringed</source>
        <translation>con aro: el lote de {size}</translation>
    </message>
    <message>
        <source>{equation} (data&apos;s own units)</source>
        <translation>{equation} (unidades propias de los datos)</translation>
    </message>
</context>
<context>
    <name>DigitsSheet</name>
    <message>
        <source>4 ≠ 9: a 9 read as 4</source>
        <translation>4 ≠ 9: un 9 leído como 4</translation>
    </message>
    <message>
        <source>{read} ≠ {right}</source>
        <translation>{read} ≠ {right}</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>The experiment in this text can&apos;t be run: {reason}</source>
        <translation>El experimento de este texto no se puede ejecutar: {reason}</translation>
    </message>
    <message>
        <source>This experiment&apos;s file lets no other take its place by Paste; open one, or begin a new one.</source>
        <translation>El archivo de este experimento no deja pegar otro en su lugar; abre uno, o empieza uno nuevo.</translation>
    </message>
    <message>
        <source>This text is no experiment, or not all of one. It takes what “Copy the experiment” gives, or all the text of a {suffix} file.</source>
        <translation>Este texto no es un experimento, o no es uno entero. Sirve lo que da «Copiar el experimento», o todo el texto de un archivo {suffix}.</translation>
    </message>
    <message>
        <source>The experiment in this text is an exam; open its file instead.</source>
        <translation>El experimento de este texto es un examen; abre su archivo en vez de pegarlo.</translation>
    </message>
    <message>
        <source>The experiment in this text was not taken: something else was asked for meanwhile.</source>
        <translation>El experimento de este texto no se ha tomado: entretanto se pidió otra cosa.</translation>
    </message>
    <message>
        <source>{file} was not opened: something else was asked for before its data was ready.</source>
        <translation>{file} no se ha abierto: se pidió otra cosa antes de que sus datos estuvieran listos.</translation>
    </message>
</context>
<context>
    <name>DocumentControls</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open Unlocked…</source>
        <translation>Abrir sin restricciones…</translation>
    </message>
    <message>
        <source>Open Recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Ya preparados</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>What students may change…</source>
        <translation>Qué pueden cambiar los estudiantes…</translation>
    </message>
    <message>
        <source>Save the run&apos;s numbers…</source>
        <translation>Guardar los números de la ejecución…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Copy the experiment</source>
        <translation>Copiar el experimento</translation>
    </message>
    <message>
        <source>Paste an experiment</source>
        <translation>Pegar un experimento</translation>
    </message>
    <message>
        <source>Copy as code (NumPy)</source>
        <translation>Copiar como código (NumPy)</translation>
    </message>
    <message>
        <source>Copy as code (PyTorch)</source>
        <translation>Copiar como código (PyTorch)</translation>
    </message>
    <message>
        <source>Copy the losses as a table</source>
        <translation>Copiar las pérdidas como tabla</translation>
    </message>
    <message>
        <source>Copy the parameters as a table</source>
        <translation>Copiar los parámetros como tabla</translation>
    </message>
    <message>
        <source>Open an experiment, the table of a sweep, or a recorded run</source>
        <translation>Abrir un experimento, la tabla de un barrido o una ejecución registrada</translation>
    </message>
    <message>
        <source>Experiments (*.gdsim);;Tables of sweeps (*.csv);;Recorded runs (*.npz);;All files (*)</source>
        <translation>Experimentos (*.gdsim);;Tablas de barridos (*.csv);;Ejecuciones registradas (*.npz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>Guardar el experimento</translation>
    </message>
    <message>
        <source>For spreadsheets</source>
        <translation>Para hojas de cálculo</translation>
    </message>
    <message>
        <source>For NumPy</source>
        <translation>Para NumPy</translation>
    </message>
    <message>
        <source>Save every step of the run</source>
        <translation>Guardar todos los pasos de la ejecución</translation>
    </message>
    <message>
        <source>Taking the steps again…</source>
        <translation>Dando los pasos otra vez…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The run has taken no step yet, so there are no numbers to save: play it first.</source>
        <translation>La ejecución todavía no ha dado ningún paso, así que no hay números que guardar: reprodúcela primero.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>¿Guardar los cambios de «{name}»?</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>Si no, se pierden.</translation>
    </message>
    <message>
        <source>an untitled experiment</source>
        <translation>un experimento sin título</translation>
    </message>
    <message>
        <source>{program} came to a sudden end on {time}; unsaved changes to {name} were kept.</source>
        <translation>{program} se cerró de repente el {time}; se conservaron los cambios sin guardar de {name}.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Recuperarlos</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The changes from before the sudden end are offered again at the next start.</source>
        <translation>Los cambios de antes del cierre inesperado se volverán a ofrecer la próxima vez que se inicie el programa.</translation>
    </message>
    <message>
        <source>The clipboard holds no text; copy an experiment first.</source>
        <translation>El portapapeles no contiene texto; copia primero un experimento.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Troubles</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Races</source>
        <translation>Carreras</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
</context>
<context>
    <name>DrawDialog</name>
    <message>
        <source>Draw your own data</source>
        <translation>Dibuja tus propios datos</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Points of two classes or more, to be told apart.</source>
        <translation>Puntos de dos clases o más, que hay que distinguir.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Each point is an x and its y, to be fitted.</source>
        <translation>Cada punto es una x y su y, a las que se ajusta el modelo.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Erases the ringed point (Delete, or a right click on it).</source>
        <translation>Borra el punto del aro (Supr, o un clic derecho en él).</translation>
    </message>
    <message>
        <source>Add an outlier</source>
        <translation>Añadir un valor atípico</translation>
    </message>
    <message>
        <source>A point far from all others: watch how much each loss lets it pull.</source>
        <translation>Un punto lejos de todos los demás: mira cuánto le deja arrastrar cada pérdida.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Takes back the last change (Ctrl+Z).</source>
        <translation>Deshace el último cambio (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Erases all points; Undo brings them back.</source>
        <translation>Borra todos los puntos; Deshacer los recupera.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The data stays as it is.</source>
        <translation>Los datos quedan como están.</translation>
    </message>
    <message>
        <source>The next points are of class {name}.</source>
        <translation>Los próximos puntos son de la clase {name}.</translation>
    </message>
    <message>
        <source>Class {name}</source>
        <translation>Clase {name}</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>N adds a point, Page Down selects the next, the arrow keys move it, Delete erases it.</source>
        <translation>N añade un punto, Av Pág selecciona el siguiente, las teclas de flecha lo mueven, Supr lo borra.</translation>
    </message>
    <message>
        <source>{count} points. A click adds one, dragging moves it, a right click erases it.</source>
        <translation>{count} puntos. Un clic añade uno, arrastrar lo mueve, un clic derecho lo borra.</translation>
    </message>
    <message>
        <source>Keys: N adds, Page Down selects, the arrows move, Delete erases.</source>
        <translation>Teclado: N añade, Av Pág selecciona, las flechas mueven, Supr borra.</translation>
    </message>
    <message>
        <source>Set points of two classes or more.</source>
        <translation>Pon puntos de dos clases o más.</translation>
    </message>
    <message>
        <source>Set two points or more.</source>
        <translation>Pon dos puntos o más.</translation>
    </message>
    <message>
        <source>Your own data</source>
        <translation>Tus propios datos</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>One file at a time, please: an experiment or a table.</source>
        <translation>Un archivo cada vez, por favor: un experimento o una tabla.</translation>
    </message>
    <message>
        <source>Only files of this computer can be opened: download it first.</source>
        <translation>Solo se pueden abrir archivos de esta computadora: descárgalo primero.</translation>
    </message>
    <message>
        <source>“{name}” is a folder; drop one of its experiments or tables.</source>
        <translation>«{name}» es una carpeta; suelta aquí uno de sus experimentos o tablas.</translation>
    </message>
    <message>
        <source>“{name}” is neither an experiment ({experiment}) nor a table ({tables}).</source>
        <translation>«{name}» no es ni un experimento ({experiment}) ni una tabla ({tables}).</translation>
    </message>
</context>
<context>
    <name>ErrorReporter</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha ido mal</translation>
    </message>
    <message>
        <source>Something went wrong inside gdsim. Your experiment is still here, and you can go on.</source>
        <translation>Algo ha ido mal dentro de gdsim. Tu experimento sigue aquí, y puedes continuar.</translation>
    </message>
    <message>
        <source>gdsim came to a sudden end; a report of it lies on this computer, and is sent to nobody.</source>
        <translation>gdsim se cerró de repente; en esta computadora hay un informe de ello, que no se envía a nadie.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished">Descartar</translation>
    </message>
    <message>
        <source>What gdsim could still say before its sudden end. If you send it to its makers, they see why.</source>
        <translation>Lo que gdsim aún pudo decir antes de cerrarse de repente. Si lo envías a quienes hacen gdsim, verán por qué ocurrió.</translation>
    </message>
    <message>
        <source>What happened was written to {path}.</source>
        <translation>Lo que ocurrió está escrito en {path}.</translation>
    </message>
</context>
<context>
    <name>ExactTable</name>
    <message>
        <source>The exact answer</source>
        <translation>La respuesta exacta</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacta</translation>
    </message>
    <message>
        <source>{name} in {unit}</source>
        <translation>{name} en {unit}</translation>
    </message>
    <message>
        <source>the data&apos;s own units</source>
        <translation>las unidades propias de los datos</translation>
    </message>
    <message>
        <source>in closed form</source>
        <translation>en forma cerrada</translation>
    </message>
    <message>
        <source>by Newton&apos;s method</source>
        <translation>con el método de Newton</translation>
    </message>
    <message>
        <source>The exact answer, found {how}, beside the racers&apos; parameters.</source>
        <translation>La respuesta exacta, hallada {how}, junto a los parámetros de los corredores.</translation>
    </message>
    <message>
        <source>The {shown} of {count} that are farthest off are listed.</source>
        <translation>Se enumeran los {shown} de {count} que más se alejan.</translation>
    </message>
</context>
<context>
    <name>Exam</name>
    <message>
        <source>This is an exam: nothing of it is saved, and closing the window ends it.</source>
        <translation>Esto es un examen: no se guarda nada de él, y al cerrar la ventana termina.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished">Salir</translation>
    </message>
</context>
<context>
    <name>ExplainView</name>
    <message>
        <source>Whose step is explained</source>
        <translation>De quién es el paso que se explica</translation>
    </message>
    <message>
        <source>Whose step is explained: each racer takes its own, by its own rule.</source>
        <translation>De quién es el paso que se explica: cada corredor da el suyo, según su propia regla.</translation>
    </message>
    <message>
        <source>Parameter whose numbers are shown</source>
        <translation>Parámetro cuyos números se muestran</translation>
    </message>
    <message>
        <source>The rule is the same for every parameter, with numbers of its own. Up and Down go through them.</source>
        <translation>La regla es la misma para todos los parámetros, con números propios para cada uno. Las flechas arriba y abajo los recorren.</translation>
    </message>
    <message>
        <source>Step of</source>
        <translation>Paso de</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>The step, explained</source>
        <translation>El paso explicado</translation>
    </message>
    <message>
        <source>Each line of the update rule, and the same line with this step&apos;s numbers. Type it into a calculator: you get its result, give or take 2 in the last digit.
Colours are those of the arrows on the surface: the gradient, what is remembered of earlier ones, the step, and where it leads.</source>
        <translation>Cada línea de la regla de actualización, y la misma línea con los números de este paso. Escríbela en una calculadora: obtienes su resultado, con una diferencia de 2 como mucho en la última cifra.
Los colores son los de las flechas de la superficie: el gradiente, lo que se recuerda de los anteriores, el paso, y adónde lleva.</translation>
    </message>
</context>
<context>
    <name>ExplanationBubble</name>
    <message>
        <source>Asks no more (Esc)</source>
        <translation>Deja de preguntar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Click on anything else, or press Esc.</source>
        <translation>Haz clic en cualquier otra cosa, o pulsa Esc.</translation>
    </message>
    <message>
        <source>Lesson: {link}</source>
        <translation>Lección: {link}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Rendering previews …</source>
        <translation>Generando las vistas previas…</translation>
    </message>
    <message>
        <source>Exporting to {name} …</source>
        <translation>Exportando a {name}…</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Detenido; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Rendering the picture …</source>
        <translation>Generando la imagen…</translation>
    </message>
    <message>
        <source>Stop the export?</source>
        <translation>¿Detener la exportación?</translation>
    </message>
    <message>
        <source>It is not finished: nothing would be written.</source>
        <translation>No ha terminado: no se escribiría nada.</translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Go on exporting</source>
        <translation>Seguir exportando</translation>
    </message>
    <message>
        <source>How much is exported</source>
        <translation>Cuánto se ha exportado</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Asks for a name and writes the file.</source>
        <translation>Pide un nombre y escribe el archivo.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Puts the last frame on the clipboard, to be pasted into a slide.</source>
        <translation>Pone el último fotograma en el portapapeles, para pegarlo en una diapositiva.</translation>
    </message>
    <message>
        <source>Ends the export at once; nothing is left of it.</source>
        <translation>Termina la exportación enseguida; no queda nada de ella.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closes this dialog; what is written stays.</source>
        <translation>Cierra este diálogo; lo escrito se conserva.</translation>
    </message>
    <message>
        <source>Where should the new folder of frames be?</source>
        <translation>¿Dónde debe estar la nueva carpeta de fotogramas?</translation>
    </message>
    <message>
        <source>One picture. Text and lines are as sharp as its size allows.</source>
        <translation>Una imagen. El texto y las líneas son tan nítidos como permite su tamaño.</translation>
    </message>
    <message>
        <source>One picture. Text and lines stay sharp at any size.</source>
        <translation>Una imagen. El texto y las líneas son nítidos a cualquier tamaño.</translation>
    </message>
    <message>
        <source>About {time} to make, about {size} large.</source>
        <translation>Tardará alrededor de {time} y ocupará alrededor de {size}.</translation>
    </message>
    <message>
        <source>One frame, since the run has taken no step yet.</source>
        <translation>Un fotograma, porque la ejecución todavía no ha dado ningún paso.</translation>
    </message>
    <message>
        <source>One frame, since only one step is chosen.</source>
        <translation>Un fotograma, porque solo se ha elegido un paso.</translation>
    </message>
    <message>
        <source>{frames} frames, {lasts} to watch.</source>
        <translation>{frames} fotogramas, {lasts} de duración.</translation>
    </message>
    <message>
        <source>{share} % done, {time} left</source>
        <translation>{share} % hecho, faltan {time}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Escrito: {path}</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>La imagen está en el portapapeles.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>The whole page, or one part of it in full size.</source>
        <translation>Toda la página, o una parte de ella a tamaño completo.</translation>
    </message>
    <message>
        <source>Page: surface, loss, data</source>
        <translation>Página: superficie, pérdida, datos</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Loss plot</source>
        <translation>Curva de pérdida</translation>
    </message>
    <message>
        <source>Data and fit</source>
        <translation>Datos y ajuste</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>GIF plays everywhere; WebP and APNG keep every colour; a video is smallest for long runs.</source>
        <translation>GIF se reproduce en todas partes; WebP y APNG conservan todos los colores; un video es lo más pequeño para ejecuciones largas.</translation>
    </message>
    <message>
        <source>GIF animation</source>
        <translation>Animación GIF</translation>
    </message>
    <message>
        <source>WebP animation</source>
        <translation>Animación WebP</translation>
    </message>
    <message>
        <source>APNG animation</source>
        <translation>Animación APNG</translation>
    </message>
    <message>
        <source>WebM video</source>
        <translation>Video WebM</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>Video MP4</translation>
    </message>
    <message>
        <source>Folder of PNG frames</source>
        <translation>Carpeta de fotogramas PNG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>Imagen SVG</translation>
    </message>
    <message>
        <source>PDF picture</source>
        <translation>Imagen PDF</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Night for a dark slide, day for paper and a bright room, projector for a weak lamp.</source>
        <translation>Noche para una diapositiva oscura, día para el papel y una sala luminosa, proyector para uno de lámpara débil.</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Proyector</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Where the surface is seen from. Orbiting: once around it from the first frame to the last, as high as in the window. The file gets larger.</source>
        <translation>Desde dónde se ve la superficie. En órbita: una vuelta a su alrededor desde el primer fotograma hasta el último, a la misma altura que en la ventana. El archivo será mayor.</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>Como en la ventana</translation>
    </message>
    <message>
        <source>From the corner</source>
        <translation>Desde la esquina</translation>
    </message>
    <message>
        <source>Orbiting</source>
        <translation>En órbita</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>Fondo transparente</translation>
    </message>
    <message>
        <source>For a PNG picture that is laid over something else.</source>
        <translation>Para una imagen PNG que se pone encima de otra cosa.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Which updates become frames. In a given time, the first ones get the most, since most moves there.</source>
        <translation>Qué actualizaciones serán fotogramas. Con una duración dada, las primeras reciben más, porque es donde más se mueve todo.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>From, to, every</source>
        <translation>Desde, hasta, cada</translation>
    </message>
    <message>
        <source>In a given time</source>
        <translation>En un tiempo dado</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Primer paso</translation>
    </message>
    <message>
        <source>0 is the start, before any update.</source>
        <translation>0 es el inicio, antes de cualquier actualización.</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Último paso</translation>
    </message>
    <message>
        <source>It is always among the frames.</source>
        <translation>Siempre está entre los fotogramas.</translation>
    </message>
    <message>
        <source>1 shows each of them; 10 each tenth, in a tenth of the time.</source>
        <translation>1 muestra todos; 10, uno de cada diez, en la décima parte del tiempo.</translation>
    </message>
    <message>
        <source>Every so many steps</source>
        <translation>Cada cuántos pasos</translation>
    </message>
    <message>
        <source>The picture shows the run as it was after so many updates; 0 is the start.</source>
        <translation>La imagen muestra la ejecución como estaba tras ese número de actualizaciones; 0 es el inicio.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>From the first frame to the last, which then stays in view for a moment longer.</source>
        <translation>Desde el primer fotograma hasta el último, que después queda a la vista un momento más.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>30 is smooth; fewer make a smaller file.</source>
        <translation>30 es fluido; con menos, el archivo es más pequeño.</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <source>square</source>
        <translation>cuadrado</translation>
    </message>
    <message>
        <source>The window&apos;s</source>
        <translation>El de la ventana</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Text and lines grow with the size: a larger picture shows the same, only sharper.</source>
        <translation>El texto y las líneas crecen con el tamaño: una imagen mayor muestra lo mismo, solo que más nítido.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Pixels; a video takes an even number.</source>
        <translation>Píxeles; un video necesita un número par.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>to</source>
        <translation>al</translation>
    </message>
    <message>
        <source>every</source>
        <translation>cada</translation>
    </message>
    <message>
        <source>From step</source>
        <translation>Del paso</translation>
    </message>
    <message>
        <source>Width, height</source>
        <translation>Ancho, alto</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Learning rates that were set for another problem say nothing about this one: each racer takes one that suits it now, and racers that differed in nothing else have become one.</source>
        <translation>Las tasas de aprendizaje ajustadas para otro problema no dicen nada de este: cada corredor toma una que ahora le va bien, y los corredores que no se distinguían en nada más son ahora uno solo.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>A word, a lesson, a command, a control</source>
        <translation>Una palabra, una lección, un comando, un control</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Lo que se ha encontrado</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Nada se llama así.</translation>
    </message>
</context>
<context>
    <name>FitForm</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>What turns features into a prediction: a weighted sum, powers of a single feature, or a network.</source>
        <translation>Lo que convierte las características en una predicción: una suma ponderada, potencias de una sola característica, o una red.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>A {model} takes a single feature; choose one column to use it.</source>
        <translation>El modelo «{model}» toma una sola característica; elige una columna para usarlo.</translation>
    </message>
    <message>
        <source>The columns the model sees. Two parameters make a surface that is shown exactly.</source>
        <translation>Las columnas que ve el modelo. Con dos parámetros, la superficie que se muestra es exacta.</translation>
    </message>
    <message>
        <source>Columns to use as features</source>
        <translation>Columnas que se usan como características</translation>
    </message>
    <message>
        <source>Tick the columns to use; Space switches the current one.</source>
        <translation>Marca las columnas que quieras usar; Space cambia la actual.</translation>
    </message>
    <message>
        <source>{count} of {total} columns</source>
        <translation>{count} de {total} columnas</translation>
    </message>
    <message>
        <source>A model needs at least one feature; tick another one first.</source>
        <translation>Un modelo necesita al menos una característica; marca antes otra.</translation>
    </message>
</context>
<context>
    <name>FogMap</name>
    <message>
        <source>Map in the fog</source>
        <translation>Mapa en la niebla</translation>
    </message>
    <message>
        <source>The arrow points straight downhill, and is longer where it is steeper. Of the ground between the places where you have stood you know nothing.</source>
        <translation>La flecha apunta derecho cuesta abajo, y es más larga donde el terreno es más empinado. Del terreno entre los lugares donde has estado no sabes nada.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
</context>
<context>
    <name>FormulaField</name>
    <message>
        <source>Formula f(x, y)</source>
        <translation>Fórmula f(x, y)</translation>
    </message>
    <message>
        <source>The height of the surface as a formula in x and y, with + - * / and ** or ^, numbers, {constants} and the functions {functions}. As in class: x², 2·x and ln(x), which is log(x). Press Enter to see it.</source>
        <translation>La altura de la superficie como fórmula de x e y, con + - * / y ** o ^, números, {constants} y las funciones {functions}. Como en clase: x², 2·x y ln(x), que es log(x). Pulsa Enter para verla.</translation>
    </message>
</context>
<context>
    <name>FormulaForm</name>
    <message>
        <source>{axis} from</source>
        <translation>{axis} desde</translation>
    </message>
    <message>
        <source>{axis} to</source>
        <translation>{axis} hasta</translation>
    </message>
    <message>
        <source>The part of the surface that is shown, and where a start is drawn from.</source>
        <translation>La parte de la superficie que se muestra, y en la que se sortea un inicio.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
</context>
<context>
    <name>GlossaryWindow</name>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Search a word</source>
        <translation>Buscar una palabra</translation>
    </message>
    <message>
        <source>Back to the word before (Alt+Left)</source>
        <translation>Volver a la palabra anterior (Alt+←)</translation>
    </message>
    <message>
        <source>Back to the word before</source>
        <translation>Volver a la palabra anterior</translation>
    </message>
    <message>
        <source>No word and no sentence of the glossary has this.</source>
        <translation>Ninguna palabra ni frase del glosario contiene esto.</translation>
    </message>
    <message>
        <source>What the word means</source>
        <translation>Lo que significa la palabra</translation>
    </message>
    <message>
        <source>See: {link}</source>
        <translation>Véase: {link}</translation>
    </message>
    <message>
        <source>Lesson: {link}</source>
        <translation>Lección: {link}</translation>
    </message>
</context>
<context>
    <name>GradientsPage</name>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>size of the gradient</source>
        <translation>tamaño del gradiente</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradiente</translation>
    </message>
    <message>
        <source>Gradient of each layer by epoch</source>
        <translation>Gradiente de cada capa por época</translation>
    </message>
    <message>
        <source>Gradient of each layer now</source>
        <translation>Gradiente de cada capa ahora</translation>
    </message>
    <message>
        <source>The root mean square of the full gradient over a layer&apos;s weights and biases. Where the lines lie powers of ten apart, the layers learn at very different paces.</source>
        <translation>La raíz de la media de los cuadrados del gradiente completo en los pesos y sesgos de una capa. Donde las líneas están a potencias de diez de distancia, las capas aprenden a ritmos muy distintos.</translation>
    </message>
    <message>
        <source>out</source>
        <translation>sal.</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>This experiment&apos;s file does not let its data be changed.</source>
        <translation>El archivo de este experimento no deja que se cambien sus datos.</translation>
    </message>
    <message>
        <source>This experiment&apos;s file decides what can be seen and changed here. A new one has everything.</source>
        <translation>El archivo de este experimento decide qué se puede ver y cambiar aquí. En un experimento nuevo está todo disponible.</translation>
    </message>
</context>
<context>
    <name>HeldOut</name>
    <message>
        <source>Lowest validation loss, {loss}, after epoch {epoch}. A click goes there: early stopping.</source>
        <translation>La pérdida de validación más baja, {loss}, después de la época {epoch}. Un clic lleva allí: parada temprana.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>There is no lesson “{name}”.</source>
        <translation>No hay ninguna lección «{name}».</translation>
    </message>
    <message>
        <source>This part of the window is not there now.</source>
        <translation>Esta parte de la ventana no está ahora.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Open data</source>
        <translation>Abrir datos</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>What stands between two columns.</source>
        <translation>Lo que hay entre dos columnas.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>What stands before the decimals, and what, if anything, between the thousands.</source>
        <translation>Lo que hay delante de los decimales, y lo que hay, si hay algo, entre los miles.</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimales</translation>
    </message>
    <message>
        <source>How letters beyond a to z are stored; wrong, they look like Ã¤.</source>
        <translation>Cómo están guardadas las letras que no son de la a a la z; si es incorrecto, aparecen como Ã¤.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>First line names the columns</source>
        <translation>La primera línea da nombre a las columnas</translation>
    </message>
    <message>
        <source>Otherwise the columns are numbered, and the first line is data.</source>
        <translation>Si no, las columnas se numeran, y la primera línea es de datos.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lectura del archivo</translation>
    </message>
    <message>
        <source>Use this data</source>
        <translation>Usar estos datos</translation>
    </message>
    <message>
        <source>Closes this window and starts a run on the data.</source>
        <translation>Cierra esta ventana y empieza una ejecución con los datos.</translation>
    </message>
    <message>
        <source>Closes this window and changes nothing.</source>
        <translation>Cierra esta ventana y no cambia nada.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Something went wrong while reading the file.</source>
        <translation>Algo ha ido mal al leer el archivo.</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns.</source>
        <translation>{rows} filas, {columns} columnas.</translation>
    </message>
    <message>
        <source>Keeping a copy that is read this way…</source>
        <translation>Guardando una copia que se lee de esta manera…</translation>
    </message>
</context>
<context>
    <name>KeptSurface</name>
    <message>
        <source>Close the surface that was kept</source>
        <translation>Cerrar la superficie conservada</translation>
    </message>
    <message>
        <source>Kept: {what}, loss {loss}</source>
        <translation>Conservada: {what}, pérdida {loss}</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>LayersMenu</name>
    <message>
        <source>The steepest way down: against the gradient of the loss on all samples</source>
        <translation>La bajada más empinada: contra el gradiente de la pérdida en todos los ejemplos</translation>
    </message>
    <message>
        <source>Where the optimizer&apos;s memory of earlier gradients would carry the ball</source>
        <translation>Adónde llevaría la bola la memoria que el optimizador tiene de gradientes anteriores</translation>
    </message>
    <message>
        <source>From where the last step started to the ball</source>
        <translation>Desde donde empezó el último paso hasta la bola</translation>
    </message>
    <message>
        <source>An ellipse: how far a step goes along each parameter for the same gradient. Plain gradient descent would have a circle</source>
        <translation>Una elipse: lo lejos que va un paso respecto a cada parámetro con el mismo gradiente. El descenso de gradiente simple tendría un círculo</translation>
    </message>
    <message>
        <source>The way down that the last mini-batch saw, dashed, where its step started</source>
        <translation>La bajada que vio el último minilote, discontinua, donde empezó su paso</translation>
    </message>
    <message>
        <source>The loss on the samples of the last mini-batch alone, as a translucent sheet</source>
        <translation>La pérdida solo en los ejemplos del último minilote, como una lámina translúcida</translation>
    </message>
    <message>
        <source>No optimizer here remembers earlier gradients</source>
        <translation>Aquí ningún optimizador recuerda gradientes anteriores</translation>
    </message>
    <message>
        <source>No optimizer here has a step size for each parameter</source>
        <translation>Aquí ningún optimizador tiene una longitud de paso para cada parámetro</translation>
    </message>
    <message>
        <source>Each step sees all samples: there is no mini-batch</source>
        <translation>Cada paso mira todos los ejemplos: no hay minilotes</translation>
    </message>
</context>
<context>
    <name>LayersView</name>
    <message>
        <source>Whose layers</source>
        <translation>De quién son las capas</translation>
    </message>
    <message>
        <source>Whose layers are shown</source>
        <translation>De quién son las capas que se muestran</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradientes</translation>
    </message>
    <message>
        <source>How large each layer&apos;s gradient was, and is</source>
        <translation>Lo grande que era el gradiente de cada capa, y lo que es ahora</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>What the units of each hidden layer give for the training rows, now</source>
        <translation>Lo que las unidades de cada capa oculta dan ahora para las filas de entrenamiento</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>The weights of each layer, now</source>
        <translation>Los pesos de cada capa, ahora</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Estabilidad</translation>
    </message>
    <message>
        <source>The learning rate against the largest stable one, by epoch</source>
        <translation>La tasa de aprendizaje frente a la mayor estable, por época</translation>
    </message>
    <message>
        <source>Show: {page}</source>
        <translation>Mostrar: {page}</translation>
    </message>
    <message>
        <source>This model has one layer only: of a neural network, its hidden layers are compared here.</source>
        <translation>Este modelo tiene una sola capa: aquí se comparan las capas ocultas de una red neuronal.</translation>
    </message>
    <message>
        <source>A surface has no layers: of a neural network, its hidden layers are compared here.</source>
        <translation>Una superficie no tiene capas: aquí se comparan las capas ocultas de una red neuronal.</translation>
    </message>
    <message>
        <source>Layer 1: {first}, output: {last}.</source>
        <translation>Capa 1: {first}, salida: {last}.</translation>
    </message>
    <message>
        <source>The first layer&apos;s gradient is {times} times smaller than the last&apos;s: {first} to {last}.</source>
        <translation>El gradiente de la primera capa es {times} veces menor que el de la última: {first} frente a {last}.</translation>
    </message>
    <message>
        <source>The first layer&apos;s gradient is {times} times as large as the last&apos;s: {first} to {last}.</source>
        <translation>El gradiente de la primera capa es {times} veces el de la última: {first} frente a {last}.</translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation>capa {number}</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>What the {unit} units of each layer give for all training rows; σ is their spread.</source>
        <translation>Lo que dan las unidades {unit} de cada capa para todas las filas de entrenamiento; σ es su dispersión.</translation>
    </message>
    <message>
        <source>What the {unit} units of each layer give for all training rows, where it is not 0. A unit that is 0 for every row is dead.</source>
        <translation>Lo que dan las unidades {unit} de cada capa para todas las filas de entrenamiento, donde no es 0. Una unidad que da 0 para todas las filas está muerta.</translation>
    </message>
    <message>
        <source>{percent} % at 0, {dead} dead</source>
        <translation>{percent} % en 0, {dead} muertas</translation>
    </message>
    <message>
        <source>{percent} % at 0</source>
        <translation>{percent} % en 0</translation>
    </message>
    <message>
        <source>The weights of each layer, without its biases; σ is their spread.</source>
        <translation>Los pesos de cada capa, sin sus sesgos; σ es su dispersión.</translation>
    </message>
    <message>
        <source>No limit is known here: it is for optimizers that do not rescale their steps.</source>
        <translation>Aquí no se conoce ningún límite: existe para optimizadores que no reescalan sus pasos.</translation>
    </message>
    <message>
        <source>The learning rate {rate} is {percent} % of the largest stable one here, {limit}.</source>
        <translation>La tasa de aprendizaje {rate} es el {percent} % de la mayor estable aquí, {limit}.</translation>
    </message>
</context>
<context>
    <name>LearningRate</name>
    <message>
        <source>How far each step goes along the gradient: too small and it crawls, too large and it overshoots. It applies at once, also while running.</source>
        <translation>Lo lejos que va cada paso para un gradiente dado: si es demasiado baja, avanza a rastras; si es demasiado alta, se pasa de largo. Vale enseguida, también durante la ejecución.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Learning rate, logarithmic</source>
        <translation>Tasa de aprendizaje, logarítmica</translation>
    </message>
    <message>
        <source>Each tenth of the way is about 4 times as much.</source>
        <translation>Cada décima parte del recorrido es unas 4 veces más.</translation>
    </message>
    <message>
        <source>Learning rate α</source>
        <translation>Tasa de aprendizaje α</translation>
    </message>
    <message>
        <source>Up and Down step it by 1-2-5.</source>
        <translation>Las flechas arriba y abajo la cambian en pasos 1-2-5.</translation>
    </message>
    <message>
        <source>Where the loss bends most, each step multiplies the distance to the valley&apos;s floor. Below this rate it shrinks; above, every step overshoots by more than the last. For gradient descent it is 2 divided by the largest curvature, momentum moves it.</source>
        <translation>Donde la pérdida se dobla más, cada paso multiplica la distancia al fondo del valle. Por debajo de esta tasa se reduce; por encima, cada paso se pasa más que el anterior. Para el descenso de gradiente es 2 entre la mayor curvatura; el momentum la desplaza.</translation>
    </message>
    <message>
        <source>stability unknown</source>
        <translation>estabilidad desconocida</translation>
    </message>
    <message>
        <source>stable below {rate}</source>
        <translation>estable por debajo de {rate}</translation>
    </message>
    <message>
        <source>stable below about {rate} at the start</source>
        <translation>estable por debajo de unos {rate} al inicio</translation>
    </message>
    <message>
        <source>stable below about {rate} here</source>
        <translation>estable por debajo de unos {rate} aquí</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
</context>
<context>
    <name>LessonEditing</name>
    <message>
        <source>The page is in {file}; Lessons has it.</source>
        <translation>La página está en {file}; aparece en Lecciones.</translation>
    </message>
</context>
<context>
    <name>LessonPageDialog</name>
    <message>
        <source>A page of a lesson</source>
        <translation>Una página de una lección</translation>
    </message>
    <message>
        <source>Page title</source>
        <translation>Título de la página</translation>
    </message>
    <message>
        <source>Stands above the words</source>
        <translation>Está encima del texto</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Markdown: **bold**, *italic*, lists with - in front, formulas between $ and $</source>
        <translation>Markdown: **negrita**, *cursiva*, listas con - delante, fórmulas entre $ y $</translation>
    </message>
    <message>
        <source>What the page says. **bold**, *italic*, $w^2$, [the curve](see:loss)</source>
        <translation>Lo que dice la página. **negrita**, *cursiva*, $w^2$, [la curva](see:loss)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>For the teacher alone, beside the presentation</source>
        <translation>Solo para quien enseña, junto a la presentación</translation>
    </message>
    <message>
        <source>Take it anew</source>
        <translation>Tomar de nuevo</translation>
    </message>
    <message>
        <source>The experiment, and what is seen, as they are in the window now</source>
        <translation>El experimento, y lo que se ve, como están ahora en la ventana</translation>
    </message>
    <message>
        <source>This page is not saved. Give it up?</source>
        <translation>Esta página no está guardada. ¿Descartarla?</translation>
    </message>
    <message>
        <source>Looking at it …</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Nothing is wrong with this page.</source>
        <translation>En esta página no hay nada mal.</translation>
    </message>
    <message>
        <source>the one in the window</source>
        <translation>el de la ventana</translation>
    </message>
    <message>
        <source>The experiment: {title}</source>
        <translation>El experimento: {title}</translation>
    </message>
    <message>
        <source>The page needs a title.</source>
        <translation>La página necesita un título.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La página</translation>
    </message>
    <message>
        <source>What is asked, and to be done</source>
        <translation>Lo que se pregunta, y lo que hay que hacer</translation>
    </message>
    <message>
        <source>The page&apos;s parts</source>
        <translation>Las partes de la página</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Says what is wrong with the page, if anything is</source>
        <translation>Dice qué está mal en la página, si algo lo está</translation>
    </message>
    <message>
        <source>Try it in the window</source>
        <translation>Probarla en la ventana</translation>
    </message>
    <message>
        <source>Plays the page; when it is left, this dialog is back</source>
        <translation>Reproduce la página; al salir de ella vuelve este diálogo</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Guardar la página</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La página</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Idea clave</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>página {number} de {count}</translation>
    </message>
    <message>
        <source>To take away:</source>
        <translation>Idea clave:</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Todas las lecciones</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Salir de la lección</translation>
    </message>
    <message>
        <source>Back to your own work, as it was</source>
        <translation>De vuelta a tu propio trabajo, como estaba</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The page before (Ctrl+Page Up)</source>
        <translation>La página anterior (Ctrl+Re Pág)</translation>
    </message>
    <message>
        <source>The next page (Ctrl+Page Down)</source>
        <translation>La página siguiente (Ctrl+Av Pág)</translation>
    </message>
</context>
<context>
    <name>LessonTile</name>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
</context>
<context>
    <name>LessonsMenu</name>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lecciones</translation>
    </message>
    <message>
        <source>Start page…</source>
        <translation>Página de inicio…</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Salir de la lección</translation>
    </message>
    <message>
        <source>Open a folder of lessons…</source>
        <translation>Abrir una carpeta de lecciones…</translation>
    </message>
    <message>
        <source>Make a lesson page of this…</source>
        <translation>Hacer de esto una página de lección…</translation>
    </message>
    <message>
        <source>Files that are no lessons: {count}…</source>
        <translation>Archivos que no son lecciones: {count}…</translation>
    </message>
    <message>
        <source>For beginners: examples first</source>
        <translation>Para principiantes: primero ejemplos</translation>
    </message>
    <message>
        <source>For the advanced: think</source>
        <translation>Para avanzados: pensar</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… y {count} más.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>A folder of lessons</source>
        <translation>Una carpeta de lecciones</translation>
    </message>
</context>
<context>
    <name>LossLegend</name>
    <message>
        <source>Each racer with its loss: now, or at the epoch under the pointer.</source>
        <translation>Cada corredor con su pérdida: ahora, o en la época bajo el puntero.</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>earlier: {names}</source>
        <translation>antes: {names}</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>ha divergido</translation>
    </message>
</context>
<context>
    <name>LossSection</name>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>What one wrong prediction costs. The training loss is its mean over the rows.</source>
        <translation>Lo que cuesta una predicción equivocada. La pérdida de entrenamiento es su media en todas las filas.</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>two classes</source>
        <translation>dos clases</translation>
    </message>
    <message>
        <source>three classes or more</source>
        <translation>tres clases o más</translation>
    </message>
    <message>
        <source>Not for this data set, whose target is {target}: this loss is for {fitting}.</source>
        <translation>No sirve para este conjunto de datos, cuyo objetivo es {target}: esta pérdida es para {fitting}.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>LossTable</name>
    <message>
        <source>What each loss has come to</source>
        <translation>Adónde ha llegado cada pérdida</translation>
    </message>
    <message>
        <source>right</source>
        <translation>aciertos</translation>
    </message>
    <message>
        <source>The share of the rows whose class is predicted right</source>
        <translation>La proporción de las filas cuya clase se predice bien</translation>
    </message>
    <message>
        <source>its line</source>
        <translation>su recta</translation>
    </message>
    <message>
        <source>Intercept and slope, in the data&apos;s own units</source>
        <translation>Ordenada en el origen y pendiente, en las unidades propias de los datos</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>The share of the variance that the fit explains: 1 is perfect</source>
        <translation>La parte de la varianza que explica el ajuste: 1 es perfecto</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>The losses that are compared, each descended from the same start</source>
        <translation>Las pérdidas que se comparan, cada una descendida desde el mismo inicio</translation>
    </message>
    <message>
        <source>its value</source>
        <translation>su valor</translation>
    </message>
    <message>
        <source>Each by its own measure: these numbers can&apos;t be compared with each other</source>
        <translation>Cada una según su propia medida: estos números no se pueden comparar entre sí</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tasa</translation>
    </message>
    <message>
        <source>The learning rate: the experiment&apos;s under its own loss, else one that suits</source>
        <translation>La tasa de aprendizaje: la del experimento con su propia pérdida; si no, una que va bien</translation>
    </message>
    <message>
        <source>can&apos;t be run</source>
        <translation>no se puede ejecutar</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>ha divergido</translation>
    </message>
</context>
<context>
    <name>LossView</name>
    <message>
        <source>Loss by epoch</source>
        <translation>Pérdida por época</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Logarithmic loss axis</source>
        <translation>Eje de pérdida logarítmico</translation>
    </message>
    <message>
        <source>Logarithmic axis: every division is the same factor, so a steady rate of improvement is a straight line, and tiny losses can be told apart.</source>
        <translation>Eje logarítmico: cada división es el mismo factor, así que una mejora constante es una línea recta, y se pueden distinguir pérdidas diminutas.</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>lotes</translation>
    </message>
    <message>
        <source>Show batch losses</source>
        <translation>Mostrar las pérdidas de los lotes</translation>
    </message>
    <message>
        <source>The loss of each single mini-batch, faintly behind. It jumps because every batch holds other samples; the strong line is the loss on all of them.</source>
        <translation>La pérdida de cada minilote suelto, tenue, por detrás. Salta porque cada lote contiene otros ejemplos; la línea fuerte es la pérdida en todos.</translation>
    </message>
    <message>
        <source>best</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>Go to the lowest validation loss</source>
        <translation>Ir a la pérdida de validación más baja</translation>
    </message>
    <message>
        <source>Early stopping: goes to the step at which the rows held out were predicted best, ringed on the dashed line. What is learnt after it helps on the training rows alone.</source>
        <translation>Parada temprana: va al paso en el que mejor se predijeron las filas reservadas, con un aro en la línea discontinua. Lo que se aprende después solo ayuda en las filas de entrenamiento.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>The wheel zooms, dragging moves. A double click, or A, shows the whole run again.
Dashed is the loss on the rows held out; the band between is what the model learnt of the training rows alone.</source>
        <translation>La rueda acerca y aleja, arrastrar mueve. Un doble clic, o A, muestra otra vez toda la ejecución.
Discontinua es la pérdida en las filas reservadas; la franja entre ambas es lo que el modelo ha aprendido solo de las filas de entrenamiento.</translation>
    </message>
    <message>
        <source>No loss above zero: nothing that a logarithmic axis can show.</source>
        <translation>Ninguna pérdida por encima de cero: nada que un eje logarítmico pueda mostrar.</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>época {epoch}</translation>
    </message>
    <message>
        <source>at epoch {epoch}</source>
        <translation>en la época {epoch}</translation>
    </message>
</context>
<context>
    <name>LossesView</name>
    <message>
        <source>Put back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Racer whose losses are compared</source>
        <translation>Corredor cuyas pérdidas se comparan</translation>
    </message>
    <message>
        <source>Whose optimizer, schedule and batches each loss is descended with.</source>
        <translation>De quién son el optimizador, el plan y los lotes con los que desciende cada pérdida.</translation>
    </message>
    <message>
        <source>Data and the fit of each loss</source>
        <translation>Los datos y el ajuste de cada pérdida</translation>
    </message>
    <message>
        <source>The same model fitted under each loss. Drag a point: the fits start over with it there, and take as many steps as the run has taken. By keys: Page Down and Page Up choose a point, the arrow keys move it, with Shift further, Delete puts it back.</source>
        <translation>El mismo modelo ajustado con cada pérdida. Arrastra un punto: los ajustes empiezan de nuevo con él allí, y dan tantos pasos como ha dado la ejecución. Con el teclado: Av Pág y Re Pág eligen un punto, las teclas de flecha lo mueven, con Mayús más lejos, Supr lo devuelve a su lugar.</translation>
    </message>
    <message>
        <source>The parameters of each loss</source>
        <translation>Los parámetros de cada pérdida</translation>
    </message>
    <message>
        <source>The two parameters, as the model has them: where each loss has taken them from the start, the ring.</source>
        <translation>Los dos parámetros, como los tiene el modelo: adónde los ha llevado cada pérdida desde el inicio, el aro.</translation>
    </message>
    <message>
        <source>Put all points back</source>
        <translation>Devolver todos los puntos a su lugar</translation>
    </message>
    <message>
        <source>The points that were dragged are again where the data have them.</source>
        <translation>Los puntos que se arrastraron vuelven a estar donde los tienen los datos.</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Qué muestra la imagen</translation>
    </message>
    <message>
        <source>A surface has no data to be fitted, and so no losses to compare: choose data, such as “A line with outliers”.</source>
        <translation>Una superficie no tiene datos a los que ajustarse, así que no hay pérdidas que comparar: elige datos, como «Una recta con valores atípicos».</translation>
    </message>
    <message>
        <source>Losses are compared here for numbers and for two classes. These data have {classes} classes; “Two moons” has two.</source>
        <translation>Aquí se comparan pérdidas para números y para dos clases. Estos datos tienen {classes} clases; «Dos lunas» tiene dos.</translation>
    </message>
    <message>
        <source>one feature</source>
        <translation>una característica</translation>
    </message>
    <message>
        <source>one or two features</source>
        <translation>una o dos características</translation>
    </message>
    <message>
        <source>The fits are drawn over {most}, and this model has {features}: choose fewer under Features.</source>
        <translation>Los ajustes se dibujan según {most}, y este modelo tiene {features}: elige menos en Características.</translation>
    </message>
    <message>
        <source>{loss} takes a score for each class, and so other parameters than other losses: choose one of those, such as {other}.</source>
        <translation>{loss} necesita una puntuación para cada clase y, por tanto, otros parámetros que las demás pérdidas: elige una de esas, como {other}.</translation>
    </message>
    <message>
        <source>Each loss keeps the whole way of all racers, which would take too much memory here: {numbers} parameters, those of all racers together. Choose smaller layers or fewer racers: {most} at most.</source>
        <translation>Cada pérdida guarda el camino entero de todos los corredores, lo que aquí ocuparía demasiada memoria: {numbers} parámetros, contando los de todos los corredores. Elige capas más pequeñas o menos corredores: {most} como máximo.</translation>
    </message>
    <message>
        <source>on the way: {percent} %</source>
        <translation>en camino: {percent} %</translation>
    </message>
    <message>
        <source>1 point moved</source>
        <translation>1 punto movido</translation>
    </message>
    <message>
        <source>{count} points moved</source>
        <translation>{count} puntos movidos</translation>
    </message>
    <message>
        <source>The run is over</source>
        <translation>La ejecución ha terminado</translation>
    </message>
    <message>
        <source>still going: {names}</source>
        <translation>aún en marcha: {names}</translation>
    </message>
    <message>
        <source>Drag a point</source>
        <translation>Arrastra un punto</translation>
    </message>
    <message>
        <source>{count} parameters: no plane</source>
        <translation>{count} parámetros: no hay plano</translation>
    </message>
</context>
<context>
    <name>MapWriter</name>
    <message>
        <source>{number}: {shares} reach {place}</source>
        <translation>{number}: {shares} llegan a {place}</translation>
    </message>
    <message>
        <source>{shares} reach {count} others</source>
        <translation>{shares} llegan a los demás ({count})</translation>
    </message>
    <message>
        <source>{shares} at no minimum after {steps} steps</source>
        <translation>{shares} en ningún mínimo tras {steps} pasos</translation>
    </message>
    <message>
        <source>{shares} diverge</source>
        <translation>{shares} divergen</translation>
    </message>
    <message>
        <source>{shares} where there is no loss</source>
        <translation>{shares} donde no hay pérdida</translation>
    </message>
    <message>
        <source>Drawing the map: {percent}.</source>
        <translation>Dibujando el mapa: {percent}.</translation>
    </message>
    <message>
        <source>Click or drag to start there.</source>
        <translation>Haz clic o arrastra para empezar allí.</translation>
    </message>
    <message>
        <source>Light: {fewest} steps, dark: {most}. Click to start there.</source>
        <translation>Claro: {fewest} pasos, oscuro: {most}. Clic: empezar allí.</translation>
    </message>
    <message>
        <source>Light: {fewest} steps, dark: {most}.</source>
        <translation>Claro: {fewest} pasos, oscuro: {most}.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>no minimum</source>
        <translation>ningún mínimo</translation>
    </message>
    <message>
        <source>diverges</source>
        <translation>diverge</translation>
    </message>
    <message>
        <source>no loss there</source>
        <translation>no hay pérdida</translation>
    </message>
    <message>
        <source>to {number} in {steps} steps</source>
        <translation>al {number} en {steps} pasos</translation>
    </message>
</context>
<context>
    <name>MeasureFields</name>
    <message>
        <source>What is measured of the run, of its first racer</source>
        <translation>Lo que se mide de la ejecución, de su primer corredor</translation>
    </message>
    <message>
        <source>The number of the measure</source>
        <translation>El número de la medida</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Closes this message</source>
        <translation>Cierra este mensaje</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Middle</name>
    <message>
        <source>The network is shown large in the middle.</source>
        <translation>La red se muestra grande en el centro.</translation>
    </message>
</context>
<context>
    <name>MoreSection</name>
    <message>
        <source>Title, start point, length and seed of the run, how the data is treated, weight penalty.</source>
        <translation>Título, punto de inicio, duración y semilla de la ejecución, cómo se tratan los datos, penalización de los pesos.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Start point</source>
        <translation>Punto de inicio</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>How often the run goes through all the data. On a surface an epoch is one step.</source>
        <translation>Cuántas veces recorre la ejecución todos los datos. En una superficie, una época es un paso.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Start, batches and held-out rows are drawn from it: the same seed gives the same run.</source>
        <translation>De ella salen el inicio, los lotes y las filas reservadas: la misma semilla da la misma ejecución.</translation>
    </message>
    <message>
        <source>Standardise</source>
        <translation>Estandarizar</translation>
    </message>
    <message>
        <source>Brings every column to mean 0 and standard deviation 1, so that one learning rate suits all.</source>
        <translation>Lleva todas las columnas a media 0 y desviación estándar 1, para que una misma tasa de aprendizaje sirva para todas.</translation>
    </message>
    <message>
        <source>L2 penalty</source>
        <translation>Penalización L2</translation>
    </message>
    <message>
        <source>Adds this times the sum of the squared weights to the loss, which keeps them small.</source>
        <translation>Suma a la pérdida este número por la suma de los cuadrados de los pesos, lo que los mantiene pequeños.</translation>
    </message>
    <message>
        <source>L1 penalty</source>
        <translation>Penalización L1</translation>
    </message>
    <message>
        <source>Adds this times the sum of the weights&apos; sizes to the loss: it pulls all weights to 0 alike, so that those that matter little end there.</source>
        <translation>Suma a la pérdida este número por la suma de los valores absolutos de los pesos: tira de todos hacia 0 por igual, de modo que los que importan poco acaban allí.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>The fraction of the rows that is held out, to see how the model does on data it never saw.</source>
        <translation>La parte de las filas que se reserva para ver cómo le va al modelo con datos que nunca ha visto.</translation>
    </message>
</context>
<context>
    <name>NetworkCanvas</name>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
    <message>
        <source>features</source>
        <translation>características</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>salidas</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>hidden {number}</source>
        <translation>oculta {number}</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradientes</translation>
    </message>
    <message>
        <source>Racer whose network is shown</source>
        <translation>Corredor cuya red se muestra</translation>
    </message>
    <message>
        <source>Whose weights and pictures are shown.</source>
        <translation>De quién son los pesos y las imágenes que se muestran.</translation>
    </message>
    <message>
        <source>Lines show: weights</source>
        <translation>Las líneas muestran: pesos</translation>
    </message>
    <message>
        <source>Lines are as thick as their weight is large; the colour is its sign.</source>
        <translation>Cuanto más grande es el peso, más gruesa la línea; el color es su signo.</translation>
    </message>
    <message>
        <source>Lines show: gradients</source>
        <translation>Las líneas muestran: gradientes</translation>
    </message>
    <message>
        <source>Lines are as thick as the size of their gradient in this step, on a logarithmic scale: a tenth of it is a quarter thinner. The error flows back, from the output to the features.</source>
        <translation>Cuanto más grande es el gradiente en este paso, más gruesa la línea, en una escala logarítmica: la décima parte es un cuarto más fina. El error vuelve, de la salida a las características.</translation>
    </message>
    <message>
        <source>Network in the middle</source>
        <translation>Red en el centro</translation>
    </message>
    <message>
        <source>Shows the network in the middle in place of the surface, and back (F6)</source>
        <translation>Muestra la red en el centro en lugar de la superficie, y al revés (F6)</translation>
    </message>
    <message>
        <source>Numbers of the unit or weight pointed at</source>
        <translation>Números de la unidad o el peso que se señala</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Qué muestra la imagen</translation>
    </message>
    <message>
        <source>A surface has no model: a neural network needs data to be fitted to.</source>
        <translation>Una superficie no tiene modelo: una red neuronal necesita datos a los que ajustarse.</translation>
    </message>
    <message>
        <source>Here the layers of a neural network are seen, and what each of its units computes: “Neural network” under Model makes one.</source>
        <translation>Aquí se ven las capas de una red neuronal, y lo que calcula cada una de sus unidades: «Red neuronal», en Modelo, crea una.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>{features}, {layers} {kind} units, {outputs}</source>
        <translation>{features}, {layers} unidades {kind}, {outputs}</translation>
    </message>
    <message>
        <source>1 feature</source>
        <translation>1 característica</translation>
    </message>
    <message>
        <source>{number} features</source>
        <translation>{number} características</translation>
    </message>
    <message>
        <source>1 output</source>
        <translation>1 salida</translation>
    </message>
    <message>
        <source>{number} outputs</source>
        <translation>{number} salidas</translation>
    </message>
    <message>
        <source>no step was taken yet</source>
        <translation>todavía no se ha dado ningún paso</translation>
    </message>
    <message>
        <source>no gradient yet</source>
        <translation>todavía no hay gradiente</translation>
    </message>
    <message>
        <source>thick: a large gradient</source>
        <translation>gruesa: gradiente grande</translation>
    </message>
    <message>
        <source>orange: above 0, blue: below</source>
        <translation>naranja: mayor que 0, azul: menor</translation>
    </message>
    <message>
        <source>{shown} of {all} units</source>
        <translation>{shown} de {all} unidades</translation>
    </message>
    <message>
        <source>of each its {count} thickest lines</source>
        <translation>de cada una, sus {count} líneas más gruesas</translation>
    </message>
    <message>
        <source>stripes: samples of this step</source>
        <translation>franjas: ejemplos de este paso</translation>
    </message>
    <message>
        <source>Point to read numbers; a click takes a weight as a surface axis.</source>
        <translation>Señala para leer; un clic toma un peso como eje.</translation>
    </message>
    <message>
        <source>{name}: {value} · gradient {gradient} · gives {mean}</source>
        <translation>{name}: {value} · gradiente {gradient} · da {mean}</translation>
    </message>
    <message>
        <source>{name} gives {mean} ({low} … {high})</source>
        <translation>{name} da {mean} ({low} … {high})</translation>
    </message>
    <message>
        <source>{name} gives {mean} ({low} … {high}) · bias {value}, gradient {gradient}</source>
        <translation>{name} da {mean} ({low} … {high}) · sesgo {value}, gradiente {gradient}</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Time since the beginning</source>
        <translation>Tiempo desde el comienzo</translation>
    </message>
    <message>
        <source>No lesson is open.</source>
        <translation>No hay ninguna lección abierta.</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>página {number} de {count}</translation>
    </message>
    <message>
        <source>This page has no notes.</source>
        <translation>Esta página no tiene notas.</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Siguiente: {title}</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>Esta es la última página.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>{name} needs a number.</source>
        <translation>{name} necesita un número.</translation>
    </message>
    <message>
        <source>{name}: “{text}” is not a number; write one such as {example}.</source>
        <translation>{name}: «{text}» no es un número; escribe uno como {example}.</translation>
    </message>
    <message>
        <source>0.01 or 1e-3</source>
        <translation>0,01 o 1e-3</translation>
    </message>
    <message>
        <source>{name} is too large to compute with.</source>
        <translation>{name} es demasiado grande para calcular.</translation>
    </message>
    <message>
        <source>{name} must be a whole number, written without separators.</source>
        <translation>{name} debe ser un número entero, escrito sin separadores.</translation>
    </message>
    <message>
        <source>above {low}</source>
        <translation>mayor que {low}</translation>
    </message>
    <message>
        <source>at least {low}</source>
        <translation>{low} como mínimo</translation>
    </message>
    <message>
        <source>below {high}</source>
        <translation>menor que {high}</translation>
    </message>
    <message>
        <source>at most {high}</source>
        <translation>{high} como máximo</translation>
    </message>
    <message>
        <source>{low} and {high}</source>
        <translation>{low} y {high}</translation>
    </message>
    <message>
        <source>{name} must be {wanted}: {why}.</source>
        <translation>{name} debe ser {wanted}: {why}.</translation>
    </message>
    <message>
        <source>{name} must be {wanted}.</source>
        <translation>{name} debe ser {wanted}.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>epoch</source>
        <translation type="unfinished">época</translation>
    </message>
    <message>
        <source>loss of {name}</source>
        <translation>pérdida de {name}</translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished">pérdida</translation>
    </message>
    <message>
        <source>validation loss of {name}</source>
        <translation>pérdida de validación de {name}</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>pérdida de validación</translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished">paso</translation>
    </message>
    <message>
        <source>{parameter} of {name}</source>
        <translation>{parameter} de {name}</translation>
    </message>
</context>
<context>
    <name>NumbersDialog</name>
    <message>
        <source>The run&apos;s numbers</source>
        <translation>Los números de la ejecución</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation type="unfinished">Pérdida por época</translation>
    </message>
    <message>
        <source>Parameters by step</source>
        <translation>Parámetros por paso</translation>
    </message>
    <message>
        <source>The arrow keys go from number to number.</source>
        <translation>Las teclas de flecha van de número en número.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>epoch {epoch}</source>
        <translation>época {epoch}</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>paso {step}</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>ha divergido</translation>
    </message>
    <message>
        <source>learning rate {number}</source>
        <translation>tasa de aprendizaje {number}</translation>
    </message>
    <message>
        <source>α {number}</source>
        <translation>α {number}</translation>
    </message>
    <message>
        <source>loss {number}</source>
        <translation>pérdida {number}</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>A new one, or one of your folder that the page is appended to</source>
        <translation>Una nueva, o una de tu carpeta a la que se añade la página</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What the menu of lessons calls it</source>
        <translation>Cómo se llama en el menú de lecciones</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>How long it takes a class</source>
        <translation>Cuánto tarda una clase</translation>
    </message>
    <message>
        <source>Takeaway</source>
        <translation>Idea clave</translation>
    </message>
    <message>
        <source>The whole lesson in one sentence</source>
        <translation>Toda la lección en una sola frase</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose a folder for your lessons first.</source>
        <translation>Elige primero una carpeta para tus lecciones.</translation>
    </message>
    <message>
        <source>The lesson needs a title.</source>
        <translation>La lección necesita un título.</translation>
    </message>
    <message>
        <source>The lesson needs one sentence to take away.</source>
        <translation>La lección necesita una frase como idea clave.</translation>
    </message>
    <message>
        <source>A folder of lessons</source>
        <translation>Una carpeta de lecciones</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>aún no hay ninguna</translation>
    </message>
    <message>
        <source>a new lesson</source>
        <translation>una lección nueva</translation>
    </message>
</context>
<context>
    <name>PlaneRow</name>
    <message>
        <source>Re-centre</source>
        <translation>Centrar</translation>
    </message>
    <message>
        <source>Lays the plane through where the ball is now</source>
        <translation>Pone el plano por donde está ahora la bola</translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>Sortear otras</translation>
    </message>
    <message>
        <source>Draws two other random directions: what looks alike along any of them belongs to the landscape</source>
        <translation>Sortea otras dos direcciones al azar: lo que se parece en todas ellas es propio del paisaje</translation>
    </message>
    <message>
        <source>Seen through</source>
        <translation>Visto a través de</translation>
    </message>
    <message>
        <source>main directions of the way down</source>
        <translation>direcciones principales de la bajada</translation>
    </message>
    <message>
        <source>path&apos;s main directions</source>
        <translation>direcciones principales del camino</translation>
    </message>
    <message>
        <source>two random directions</source>
        <translation>dos direcciones al azar</translation>
    </message>
    <message>
        <source>Which two directions of the many parameters the surface shows</source>
        <translation>Qué dos direcciones de los muchos parámetros muestra la superficie</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>What the parameters that are not shown are held at</source>
        <translation>Qué valor mantienen los parámetros que no se muestran</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>Otros parámetros</translation>
    </message>
    <message>
        <source>others at the ball</source>
        <translation>los demás, en la bola</translation>
    </message>
    <message>
        <source>others at the minimum</source>
        <translation>los demás, en el mínimo</translation>
    </message>
</context>
<context>
    <name>PositionTable</name>
    <message>
        <source>Where the racers are</source>
        <translation>Dónde están los corredores</translation>
    </message>
</context>
<context>
    <name>PredictedPlot</name>
    <message>
        <source>actual {target}</source>
        <translation>{target} real</translation>
    </message>
    <message>
        <source>predicted {target}</source>
        <translation>{target}, predicción</translation>
    </message>
    <message>
        <source>diagonal: perfect</source>
        <translation>diagonal: perfecto</translation>
    </message>
</context>
<context>
    <name>PreparingBar</name>
    <message>
        <source>Preparing the data</source>
        <translation>Preparación de los datos</translation>
    </message>
    <message>
        <source>How much of the data is prepared</source>
        <translation>Cuántos datos están preparados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keeps the run in view and its experiment.</source>
        <translation>Conserva la ejecución que se ve y su experimento.</translation>
    </message>
    <message>
        <source>Preparing the data…</source>
        <translation>Preparando los datos…</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Present</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>Bright pointer</source>
        <translation>Puntero brillante</translation>
    </message>
    <message>
        <source>Teacher&apos;s notes</source>
        <translation>Notas para la clase</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The first rows of the file</source>
        <translation>Las primeras filas del archivo</translation>
    </message>
    <message>
        <source>The first rows, as the file is read. If they look wrong, change how it is read above.</source>
        <translation>Las primeras filas, tal como se lee el archivo. Si no se ven bien, cambia arriba cómo se lee.</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>First frame</source>
        <translation>Primer fotograma</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitad</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
</context>
<context>
    <name>ProblemSection</name>
    <message>
        <source>What to minimise</source>
        <translation>Qué minimizar</translation>
    </message>
    <message>
        <source>The loss of a model on data, or the height of a surface: both are descended alike.</source>
        <translation>La pérdida de un modelo con datos, o la altura de una superficie: por ambas se desciende igual.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Lo tuyo</translation>
    </message>
    <message>
        <source>Your formula…</source>
        <translation>Tu fórmula…</translation>
    </message>
    <message>
        <source>Any surface f(x, y) that you can write down.</source>
        <translation>Cualquier superficie f(x, y) que puedas escribir.</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importar una tabla…</translation>
    </message>
    <message>
        <source>A file with columns of numbers, as a CSV.</source>
        <translation>Un archivo con columnas de números, en CSV.</translation>
    </message>
    <message>
        <source>Draw your own data…</source>
        <translation>Dibujar tus propios datos…</translation>
    </message>
    <message>
        <source>Points that you set with the mouse.</source>
        <translation>Puntos que pones con el ratón.</translation>
    </message>
    <message>
        <source>Real data</source>
        <translation>Datos reales</translation>
    </message>
    <message>
        <source>Generated data</source>
        <translation>Datos generados</translation>
    </message>
    <message>
        <source>Surfaces</source>
        <translation>Superficies</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>The question</source>
        <translation type="unfinished">La pregunta</translation>
    </message>
    <message>
        <source>This is my prediction</source>
        <translation>Esta es mi predicción</translation>
    </message>
    <message>
        <source>Play waits for it. Afterwards it can&apos;t be changed.</source>
        <translation>Solo con ella se puede reproducir. Después no se puede cambiar.</translation>
    </message>
    <message>
        <source>Go to the result</source>
        <translation>Ir al resultado</translation>
    </message>
    <message>
        <source>Runs as fast as it can to the step that decides</source>
        <translation>Avanza lo más rápido que puede hasta el paso que decide</translation>
    </message>
    <message>
        <source>What has become of your answer</source>
        <translation>En qué ha quedado tu respuesta</translation>
    </message>
    <message>
        <source>Play waits for your prediction.</source>
        <translation>Para reproducir, da antes tu predicción.</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>Tu predicción</translation>
    </message>
    <message>
        <source>Click on the surface where you think it will be.</source>
        <translation>Haz clic en la superficie donde crees que estará.</translation>
    </message>
    <message>
        <source>Draw it into the empty plot of the loss, from left to right.</source>
        <translation>Dibújala en el espacio vacío de la curva de pérdida, de izquierda a derecha.</translation>
    </message>
    <message>
        <source>So it was.</source>
        <translation>Así ha sido.</translation>
    </message>
    <message>
        <source>You said {given}; it is {answer}.</source>
        <translation>Dijiste {given}; es {answer}.</translation>
    </message>
    <message>
        <source>It went otherwise.</source>
        <translation>Ha sido de otra manera.</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>What is asked before the run; Play waits for the answer</source>
        <translation>Lo que se pregunta antes de la ejecución; no se puede reproducir hasta que haya respuesta</translation>
    </message>
    <message>
        <source>no question</source>
        <translation>sin pregunta</translation>
    </message>
    <message>
        <source>one of several answers</source>
        <translation>una de varias respuestas</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>What will happen?</source>
        <translation>¿Qué pasará?</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>How many there are to choose from</source>
        <translation>Entre cuántas se puede elegir</translation>
    </message>
    <message>
        <source>The number asked for</source>
        <translation>El número que se pregunta</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>How far off still counts as right</source>
        <translation>Cuánto se puede fallar y aun así acertar</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>What is counted: epochs, dollars</source>
        <translation>Lo que se cuenta: épocas, dólares</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>puede quedar vacío</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Se decide</translation>
    </message>
    <message>
        <source>When it is decided what was right</source>
        <translation>Cuándo se decide qué era lo correcto</translation>
    </message>
    <message>
        <source>at the end of the run</source>
        <translation>al final de la ejecución</translation>
    </message>
    <message>
        <source>after so many epochs:</source>
        <translation>después de estas épocas:</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Told to everybody afterwards; {{loss}} stands for the run&apos;s own loss, then</source>
        <translation>Se les dice a todos después; {{loss}} se sustituye entonces por la pérdida de la propia ejecución</translation>
    </message>
    <message>
        <source>The question needs its words.</source>
        <translation>La pregunta necesita su texto.</translation>
    </message>
    <message>
        <source>Answer {number} needs its words.</source>
        <translation>La respuesta {number} necesita su texto.</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>Questioning</name>
    <message>
        <source>Here: {place}</source>
        <translation>Aquí: {place}</translation>
    </message>
    <message>
        <source>your prediction</source>
        <translation>tu predicción</translation>
    </message>
    <message>
        <source>Drawn: from {first} to {last}.</source>
        <translation>Dibujada: de {first} a {last}.</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>donde está</translation>
    </message>
</context>
<context>
    <name>RaceTable</name>
    <message>
        <source>Target loss</source>
        <translation>Pérdida objetivo</translation>
    </message>
    <message>
        <source>The loss that the racers are to come down to: who was there first?</source>
        <translation>La pérdida a la que tienen que bajar los corredores: ¿quién llegó primero?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the table as it is sorted, for a spreadsheet</source>
        <translation>Copia la tabla como está ordenada, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>The race</source>
        <translation>La carrera</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>By the training loss now</source>
        <translation>Según la pérdida de entrenamiento ahora</translation>
    </message>
    <message>
        <source>Racer</source>
        <translation>Corredor</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>On all training samples, now</source>
        <translation>En todos los ejemplos de entrenamiento, ahora</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>The loss on the rows held out, after the last whole epoch</source>
        <translation>La pérdida en las filas reservadas, después de la última época completa</translation>
    </message>
    <message>
        <source>To target</source>
        <translation>Al objetivo</translation>
    </message>
    <message>
        <source>Steps until the loss was the target or less, to the end of that epoch</source>
        <translation>Pasos hasta que la pérdida fue la pérdida objetivo o menos, contados hasta el final de esa época</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>From the nearest known minimum, in the parameters as they are trained</source>
        <translation>Desde el mínimo conocido más cercano, en los parámetros tal como se entrenan</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradientes</translation>
    </message>
    <message>
        <source>How many gradients of single samples were computed on the way</source>
        <translation>Cuántos gradientes de ejemplos sueltos se calcularon por el camino</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
</context>
<context>
    <name>RacerCell</name>
    <message>
        <source>loss {loss}</source>
        <translation>pérdida {loss}</translation>
    </message>
</context>
<context>
    <name>RacerForm</name>
    <message>
        <source>How the learning rate changes from epoch to epoch, and where a large gradient is cut.</source>
        <translation>Cómo cambia la tasa de aprendizaje de época en época, y dónde se recorta un gradiente grande.</translation>
    </message>
    <message>
        <source>Schedule and clipping</source>
        <translation>Plan y recorte</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>RacerRow</name>
    <message>
        <source>Racer {number}</source>
        <translation>Corredor {number}</translation>
    </message>
    <message>
        <source>Racer {number}, as it is marked in every view. Opens its settings.</source>
        <translation>El corredor {number}, como está marcado en todas las vistas. Abre sus ajustes.</translation>
    </message>
    <message>
        <source>Optimizer of racer {number}</source>
        <translation>Optimizador del corredor {number}</translation>
    </message>
    <message>
        <source>Learning rate of racer {number}</source>
        <translation>Tasa de aprendizaje del corredor {number}</translation>
    </message>
    <message>
        <source>The learning rate. Opens the settings of this racer.</source>
        <translation>La tasa de aprendizaje. Abre los ajustes de este corredor.</translation>
    </message>
    <message>
        <source>Remove racer {number}</source>
        <translation>Quitar el corredor {number}</translation>
    </message>
    <message>
        <source>Takes this racer out of the race.</source>
        <translation>Saca a este corredor de la carrera.</translation>
    </message>
</context>
<context>
    <name>RacersSection</name>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Add a racer</source>
        <translation>Añadir un corredor</translation>
    </message>
    <message>
        <source>Three learning rates</source>
        <translation>Tres tasas de aprendizaje</translation>
    </message>
    <message>
        <source>Too low, just right, too high: three racers of the selected optimizer take the place of all others and start at the same point. Too low crawls; too high overshoots the valley by more with every step.</source>
        <translation>Demasiado baja, justa, demasiado alta: tres corredores con el optimizador elegido ocupan el lugar de todos los demás y empiezan en el mismo punto. La demasiado baja avanza a rastras; la demasiado alta se pasa del valle más en cada paso.</translation>
    </message>
    <message>
        <source>Another optimizer starts at the same point and sees the same batches: a fair race.</source>
        <translation>Otro optimizador empieza en el mismo punto y ve los mismos lotes: una carrera justa.</translation>
    </message>
    <message>
        <source>More than eight could not be told apart.</source>
        <translation>Más de ocho no se podrían distinguir.</translation>
    </message>
</context>
<context>
    <name>RecordedRunDialog</name>
    <message>
        <source>Recorded run: {name}</source>
        <translation>Ejecución registrada: {name}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Loss by step</source>
        <translation>Pérdida por paso</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Drag to any step of the run; the arrow keys go one step.</source>
        <translation>Arrastra a cualquier paso de la ejecución; las teclas de flecha avanzan un paso.</translation>
    </message>
    <message>
        <source>Numbers of this step</source>
        <translation>Números de este paso</translation>
    </message>
    <message>
        <source>The whole surface, and on it the path as it was recorded.</source>
        <translation>La superficie entera y, sobre ella, el camino tal como se registró.</translation>
    </message>
    <message>
        <source>The surface is a slice along the main directions of the recorded path. A ball floats at its true loss; the dashed line is the gap to the slice.</source>
        <translation>La superficie es un corte a lo largo de las direcciones principales del camino registrado. Una bola flota a la altura de su pérdida real; la línea discontinua es la distancia al corte.</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>según el registro</translation>
    </message>
    <message>
        <source>run {number}</source>
        <translation>ejecución {number}</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>w {number}</source>
        <translation>w {number}</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>gradient norm</source>
        <translation>norma del gradiente</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>paso {step} de {steps}</translation>
    </message>
</context>
<context>
    <name>ReflectionBox</name>
    <message>
        <source>The question</source>
        <translation type="unfinished">La pregunta</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Una respuesta</translation>
    </message>
    <message>
        <source>Your own answer</source>
        <translation>Tu propia respuesta</translation>
    </message>
    <message>
        <source>Your own answer, for yourself</source>
        <translation>Tu propia respuesta, solo para ti</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Think:</source>
        <translation>Piensa:</translation>
    </message>
</context>
<context>
    <name>RegionsPlot</name>
    <message>
        <source>regions: {others} at the mean</source>
        <translation>regiones: {others} en la media</translation>
    </message>
    <message>
        <source>dashed: margin, score ±1</source>
        <translation>discontinua: margen, puntuación ±1</translation>
    </message>
    <message>
        <source>{count} far rows not shown</source>
        <translation>{count} filas lejanas sin mostrar</translation>
    </message>
</context>
<context>
    <name>Renderer</name>
    <message>
        <source>The process that renders has ended; close this window and open it again.</source>
        <translation>El proceso que genera las imágenes ha terminado; cierra esta ventana y ábrela otra vez.</translation>
    </message>
</context>
<context>
    <name>Residuals</name>
    <message>
        <source>lines: residuals</source>
        <translation>líneas: residuos</translation>
    </message>
    <message>
        <source>lines: its residuals</source>
        <translation>líneas: sus residuos</translation>
    </message>
    <message>
        <source>lines: {count} residuals</source>
        <translation>líneas: {count} residuos</translation>
    </message>
</context>
<context>
    <name>ResidualsPlot</name>
    <message>
        <source>prediction: {target}</source>
        <translation>predicción: {target}</translation>
    </message>
    <message>
        <source>how wrong: actual − prediction</source>
        <translation>fallo: real − predicción</translation>
    </message>
    <message>
        <source>s: predicted {target}</source>
        <translation>s: {target}, predicción</translation>
    </message>
    <message>
        <source>y − s: actual − predicted</source>
        <translation>y − s: real − predicción</translation>
    </message>
    <message>
        <source>above 0: too low</source>
        <translation>mayor que 0: se queda corta</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>The training cycle</source>
        <translation>El ciclo de entrenamiento</translation>
    </message>
    <message>
        <source>Measure the loss: each prediction is compared with the actual answer; the mean is the step&apos;s loss.</source>
        <translation>Medir la pérdida: cada predicción se compara con la respuesta real; la media es la pérdida del paso.</translation>
    </message>
    <message>
        <source>y is the actual answer (−1 or +1 for two classes), s the predicted one or the model&apos;s score, p the probability given to the actual class. σ is the standard deviation of the target, by which standardised data are divided.</source>
        <translation>y es la respuesta real (−1 o +1 si hay dos clases), s la predicha o la puntuación del modelo, p la probabilidad dada a la clase real. σ es la desviación estándar del objetivo, entre la que se dividen los datos estandarizados.</translation>
    </message>
    <message>
        <source>How wrong it is becomes a number, with the actual class counted as +1 or −1 where there are two. Of standardised data the error is divided by the standard deviation of the target.</source>
        <translation>El fallo se convierte en un número; la clase real cuenta como +1 o −1 si hay dos. Con datos estandarizados, el error se divide entre la desviación estándar del objetivo.</translation>
    </message>
    <message>
        <source>Predict: the model computes an answer for each sample of the batch, with the old weights.</source>
        <translation>Predecir: el modelo calcula una respuesta para cada ejemplo del lote, con los pesos viejos.</translation>
    </message>
    <message>
        <source>Find the gradient: how the loss changes with each weight. It is the mean of what the samples contribute, one by one.</source>
        <translation>Hallar el gradiente: cómo cambia la pérdida con cada peso. Es la media de lo que aportan los ejemplos, uno por uno.</translation>
    </message>
    <message>
        <source>Adjust the weights: the optimizer turns the gradient into a step, and takes it off the old weights.</source>
        <translation>Ajustar los pesos: el optimizador convierte el gradiente en un paso, y se lo resta a los pesos viejos.</translation>
    </message>
</context>
<context>
    <name>RowsChoice</name>
    <message>
        <source>{shown} of {count} rows</source>
        <translation>{shown} de {count} filas</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} filas</translation>
    </message>
</context>
<context>
    <name>RunSound</name>
    <message>
        <source>Save the run&apos;s sound</source>
        <translation>Guardar el sonido de la ejecución</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>The run cannot be heard here: there is nothing that plays sounds. It can be saved as a file.</source>
        <translation>La ejecución no se puede oír aquí: no hay nada que reproduzca sonidos. Se puede guardar como archivo.</translation>
    </message>
</context>
<context>
    <name>SampleLossView</name>
    <message>
        <source>A surface has no samples:
its height is the loss.</source>
        <translation>Una superficie no tiene ejemplos:
su altura es la pérdida.</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>margen</translation>
    </message>
    <message>
        <source>What the axis shows</source>
        <translation>Qué muestra el eje</translation>
    </message>
    <message>
        <source>The probability that the model gives to the actual class, or its margin: by how much the score of the actual class leads. Below a margin of 0 the prediction is wrong.</source>
        <translation>La probabilidad que el modelo da a la clase real, o su margen: por cuánto va por delante la puntuación de la clase real. Por debajo de un margen de 0, la predicción es errónea.</translation>
    </message>
    <message>
        <source>Racer whose samples are shown</source>
        <translation>Corredor cuyos ejemplos se muestran</translation>
    </message>
    <message>
        <source>Whose predictions the dots are.</source>
        <translation>De quién son las predicciones de los puntos.</translation>
    </message>
    <message>
        <source>Drag a dot, or press anywhere, and watch what each loss makes of the prediction (keys: Left, Right). The run stays as it is. A double click starts over.</source>
        <translation>Arrastra un punto, o pulsa en cualquier lugar, y mira qué hace cada pérdida de la predicción (teclas: ←, →). La ejecución queda como está. Un doble clic empieza de nuevo.</translation>
    </message>
    <message>
        <source>Loss of one sample over its prediction</source>
        <translation>Pérdida de un ejemplo según su predicción</translation>
    </message>
    <message>
        <source>Where the dragged dot is.</source>
        <translation>Dónde está el punto arrastrado.</translation>
    </message>
    <message>
        <source>σ is the standard deviation of the target, by which standardised data are divided.</source>
        <translation>σ es la desviación estándar del objetivo, entre la que se dividen los datos estandarizados.</translation>
    </message>
    <message>
        <source>loss of the sample</source>
        <translation>pérdida del ejemplo</translation>
    </message>
    <message>
        <source>p: probability given to the actual class</source>
        <translation>p: probabilidad dada a la clase real</translation>
    </message>
    <message>
        <source>probability given to the actual class</source>
        <translation>probabilidad dada a la clase real</translation>
    </message>
    <message>
        <source>y · s: score s, with y = −1 or +1 by class</source>
        <translation>y · s: puntuación s, con y = −1 o +1 según la clase</translation>
    </message>
    <message>
        <source>margin: by how much the actual class&apos;s score leads</source>
        <translation>margen: por cuánto va por delante la clase real</translation>
    </message>
    <message>
        <source>margin: score of the actual class − best other</source>
        <translation>margen: puntuación de la clase real − mejor de las otras</translation>
    </message>
    <message>
        <source>s − y: predicted − actual {target}</source>
        <translation>s − y: {target}, predicción − real</translation>
    </message>
    <message>
        <source>how wrong: prediction − actual {target}</source>
        <translation>fallo: {target}, predicción − real</translation>
    </message>
    <message>
        <source>s − y: predicted − actual, in standard deviations</source>
        <translation>s − y: predicción − real, en desviaciones estándar</translation>
    </message>
    <message>
        <source>how wrong, in standard deviations of the target</source>
        <translation>fallo, en desviaciones estándar del objetivo</translation>
    </message>
    <message>
        <source>how wrong</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>p = {place}</source>
        <translation>p = {place}</translation>
    </message>
    <message>
        <source>probability {place}</source>
        <translation>probabilidad {place}</translation>
    </message>
    <message>
        <source>(margin {score})</source>
        <translation>(margen {score})</translation>
    </message>
    <message>
        <source>right</source>
        <translation>acierto</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>error</translation>
    </message>
    <message>
        <source>margin {place}: {sign}</source>
        <translation>margen {place}: {sign}</translation>
    </message>
    <message>
        <source>off by {place} {unit}</source>
        <translation>falla por {place} {unit}</translation>
    </message>
    <message>
        <source>off by {place} σ = {own} {unit}</source>
        <translation>falla por {place} σ = {own} {unit}</translation>
    </message>
    <message>
        <source>off by {own} {unit}</source>
        <translation>falla por {own} {unit}</translation>
    </message>
    <message>
        <source>Row {row} ({name}): {what}</source>
        <translation>Fila {row} ({name}): {what}</translation>
    </message>
    <message>
        <source>{count} samples of this step</source>
        <translation>{count} ejemplos de este paso</translation>
    </message>
    <message>
        <source>this step&apos;s sample</source>
        <translation>el ejemplo de este paso</translation>
    </message>
    <message>
        <source>{shown} of this step&apos;s {count} samples</source>
        <translation>{shown} de los {count} ejemplos de este paso</translation>
    </message>
    <message>
        <source>{beyond} beyond the edges</source>
        <translation>{beyond} más allá de los bordes</translation>
    </message>
    <message>
        <source>curves: other scores 0</source>
        <translation>curvas: las otras puntuaciones en 0</translation>
    </message>
    <message>
        <source>drag one · bold: this run</source>
        <translation>arrastra uno · gruesa: esta ejecución</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Replace “{name}”?</source>
        <translation>¿Sustituir «{name}»?</translation>
    </message>
    <message>
        <source>There is a file of that name in {folder}.</source>
        <translation>Ya hay un archivo con ese nombre en {folder}.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
</context>
<context>
    <name>StabilityPlot</name>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Learning rate and its limit by epoch</source>
        <translation>Tasa de aprendizaje y su límite por época</translation>
    </message>
    <message>
        <source>The limit is the critical learning rate where the ball was: of gradient descent 2/λ, λ the strongest curvature. Beyond it, in the tinted part, steps across that direction grow. Networks trained with full batches tend to drift to this edge and hover there (Cohen et al., 2021).</source>
        <translation>El límite es la tasa de aprendizaje crítica donde estaba la bola: la del descenso de gradiente es 2/λ, donde λ es la mayor curvatura. Más allá, en la parte sombreada, crecen los pasos que cruzan esa dirección. Las redes entrenadas con lotes completos suelen ir hacia este borde y mantenerse en él (Cohen et al., 2021).</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tasa</translation>
    </message>
</context>
<context>
    <name>StageForm</name>
    <message>
        <source>Network, large</source>
        <translation>Red, grande</translation>
    </message>
    <message>
        <source>Network, small</source>
        <translation>Red, pequeña</translation>
    </message>
    <message>
        <source>Slow motion: each step part by part</source>
        <translation>Cámara lenta: cada paso, parte por parte</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>Qué se ve</translation>
    </message>
    <message>
        <source>What may be changed</source>
        <translation>Qué se puede cambiar</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>Cómo se reproduce</translation>
    </message>
    <message>
        <source>At the pace that is set now, {pace} steps a second</source>
        <translation>Al ritmo ajustado ahora, {pace} pasos por segundo</translation>
    </message>
    <message>
        <source>As fast as it can</source>
        <translation>Lo más rápido que pueda</translation>
    </message>
    <message>
        <source>A page shows something of the window: check one part at least.</source>
        <translation>Una página muestra algo de la ventana: marca al menos una parte.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>loss {loss}</source>
        <translation>pérdida {loss}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>ha divergido</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ha terminado</translation>
    </message>
    <message>
        <source>Ready: press play.</source>
        <translation>Listo: pulsa Reproducir.</translation>
    </message>
    <message>
        <source>Descending …</source>
        <translation>Desciende…</translation>
    </message>
    <message>
        <source>{name}: {evidence}</source>
        <translation>{name}: {evidence}</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} parámetros</translation>
    </message>
    <message>
        <source>In the data&apos;s own units: {values}</source>
        <translation>En las unidades propias de los datos: {values}</translation>
    </message>
</context>
<context>
    <name>StandingsPanel</name>
    <message>
        <source>How the racers stand</source>
        <translation>Cómo van los corredores</translation>
    </message>
</context>
<context>
    <name>StartForm</name>
    <message>
        <source>New random start</source>
        <translation>Nuevo inicio al azar</translation>
    </message>
    <message>
        <source>Draws another start with the next seed. All racers start at the same point.</source>
        <translation>Sortea otro inicio con la semilla siguiente. Todos los corredores empiezan en el mismo punto.</translation>
    </message>
    <message>
        <source>Drawn from seed {seed}. </source>
        <translation>Sorteado con la semilla {seed}. </translation>
    </message>
    <message>
        <source>A click on the surface starts there.</source>
        <translation>Un clic en la superficie empieza allí.</translation>
    </message>
    <message>
        <source>{count} parameters, drawn from the seed. A click on the surface sets the two it shows.</source>
        <translation>{count} parámetros, sorteados con la semilla. Un clic en la superficie fija los dos que muestra.</translation>
    </message>
    <message>
        <source>Where {name} starts.</source>
        <translation>Dónde empieza {name}.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>gdsim: start page</source>
        <translation>gdsim: página de inicio</translation>
    </message>
    <message>
        <source>See gradient descent: watch a ball roll down the loss.</source>
        <translation>Mira el descenso de gradiente: una bola que baja por la pérdida.</translation>
    </message>
    <message>
        <source>Just play</source>
        <translation>Explorar sin más</translation>
    </message>
    <message>
        <source>Straight to the simulator</source>
        <translation>Directo al simulador</translation>
    </message>
    <message>
        <source>One-minute tour</source>
        <translation>Visita guiada de un minuto</translation>
    </message>
    <message>
        <source>The few controls that matter, one by one</source>
        <translation>Los pocos controles que importan, uno por uno</translation>
    </message>
    <message>
        <source>Show this page at the start</source>
        <translation>Mostrar esta página al iniciar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Empieza aquí</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Experiments that are ready to run. Open one, press Space, and change what you like.</source>
        <translation>Experimentos listos para reproducir. Abre uno, pulsa la barra espaciadora (Space) y cambia lo que quieras.</translation>
    </message>
    <message>
        <source>{count} lessons, {minutes} minutes; {done} done</source>
        <translation>{count} lecciones, {minutes} minutos; {done} hechas</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>El curso</translation>
    </message>
    <message>
        <source>New to me: first a worked run, step by step</source>
        <translation>Es nuevo para mí: primero un ejemplo, paso a paso</translation>
    </message>
    <message>
        <source>Not new to me: questions to think about</source>
        <translation>No es nuevo: preguntas para pensar</translation>
    </message>
    <message>
        <source>Your own lessons</source>
        <translation>Tus propias lecciones</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Troubles</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Races</source>
        <translation>Carreras</translation>
    </message>
</context>
<context>
    <name>StatusView</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Opens a panel with the whole verdict and the numbers of every racer</source>
        <translation>Abre un panel con el veredicto completo y los números de cada corredor</translation>
    </message>
    <message>
        <source>All verdicts in full</source>
        <translation>Todos los veredictos completos</translation>
    </message>
    <message>
        <source>{racer} · {said}</source>
        <translation>{racer} · {said}</translation>
    </message>
</context>
<context>
    <name>StopBubble</name>
    <message>
        <source>Tour</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>SurfaceCaption</name>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Moves the window to where the balls are now</source>
        <translation>Mueve la ventana adonde están ahora las bolas</translation>
    </message>
    <message>
        <source>Follow the balls</source>
        <translation>Seguir las bolas</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>Ensanchar</translation>
    </message>
    <message>
        <source>Grows the window until every ball is in it</source>
        <translation>Agranda la ventana hasta que todas las bolas estén en ella</translation>
    </message>
    <message>
        <source>Widen the view to all balls</source>
        <translation>Ensanchar la vista a todas las bolas</translation>
    </message>
</context>
<context>
    <name>SurfacePanel</name>
    <message>
        <source>Computing the surface …</source>
        <translation>Calculando la superficie…</translation>
    </message>
    <message>
        <source>Log height</source>
        <translation>Altura log</translation>
    </message>
    <message>
        <source>Draws small differences of the loss near the bottom as tall as large ones high up</source>
        <translation>Dibuja las pequeñas diferencias de la pérdida cerca del fondo tan altas como las grandes de muy arriba</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Where to look from. Drag orbits, the wheel zooms, Shift and drag moves</source>
        <translation>Desde dónde mirar. Arrastrar gira, la rueda acerca y aleja, Shift y arrastrar mueve</translation>
    </message>
    <message>
        <source>From where most is seen</source>
        <translation>Desde donde más se ve</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Desde arriba</translation>
    </message>
    <message>
        <source>Along the first axis</source>
        <translation>Según el primer eje</translation>
    </message>
    <message>
        <source>Along the second axis</source>
        <translation>Según el segundo eje</translation>
    </message>
    <message>
        <source>Keep this surface beside</source>
        <translation>Conservar esta superficie al lado</translation>
    </message>
    <message>
        <source>Leaves it where it is while you change the model, so that two landscapes can be compared</source>
        <translation>La deja donde está mientras cambias el modelo, para poder comparar dos paisajes</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>What the step is made of, as arrows at the balls in the colours of the equations</source>
        <translation>De qué se compone el paso, como flechas en las bolas, con los colores de las ecuaciones</translation>
    </message>
</context>
<context>
    <name>SurfaceView</name>
    <message>
        <source>Loss surface</source>
        <translation>Superficie de pérdida</translation>
    </message>
</context>
<context>
    <name>SwarmMenu</name>
    <message>
        <source>Swarm</source>
        <translation>Enjambre</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>No balls but the racers&apos;</source>
        <translation>Ninguna bola más que las de los corredores</translation>
    </message>
    <message>
        <source>From a grid</source>
        <translation>En cuadrícula</translation>
    </message>
    <message>
        <source>Balls start evenly spread over the whole window</source>
        <translation>Las bolas empiezan repartidas por igual en toda la ventana</translation>
    </message>
    <message>
        <source>From chance</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>Balls start where the experiment&apos;s seed puts them</source>
        <translation>Las bolas empiezan donde las pone la semilla del experimento</translation>
    </message>
    <message>
        <source>Number of balls</source>
        <translation>Número de bolas</translation>
    </message>
    <message>
        <source>So many balls at most: a grid has as many as fill its rows</source>
        <translation>Tantas bolas como máximo: una cuadrícula tiene las que llenan sus filas</translation>
    </message>
    <message>
        <source>Balls</source>
        <translation>Bolas</translation>
    </message>
    <message>
        <source>Many balls descend together, as one of the racers: which minimum attracts how many?</source>
        <translation>Muchas bolas bajan juntas, como uno de los corredores: ¿qué mínimo atrae a cuántas?</translation>
    </message>
    <message>
        <source>A swarm needs two parameters: of {count} the surface shows only a slice</source>
        <translation>Un enjambre necesita dos parámetros: de {count}, la superficie muestra solo un corte</translation>
    </message>
    <message>
        <source>As {racer}</source>
        <translation>Como {racer}</translation>
    </message>
</context>
<context>
    <name>SweepPlot</name>
    <message>
        <source>diverged</source>
        <translation>ha divergido</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>al inicio</translation>
    </message>
</context>
<context>
    <name>SweepTableDialog</name>
    <message>
        <source>Sweep: {name}</source>
        <translation>Barrido: {name}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Final loss as colours</source>
        <translation>Pérdida final en colores</translation>
    </message>
    <message>
        <source>Final loss over learning rate</source>
        <translation>Pérdida final según la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>The line is the median of the seeds, the band reaches from the lowest to the highest run.</source>
        <translation>La línea es la mediana de las semillas; la franja va de la ejecución más baja a la más alta.</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>semilla {seed}</translation>
    </message>
    <message>
        <source>Runs: {runs}. Brighter: a lower final loss; grey: diverged; empty: not run.</source>
        <translation>Ejecuciones: {runs}. Más claro: pérdida final más baja; gris: ha divergido; vacío: no se ha ejecutado.</translation>
    </message>
    <message>
        <source> Each colour is the median of the seeds.</source>
        <translation> Cada color es la mediana de las semillas.</translation>
    </message>
    <message>
        <source>final loss</source>
        <translation>pérdida final</translation>
    </message>
    <message>
        <source>lowest at {rate}</source>
        <translation>la más baja con {rate}</translation>
    </message>
</context>
<context>
    <name>SweepView</name>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Runs every racer&apos;s optimizer from the start at 64 learning rates, all at once and beside the run in view, and shows what each comes to. It can be stopped at any time.</source>
        <translation>Ejecuta el optimizador de cada corredor desde el inicio con 64 tasas de aprendizaje, todas a la vez y junto a la ejecución que se ve, y muestra adónde llega cada una. Se puede detener en cualquier momento.</translation>
    </message>
    <message>
        <source>range test</source>
        <translation>prueba de rango</translation>
    </message>
    <message>
        <source>Show the learning-rate range test</source>
        <translation>Mostrar la prueba de rango de tasas de aprendizaje</translation>
    </message>
    <message>
        <source>A single run of each optimizer whose learning rate grows with every step (Smith, 2017), dotted: where its loss falls steeply is a good rate, where it turns up is too much. As cheap as 200 steps.</source>
        <translation>Una sola ejecución de cada optimizador cuya tasa de aprendizaje crece con cada paso (Smith, 2017), en puntos: donde su pérdida baja con fuerza está una buena tasa; donde gira hacia arriba, es demasiado. Cuesta lo mismo que 200 pasos.</translation>
    </message>
    <message>
        <source>Tune each</source>
        <translation>Afinar todos</translation>
    </message>
    <message>
        <source>Gives each racer the learning rate at which it ended lowest, for a race of each at its best.</source>
        <translation>Da a cada corredor la tasa de aprendizaje con la que acabó más abajo, para una carrera en la que cada uno da lo mejor de sí.</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>final loss</source>
        <translation>pérdida final</translation>
    </message>
    <message>
        <source>Final loss over learning rate</source>
        <translation>Pérdida final según la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Each point is a whole run at its learning rate; crosses have diverged. The dashed line is the critical rate at the start, the bar below spans the rates that ended lower than they began. A click, or the arrow keys and Enter, sets that rate. The wheel zooms; A shows everything again.</source>
        <translation>Cada punto es una ejecución entera con su tasa de aprendizaje; las cruces han divergido. La línea discontinua es la tasa crítica al inicio, la barra de abajo abarca las tasas que acabaron más abajo de lo que empezaron. Un clic, o las teclas de flecha y Enter, ajusta esa tasa. La rueda acerca y aleja; la tecla A lo muestra todo otra vez.</translation>
    </message>
    <message>
        <source>each as it ended lowest</source>
        <translation>cada uno donde acabó más abajo</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Sweep again</source>
        <translation>Barrer de nuevo</translation>
    </message>
    <message>
        <source>of what was set before</source>
        <translation>de lo que estaba ajustado antes</translation>
    </message>
    <message>
        <source>lowest at {rate}</source>
        <translation>la más baja con {rate}</translation>
    </message>
    <message>
        <source>64 learning rates at once, each as a run of its own from the start …</source>
        <translation>64 tasas de aprendizaje a la vez, cada una en su propia ejecución desde el inicio…</translation>
    </message>
    <message>
        <source>How much does the learning rate matter? Sweep tries 64 of them at once, from the start.</source>
        <translation>¿Cuánto importa la tasa de aprendizaje? Barrido prueba 64 a la vez, desde el inicio.</translation>
    </message>
    <message>
        <source>{name} at {rate}: diverged at step {step}.</source>
        <translation>{name} con {rate}: divergió en el paso {step}.</translation>
    </message>
    <message>
        <source>{name} at {rate}: loss {loss} after {steps} steps.</source>
        <translation>{name} con {rate}: pérdida {loss} después de {steps} pasos.</translation>
    </message>
    <message>
        <source>A click sets it.</source>
        <translation>Un clic la ajusta.</translation>
    </message>
    <message>
        <source>Point at a run to read it; a click sets its learning rate.</source>
        <translation>Señala una ejecución para leerla; un clic ajusta su tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>Dashed: stable below {rate}</source>
        <translation>Discontinua: estable por debajo de {rate}</translation>
    </message>
    <message>
        <source>Dashed: stable below about {rate}</source>
        <translation>Discontinua: estable por debajo de unos {rate}</translation>
    </message>
    <message>
        <source>. A click on a run sets its learning rate.</source>
        <translation>. Un clic en una ejecución ajusta su tasa de aprendizaje.</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>More pages</source>
        <translation>Más páginas</translation>
    </message>
    <message>
        <source>Shows the titles of pages that have no room</source>
        <translation>Muestra los títulos de las páginas que no caben</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>All pages, also those whose titles have no room</source>
        <translation>Todas las páginas, también aquellas cuyos títulos no caben</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>The class&apos;s answers</source>
        <translation>Las respuestas de la clase</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Which question is shown</source>
        <translation>Qué pregunta se muestra</translation>
    </message>
    <message>
        <source>How many gave each answer</source>
        <translation>Cuántos dieron cada respuesta</translation>
    </message>
    <message>
        <source>Reveal the right answer</source>
        <translation>Mostrar la respuesta correcta</translation>
    </message>
    <message>
        <source>answers: {count}</source>
        <translation>respuestas: {count}</translation>
    </message>
</context>
<context>
    <name>TargetLine</name>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
</context>
<context>
    <name>TaskBox</name>
    <message>
        <source>Your task</source>
        <translation>Tu tarea</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation type="unfinished">Pistas</translation>
    </message>
    <message>
        <source>A hint</source>
        <translation>Una pista</translation>
    </message>
    <message>
        <source>Hints come one at a time, the plainest last</source>
        <translation>Las pistas llegan de una en una, la más clara al final</translation>
    </message>
    <message>
        <source>Your task:</source>
        <translation>Tu tarea:</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>A task</source>
        <translation>Una tarea</translation>
    </message>
    <message>
        <source>Something to do, which the program sees done</source>
        <translation>Algo que hacer, y el programa ve cuándo está hecho</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Lo que hay que hacer</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Hecha si</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Each on a line of its own, the plainest last</source>
        <translation>Cada una en su propia línea, la más clara al final</translation>
    </message>
    <message>
        <source>The task needs a goal.</source>
        <translation>La tarea necesita una meta.</translation>
    </message>
    <message>
        <source>The task needs a hint: a line for whoever is stuck.</source>
        <translation>La tarea necesita una pista: una línea para quien se atasque.</translation>
    </message>
</context>
<context>
    <name>TerrainCard</name>
    <message>
        <source>x from {left} to {right}, y from {bottom} to {top}</source>
        <translation>x de {left} a {right}, y de {bottom} a {top}</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Minima</source>
        <translation>Mínimos</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conocen</translation>
    </message>
    <message>
        <source>Lowest at</source>
        <translation>Lo más bajo en</translation>
    </message>
    <message>
        <source>Other minima</source>
        <translation>Otros mínimos</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} lugares</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copiar</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Arrow keys go one step, with Ctrl one epoch; Page Up and Page Down go from mark to mark.</source>
        <translation>Las teclas de flecha avanzan un paso, con Ctrl una época; Re Pág y Av Pág van de marca en marca.</translation>
    </message>
    <message>
        <source>Drag to any step of the run; the marks are moments that matter.</source>
        <translation>Arrastra a cualquier paso de la ejecución; las marcas son momentos que importan.</translation>
    </message>
    <message>
        <source>Learning rate or optimizer changed</source>
        <translation>Cambio de la tasa de aprendizaje o del optimizador</translation>
    </message>
    <message>
        <source>Lowest loss</source>
        <translation>Pérdida más baja</translation>
    </message>
    <message>
        <source>Lowest validation loss: where early stopping would end</source>
        <translation>Pérdida de validación más baja: donde acabaría la parada temprana</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>Ha divergido</translation>
    </message>
    <message>
        <source>Converged</source>
        <translation>Ha convergido</translation>
    </message>
    <message>
        <source>{racer}: {what}</source>
        <translation>{racer}: {what}</translation>
    </message>
    <message>
        <source>Run {name} branched off</source>
        <translation>Se ramificó la ejecución {name}</translation>
    </message>
    <message>
        <source>step {step}, epoch {epoch}</source>
        <translation>paso {step}, época {epoch}</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What heads exported pages and names the experiment. Left empty, it is what you see here in grey.</source>
        <translation>Encabeza las páginas exportadas y da nombre al experimento. Si queda vacío, es lo que ves aquí en gris.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>What is learned from: houses and their prices, handwritten digits, a table of your own.</source>
        <translation>De dónde se aprende: casas y sus precios, dígitos escritos a mano, una tabla tuya.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>How a mistake is counted. It makes the landscape on which the ball rolls down.</source>
        <translation>Cómo se cuenta un error. Crea el paisaje por el que baja la bola.</translation>
    </message>
    <message>
        <source>Optimizer and learning rate</source>
        <translation>Optimizador y tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Who descends, and how far each step goes. Nothing changes a run more than the learning rate.</source>
        <translation>Quién desciende, y lo lejos que va cada paso. Nada cambia más una ejecución que la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Space plays and pauses; the arrow keys take one step forth or back, as often as you like.</source>
        <translation>La barra espaciadora (Space) reproduce y pone en pausa; las teclas de flecha dan un paso adelante o atrás, tantas veces como quieras.</translation>
    </message>
    <message>
        <source>The surface</source>
        <translation>La superficie</translation>
    </message>
    <message>
        <source>The loss over two parameters, and the ball on it. Click anywhere to start there; drag to turn it.</source>
        <translation>La pérdida según dos parámetros, y la bola en ella. Haz clic en cualquier lugar para empezar allí; arrastra para girarla.</translation>
    </message>
    <message>
        <source>The curve</source>
        <translation>La curva</translation>
    </message>
    <message>
        <source>The loss by epoch: it should fall. How it falls tells what is going on.</source>
        <translation>La pérdida por época: debería bajar. La forma en que baja dice lo que está pasando.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>A course goes with the simulator, and a start page with all of it: Ctrl+L.</source>
        <translation>Con el simulador viene un curso, y una página de inicio que lo reúne todo: Ctrl+L.</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>How many steps a second; the mathematics stays the same at every speed</source>
        <translation>Cuántos pasos por segundo; las matemáticas son las mismas a cualquier velocidad</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Start over: forgets this run (R)</source>
        <translation>Empezar de nuevo: olvida esta ejecución (R)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>To the first step of this run (Home)</source>
        <translation>Al primer paso de esta ejecución (Inicio)</translation>
    </message>
    <message>
        <source>Epoch back</source>
        <translation>Época atrás</translation>
    </message>
    <message>
        <source>Back to the end of the epoch before (Ctrl+Left)</source>
        <translation>Atrás, al final de la época anterior (Ctrl+←)</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Paso atrás</translation>
    </message>
    <message>
        <source>Takes one update back: the same numbers as before it (Left)</source>
        <translation>Deshace una actualización: los mismos números que antes de ella (←)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>One update of the weights: predict, measure, adjust (Right)</source>
        <translation>Una actualización de los pesos: predecir, medir, ajustar (→)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>On to the end of this epoch, when all data were seen (Ctrl+Right)</source>
        <translation>Hasta el final de esta época, cuando se han visto todos los datos (Ctrl+→)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>To the last step that was taken (End)</source>
        <translation>Al último paso que se dio (Fin)</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Cámara lenta</translation>
    </message>
    <message>
        <source>Slow motion: shows what happens inside an update, phase by phase, in a network layer by layer</source>
        <translation>Cámara lenta: muestra lo que ocurre dentro de una actualización, fase por fase, y en una red capa por capa</translation>
    </message>
    <message>
        <source>Wait for a click</source>
        <translation>Esperar un clic</translation>
    </message>
    <message>
        <source>Each moment of slow motion waits for a click or Space</source>
        <translation>Cada momento de la cámara lenta espera un clic o Space</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}</source>
        <translation>Época {epoch} de {epochs}</translation>
    </message>
    <message>
        <source>step {step} of {recorded} recorded</source>
        <translation>paso {step} de {recorded} grabados</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>paso {step}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Stop here (Space)</source>
        <translation>Parar aquí (Space)</translation>
    </message>
    <message>
        <source>Starts over and plays (Space)</source>
        <translation>Empieza de nuevo y reproduce (Space)</translation>
    </message>
    <message>
        <source>Let it descend (Space)</source>
        <translation>Deja que descienda (Space)</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>lo más rápido posible</translation>
    </message>
    <message>
        <source>1 step in {seconds} seconds</source>
        <translation>1 paso cada {seconds} segundos</translation>
    </message>
    <message>
        <source>1 step a second</source>
        <translation>1 paso por segundo</translation>
    </message>
    <message>
        <source>{pace} steps a second</source>
        <translation>{pace} pasos por segundo</translation>
    </message>
</context>
<context>
    <name>UnitWriter</name>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>Forward: layer {layer} of {layers}</source>
        <translation>Hacia delante: capa {layer} de {layers}</translation>
    </message>
    <message>
        <source>Back: layer {layer}</source>
        <translation>Atrás: capa {layer}</translation>
    </message>
    <message>
        <source>Slopes</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Adjust the weights</source>
        <translation>Ajustar los pesos</translation>
    </message>
    <message>
        <source>The loss</source>
        <translation>La pérdida</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>→ {unit}: slope = given × error</source>
        <translation>→ {unit}: pendiente = recibido × error</translation>
    </message>
    <message>
        <source>given</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>+ penalty</source>
        <translation>+ penalización</translation>
    </message>
    <message>
        <source>← The error of {unit}</source>
        <translation>← El error de {unit}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>= error</source>
        <translation>= error</translation>
    </message>
    <message>
        <source>probability p</source>
        <translation>probabilidad p</translation>
    </message>
    <message>
        <source>score s</source>
        <translation>puntuación s</translation>
    </message>
    <message>
        <source>actual y</source>
        <translation>real y</translation>
    </message>
    <message>
        <source>= p − y</source>
        <translation>= p − y</translation>
    </message>
    <message>
        <source>= 2 (s − y)</source>
        <translation>= 2 (s − y)</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>real</translation>
    </message>
    <message>
        <source>= how wrong</source>
        <translation>= fallo</translation>
    </message>
    <message>
        <source>= 2 × how wrong</source>
        <translation>= 2 × fallo</translation>
    </message>
    <message>
        <source>slope of the loss</source>
        <translation>pendiente de la pérdida</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>On all training samples, after the step</source>
        <translation>En todos los ejemplos de entrenamiento, después del paso</translation>
    </message>
    <message>
        <source>After the step</source>
        <translation>Después del paso</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>Click a row to go to its step</source>
        <translation>Haz clic en una fila para ir a su paso</translation>
    </message>
    <message>
        <source>growth ×</source>
        <translation>aumento ×</translation>
    </message>
    <message>
        <source>How many times as large as a step before</source>
        <translation>Cuántas veces lo que era un paso antes</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tasa</translation>
    </message>
    <message>
        <source>The learning rate that the step used, schedule included</source>
        <translation>La tasa de aprendizaje que usó el paso, con el plan incluido</translation>
    </message>
    <message>
        <source>This step was not taken: here is where it would have led.</source>
        <translation>Este paso no se dio: aquí es adonde habría llevado.</translation>
    </message>
</context>
<context>
    <name>WayPlot</name>
    <message>
        <source>The size of the number that broke, by step</source>
        <translation>El tamaño del número que se rompió, por paso</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>size of {name}</source>
        <translation>tamaño de {name}</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
</context>
<context>
    <name>WayTable</name>
    <message>
        <source>The values on the way out, step by step</source>
        <translation>Los valores mientras se escapa, paso a paso</translation>
    </message>
</context>
<context>
    <name>WeightEditor</name>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Eje</translation>
    </message>
    <message>
        <source>Another value is a new start: the run begins at the parameters in view, with this one changed, as after a click on the surface.</source>
        <translation>Otro valor es un nuevo inicio: la ejecución empieza en los parámetros que se ven, con este cambiado, como después de un clic en la superficie.</translation>
    </message>
    <message>
        <source>Value of the chosen weight</source>
        <translation>Valor del peso elegido</translation>
    </message>
    <message>
        <source>Drag, and the pictures show what it would do; let go to start there.</source>
        <translation>Arrastra y las imágenes muestran lo que haría; suelta para empezar allí.</translation>
    </message>
    <message>
        <source>Axis of the surface: looks at the loss along this weight (keys: X, Y)</source>
        <translation>Eje de la superficie: mira la pérdida según este peso (teclas: X, Y)</translation>
    </message>
    <message>
        <source>Axis of the surface</source>
        <translation>Eje de la superficie</translation>
    </message>
    <message>
        <source>First axis of the surface	X</source>
        <translation>Primer eje de la superficie	X</translation>
    </message>
    <message>
        <source>Second axis of the surface	Y</source>
        <translation>Segundo eje de la superficie	Y</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>The update rule with this step&apos;s numbers, of this weight (key: U, or a double click)</source>
        <translation>La regla de actualización con los números de este paso, para este peso (tecla: U, o doble clic)</translation>
    </message>
    <message>
        <source>Update rule of this weight</source>
        <translation>Regla de actualización de este peso</translation>
    </message>
</context>
<context>
    <name>WhatIsThis</name>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
</context>
<context>
    <name>WhyButton</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why it diverged</source>
        <translation>Por qué ha divergido</translation>
    </message>
    <message>
        <source>Goes to the step at which the first number broke, and says which one it was and how it grew</source>
        <translation>Va al paso en el que se rompió el primer número, y dice cuál fue y cómo creció</translation>
    </message>
</context>
<context>
    <name>WidthsField</name>
    <message>
        <source>Add a hidden layer</source>
        <translation>Añadir una capa oculta</translation>
    </message>
    <message>
        <source>Adds a hidden layer as wide as the last one, before the prediction.</source>
        <translation>Añade una capa oculta tan ancha como la última, delante de la predicción.</translation>
    </message>
    <message>
        <source>Hidden layer {number}</source>
        <translation>Capa oculta {number}</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>Import a table…</source>
        <translation>Importar una tabla…</translation>
    </message>
    <message>
        <source>Draw your own data…</source>
        <translation>Dibujar tus propios datos…</translation>
    </message>
    <message>
        <source>Export pictures and animations…</source>
        <translation>Exportar imágenes y animaciones…</translation>
    </message>
    <message>
        <source>Save the run&apos;s sound…</source>
        <translation>Guardar el sonido de la ejecución…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Paso atrás</translation>
    </message>
    <message>
        <source>To the end of the epoch</source>
        <translation>Al final de la época</translation>
    </message>
    <message>
        <source>Back to the epoch before</source>
        <translation>Volver a la época anterior</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Reiniciar todo</translation>
    </message>
    <message>
        <source>Hear the run</source>
        <translation>Oír la ejecución</translation>
    </message>
    <message>
        <source>Hear the run (needs Qt Multimedia)</source>
        <translation>Oír la ejecución (requiere Qt Multimedia)</translation>
    </message>
    <message>
        <source>Sound while it plays</source>
        <translation>Oír mientras se reproduce</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Proyector</translation>
    </message>
    <message>
        <source>Plain words</source>
        <translation>Palabras sencillas</translation>
    </message>
    <message>
        <source>Expert words</source>
        <translation>Palabras técnicas</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished">{percent} %</translation>
    </message>
    <message>
        <source>This step&apos;s numbers</source>
        <translation>Los números de este paso</translation>
    </message>
    <message>
        <source>Network in the middle</source>
        <translation>Red en el centro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>All verdicts in full</source>
        <translation>Todos los veredictos completos</translation>
    </message>
    <message>
        <source>The run&apos;s numbers as tables</source>
        <translation>Los números de la ejecución como tablas</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Lector de pantalla</translation>
    </message>
    <message>
        <source>Say how the run goes</source>
        <translation>Decir cómo va la ejecución</translation>
    </message>
    <message>
        <source>At most a sentence every {seconds} seconds</source>
        <translation>Como mucho una frase cada {seconds} segundos</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>Glosario…</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>What this computer offers…</source>
        <translation>Qué ofrece esta computadora…</translation>
    </message>
    <message>
        <source>About gdsim</source>
        <translation>Acerca de gdsim</translation>
    </message>
</context>
<context>
    <name>WorksheetDialog</name>
    <message>
        <source>Print a worksheet</source>
        <translation>Imprimir una hoja de ejercicios</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Qué se imprime</translation>
    </message>
    <message>
        <source>All lessons, as a book</source>
        <translation>Todas las lecciones, como libro</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>The paper&apos;s size</source>
        <translation>El tamaño del papel</translation>
    </message>
    <message>
        <source>With the answers at the end</source>
        <translation>Con las respuestas al final</translation>
    </message>
    <message>
        <source>Worked out of the runs, with hints and the notes for the teacher</source>
        <translation>Calculadas a partir de las ejecuciones, con pistas y las notas para la clase</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Escribir…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Escrito: {path}</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Detenido; no se ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Makes loss functions and gradient descent visible. Works offline; nothing is sent anywhere.</source>
        <translation>Hace visibles las funciones de pérdida y el descenso de gradiente. Funciona sin conexión; no se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>About gdsim</source>
        <translation>Acerca de gdsim</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Loss functions and gradient descent made visible. Without a command the window opens: on FILE, on a lesson, or on a ready-made experiment of the gallery. --locked shows one lesson and nothing else on the whole screen, begins it again when nobody is there, and keeps no settings; Ctrl+Q ends it.</source>
        <translation>Funciones de pérdida y descenso de gradiente a la vista. Sin ningún comando se abre la ventana: con FILE, con una lección o con un experimento ya preparado de la galería. --locked muestra una lección y nada más en toda la pantalla, la empieza de nuevo cuando no hay nadie, y no conserva ajustes; Ctrl+Q lo termina.</translation>
    </message>
    <message>
        <source>print the version of the program</source>
        <translation>imprime la versión del programa</translation>
    </message>
    <message>
        <source>run an experiment without a window and print the outcome</source>
        <translation>ejecuta un experimento sin ventana e imprime el resultado</translation>
    </message>
    <message>
        <source>an experiment, a .gdsim file</source>
        <translation>un experimento, un archivo .gdsim</translation>
    </message>
    <message>
        <source>at most N steps</source>
        <translation>N pasos como máximo</translation>
    </message>
    <message>
        <source>keep every step, in a .npz or .csv file</source>
        <translation>guarda todos los pasos, en un archivo .npz o .csv</translation>
    </message>
    <message>
        <source>print the outcome as JSON</source>
        <translation>imprime el resultado como JSON</translation>
    </message>
    <message>
        <source>print what there is</source>
        <translation>imprime lo que hay</translation>
    </message>
    <message>
        <source>of this kind only</source>
        <translation>solo de este tipo</translation>
    </message>
    <message>
        <source>print an array of objects</source>
        <translation>imprime un array de objetos</translation>
    </message>
    <message>
        <source>say whether an experiment can be run, or a lesson taught</source>
        <translation>dice si un experimento se puede ejecutar, o si una lección se puede enseñar</translation>
    </message>
    <message>
        <source>an experiment, a .gdsim file, or a lesson, a .md file</source>
        <translation>un experimento, un archivo .gdsim, o una lección, un archivo .md</translation>
    </message>
    <message>
        <source>print what makes a shell complete these commands</source>
        <translation>imprime lo que hace que un shell complete estos comandos</translation>
    </message>
    <message>
        <source>the shell it is for</source>
        <translation>para qué shell</translation>
    </message>
    <message>
        <source>say what this machine offers, and what to do where it lacks</source>
        <translation>dice qué ofrece esta computadora, y qué hacer si falta algo</translation>
    </message>
    <message>
        <source>open the window on this lesson</source>
        <translation>abre la ventana con esta lección</translation>
    </message>
    <message>
        <source>with --lesson: show this lesson and nothing else</source>
        <translation>con --lesson: muestra esta lección y nada más</translation>
    </message>
    <message>
        <source>run an experiment at many learning rates and make a table of it</source>
        <translation>ejecuta un experimento con muchas tasas de aprendizaje y hace una tabla con ello</translation>
    </message>
    <message>
        <source>N learning rates from LOW to HIGH, each the same factor above the last</source>
        <translation>N tasas de aprendizaje de LOW a HIGH, cada una el mismo factor por encima de la anterior</translation>
    </message>
    <message>
        <source>these optimizers as they usually are; else the racers of the file</source>
        <translation>estos optimizadores con sus valores habituales; si no, los corredores del archivo</translation>
    </message>
    <message>
        <source>from N seeds; usually the file&apos;s alone</source>
        <translation>con N semillas; lo habitual es solo la del archivo</translation>
    </message>
    <message>
        <source>keep the table in this file, which an interrupted sweep goes on with; else it is printed</source>
        <translation>guarda la tabla en este archivo, con el que sigue un barrido interrumpido; si no, se imprime</translation>
    </message>
    <message>
        <source>on the cluster of this Dask scheduler</source>
        <translation>en el clúster de este planificador de Dask</translation>
    </message>
    <message>
        <source>render a run as an animation, numbered frames or a picture</source>
        <translation>convierte una ejecución en una animación, fotogramas numerados o una imagen</translation>
    </message>
    <message>
        <source>the whole page (usual), or one part of it</source>
        <translation>toda la página (lo habitual), o una parte de ella</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT, each 90 to 8192 pixels, or 720p (usual), 1080p, 4K or square</source>
        <translation>WIDTHxHEIGHT, cada uno de 90 a 8192 píxeles, o 720p (lo habitual), 1080p, 4K o square</translation>
    </message>
    <message>
        <source>frames a second, 1 to 60; usually 30</source>
        <translation>fotogramas por segundo, de 1 a 60; lo habitual es 30</translation>
    </message>
    <message>
        <source>the colours; usually night</source>
        <translation>los colores; lo habitual es night</translation>
    </message>
    <message>
        <source>every N-th step from A to B, each of which may be left out; usually all</source>
        <translation>uno de cada N pasos de A a B, que se pueden omitir; lo habitual es todos</translation>
    </message>
    <message>
        <source>fit the steps into N seconds, at most 600, slow at first; usually a frame a step, or 10 seconds where there are more</source>
        <translation>reparte los pasos en N segundos, 600 como máximo, despacio al principio; lo habitual es un fotograma por paso, o 10 segundos si hay más</translation>
    </message>
    <message>
        <source>the camera goes round the surface once</source>
        <translation>la cámara da una vuelta alrededor de la superficie</translation>
    </message>
    <message>
        <source>no background; for a .png</source>
        <translation>sin fondo; para un .png</translation>
    </message>
    <message>
        <source>print a lesson as a PDF, with room to answer</source>
        <translation>imprime una lección en PDF, con espacio para responder</translation>
    </message>
    <message>
        <source>a lesson by its name, a .md file, or all: the course as a book</source>
        <translation>una lección por su nombre, un archivo .md, o all: el curso como libro</translation>
    </message>
    <message>
        <source>where to write it</source>
        <translation>dónde escribirlo</translation>
    </message>
    <message>
        <source>with the answers at the end, worked out of the runs</source>
        <translation>con las respuestas al final, calculadas a partir de las ejecuciones</translation>
    </message>
    <message>
        <source>usually a4</source>
        <translation>lo habitual es a4</translation>
    </message>
    <message>
        <source>which way through the lesson</source>
        <translation>qué camino por la lección</translation>
    </message>
    <message>
        <source>takes an integer, 1 or more, not {text!r}</source>
        <translation>admite un entero, 1 o más, no {text!r}</translation>
    </message>
    <message>
        <source>takes LOW:HIGH:N, such as 1e-4:1:100, not {text!r}</source>
        <translation>admite LOW:HIGH:N, como 1e-4:1:100, no {text!r}</translation>
    </message>
    <message>
        <source>takes rates above 0, the lower one first, not {text!r}</source>
        <translation>admite tasas mayores que 0, la más baja primero, no {text!r}</translation>
    </message>
    <message>
        <source>takes {most_rates} learning rates at most, not {count}</source>
        <translation>admite {most_rates} tasas de aprendizaje como máximo, no {count}</translation>
    </message>
    <message>
        <source>takes some of {known}, not {name!r}</source>
        <translation>admite algunos de {known}, no {name!r}</translation>
    </message>
    <message>
        <source>takes a number of seconds, not {text!r}</source>
        <translation>admite un número de segundos, no {text!r}</translation>
    </message>
    <message>
        <source>takes steps as FIRST:LAST or FIRST:LAST:EVERY, not {text!r}</source>
        <translation>admite pasos como FIRST:LAST o FIRST:LAST:EVERY, no {text!r}</translation>
    </message>
    <message>
        <source>takes a file name that ends in .npz or .csv, not {text!r}</source>
        <translation>admite un nombre de archivo que acabe en .npz o .csv, no {text!r}</translation>
    </message>
    <message>
        <source>there is no screen to open the window on; {screens} would name one</source>
        <translation>no hay ninguna pantalla en la que abrir la ventana; {screens} indicaría una</translation>
    </message>
    <message>
        <source>{arguments} is no command; commands are {commands}</source>
        <translation>{arguments} no es un comando; los comandos son {commands}</translation>
    </message>
    <message>
        <source>{arguments} is neither a file nor a command; commands are {commands}</source>
        <translation>{arguments} no es ni un archivo ni un comando; los comandos son {commands}</translation>
    </message>
    <message>
        <source>--locked takes the lesson that is to be shown, as --lesson NAME</source>
        <translation>--locked necesita la lección que se va a mostrar, como --lesson NAME</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>lección</translation>
    </message>
    <message>
        <source>experiment in the gallery</source>
        <translation>experimento de la galería</translation>
    </message>
    <message>
        <source>there is no {kind} {name!r}; there are {known}</source>
        <translation>no hay {kind} {name!r}; hay {known}</translation>
    </message>
    <message>
        <source>1 parameter</source>
        <translation>1 parámetro</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} parámetros</translation>
    </message>
    <message>
        <source>1 racer</source>
        <translation>1 corredor</translation>
    </message>
    <message>
        <source>{count} racers</source>
        <translation>{count} corredores</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 paso</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} pasos</translation>
    </message>
    <message>
        <source>{file} can be run: {sizes}.</source>
        <translation>{file} se puede ejecutar: {sizes}.</translation>
    </message>
    <message>
        <source>{file} can be taught: {pages}, {minutes} minutes.</source>
        <translation>{file} se puede enseñar: {pages}, {minutes} minutos.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} páginas</translation>
    </message>
    <message>
        <source>{out} is read for this run and would be lost; give another name to write to</source>
        <translation>{out} se lee para esta ejecución y se perdería; da otro nombre en el que escribir</translation>
    </message>
    <message>
        <source>Clipped gradient</source>
        <translation>Gradiente recortado</translation>
    </message>
    <message>
        <source>Clipping factor</source>
        <translation>Factor de recorte</translation>
    </message>
    <message>
        <source>unexpected {value} at character {position}; a formula takes numbers, x, y, + - * / ** ^, parentheses and functions such as sin(x)</source>
        <translation>{value} inesperado en el carácter {position}; una fórmula admite números, x, y, + - * / ** ^, paréntesis y funciones como sin(x)</translation>
    </message>
    <message>
        <source>a power of a power at character {position} takes parentheses, as in (x²)^3</source>
        <translation>una potencia de una potencia en el carácter {position} necesita paréntesis, como en (x²)^3</translation>
    </message>
    <message>
        <source>an operator is missing before {word} at character {position}; a number stands before what it multiplies, as in 2x</source>
        <translation>falta un operador delante de {word} en el carácter {position}; un número va delante de lo que multiplica, como en 2x</translation>
    </message>
    <message>
        <source>a number, x, y or a function is missing before {word} at character {position}</source>
        <translation>falta un número, x, y o una función delante de {word} en el carácter {position}</translation>
    </message>
    <message>
        <source>the formula ends where a number, x, y or a function is missing</source>
        <translation>la fórmula acaba donde falta un número, x, y o una función</translation>
    </message>
    <message>
        <source>the parenthesis opened at character {position} is never closed</source>
        <translation>el paréntesis abierto en el carácter {position} no se cierra nunca</translation>
    </message>
    <message>
        <source>the number at character {position} is too large; the largest is about 1.8e308</source>
        <translation>el número en el carácter {position} es demasiado grande; el mayor es de unos 1.8e308</translation>
    </message>
    <message>
        <source>{word} at character {position} is a function: write what it takes in parentheses</source>
        <translation>{word} en el carácter {position} es una función: escribe entre paréntesis lo que toma</translation>
    </message>
    <message>
        <source>unknown name {word} at character {position}; known are {known}</source>
        <translation>nombre desconocido {word} en el carácter {position}; se conocen {known}</translation>
    </message>
    <message>
        <source>unknown function {word} at character {position}; known are {known}</source>
        <translation>función desconocida {word} en el carácter {position}; se conocen {known}</translation>
    </message>
    <message>
        <source>the comma at character {position} is outside a function; decimals take a point, as in 1.5</source>
        <translation>la coma en el carácter {position} está fuera de una función; los decimales llevan punto, como en 1.5</translation>
    </message>
    <message>
        <source>the parenthesis closed at character {position} was never opened</source>
        <translation>el paréntesis cerrado en el carácter {position} no se abrió nunca</translation>
    </message>
    <message>
        <source>{function} at character {position} takes 1 argument, not {given}</source>
        <translation>{function} en el carácter {position} toma 1 argumento, no {given}</translation>
    </message>
    <message>
        <source>{function} at character {position} takes {count} arguments, not {given}</source>
        <translation>{function} en el carácter {position} toma {count} argumentos, no {given}</translation>
    </message>
    <message>
        <source>the formula has {count} characters; at most {maximum_length} can be read</source>
        <translation>la fórmula tiene {count} caracteres; se pueden leer {maximum_length} como máximo</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumentos</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>muestra esta ayuda</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>%(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>falta: %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>falta aquí un valor</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r no existe aquí; se puede elegir entre %(choices)s</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>va sola, sin %r</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>%(option)s es ambigua: puede ser %(matches)s</translation>
    </message>
    <message>
        <source>the formula is empty; write one such as x**2 + y**2</source>
        <translation>la fórmula está vacía; escribe una como x**2 + y**2</translation>
    </message>
    <message>
        <source>Binary cross-entropy (BCE)</source>
        <translation>Entropía cruzada binaria (BCE)</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropía cruzada</translation>
    </message>
    <message>
        <source>−log p, where p = the probability given to the actual class</source>
        <translation>−log p, donde p = la probabilidad dada a la clase real</translation>
    </message>
    <message>
        <source>−log of the probability given to the actual class</source>
        <translation>−log de la probabilidad dada a la clase real</translation>
    </message>
    <message>
        <source>Being sure and wrong costs without limit; being sure and right costs almost nothing.</source>
        <translation>Estar seguro y equivocado cuesta sin límite; estar seguro y acertar no cuesta casi nada.</translation>
    </message>
    <message>
        <source>Categorical cross-entropy (CCE)</source>
        <translation>Entropía cruzada categórica (CCE)</translation>
    </message>
    <message>
        <source>CCE (softmax)</source>
        <translation>CCE (softmax)</translation>
    </message>
    <message>
        <source>−log p, where p = the probability given to the actual class, by softmax</source>
        <translation>−log p, donde p = la probabilidad dada a la clase real, según la softmax</translation>
    </message>
    <message>
        <source>The cross-entropy for several classes: only the probability given to the right class counts.</source>
        <translation>La entropía cruzada para varias clases: solo cuenta la probabilidad dada a la clase correcta.</translation>
    </message>
    <message>
        <source>Hinge loss</source>
        <translation>Pérdida de bisagra</translation>
    </message>
    <message>
        <source>hinge loss</source>
        <translation>pérdida de bisagra</translation>
    </message>
    <message>
        <source>max(0, 1 − y s), where y = −1 or +1 by class and s = the score; of more classes Σ max(0, 1 + sₖ − s), where s = the actual class&apos;s score and sₖ = each other one&apos;s</source>
        <translation>max(0, 1 − y s), donde y = −1 o +1 según la clase y s = la puntuación; con más clases Σ max(0, 1 + sₖ − s), donde s = la puntuación de la clase real y sₖ = la de cada una de las otras</translation>
    </message>
    <message>
        <source>1 − the lead of the actual class&apos;s score, but never below 0; summed over the other classes</source>
        <translation>1 − la ventaja de la puntuación de la clase real, pero nunca menos de 0; se suma para las otras clases</translation>
    </message>
    <message>
        <source>Samples on the right side of the margin cost nothing at all; only the hard ones push.</source>
        <translation>Los ejemplos que están en el lado correcto del margen no cuestan nada; solo empujan los difíciles.</translation>
    </message>
    <message>
        <source>Huber loss</source>
        <translation>Pérdida de Huber</translation>
    </message>
    <message>
        <source>½ r² if |r| ≤ 1, else |r| − ½, where r = y − s, y = the actual answer and s = the prediction</source>
        <translation>½ r² si |r| ≤ 1, si no |r| − ½, donde r = y − s, y = la respuesta real y s = la predicción</translation>
    </message>
    <message>
        <source>½ (actual − prediction)² up to an error of 1, beyond it |actual − prediction| − ½</source>
        <translation>½ (real − predicción)² hasta un error de 1, más allá |real − predicción| − ½</translation>
    </message>
    <message>
        <source>A square near the target and a straight line far from it: smooth like MSE, calm like MAE.</source>
        <translation>Un cuadrado cerca del objetivo y una recta lejos de él: suave como el MSE, tranquila como el MAE.</translation>
    </message>
    <message>
        <source>Mean absolute error (MAE)</source>
        <translation>Error absoluto medio (MAE)</translation>
    </message>
    <message>
        <source>absolute error</source>
        <translation>error absoluto</translation>
    </message>
    <message>
        <source>|y − s|, where y = the actual answer and s = the prediction</source>
        <translation>|y − s|, donde y = la respuesta real y s = la predicción</translation>
    </message>
    <message>
        <source>|actual − prediction|</source>
        <translation>|real − predicción|</translation>
    </message>
    <message>
        <source>Every unit of error counts the same, so outliers hardly pull; the slope never fades near the end.</source>
        <translation>Cada unidad de error cuenta lo mismo, así que los valores atípicos apenas tiran; la pendiente no se debilita cerca del final.</translation>
    </message>
    <message>
        <source>Mean squared error (MSE)</source>
        <translation>Error cuadrático medio (MSE)</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>error cuadrático</translation>
    </message>
    <message>
        <source>(y − s)², where y = the actual answer and s = the prediction</source>
        <translation>(y − s)², donde y = la respuesta real y s = la predicción</translation>
    </message>
    <message>
        <source>(actual − prediction)²</source>
        <translation>(real − predicción)²</translation>
    </message>
    <message>
        <source>Doubling an error makes it count four times, so a single outlier can pull the whole fit.</source>
        <translation>El doble de error cuenta el cuádruple, así que un solo valor atípico puede arrastrar todo el ajuste.</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoide</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Adadelta</source>
        <translation>Adadelta</translation>
    </message>
    <message>
        <source>Forgets old gradients, so that Adagrad&apos;s steps stop shrinking, and sizes each step by the steps before it, so that hardly a learning rate is left to choose; it starts very gently.</source>
        <translation>Olvida los gradientes antiguos, para que los pasos de Adagrad dejen de encogerse, y mide cada paso por los anteriores, de modo que apenas queda tasa de aprendizaje que elegir; empieza con mucha suavidad.</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Épsilon</translation>
    </message>
    <message>
        <source>Added under both roots: it sets the size of the first steps, so a larger value starts faster.</source>
        <translation>Se suma bajo ambas raíces: fija el tamaño de los primeros pasos, así que con un valor mayor empieza más rápido.</translation>
    </message>
    <message>
        <source>Running mean of the squared gradient</source>
        <translation>Media móvil del cuadrado del gradiente</translation>
    </message>
    <message>
        <source>Step before the learning rate</source>
        <translation>Paso antes de la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Running mean of its square, for the next step</source>
        <translation>Media móvil de su cuadrado, para el paso siguiente</translation>
    </message>
    <message>
        <source>Adagrad</source>
        <translation>Adagrad</translation>
    </message>
    <message>
        <source>Gives every parameter its own step size, the smaller the more gradient it has seen, so that rare features learn too; but the steps only ever shrink.</source>
        <translation>Da a cada parámetro su propia longitud de paso, más corta cuanto más gradiente ha visto, para que también aprendan las características poco frecuentes; pero los pasos solo pueden encogerse.</translation>
    </message>
    <message>
        <source>Sum of squared gradients</source>
        <translation>Suma de los cuadrados de los gradientes</translation>
    </message>
    <message>
        <source>Running mean of the gradient</source>
        <translation>Media móvil del gradiente</translation>
    </message>
    <message>
        <source>The mean, corrected for its start at 0</source>
        <translation>La media, corregida por haber empezado en 0</translation>
    </message>
    <message>
        <source>The squared mean, corrected likewise</source>
        <translation>La media de los cuadrados, corregida igual</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Joins momentum&apos;s averaged direction with RMSprop&apos;s step size for each parameter, and corrects both while the averages are young, so that it works almost untuned.</source>
        <translation>Une la dirección promediada del momentum con la longitud de paso de RMSprop para cada parámetro, y corrige ambas mientras las medias son recientes, de modo que funciona casi sin ajustes.</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Adam that also pulls every parameter towards 0 by a fixed share a step, apart from the gradient; put into the loss, the same penalty would be blurred by Adam&apos;s step sizes.</source>
        <translation>Adam que además tira de cada parámetro hacia 0 en una parte fija por paso, separado del gradiente; dentro de la pérdida, las longitudes de paso de Adam desdibujarían esa misma penalización.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>Each step shrinks every parameter by this share times the learning rate; 0 is plain Adam.</source>
        <translation>Cada paso encoge cada parámetro en esta parte por la tasa de aprendizaje; 0 es Adam sin más.</translation>
    </message>
    <message>
        <source>an integer from {low:g} to {high:g}</source>
        <translation>un entero de {low:g} a {high:g}</translation>
    </message>
    <message>
        <source>a number from {low:g} to {high:g}</source>
        <translation>un número de {low:g} a {high:g}</translation>
    </message>
    <message>
        <source>must be true or false, not {value!r}</source>
        <translation>debe ser true o false, no {value!r}</translation>
    </message>
    <message>
        <source>must be a number, not {value!r}</source>
        <translation>debe ser un número, no {value!r}</translation>
    </message>
    <message>
        <source>must be a whole number, not {value}</source>
        <translation>debe ser un número entero, no {value}</translation>
    </message>
    <message>
        <source>must be at least {low:g} and at most {high:g}, not {value}</source>
        <translation>debe ser al menos {low:g} y como máximo {high:g}, no {value}</translation>
    </message>
    <message>
        <source>must be at least {low:g} and below {high:g}, not {value}</source>
        <translation>debe ser al menos {low:g} y menor que {high:g}, no {value}</translation>
    </message>
    <message>
        <source>must be above {low:g} and at most {high:g}, not {value}</source>
        <translation>debe ser mayor que {low:g} y como máximo {high:g}, no {value}</translation>
    </message>
    <message>
        <source>must be above {low:g} and below {high:g}, not {value}</source>
        <translation>debe ser mayor que {low:g} y menor que {high:g}, no {value}</translation>
    </message>
    <message>
        <source>Momentum decay</source>
        <translation>Decaimiento del momentum</translation>
    </message>
    <message>
        <source>How much of the average gradient each step keeps: 0.9 looks back over about 10 steps, 0.99 over about 100.</source>
        <translation>Cuánto del gradiente medio conserva cada paso: 0,9 abarca unos 10 pasos; 0,99, unos 100.</translation>
    </message>
    <message>
        <source>Squared-gradient decay</source>
        <translation>Decaimiento de cuadrados</translation>
    </message>
    <message>
        <source>How much of the average squared gradient each step keeps: nearer to 1, each parameter&apos;s step size changes more slowly.</source>
        <translation>Cuánto del cuadrado medio del gradiente conserva cada paso: más cerca de 1, la longitud de paso de cada parámetro cambia más despacio.</translation>
    </message>
    <message>
        <source>A small number in the denominator, so that a gradient near 0 is not divided by 0; large values tame the step.</source>
        <translation>Un número pequeño en el denominador, para que un gradiente cercano a 0 no se divida entre 0; los valores grandes amansan el paso.</translation>
    </message>
    <message>
        <source>Bias correction</source>
        <translation>Corrección del sesgo</translation>
    </message>
    <message>
        <source>The averages start at 0 and are too small at first; the correction divides them by what is missing. Switch it off to see the first steps go wrong.</source>
        <translation>Las medias empiezan en 0 y al principio son demasiado pequeñas; la corrección las divide entre lo que falta. Desactívala para ver cómo los primeros pasos salen mal.</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>Descenso de gradiente</translation>
    </message>
    <message>
        <source>Steps straight downhill, the further the steeper; every other method here was invented to mend one of its weaknesses.</source>
        <translation>Da pasos derecho cuesta abajo, más largos cuanto más empinado; todos los demás métodos de aquí se inventaron para remediar alguna de sus debilidades.</translation>
    </message>
    <message>
        <source>Line search</source>
        <translation>Búsqueda lineal</translation>
    </message>
    <message>
        <source>Tries the learning rate and takes a smaller one until the loss falls by as much as the slope promises: it never flies off, and pays for that with a forward pass for each try.</source>
        <translation>Prueba la tasa de aprendizaje y toma otra más pequeña hasta que la pérdida baja tanto como promete la pendiente: nunca sale volando, y lo paga con una pasada hacia delante por cada intento.</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Reducción</translation>
    </message>
    <message>
        <source>What a step that is too long is multiplied by before the next try.</source>
        <translation>Por cuánto se multiplica un paso demasiado largo antes del siguiente intento.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Which part of what the slope promises the loss has to fall by.</source>
        <translation>Qué parte de lo que promete la pendiente tiene que bajar la pérdida.</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Gives the ball a velocity that gathers speed along a valley and cancels the zigzag across it, where plain gradient descent crawls.</source>
        <translation>Da a la bola una velocidad que crece a lo largo de un valle y cancela el zigzag a lo ancho, donde el descenso de gradiente simple avanza a rastras.</translation>
    </message>
    <message>
        <source>How much of its velocity the ball keeps at each step: 0 is plain gradient descent, 0.9 can make it ten times as fast.</source>
        <translation>Cuánto de su velocidad conserva la bola en cada paso: 0 es el descenso de gradiente simple; con 0,9 puede ser diez veces más rápida.</translation>
    </message>
    <message>
        <source>Muon</source>
        <translation>Muon</translation>
    </message>
    <message>
        <source>Gives all directions of a layer&apos;s matrix the same say, so that rare ones are learned too. Two parameters of a surface are no matrix: there every step is as long as the learning rate, and it cannot come to rest.</source>
        <translation>Da la misma influencia a todas las direcciones de la matriz de una capa, para que también se aprendan las poco frecuentes. Los dos parámetros de una superficie no son una matriz: allí cada paso es tan largo como la tasa de aprendizaje, y no puede quedar en reposo.</translation>
    </message>
    <message>
        <source>How much of its velocity each step keeps.</source>
        <translation>Cuánto de su velocidad conserva cada paso.</translation>
    </message>
    <message>
        <source>NAdam</source>
        <translation>NAdam</translation>
    </message>
    <message>
        <source>Adam with Nesterov&apos;s look ahead in place of plain momentum, so that the newest gradient counts at once and the ball overshoots less.</source>
        <translation>Adam con el momentum de Nesterov, que mira adelante, en lugar del simple, para que el gradiente más nuevo cuente enseguida y la bola se pase menos de largo.</translation>
    </message>
    <message>
        <source>Momentum schedule</source>
        <translation>Plan del momentum</translation>
    </message>
    <message>
        <source>How fast the momentum grows from half of β₁ to all of it: with 0.004 it takes thousands of steps, with 0 it stays at half.</source>
        <translation>Lo rápido que crece el momentum desde la mitad de β₁ hasta todo: con 0,004 tarda miles de pasos, con 0 se queda en la mitad.</translation>
    </message>
    <message>
        <source>Momentum of this step</source>
        <translation>Momentum de este paso</translation>
    </message>
    <message>
        <source>Momentum of the next step</source>
        <translation>Momentum del paso siguiente</translation>
    </message>
    <message>
        <source>Product of all so far</source>
        <translation>Producto de todos hasta ahora</translation>
    </message>
    <message>
        <source>The mean, looking one step ahead</source>
        <translation>La media, mirando un paso adelante</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>Momentum de Nesterov</translation>
    </message>
    <message>
        <source>Momentum that looks ahead: it measures the slope where the velocity is about to carry it, and so brakes earlier and overshoots less.</source>
        <translation>Momentum que mira adelante: mide la pendiente adonde está a punto de llevarlo la velocidad, y así frena antes y se pasa menos de largo.</translation>
    </message>
    <message>
        <source>Newton&apos;s method</source>
        <translation>Método de Newton</translation>
    </message>
    <message>
        <source>Knows how the loss bends and jumps to the bottom of the parabola that touches it: one step where the loss is one, but a table of second derivatives at each, and a saddle attracts it like a minimum.</source>
        <translation>Sabe cómo se dobla la pérdida y salta al fondo de la parábola que la toca: un solo paso si la pérdida es una parábola, pero una tabla de segundas derivadas en cada paso, y un punto de silla lo atrae como un mínimo.</translation>
    </message>
    <message>
        <source>Newton&apos;s method takes up to {most_parameters} parameters, and here are {dimension:,}</source>
        <translation>El método de Newton admite hasta {most_parameters} parámetros, y aquí hay {dimension:,}</translation>
    </message>
    <message>
        <source>Quasi-hyperbolic Adam</source>
        <translation>Adam cuasihiperbólico</translation>
    </message>
    <message>
        <source>Adam that mixes the newest gradient into its averages, so that a longer memory steadies the direction without making it slow to turn.</source>
        <translation>Adam que mezcla el gradiente más nuevo en sus medias, de modo que una memoria más larga da firmeza a la dirección sin que tarde en girar.</translation>
    </message>
    <message>
        <source>Momentum share</source>
        <translation>Parte del momentum</translation>
    </message>
    <message>
        <source>The share of the averaged gradient in the direction; the rest is the newest gradient, and 1 is Adam.</source>
        <translation>La parte del gradiente promediado en la dirección; el resto es el gradiente más nuevo, y 1 es Adam.</translation>
    </message>
    <message>
        <source>Squared-average share</source>
        <translation>Parte de la media de cuadrados</translation>
    </message>
    <message>
        <source>The share of the averaged squared gradient in the step size; the rest is the newest square, and 1 is Adam.</source>
        <translation>La parte del cuadrado promediado del gradiente en la longitud de paso; el resto es el cuadrado más nuevo, y 1 es Adam.</translation>
    </message>
    <message>
        <source>Mixed with the newest gradient</source>
        <translation>Mezclada con el gradiente más nuevo</translation>
    </message>
    <message>
        <source>Mixed with its square</source>
        <translation>Mezclada con su cuadrado</translation>
    </message>
    <message>
        <source>Quasi-hyperbolic momentum</source>
        <translation>Momentum cuasihiperbólico</translation>
    </message>
    <message>
        <source>Averages a plain step and a momentum step, so that a very long memory can be used and the newest gradient still counts.</source>
        <translation>Promedia un paso simple y uno de momentum, de modo que se puede usar una memoria muy larga y el gradiente más nuevo sigue contando.</translation>
    </message>
    <message>
        <source>The share of the averaged gradient in each step; the rest is the newest gradient: 0 is plain gradient descent, 1 is momentum.</source>
        <translation>La parte del gradiente promediado en cada paso; el resto es el gradiente más nuevo: 0 es el descenso de gradiente simple, 1 es el momentum.</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Divides each parameter&apos;s gradient by its recent size, so that steep and flat directions move alike; unlike Adagrad it forgets the distant past and does not stall.</source>
        <translation>Divide el gradiente de cada parámetro entre su tamaño reciente, de modo que las direcciones empinadas y las planas avanzan igual; a diferencia de Adagrad, olvida el pasado lejano y no se atasca.</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>En marcha.</translation>
    </message>
    <message>
        <source>Converged at step {step}: for {epochs} epochs the gradient was nearly zero and nothing moved.</source>
        <translation>Ha convergido en el paso {step}: durante {epochs} épocas el gradiente fue casi cero y nada se movió.</translation>
    </message>
    <message>
        <source>Diverged: step {step} would have thrown the loss or a weight beyond all bounds. The last finite point is kept.</source>
        <translation>Ha divergido: el paso {step} habría lanzado la pérdida o un peso más allá de todo límite. Se conserva el último punto finito.</translation>
    </message>
    <message>
        <source>The one epoch is done.</source>
        <translation>La única época está hecha.</translation>
    </message>
    <message>
        <source>All {epochs} epochs are done.</source>
        <translation>Las {epochs} épocas están hechas.</translation>
    </message>
    <message>
        <source>A plane needs two different parameters; choose another one for its second axis.</source>
        <translation>Un plano necesita dos parámetros distintos; elige otro para su segundo eje.</translation>
    </message>
    <message>
        <source>1st direction of the path ({percent}%)</source>
        <translation>1.ª dirección del camino ({percent}%)</translation>
    </message>
    <message>
        <source>2nd direction ({percent}%)</source>
        <translation>2.ª dirección ({percent}%)</translation>
    </message>
    <message>
        <source>1st direction of the path</source>
        <translation>1.ª dirección del camino</translation>
    </message>
    <message>
        <source>2nd direction</source>
        <translation>2.ª dirección</translation>
    </message>
    <message>
        <source>1st direction of the way down</source>
        <translation>1.ª dirección de la bajada</translation>
    </message>
    <message>
        <source>1st direction</source>
        <translation>1.ª dirección</translation>
    </message>
    <message>
        <source>1st random direction</source>
        <translation>1.ª dirección al azar</translation>
    </message>
    <message>
        <source>clip norm {limit}</source>
        <translation>recorte norma {limit}</translation>
    </message>
    <message>
        <source>clip value {limit}</source>
        <translation>recorte valor {limit}</translation>
    </message>
    <message>
        <source>{setting} on</source>
        <translation>{setting}: sí</translation>
    </message>
    <message>
        <source>{setting} off</source>
        <translation>{setting}: no</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>New parameters</source>
        <translation>Parámetros nuevos</translation>
    </message>
    <message>
        <source>Warm-up epochs</source>
        <translation>Épocas de calentamiento</translation>
    </message>
    <message>
        <source>For so many epochs the learning rate climbs evenly to its full value, to keep the first steps small; 0 starts at once.</source>
        <translation>Durante estas épocas la tasa de aprendizaje sube de manera uniforme hasta su valor completo, para que los primeros pasos sean cortos; con 0 empieza ya completa.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>The learning rate stays as it is.</source>
        <translation>La tasa de aprendizaje se queda como está.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Escalones</translation>
    </message>
    <message>
        <source>Falls by a factor every so many epochs: long strides first, then finer ones near the minimum.</source>
        <translation>Baja por un factor cada cierto número de épocas: primero zancadas largas, después más finas cerca del mínimo.</translation>
    </message>
    <message>
        <source>Epochs a step</source>
        <translation>Épocas por escalón</translation>
    </message>
    <message>
        <source>How many epochs pass before the learning rate falls once more.</source>
        <translation>Cuántas épocas pasan antes de que la tasa de aprendizaje baje una vez más.</translation>
    </message>
    <message>
        <source>Factor a step</source>
        <translation>Factor por escalón</translation>
    </message>
    <message>
        <source>What each fall multiplies the learning rate by: 0.5 halves it, 1 leaves it alone.</source>
        <translation>Por cuánto multiplica cada bajada la tasa de aprendizaje: 0,5 la reduce a la mitad, 1 la deja como está.</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponencial</translation>
    </message>
    <message>
        <source>Falls by the same small factor every epoch: a smooth way to settle where noisy gradients keep the ball jumping.</source>
        <translation>Baja por el mismo pequeño factor en cada época: una manera suave de asentarse donde los gradientes ruidosos hacen saltar la bola.</translation>
    </message>
    <message>
        <source>Factor an epoch</source>
        <translation>Factor por época</translation>
    </message>
    <message>
        <source>What each epoch multiplies the learning rate by: 0.97 halves it in about 23 epochs, 1 leaves it alone.</source>
        <translation>Por cuánto multiplica cada época la tasa de aprendizaje: 0,97 la reduce a la mitad en unas 23 épocas, 1 la deja como está.</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>Follows half a cosine wave down over the whole run: hardly less at first, fast in the middle, gently at the end.</source>
        <translation>Sigue media onda de coseno hacia abajo durante toda la ejecución: al principio apenas menos, rápido a la mitad, con suavidad al final.</translation>
    </message>
    <message>
        <source>Final share</source>
        <translation>Parte final</translation>
    </message>
    <message>
        <source>The share of the learning rate that is left after the last epoch.</source>
        <translation>La parte de la tasa de aprendizaje que queda después de la última época.</translation>
    </message>
    <message>
        <source>Inverse time</source>
        <translation>Tiempo inverso</translation>
    </message>
    <message>
        <source>Falls as one over the time: slowly enough to reach any minimum, fast enough to settle there in spite of noise.</source>
        <translation>Baja como uno entre el tiempo: lo bastante despacio para llegar a cualquier mínimo, lo bastante deprisa para asentarse allí a pesar del ruido.</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Decaimiento</translation>
    </message>
    <message>
        <source>How fast it falls: after 1 / decay epochs half the learning rate is left; 0 leaves it alone.</source>
        <translation>Lo rápido que baja: después de 1 / decaimiento épocas queda la mitad de la tasa de aprendizaje; 0 la deja como está.</translation>
    </message>
    <message>
        <source>Bowl</source>
        <translation>Cuenco</translation>
    </message>
    <message>
        <source>The gradient points straight away from the bottom, so every optimizer gets there. Raise the learning rate past 1 and gradient descent climbs out instead.</source>
        <translation>El gradiente apunta justo en dirección contraria al fondo, así que todos los optimizadores llegan. Sube la tasa de aprendizaje por encima de 1 y el descenso de gradiente, en cambio, se sale cuesta arriba.</translation>
    </message>
    <message>
        <source>Elongated bowl</source>
        <translation>Cuenco alargado</translation>
    </message>
    <message>
        <source>Twenty times steeper across than along. A learning rate small enough for the steep direction crawls in the flat one: gradient descent zigzags, momentum smooths the path.</source>
        <translation>Veinte veces más empinado a lo ancho que a lo largo. Una tasa de aprendizaje lo bastante baja para la dirección empinada avanza a rastras en la plana: el descenso de gradiente zigzaguea, el momentum suaviza el camino.</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>Meseta</translation>
    </message>
    <message>
        <source>Far from the valley the ground is almost flat, and a gradient near zero means tiny steps: training seems over long before it is. Optimizers that rescale their steps leave a plateau much sooner.</source>
        <translation>Lejos del valle el terreno es casi llano, y un gradiente cercano a cero significa pasos diminutos: el entrenamiento parece acabado mucho antes de estarlo. Los optimizadores que reescalan sus pasos salen mucho antes de una meseta.</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Punto de silla</translation>
    </message>
    <message>
        <source>At the centre the gradient is zero, yet it is no minimum: the surface rises along x and falls along y. Started close to the ridge, gradient descent lingers there before it finds the way down.</source>
        <translation>En el centro el gradiente es cero, y sin embargo no es un mínimo: la superficie sube en la dirección de x y baja en la de y. Si empieza cerca de la cresta, el descenso de gradiente se demora allí antes de encontrar la bajada.</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>Booth</translation>
    </message>
    <message>
        <source>A tilted elongated bowl: the long axis lies between x and y, so scaling each parameter on its own, as Adam does, can&apos;t make it round.</source>
        <translation>Un cuenco alargado e inclinado: el eje largo está entre x e y, así que escalar cada parámetro por su cuenta, como hace Adam, no puede hacerlo redondo.</translation>
    </message>
    <message>
        <source>Matyas</source>
        <translation>Matyas</translation>
    </message>
    <message>
        <source>A long, nearly level valley along the diagonal. The loss falls fast at first and then hardly at all, although the minimum is still far away.</source>
        <translation>Un valle largo y casi horizontal en diagonal. La pérdida baja deprisa al principio y después casi nada, aunque el mínimo aún está lejos.</translation>
    </message>
    <message>
        <source>Beale</source>
        <translation>Beale</translation>
    </message>
    <message>
        <source>Steep walls at the corners and a flat, curved valley between. One learning rate has to serve slopes that differ by a factor of a million.</source>
        <translation>Paredes empinadas en las esquinas y un valle plano y curvo entre ellas. Una sola tasa de aprendizaje tiene que servir para pendientes que se diferencian en un factor de un millón.</translation>
    </message>
    <message>
        <source>Rosenbrock</source>
        <translation>Rosenbrock</translation>
    </message>
    <message>
        <source>The banana valley: its floor is found in a few steps, but following the bend to the minimum takes thousands. The classic test for every optimizer since 1960.</source>
        <translation>El valle del plátano: su fondo se encuentra en pocos pasos, pero seguir la curva hasta el mínimo cuesta miles. La prueba clásica de todo optimizador desde 1960.</translation>
    </message>
    <message>
        <source>Himmelblau</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Four minima, all equally deep. Which one is found depends only on the start and the step size: click around and see where the borders run.</source>
        <translation>Cuatro mínimos, todos igual de profundos. Cuál se encuentra depende solo del inicio y de la longitud de los pasos: haz clic aquí y allá y mira por dónde van las fronteras.</translation>
    </message>
    <message>
        <source>Rastrigin</source>
        <translation>Rastrigin</translation>
    </message>
    <message>
        <source>An egg carton laid over a bowl: 120 local minima around one best. Following the gradient leads to the nearest hollow, and rarely to the best.</source>
        <translation>Un cartón de huevos sobre un cuenco: 120 mínimos locales alrededor de uno mejor. Seguir el gradiente lleva a la hondonada más cercana, y rara vez a la mejor.</translation>
    </message>
    <message>
        <source>Ackley</source>
        <translation>Ackley</translation>
    </message>
    <message>
        <source>A rippled plain with one deep funnel, pointed at the bottom. Gradient descent is caught by a ripple; momentum can roll over them, and a fixed step never quite settles in the point.</source>
        <translation>Una llanura ondulada con un embudo profundo que acaba en punta. Una onda atrapa al descenso de gradiente; el momentum puede rodar por encima de ellas, y un paso fijo nunca se asienta del todo en la punta.</translation>
    </message>
    <message>
        <source>Styblinski–Tang</source>
        <translation>Styblinski–Tang</translation>
    </message>
    <message>
        <source>Four hollows of different depth, one in each quarter. The start decides where gradient descent ends, and only one of the four is the best.</source>
        <translation>Cuatro hondonadas de distinta profundidad, una en cada cuarto. El inicio decide dónde acaba el descenso de gradiente, y solo una de las cuatro es la mejor.</translation>
    </message>
    <message>
        <source>Three-hump camel</source>
        <translation>Camello de tres jorobas</translation>
    </message>
    <message>
        <source>The best minimum lies in the middle, with a shallower one on either side. Momentum carries the ball over a low pass where plain gradient descent stays behind.</source>
        <translation>El mejor mínimo está en el medio, con uno menos profundo a cada lado. El momentum lleva la bola por encima de un puerto bajo donde el descenso de gradiente simple se queda atrás.</translation>
    </message>
    <message>
        <source>Two valleys</source>
        <translation>Dos valles</translation>
    </message>
    <message>
        <source>A broad bowl with two hollows, one shallow and one deep and narrow. Gradient descent settles in the one it meets first, even when the other is better.</source>
        <translation>Un cuenco ancho con dos hondonadas, una poco profunda y otra profunda y estrecha. El descenso de gradiente se asienta en la primera que encuentra, aunque la otra sea mejor.</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Colinas</translation>
    </message>
    <message>
        <source>Hills and dales without a pattern, as in most real losses. From a hilltop a small change of the start leads to another valley.</source>
        <translation>Colinas y valles sin orden, como en la mayoría de las pérdidas reales. Desde una cima, un pequeño cambio del inicio lleva a otro valle.</translation>
    </message>
    <message>
        <source>Nothing remarkable.</source>
        <translation>Nada que destacar.</translation>
    </message>
    <message>
        <source>No optimizer gets lower: what is wrong is the model. It explains only {percent} % of the variance (R² {share}); other features or a more flexible model would get lower.</source>
        <translation>Ningún optimizador llega más abajo: lo que falla es el modelo. Explica solo el {percent} % de la varianza (R² {share}); otras características o un modelo más flexible llegarían más abajo.</translation>
    </message>
    <message>
        <source>No optimizer gets lower: what is wrong is the model. It explains only {percent} % of the variance (R² {share}); a smaller weight penalty, other features or a more flexible model would get lower.</source>
        <translation>Ningún optimizador llega más abajo: lo que falla es el modelo. Explica solo el {percent} % de la varianza (R² {share}); una penalización de los pesos más pequeña, otras características o un modelo más flexible llegarían más abajo.</translation>
    </message>
    <message>
        <source>No optimizer gets lower: what is wrong is the model. It avoids only {percent} % of the mistakes of always naming the commonest class; other features or a more flexible model would get lower.</source>
        <translation>Ningún optimizador llega más abajo: lo que falla es el modelo. Evita solo el {percent} % de los errores de nombrar siempre la clase más frecuente; otras características o un modelo más flexible llegarían más abajo.</translation>
    </message>
    <message>
        <source>No optimizer gets lower: what is wrong is the model. It avoids only {percent} % of the mistakes of always naming the commonest class; a smaller weight penalty, other features or a more flexible model would get lower.</source>
        <translation>Ningún optimizador llega más abajo: lo que falla es el modelo. Evita solo el {percent} % de los errores de nombrar siempre la clase más frecuente; una penalización de los pesos más pequeña, otras características o un modelo más flexible llegarían más abajo.</translation>
    </message>
    <message>
        <source>Let it run.</source>
        <translation>Déjala seguir.</translation>
    </message>
    <message>
        <source>Lower the learning rate.</source>
        <translation>Baja la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>Lower the learning rate: {rate} is too near to the critical one or above it, {critical}.</source>
        <translation>Baja la tasa de aprendizaje: {rate} está demasiado cerca de la crítica, {critical}, o por encima de ella.</translation>
    </message>
    <message>
        <source>Lower the learning rate: {rate} is above the critical one, {critical}.</source>
        <translation>Baja la tasa de aprendizaje: {rate} está por encima de la crítica, {critical}.</translation>
    </message>
    <message>
        <source>Lower the learning rate: {rate} is far above the usual one, {usual}.</source>
        <translation>Baja la tasa de aprendizaje: {rate} está muy por encima de la habitual, {usual}.</translation>
    </message>
    <message>
        <source>Lower the learning rate: a third of {rate} is a good try.</source>
        <translation>Baja la tasa de aprendizaje: prueba con un tercio de {rate}.</translation>
    </message>
    <message>
        <source>Lower the learning rate: a third of the one set, {base}, is a good try; its schedule makes it {rate} now.</source>
        <translation>Baja la tasa de aprendizaje: prueba con un tercio de la ajustada, {base}; su plan la lleva ahora a {rate}.</translation>
    </message>
    <message>
        <source>Let it run: the warm-up is still raising the learning rate, now {rate}.</source>
        <translation>Déjala seguir: el calentamiento aún está subiendo la tasa de aprendizaje, ahora {rate}.</translation>
    </message>
    <message>
        <source>The schedule has lowered the learning rate to {rate}, {percent} % of the critical one: a slower one would get farther.</source>
        <translation>El plan ha bajado la tasa de aprendizaje a {rate}, el {percent} % de la crítica: uno más lento llegaría más lejos.</translation>
    </message>
    <message>
        <source>A larger learning rate is faster: this one is {percent} % of the critical one, {critical}.</source>
        <translation>Una tasa de aprendizaje más alta es más rápida: esta es el {percent} % de la crítica, {critical}.</translation>
    </message>
    <message>
        <source>Networks have many minima: another seed, or another optimizer, may find a lower one.</source>
        <translation>Las redes tienen muchos mínimos: otra semilla, u otro optimizador, puede encontrar uno más bajo.</translation>
    </message>
    <message>
        <source>There is nothing more to gain here: compare another optimizer or learning rate.</source>
        <translation>Aquí no hay nada más que ganar: compara con otro optimizador u otra tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>The ball is {times} times as far out as the window reaches, and the loss still falls, to {loss}: this surface seems to have no lowest point.</source>
        <translation>La bola está {times} veces más lejos de lo que alcanza la ventana, y la pérdida sigue bajando, hasta {loss}: esta superficie no parece tener un lugar más bajo.</translation>
    </message>
    <message>
        <source>No optimizer and no learning rate can end this: start elsewhere, or choose a surface with a bottom.</source>
        <translation>Ningún optimizador ni ninguna tasa de aprendizaje puede terminar esto: empieza en otro lugar, o elige una superficie con fondo.</translation>
    </message>
    <message>
        <source>The next step would leave where the formula is defined.</source>
        <translation>El próximo paso saldría de donde la fórmula está definida.</translation>
    </message>
    <message>
        <source>Start farther from its border, or choose a formula that has its lowest point inside.</source>
        <translation>Empieza más lejos de su borde, o elige una fórmula que tenga dentro su lugar más bajo.</translation>
    </message>
    <message>
        <source>The run was stopped at step {step}: the next one would have left all bounds.</source>
        <translation>La ejecución se detuvo en el paso {step}: el siguiente habría pasado todo límite.</translation>
    </message>
    <message>
        <source>The loss rose in {rises} of the last {epochs} epochs, from {before} to {loss}.</source>
        <translation>La pérdida subió en {rises} de las últimas {epochs} épocas, de {before} a {loss}.</translation>
    </message>
    <message>
        <source>Across the valley each step is longer than the last, by {percent} %: the loss rises in the end.</source>
        <translation>A lo ancho del valle cada paso es un {percent} % más largo que el anterior: la pérdida acaba subiendo.</translation>
    </message>
    <message>
        <source>The loss is {loss}, far above the {initial} it started from.</source>
        <translation>La pérdida es {loss}, muy por encima de los {initial} con los que empezó.</translation>
    </message>
    <message>
        <source>All {units} units of layer {layer} have the same weights: they compute the same, so they learn the same.</source>
        <translation>Las {units} unidades de la capa {layer} tienen los mismos pesos: calculan lo mismo, así que aprenden lo mismo.</translation>
    </message>
    <message>
        <source>No training can tell them apart: begin with weights drawn by chance, Xavier or He.</source>
        <translation>Ningún entrenamiento puede distinguirlas: empieza con pesos sorteados al azar, Xavier o He.</translation>
    </message>
    <message>
        <source>{dead} of {units} units of layer {layer} are 0 for every row: no gradient reaches them any more.</source>
        <translation>{dead} de {units} unidades de la capa {layer} dan 0 para todas las filas: ya no les llega ningún gradiente.</translation>
    </message>
    <message>
        <source>Start again with a smaller learning rate, clipped gradients, He&apos;s initialization, or tanh.</source>
        <translation>Empieza otra vez con una tasa de aprendizaje más baja, gradientes recortados, la inicialización He, o tanh.</translation>
    </message>
    <message>
        <source>The signal grows from layer to layer: the scores are {times} times as large as they should be.</source>
        <translation>La señal crece de capa en capa: las puntuaciones son {times} veces lo que deberían ser.</translation>
    </message>
    <message>
        <source>The first layer&apos;s gradient is {times} times as large as the last&apos;s: {first} against {last}.</source>
        <translation>El gradiente de la primera capa es {times} veces el de la última: {first} frente a {last}.</translation>
    </message>
    <message>
        <source>{percent} % of what the hidden units give is at the ends of their range, where their slope is nearly 0.</source>
        <translation>El {percent} % de lo que dan las unidades ocultas está en los extremos de su rango, donde su pendiente es casi 0.</translation>
    </message>
    <message>
        <source>The weights are too large for it: begin with Xavier&apos;s, or smaller ones.</source>
        <translation>Los pesos son demasiado grandes para ella: empieza con los de Xavier, o más pequeños.</translation>
    </message>
    <message>
        <source>The first layer&apos;s gradient is {times} times smaller than the last&apos;s: {first} against {last}.</source>
        <translation>El gradiente de la primera capa es {times} veces menor que el de la última: {first} frente a {last}.</translation>
    </message>
    <message>
        <source>At the start the first layer&apos;s gradient was {times} times smaller than the last&apos;s, {first} against {last}; the loss hardly moves, at {loss}.</source>
        <translation>Al inicio, el gradiente de la primera capa era {times} veces menor que el de la última, {first} frente a {last}; la pérdida apenas se mueve, en {loss}.</translation>
    </message>
    <message>
        <source>Take ReLU with He&apos;s initialization, tanh with Xavier&apos;s, or fewer layers.</source>
        <translation>Toma ReLU con la inicialización He, tanh con la de Xavier, o menos capas.</translation>
    </message>
    <message>
        <source>Begin with smaller weights, Xavier&apos;s or He&apos;s, or clip the gradient.</source>
        <translation>Empieza con pesos más pequeños, los de Xavier o He, o recorta el gradiente.</translation>
    </message>
    <message>
        <source>A smaller or decaying learning rate, or larger batches, get lower.</source>
        <translation>Una tasa de aprendizaje más baja o que decaiga, o lotes más grandes, llegan más abajo.</translation>
    </message>
    <message>
        <source>From step to step the ball turned by about {angle}°, and only {percent} % of its way led ahead.</source>
        <translation>De paso en paso la bola giró unos {angle}°, y solo el {percent} % de su camino llevó adelante.</translation>
    </message>
    <message>
        <source>Momentum cancels the to and fro and gathers speed along the valley; so does a smaller learning rate.</source>
        <translation>El momentum cancela el vaivén y toma velocidad a lo largo del valle; también ayuda una tasa de aprendizaje más baja.</translation>
    </message>
    <message>
        <source>The loss rose in {rises} of the last {epochs} epochs and fell in {falls}, without getting lower for good.</source>
        <translation>La pérdida subió en {rises} de las últimas {epochs} épocas y bajó en {falls}, sin llegar a bajar de forma duradera.</translation>
    </message>
    <message>
        <source>Each step crosses the valley and undoes nearly all of the last: in {epochs} epochs the loss only went from {before} to {loss}.</source>
        <translation>Cada paso cruza el valle y deshace casi todo el anterior: en {epochs} épocas la pérdida solo pasó de {before} a {loss}.</translation>
    </message>
    <message>
        <source>Each step crosses the valley and undoes all of the last: for {epochs} epochs the loss is {loss}.</source>
        <translation>Cada paso cruza el valle y deshace todo el anterior: desde hace {epochs} épocas la pérdida es {loss}.</translation>
    </message>
    <message>
        <source>The ball hops to and fro at the bottom, {length} at a step: the loss stays near {loss}.</source>
        <translation>La bola salta de un lado a otro en el fondo, {length} en cada paso: la pérdida se queda cerca de {loss}.</translation>
    </message>
    <message>
        <source>Only a smaller or decaying learning rate gets nearer: these steps do not shrink by themselves.</source>
        <translation>Solo una tasa de aprendizaje más baja o que decaiga llega más cerca: estos pasos no se acortan por sí solos.</translation>
    </message>
    <message>
        <source>The loss rose in {rises} and fell in {falls} of the last {epochs} epochs; a batch&apos;s gradient is off by {noise}, where around here the full one is only {gradient}.</source>
        <translation>La pérdida subió en {rises} y bajó en {falls} de las últimas {epochs} épocas; el gradiente de un lote falla por {noise}, cuando por aquí el completo es solo {gradient}.</translation>
    </message>
    <message>
        <source>Raise the learning rate tenfold: all steps point the same way, so longer ones would do.</source>
        <translation>Multiplica por diez la tasa de aprendizaje: todos los pasos apuntan igual, así que pueden ser más largos.</translation>
    </message>
    <message>
        <source>The schedule has lowered the learning rate to {rate}: a slower one would get farther.</source>
        <translation>El plan ha bajado la tasa de aprendizaje a {rate}: uno más lento llegaría más lejos.</translation>
    </message>
    <message>
        <source>The loss fell in {falls} of the last {epochs} epochs, but at this pace about {needed} more are needed.</source>
        <translation>La pérdida bajó en {falls} de las últimas {epochs} épocas, pero a este ritmo harían falta unas {needed} más.</translation>
    </message>
    <message>
        <source>Through the noise the loss has fallen for {epochs} epochs, from {before} to {loss}.</source>
        <translation>A través del ruido, la pérdida ha bajado durante {epochs} épocas, de {before} a {loss}.</translation>
    </message>
    <message>
        <source>The loss fell in {falls} of the last {epochs} epochs, from {before} to {loss}.</source>
        <translation>La pérdida bajó en {falls} de las últimas {epochs} épocas, de {before} a {loss}.</translation>
    </message>
    <message>
        <source>The loss swings up and down, but its peaks are getting lower, from {older} to {newer}.</source>
        <translation>La pérdida oscila arriba y abajo, pero sus picos son cada vez más bajos, de {older} a {newer}.</translation>
    </message>
    <message>
        <source>The loss still falls in {falls} of {epochs} epochs, by {change} in all, at {loss}.</source>
        <translation>La pérdida aún baja en {falls} de {epochs} épocas, {change} en total, hasta {loss}.</translation>
    </message>
    <message>
        <source>The valley is long and narrow: momentum or Adam are faster along it.</source>
        <translation>El valle es largo y estrecho: el momentum o Adam lo recorren más rápido.</translation>
    </message>
    <message>
        <source>The valley is long and narrow: it takes many epochs.</source>
        <translation>El valle es largo y estrecho: hacen falta muchas épocas.</translation>
    </message>
    <message>
        <source>It ends where it should: next to the best known loss, {best}.</source>
        <translation>Acaba donde debe: junto a la mejor pérdida conocida, {best}.</translation>
    </message>
    <message>
        <source>Give it more epochs: it was still on its way.</source>
        <translation>Dale más épocas: todavía estaba en camino.</translation>
    </message>
    <message>
        <source>A weight penalty or a simpler model would predict new rows better.</source>
        <translation>Una penalización de los pesos o un modelo más sencillo predecirían mejor filas nuevas.</translation>
    </message>
    <message>
        <source>A larger weight penalty or a simpler model would predict new rows better.</source>
        <translation>Una penalización de los pesos más grande o un modelo más sencillo predecirían mejor filas nuevas.</translation>
    </message>
    <message>
        <source>A weight penalty, a simpler model or an end after epoch {epoch} would predict new rows better.</source>
        <translation>Una penalización de los pesos, un modelo más sencillo o parar después de la época {epoch} predecirían mejor filas nuevas.</translation>
    </message>
    <message>
        <source>A larger weight penalty, a simpler model or an end after epoch {epoch} would predict new rows better.</source>
        <translation>Una penalización de los pesos más grande, un modelo más sencillo o parar después de la época {epoch} predecirían mejor filas nuevas.</translation>
    </message>
    <message>
        <source>The gradient is nearly zero ({gradient}), but the ground bends down in all directions (curvature {curvature} at most).</source>
        <translation>El gradiente es casi cero ({gradient}), pero el terreno se dobla hacia abajo en todas las direcciones (curvatura {curvature} como máximo).</translation>
    </message>
    <message>
        <source>Start a little to one side: exactly on top nothing says which way is down.</source>
        <translation>Empieza un poco hacia un lado: justo en lo alto nada dice por dónde se baja.</translation>
    </message>
    <message>
        <source>The gradient is nearly zero ({gradient}), but this is no minimum: one direction bends down (curvature {curvature}).</source>
        <translation>El gradiente es casi cero ({gradient}), pero esto no es un mínimo: una dirección se dobla hacia abajo (curvatura {curvature}).</translation>
    </message>
    <message>
        <source>Start a little to one side, or use momentum or mini-batches, whose noise pushes the ball off.</source>
        <translation>Empieza un poco hacia un lado, o usa momentum o minilotes, cuyo ruido empuja la bola.</translation>
    </message>
    <message>
        <source>Start nearer to the valley: here not even Adam finds a slope.</source>
        <translation>Empieza más cerca del valle: aquí ni siquiera Adam encuentra pendiente.</translation>
    </message>
    <message>
        <source>An optimizer that rescales its steps, such as Adam or RMSprop, leaves a plateau sooner.</source>
        <translation>Un optimizador que reescala sus pasos, como Adam o RMSprop, sale antes de una meseta.</translation>
    </message>
    <message>
        <source>The gradient is nearly zero ({gradient}), yet the loss {loss} is clearly above the best known, {best}.</source>
        <translation>El gradiente es casi cero ({gradient}), y sin embargo la pérdida, {loss}, está claramente por encima de la mejor conocida, {best}.</translation>
    </message>
    <message>
        <source>The ball has settled at a loss of {loss}, but the best known is {best}.</source>
        <translation>La bola se ha asentado en una pérdida de {loss}, pero la mejor conocida es {best}.</translation>
    </message>
    <message>
        <source>Start elsewhere, or let momentum carry the ball over the ridge.</source>
        <translation>Empieza en otro lugar, o deja que el momentum lleve la bola por encima de la cresta.</translation>
    </message>
    <message>
        <source>The loss {loss} is as good as the best known one: less than a millionth of the way down is left.</source>
        <translation>La pérdida, {loss}, es tan buena como la mejor conocida: queda menos de una millonésima parte de la bajada.</translation>
    </message>
    <message>
        <source>The schedule has lowered the learning rate to {rate}, and the loss hardly moves any more, at {loss}.</source>
        <translation>El plan ha bajado la tasa de aprendizaje a {rate}, y la pérdida ya apenas se mueve, en {loss}.</translation>
    </message>
    <message>
        <source>Such steps lead nowhere: a schedule that falls more slowly would get lower.</source>
        <translation>Pasos así no llevan a ninguna parte: un plan que baje más despacio llegaría más abajo.</translation>
    </message>
    <message>
        <source>The loss hardly leaves {loss} although its gradient is {gradient}: the weight decay of {decay} pulls the weights towards 0 as hard as the gradient pulls them away.</source>
        <translation>La pérdida apenas deja {loss} aunque su gradiente es {gradient}: el decaimiento de pesos, {decay}, tira de los pesos hacia 0 con tanta fuerza como el gradiente los aleja.</translation>
    </message>
    <message>
        <source>More epochs change little: a smaller weight decay lets the loss get lower.</source>
        <translation>Más épocas cambian poco: un decaimiento de pesos menor deja que la pérdida baje más.</translation>
    </message>
    <message>
        <source>On the rows held out the loss is {validation}, on those trained on {loss}; it was {lowest} at best, after epoch {epoch}.</source>
        <translation>En las filas reservadas la pérdida es {validation}, en las de entrenamiento {loss}; en el mejor momento fue {lowest}, después de la época {epoch}.</translation>
    </message>
    <message>
        <source>Since epoch {epoch} the loss on the rows held out rose by {percent} %, from {lowest} to {validation}, while that on the rows trained on fell from {then} to {loss}.</source>
        <translation>Desde la época {epoch} la pérdida en las filas reservadas subió un {percent} %, de {lowest} a {validation}, mientras que en las de entrenamiento bajó de {then} a {loss}.</translation>
    </message>
    <message>
        <source>Too early to tell.</source>
        <translation>Demasiado pronto para saberlo.</translation>
    </message>
    <message>
        <source>In {steps} steps the loss has fallen from {before} to about {loss}.</source>
        <translation>En {steps} pasos la pérdida ha bajado de {before} a unos {loss}.</translation>
    </message>
    <message>
        <source>For {steps} steps the loss has gone up and down around {loss}, high above the best known.</source>
        <translation>Desde hace {steps} pasos la pérdida sube y baja alrededor de {loss}, muy por encima de la mejor conocida.</translation>
    </message>
    <message>
        <source>For {steps} steps the loss has gone up and down around {loss}; a batch&apos;s gradient is off by {noise}, where around here the full one is only {gradient}.</source>
        <translation>Desde hace {steps} pasos la pérdida sube y baja alrededor de {loss}; el gradiente de un lote falla por {noise}, cuando por aquí el completo es solo {gradient}.</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>empieza</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>crawling</source>
        <translation>avanza a rastras</translation>
    </message>
    <message>
        <source>Crawling</source>
        <translation>Avanza a rastras</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>desciende</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Desciende</translation>
    </message>
    <message>
        <source>zig-zagging</source>
        <translation>zigzaguea</translation>
    </message>
    <message>
        <source>Zig-zagging</source>
        <translation>Zigzaguea</translation>
    </message>
    <message>
        <source>bouncing</source>
        <translation>rebota</translation>
    </message>
    <message>
        <source>Bouncing</source>
        <translation>Rebota</translation>
    </message>
    <message>
        <source>diverging</source>
        <translation>diverge</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Diverge</translation>
    </message>
    <message>
        <source>running away</source>
        <translation>se escapa</translation>
    </message>
    <message>
        <source>Running away</source>
        <translation>Se escapa</translation>
    </message>
    <message>
        <source>plateau</source>
        <translation>meseta</translation>
    </message>
    <message>
        <source>saddle</source>
        <translation>punto de silla</translation>
    </message>
    <message>
        <source>on a hilltop</source>
        <translation>en una cima</translation>
    </message>
    <message>
        <source>On a hilltop</source>
        <translation>En una cima</translation>
    </message>
    <message>
        <source>local minimum</source>
        <translation>mínimo local</translation>
    </message>
    <message>
        <source>Local minimum</source>
        <translation>Mínimo local</translation>
    </message>
    <message>
        <source>converged</source>
        <translation>ha convergido</translation>
    </message>
    <message>
        <source>Converged</source>
        <translation>Ha convergido</translation>
    </message>
    <message>
        <source>schedule run down</source>
        <translation>plan agotado</translation>
    </message>
    <message>
        <source>Schedule run down</source>
        <translation>Plan agotado</translation>
    </message>
    <message>
        <source>held by weight decay</source>
        <translation>freno por decaimiento</translation>
    </message>
    <message>
        <source>Held by weight decay</source>
        <translation>Freno por decaimiento</translation>
    </message>
    <message>
        <source>overfitting</source>
        <translation>sobreajuste</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation>Sobreajuste</translation>
    </message>
    <message>
        <source>step floor</source>
        <translation>límite del paso</translation>
    </message>
    <message>
        <source>Step floor</source>
        <translation>Límite del paso</translation>
    </message>
    <message>
        <source>noise floor</source>
        <translation>límite del ruido</translation>
    </message>
    <message>
        <source>Noise floor</source>
        <translation>Límite del ruido</translation>
    </message>
    <message>
        <source>units all alike</source>
        <translation>unidades todas iguales</translation>
    </message>
    <message>
        <source>Units all alike</source>
        <translation>Unidades todas iguales</translation>
    </message>
    <message>
        <source>dead units</source>
        <translation>unidades muertas</translation>
    </message>
    <message>
        <source>Dead units</source>
        <translation>Unidades muertas</translation>
    </message>
    <message>
        <source>exploding gradients</source>
        <translation>explosión del gradiente</translation>
    </message>
    <message>
        <source>Exploding gradients</source>
        <translation>Explosión del gradiente</translation>
    </message>
    <message>
        <source>saturated units</source>
        <translation>unidades saturadas</translation>
    </message>
    <message>
        <source>Saturated units</source>
        <translation>Unidades saturadas</translation>
    </message>
    <message>
        <source>vanishing gradients</source>
        <translation>desvanecimiento del gradiente</translation>
    </message>
    <message>
        <source>Vanishing gradients</source>
        <translation>Desvanecimiento del gradiente</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>no está claro</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>No está claro</translation>
    </message>
    <message>
        <source>none: this program was started where no screen is named</source>
        <translation>ninguna: este programa se inició donde no se indica ninguna pantalla</translation>
    </message>
    <message>
        <source>it did not answer within {seconds:.0f} seconds</source>
        <translation>no respondió en {seconds:.0f} segundos</translation>
    </message>
    <message>
        <source>{version}, in {folder}</source>
        <translation>{version}, en {folder}</translation>
    </message>
    <message>
        <source>{version}, {program}</source>
        <translation>{version}, {program}</translation>
    </message>
    <message>
        <source>gdsim is tested with Python 3.11, 3.12 and 3.13: install one of these.</source>
        <translation>gdsim está probado con Python 3.11, 3.12 y 3.13: instala uno de ellos.</translation>
    </message>
    <message>
        <source>{name}, {machine}, {cores} processor cores</source>
        <translation>{name}, {machine}, núcleos de procesador: {cores}</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Qt and libraries</source>
        <translation>Qt y bibliotecas</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {reason}</source>
        <translation>No se puede cargar Qt: {reason}</translation>
    </message>
    <message>
        <source>The window, pictures and worksheets need Qt. If it is not installed, install gdsim anew with pip; if it names a missing library (.so), install that with the system&apos;s packages. gdsim run, sweep, list and check work without.</source>
        <translation>La ventana, las imágenes y las hojas de ejercicios necesitan Qt. Si no está instalado, vuelve a instalar gdsim con pip; si el mensaje nombra una biblioteca que falta (.so), instálala con los paquetes del sistema. gdsim run, sweep, list y check funcionan sin Qt.</translation>
    </message>
    <message>
        <source>without a word</source>
        <translation>sin ningún mensaje</translation>
    </message>
    <message>
        <source>{versions}; but it ended: {reason}</source>
        <translation>{versions}; pero se cerró: {reason}</translation>
    </message>
    <message>
        <source>versions unknown</source>
        <translation>versiones desconocidas</translation>
    </message>
    <message>
        <source>The window cannot be opened so. Install the system libraries that Qt names; on Debian and Ubuntu they are libxcb-cursor0, libxkbcommon-x11-0, libegl1 and libgl1.</source>
        <translation>Así no se puede abrir la ventana. Instala las bibliotecas del sistema que nombra Qt; en Debian y Ubuntu son libxcb-cursor0, libxkbcommon-x11-0, libegl1 y libgl1.</translation>
    </message>
    <message>
        <source>{versions}; it says: {complaints}</source>
        <translation>{versions}; dice: {complaints}</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Start gdsim on a desktop, or name a screen with DISPLAY; without one, xvfb-run gdsim opens a window that nobody sees. gdsim run, sweep, export and worksheet need none.</source>
        <translation>Inicia gdsim en un escritorio, o indica una pantalla con DISPLAY; sin ninguna, xvfb-run gdsim abre una ventana que nadie ve. gdsim run, sweep, export y worksheet no necesitan ninguna.</translation>
    </message>
    <message>
        <source>not known, since Qt does not answer</source>
        <translation>no se sabe, porque Qt no responde</translation>
    </message>
    <message>
        <source>{name} {width}×{height} at {scale:g} times, {rate:.0f} Hz</source>
        <translation>{name} {width}×{height} a escala {scale:g}, {rate:.0f} Hz</translation>
    </message>
    <message>
        <source>by Qt&apos;s plugin {plugin}: {screens}</source>
        <translation>con el complemento de Qt {plugin}: {screens}</translation>
    </message>
    <message>
        <source>The window takes 1000 × 620: choose a higher resolution, or a smaller scale of the desktop.</source>
        <translation>La ventana necesita 1000 × 620: elige una resolución mayor, o una escala menor del escritorio.</translation>
    </message>
    <message>
        <source>not asked, without a screen</source>
        <translation>no se consultó, porque no hay pantalla</translation>
    </message>
    <message>
        <source>asking for it ended the process that asked</source>
        <translation>el proceso que lo consultaba se cerró al hacerlo</translation>
    </message>
    <message>
        <source>Update the graphics driver, or start gdsim with LIBGL_ALWAYS_SOFTWARE=1 in the environment.</source>
        <translation>Actualiza el controlador gráfico, o inicia gdsim con LIBGL_ALWAYS_SOFTWARE=1 en el entorno.</translation>
    </message>
    <message>
        <source>none of version 2.1 or newer; the surface is painted without</source>
        <translation>ninguno de la versión 2.1 o posterior; la superficie se dibuja sin él</translation>
    </message>
    <message>
        <source>It works, more slowly. For OpenGL install the graphics driver; on Debian and Ubuntu libgl1 and libgl1-mesa-dri draw in software.</source>
        <translation>Funciona, pero más despacio. Para tener OpenGL, instala el controlador gráfico; en Debian y Ubuntu, libgl1 y libgl1-mesa-dri dibujan por software.</translation>
    </message>
    <message>
        <source>{version}, {renderer}: in software</source>
        <translation>{version}, {renderer}: por software</translation>
    </message>
    <message>
        <source>It works. With a graphics card, install its driver: the surface then moves more smoothly.</source>
        <translation>Funciona. Si hay una tarjeta gráfica, instala su controlador: la superficie se moverá con más fluidez.</translation>
    </message>
    <message>
        <source>{version}, {renderer}: on a graphics card</source>
        <translation>{version}, {renderer}: en una tarjeta gráfica</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Install gdsim anew: files that come with it are missing in assets/fonts.</source>
        <translation>Vuelve a instalar gdsim: en assets/fonts faltan archivos que vienen con él.</translation>
    </message>
    <message>
        <source>{families} that come with gdsim are missing; {count} others are here</source>
        <translation>faltan, aunque vienen con gdsim: {families}; otras disponibles: {count}</translation>
    </message>
    <message>
        <source>Inter and, for Hindi (Devanagari), {devanagari} come with gdsim and are there; {count} families in all</source>
        <translation>Inter y, para el hindi (devanagari), {devanagari} vienen con gdsim y están disponibles; {count} familias en total</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>{languages}; spoken is {spoken}</source>
        <translation>{languages}; en uso: {spoken}</translation>
    </message>
    <message>
        <source>Install gdsim anew: without words are {missing}.</source>
        <translation>Vuelve a instalar gdsim: faltan los textos de {missing}.</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animaciones</translation>
    </message>
    <message>
        <source>GIF, WebP and APNG; MP4 and WebM not, since PyAV is not installed</source>
        <translation>GIF, WebP y APNG; MP4 y WebM no, porque PyAV no está instalado</translation>
    </message>
    <message>
        <source>For videos, install it: pip install &quot;gdsim[video]&quot;</source>
        <translation>Para los videos, instálalo: pip install &quot;gdsim[video]&quot;</translation>
    </message>
    <message>
        <source>GIF, WebP and APNG; PyAV is installed, but has no encoder for {missing}</source>
        <translation>GIF, WebP y APNG; PyAV está instalado, pero no tiene codificador para {missing}</translation>
    </message>
    <message>
        <source>Install it anew, which brings its encoders: pip install --force-reinstall av</source>
        <translation>Vuelve a instalarlo, y así traerá sus codificadores: pip install --force-reinstall av</translation>
    </message>
    <message>
        <source>GIF, WebP, APNG, MP4 and WebM</source>
        <translation>GIF, WebP, APNG, MP4 y WebM</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensiones</translation>
    </message>
    <message>
        <source>Ask the makers of the package for one that works, or remove it with pip uninstall.</source>
        <translation>Pide a los autores del paquete uno que funcione, o quítalo con pip uninstall.</translation>
    </message>
    <message>
        <source>none are installed</source>
        <translation>ninguna instalada</translation>
    </message>
    <message>
        <source>Nothing is missing. Nothing of this was sent anywhere.</source>
        <translation>No falta nada. No se ha enviado nada de esto a ninguna parte.</translation>
    </message>
    <message>
        <source>For one thing there is something to do (→). Nothing of this was sent anywhere.</source>
        <translation>Hay algo que hacer en un punto (→). No se ha enviado nada de esto a ninguna parte.</translation>
    </message>
    <message>
        <source>For {count} things there is something to do (→). Nothing of this was sent anywhere.</source>
        <translation>Hay algo que hacer en {count} puntos (→). No se ha enviado nada de esto a ninguna parte.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Without it, what is set in the window is forgotten when it closes.</source>
        <translation>Sin esta carpeta, lo que se ajusta en la ventana se olvida al cerrarla.</translation>
    </message>
    <message>
        <source>Autosaves</source>
        <translation>Autoguardado</translation>
    </message>
    <message>
        <source>Without it, unsaved work is lost in a crash.</source>
        <translation>Sin esta carpeta, el trabajo sin guardar se pierde en un cierre inesperado.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Without it, nothing is kept of what went wrong.</source>
        <translation>Sin esta carpeta, no queda constancia de lo que ha ido mal.</translation>
    </message>
    <message>
        <source>Class folder</source>
        <translation>Carpeta de la clase</translation>
    </message>
    <message>
        <source>Without it, answers do not reach the teacher.</source>
        <translation>Sin esta carpeta, las respuestas no llegan a tu docente.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished">Lecciones</translation>
    </message>
    <message>
        <source>Own lessons</source>
        <translation>Lecciones propias</translation>
    </message>
    <message>
        <source>kept by the system itself</source>
        <translation>los guarda el propio sistema</translation>
    </message>
    <message>
        <source>{without} Give the user the right to write into {folder}.</source>
        <translation>{without} Da al usuario permiso para escribir en {folder}.</translation>
    </message>
    <message>
        <source>{folder}: cannot be written to</source>
        <translation>{folder}: no se puede escribir ahí</translation>
    </message>
    <message>
        <source>{without} Make room on the disk.</source>
        <translation>{without} Libera espacio en el disco.</translation>
    </message>
    <message>
        <source>{folder}: the disk has {free} MB left</source>
        <translation>{folder}: al disco le quedan {free} MB</translation>
    </message>
    <message>
        <source>{folder}: can be written to</source>
        <translation>{folder}: se puede escribir ahí</translation>
    </message>
    <message>
        <source>{folder}: can be written to, is made on demand</source>
        <translation>{folder}: se puede escribir ahí, se creará cuando haga falta</translation>
    </message>
    <message>
        <source>{folder}: {count} files</source>
        <translation>{folder} · archivos: {count}</translation>
    </message>
    <message>
        <source>{folder}: cannot be read</source>
        <translation>{folder}: no se puede leer</translation>
    </message>
    <message>
        <source>See whether the folder is there, and may be read by the user.</source>
        <translation>Comprueba que la carpeta existe y que el usuario puede leerla.</translation>
    </message>
    <message>
        <source>problem.formula nests too deeply to be written as a script</source>
        <translation>problem.formula tiene demasiados niveles anidados para escribirla como programa</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>pixel row {row}, column {place}</source>
        <translation>píxel de la fila {row}, columna {place}</translation>
    </message>
    <message>
        <source>pixel {row}, {place}</source>
        <translation>píxel {row}, {place}</translation>
    </message>
    <message>
        <source>0 to 16</source>
        <translation>de 0 a 16</translation>
    </message>
    <message>
        <source>lot size</source>
        <translation>tamaño del terreno</translation>
    </message>
    <message>
        <source>square feet</source>
        <translation>pies cuadrados</translation>
    </message>
    <message>
        <source>sq ft</source>
        <translation>pies²</translation>
    </message>
    <message>
        <source>number of bedrooms</source>
        <translation>número de dormitorios</translation>
    </message>
    <message>
        <source>bedrooms</source>
        <translation>dormitorios</translation>
    </message>
    <message>
        <source>price</source>
        <translation>precio</translation>
    </message>
    <message>
        <source>1000 Canadian dollars</source>
        <translation>miles de dólares canadienses</translation>
    </message>
    <message>
        <source>thousand C$</source>
        <translation>miles de C$</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>yesterday&apos;s maximum temperature</source>
        <translation>temperatura máxima de ayer</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>today&apos;s maximum temperature</source>
        <translation>temperatura máxima de hoy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>time after the impact</source>
        <translation>tiempo desde el impacto</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>milisegundos</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>acceleration of the head</source>
        <translation>aceleración de la cabeza</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>acceleration</source>
        <translation>aceleración</translation>
    </message>
    <message>
        <source>share of exclamation marks</source>
        <translation>proporción de signos de exclamación</translation>
    </message>
    <message>
        <source>% of all characters</source>
        <translation>% de todos los caracteres</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>share of !</source>
        <translation>proporción de !</translation>
    </message>
    <message>
        <source>share of dollar signs</source>
        <translation>proporción de signos de dólar</translation>
    </message>
    <message>
        <source>share of $</source>
        <translation>proporción de $</translation>
    </message>
    <message>
        <source>mean length of runs of capitals</source>
        <translation>longitud media de las secuencias de mayúsculas</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letras</translation>
    </message>
    <message>
        <source>runs of capitals</source>
        <translation>secuencias de mayúsculas</translation>
    </message>
    <message>
        <source>kind of e-mail</source>
        <translation>tipo de correo</translation>
    </message>
    <message>
        <source>mean radius of the nuclei</source>
        <translation>radio medio de los núcleos</translation>
    </message>
    <message>
        <source>mean radius</source>
        <translation>radio medio</translation>
    </message>
    <message>
        <source>mean texture of the nuclei</source>
        <translation>textura media de los núcleos</translation>
    </message>
    <message>
        <source>mean texture</source>
        <translation>textura media</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>diagnóstico</translation>
    </message>
    <message>
        <source>flipper length</source>
        <translation>largo de la aleta</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>milímetros</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>bill length</source>
        <translation>largo del pico</translation>
    </message>
    <message>
        <source>body mass</source>
        <translation>masa corporal</translation>
    </message>
    <message>
        <source>grams</source>
        <translation>gramos</translation>
    </message>
    <message>
        <source>species</source>
        <translation>especie</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>dígito</translation>
    </message>
    <message>
        <source>{source} is not a text file; save the table as CSV and open that</source>
        <translation>{source} no es un archivo de texto; guarda la tabla como CSV y abre ese archivo</translation>
    </message>
    <message>
        <source>{source} is not {guess} text (byte {place})</source>
        <translation>{source} no es texto {guess} (byte {place})</translation>
    </message>
    <message>
        <source>Numbers are read with commas between thousands: {cell} is {number:.15g}.</source>
        <translation>Los números se leen con comas entre los miles: {cell} es {number:.15g}.</translation>
    </message>
    <message>
        <source>Numbers are read with a decimal comma: {cell} is {number:.15g}.</source>
        <translation>Los números se leen con coma decimal: {cell} es {number:.15g}.</translation>
    </message>
    <message>
        <source>Numbers are read with points between thousands: {cell} is {number:.15g}.</source>
        <translation>Los números se leen con puntos entre los miles: {cell} es {number:.15g}.</translation>
    </message>
    <message>
        <source>Numbers are read with a decimal point: {cell} is {number:.15g}.</source>
        <translation>Los números se leen con punto decimal: {cell} es {number:.15g}.</translation>
    </message>
    <message>
        <source>cannot read {source}: {irregular}</source>
        <translation>no se puede leer {source}: {irregular}</translation>
    </message>
    <message>
        <source>{source} is empty; it takes a header line and at least 2 rows</source>
        <translation>{source} está vacío; necesita una línea de encabezado y al menos 2 filas</translation>
    </message>
    <message>
        <source>{source} has more than {most:,} lines, the most this program reads</source>
        <translation>{source} tiene más de {most:,} líneas, el máximo que lee este programa</translation>
    </message>
    <message>
        <source>{source} has more than {most:,} cells, the most this program reads</source>
        <translation>{source} tiene más de {most:,} celdas, el máximo que lee este programa</translation>
    </message>
    <message>
        <source>{source}: line {line:,} begins a row of more than {longest_line:,} characters</source>
        <translation>{source}: la línea {line:,} empieza una fila de más de {longest_line:,} caracteres</translation>
    </message>
    <message>
        <source>{source}: line {line} is not CSV: {error}</source>
        <translation>{source}: la línea {line} no es CSV: {error}</translation>
    </message>
    <message>
        <source>{source}: line {line} has 1 cell, but the header has {count}</source>
        <translation>{source}: la línea {line} tiene 1 celda, pero el encabezado tiene {count}</translation>
    </message>
    <message>
        <source>{source}: line {line} has 1 cell, but the first line has {count}</source>
        <translation>{source}: la línea {line} tiene 1 celda, pero la primera línea tiene {count}</translation>
    </message>
    <message>
        <source>{source}: line {line} has {given} cells, but the header has {count}</source>
        <translation>{source}: la línea {line} tiene {given} celdas, pero el encabezado tiene {count}</translation>
    </message>
    <message>
        <source>{source}: line {line} has {given} cells, but the first line has {count}</source>
        <translation>{source}: la línea {line} tiene {given} celdas, pero la primera línea tiene {count}</translation>
    </message>
    <message>
        <source>{source} has {count:,} columns; this program reads up to {most_columns:,}</source>
        <translation>{source} tiene {count:,} columnas; este programa lee hasta {most_columns:,}</translation>
    </message>
    <message>
        <source>{source} has a single column; a table has two or more, parted by commas, semicolons or tabs</source>
        <translation>{source} tiene una sola columna; una tabla tiene dos o más, separadas por comas, puntos y comas o tabuladores</translation>
    </message>
    <message>
        <source>{source} has more than {most:,} rows, the most this program reads</source>
        <translation>{source} tiene más de {most:,} filas, el máximo que lee este programa</translation>
    </message>
    <message>
        <source>{source} has more than {most:,} different words, the most this program reads</source>
        <translation>{source} tiene más de {most:,} palabras distintas, el máximo que lee este programa</translation>
    </message>
    <message>
        <source>{source} has no row below its header</source>
        <translation>{source} no tiene ninguna fila bajo el encabezado</translation>
    </message>
    <message>
        <source>{source} has 1 row below its header</source>
        <translation>{source} tiene 1 fila bajo el encabezado</translation>
    </message>
    <message>
        <source>{source} has no row</source>
        <translation>{source} no tiene ninguna fila</translation>
    </message>
    <message>
        <source>{source} has 1 row</source>
        <translation>{source} tiene 1 fila</translation>
    </message>
    <message>
        <source>{having}; it needs at least 2 rows</source>
        <translation>{having}; necesita al menos 2 filas</translation>
    </message>
    <message>
        <source>Columns of the same name are numbered: {renamed}.</source>
        <translation>Las columnas del mismo nombre se numeran: {renamed}.</translation>
    </message>
    <message>
        <source>1 column without a name and without values is left out.</source>
        <translation>Se omite 1 columna sin nombre y sin valores.</translation>
    </message>
    <message>
        <source>{count} columns without a name and without values are left out.</source>
        <translation>Se omiten {count} columnas sin nombre y sin valores.</translation>
    </message>
    <message>
        <source>House prices by lot size</source>
        <translation>Precios de casas según el terreno</translation>
    </message>
    <message>
        <source>Larger lots sell for more: a straight line through 546 sales in Windsor, Ontario, in 1987.</source>
        <translation>Los terrenos más grandes se venden por más: una recta entre 546 ventas en Windsor, Ontario, en 1987.</translation>
    </message>
    <message>
        <source>Tomorrow&apos;s temperature from today&apos;s</source>
        <translation>La temperatura de mañana a partir de la de hoy</translation>
    </message>
    <message>
        <source>Today is much like yesterday, but a little closer to the average: Seattle, every day of 2015.</source>
        <translation>Hoy se parece mucho a ayer, pero un poco más cerca del promedio: Seattle, todos los días de 2015.</translation>
    </message>
    <message>
        <source>Head acceleration in a motorcycle crash</source>
        <translation>Aceleración de la cabeza en un choque de moto</translation>
    </message>
    <message>
        <source>The head is thrown back, then forth: no straight line can follow, a polynomial of high degree can.</source>
        <translation>La cabeza sale lanzada hacia atrás y luego hacia delante: ninguna recta puede seguirla, un polinomio de grado alto sí.</translation>
    </message>
    <message>
        <source>Spam or not</source>
        <translation>Spam o no</translation>
    </message>
    <message>
        <source>Spam shouts and talks of money: the shares of ! and $ among an e-mail&apos;s characters give it away.</source>
        <translation>El spam grita y habla de dinero: lo delata la proporción de ! y $ entre los caracteres de un correo.</translation>
    </message>
    <message>
        <source>Malignant or benign</source>
        <translation>Maligno o benigno</translation>
    </message>
    <message>
        <source>Larger and rougher cell nuclei point to a malignant tumour; the two groups overlap a little.</source>
        <translation>Unos núcleos celulares más grandes y más desiguales apuntan a un tumor maligno; los dos grupos se solapan un poco.</translation>
    </message>
    <message>
        <source>Three species of penguin</source>
        <translation>Tres especies de pingüino</translation>
    </message>
    <message>
        <source>Flipper and bill tell Adelie, Chinstrap and Gentoo penguins apart: three classes, nine parameters.</source>
        <translation>La aleta y el pico distinguen a los pingüinos Adelie, Chinstrap y Gentoo: tres clases, nueve parámetros.</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>Dígitos escritos a mano</translation>
    </message>
    <message>
        <source>Ten digits as 8 by 8 grey values: far more parameters than a picture can show at once.</source>
        <translation>Diez dígitos en valores de gris de 8 por 8: muchos más parámetros de los que una imagen puede mostrar a la vez.</translation>
    </message>
    <message>
        <source>A line with outliers</source>
        <translation>Una recta con valores atípicos</translation>
    </message>
    <message>
        <source>A few points are far off: the squared error chases them, the absolute error hardly looks.</source>
        <translation>Unos pocos puntos están muy lejos: el error cuadrático los persigue, el error absoluto apenas los mira.</translation>
    </message>
    <message>
        <source>Two blobs</source>
        <translation>Dos nubes</translation>
    </message>
    <message>
        <source>Two round clouds that just touch: one straight boundary does nearly all there is to do.</source>
        <translation>Dos nubes redondas que apenas se tocan: una sola frontera recta hace casi todo lo que hay que hacer.</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>Dos lunas</translation>
    </message>
    <message>
        <source>Two crescents reach into each other: a straight boundary always cuts off their tips.</source>
        <translation>Dos medias lunas que entran una en la otra: una frontera recta siempre les corta las puntas.</translation>
    </message>
    <message>
        <source>Two circles</source>
        <translation>Dos círculos</translation>
    </message>
    <message>
        <source>A ring around a ring: no straight boundary beats guessing.</source>
        <translation>Un anillo alrededor de otro: ninguna frontera recta es mejor que adivinar.</translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation>Dos espirales</translation>
    </message>
    <message>
        <source>Two arms wind around each other: the classic that a linear model cannot learn.</source>
        <translation>Dos brazos que se enroscan uno en el otro: el clásico que un modelo lineal no puede aprender.</translation>
    </message>
    <message>
        <source>Exclusive or</source>
        <translation>O exclusivo</translation>
    </message>
    <message>
        <source>The class is 1 where the signs differ: the four quadrants that stopped the perceptron in 1969.</source>
        <translation>La clase es 1 donde los signos son distintos: los cuatro cuadrantes que frenaron al perceptrón en 1969.</translation>
    </message>
    <message>
        <source>Three blobs</source>
        <translation>Tres nubes</translation>
    </message>
    <message>
        <source>Three round clouds: softmax draws three straight boundaries that meet in one point.</source>
        <translation>Tres nubes redondas: la softmax traza tres fronteras rectas que se encuentran en un punto.</translation>
    </message>
    <message>
        <source>problem.target takes {known} for {name}, not {target}</source>
        <translation>problem.target admite {known} para {name}, no {target}</translation>
    </message>
    <message>
        <source>has no column of numbers beside the target {target}</source>
        <translation>no tiene ninguna columna de números además del objetivo {target}</translation>
    </message>
    <message>
        <source>{said}: column {other} is text, since line {line} has {cell}</source>
        <translation>{said}: la columna {other} es texto, porque la línea {line} tiene {cell}</translation>
    </message>
    <message>
        <source>problem.{key}: there is no column {name}; known are {known}</source>
        <translation>problem.{key}: no hay ninguna columna {name}; las conocidas son {known}</translation>
    </message>
    <message>
        <source>problem.features names a column twice: {known}</source>
        <translation>problem.features nombra una columna dos veces: {known}</translation>
    </message>
    <message>
        <source>problem.target: {target} is among the features, so there is nothing to learn</source>
        <translation>problem.target: {target} está entre las características, así que no hay nada que aprender</translation>
    </message>
    <message>
        <source>1 of {rows:,} rows has a gap and is left out.</source>
        <translation>1 de {rows:,} filas tiene un hueco y se omite.</translation>
    </message>
    <message>
        <source>{gaps:,} of {rows:,} rows have gaps and are left out.</source>
        <translation>{gaps:,} de {rows:,} filas tienen huecos y se omiten.</translation>
    </message>
    <message>
        <source>the optimizer {name} of the package {package} is left out: {why}</source>
        <translation>el optimizador {name} del paquete {package} se omite: {why}</translation>
    </message>
    <message>
        <source>the loss {name} of the package {package} is left out: {why}</source>
        <translation>la pérdida {name} del paquete {package} se omite: {why}</translation>
    </message>
    <message>
        <source>the model {name} of the package {package} is left out: {why}</source>
        <translation>el modelo {name} del paquete {package} se omite: {why}</translation>
    </message>
    <message>
        <source>the terrain {name} of the package {package} is left out: {why}</source>
        <translation>el terreno {name} del paquete {package} se omite: {why}</translation>
    </message>
    <message>
        <source>the data set {name} of the package {package} is left out: {why}</source>
        <translation>el conjunto de datos {name} del paquete {package} se omite: {why}</translation>
    </message>
    <message>
        <source>it ends the program ({error})</source>
        <translation>termina el programa ({error})</translation>
    </message>
    <message>
        <source>it takes an object of the type {type}, not {entry}</source>
        <translation>admite un objeto del tipo {type}, no {entry}</translation>
    </message>
    <message>
        <source>it does not say its {names}</source>
        <translation>faltan estos datos: {names}</translation>
    </message>
    <message>
        <source>its name takes small letters and digits with single hyphens, not {name}</source>
        <translation>su nombre admite letras minúsculas y cifras con guiones sueltos, no {name}</translation>
    </message>
    <message>
        <source>there is another one of the name {name}</source>
        <translation>ya hay otro con el nombre {name}</translation>
    </message>
    <message>
        <source>its steps have another shape than the parameters</source>
        <translation>sus pasos tienen otra forma que los parámetros</translation>
    </message>
    <message>
        <source>its gradient is no finite number for each parameter</source>
        <translation>su gradiente no es un número finito para cada parámetro</translation>
    </message>
    <message>
        <source>its gradient is not the slope of its loss: along it the loss rises by {slope:.4g}, the gradient says {length:.4g}</source>
        <translation>su gradiente no es la pendiente de su pérdida: a lo largo de él la pérdida sube {slope:.4g}, y el gradiente dice {length:.4g}</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>no queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation>demasiados niveles de enlaces simbólicos</translation>
    </message>
    <message>
        <source>directory not empty</source>
        <translation>la carpeta no está vacía</translation>
    </message>
    <message>
        <source>{path} is larger than {largest} MB, the most this program reads</source>
        <translation>{path} ocupa más de {largest} MB, el máximo que lee este programa</translation>
    </message>
    <message>
        <source>the file is larger than {largest_experiment} MB, too large to be one</source>
        <translation>el archivo ocupa más de {largest_experiment} MB, demasiado para ser uno</translation>
    </message>
    <message>
        <source>the file is not UTF-8 text (byte {start})</source>
        <translation>el archivo no es texto UTF-8 (byte {start})</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>the file is not valid JSON: {what} ({place})</source>
        <translation>el archivo no es JSON válido: {what} ({place})</translation>
    </message>
    <message>
        <source>the file nests brackets far deeper than an experiment does</source>
        <translation>el archivo anida corchetes mucho más de lo que hace un experimento</translation>
    </message>
    <message>
        <source>the file holds a number with too many digits</source>
        <translation>el archivo contiene un número con demasiadas cifras</translation>
    </message>
    <message>
        <source>{place} is {value}; it takes a finite number</source>
        <translation>{place} es {value}; admite un número finito</translation>
    </message>
    <message>
        <source>{place} is null; leave the key out to get its default</source>
        <translation>{place} es null; omite la clave para que tome su valor por defecto</translation>
    </message>
    <message>
        <source>{place} has too many digits; integers have at most {count}</source>
        <translation>{place} tiene demasiadas cifras; los enteros tienen {count} como máximo</translation>
    </message>
    <message>
        <source>{path} holds half a character (a lone surrogate), which no text may</source>
        <translation>{path} contiene medio carácter (un sustituto suelto), que ningún texto puede tener</translation>
    </message>
    <message>
        <source>the key {twice} appears twice in one object; keep one of them</source>
        <translation>la clave {twice} aparece dos veces en un mismo objeto; deja una de ellas</translation>
    </message>
    <message>
        <source>the file holds {name}, which is not JSON: numbers must be finite</source>
        <translation>el archivo contiene {name}, que no es JSON: los números deben ser finitos</translation>
    </message>
    <message>
        <source>a list of 1 to {most} integers, each from 1 to {widest}</source>
        <translation>una lista de 1 a {most} enteros, cada uno de 1 a {widest}</translation>
    </message>
    <message>
        <source>an integer from 1 to {widest}</source>
        <translation>un entero de 1 a {widest}</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Sesgo</translation>
    </message>
    <message>
        <source>Adds a constant to the weighted sum; without it, all-zero features predict 0.</source>
        <translation>Suma una constante a la suma ponderada; sin él, unas características todas a cero predicen 0.</translation>
    </message>
    <message>
        <source>Polynomial</source>
        <translation>Polinomio</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>The highest power. More of them follow the data more closely, and its noise as well.</source>
        <translation>La potencia más alta. Con más potencias sigue más de cerca los datos, y también su ruido.</translation>
    </message>
    <message>
        <source>{title} of degree {degree}</source>
        <translation>{title} de grado {degree}</translation>
    </message>
    <message>
        <source>Neural network</source>
        <translation>Red neuronal</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Capas ocultas</translation>
    </message>
    <message>
        <source>How many units each hidden layer has, from the features to the prediction.</source>
        <translation>Cuántas unidades tiene cada capa oculta, de las características a la predicción.</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>What each hidden unit makes of its weighted sum. Without one, layers would add up to a single one.</source>
        <translation>Lo que cada unidad oculta hace con su suma ponderada. Sin ella, todas las capas juntas no serían más que una.</translation>
    </message>
    <message>
        <source>xavier</source>
        <translation>xavier</translation>
    </message>
    <message>
        <source>Initialization</source>
        <translation>Inicialización</translation>
    </message>
    <message>
        <source>Xavier</source>
        <translation>Xavier</translation>
    </message>
    <message>
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <source>All zero</source>
        <translation>Todo cero</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeña</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>How large the weights are at the start: Xavier suits tanh and sigmoid, He suits ReLU; small is a hundredth of Xavier, large ten times it.</source>
        <translation>Lo grandes que son los pesos al inicio: Xavier va bien con tanh y sigmoide, He con ReLU; pequeña es una centésima parte de Xavier, grande diez veces Xavier.</translation>
    </message>
    <message>
        <source>bias for {target}</source>
        <translation>sesgo de {target}</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>weight of {source}, for {target}</source>
        <translation>peso de {source}, para {target}</translation>
    </message>
    <message>
        <source>weight of {source}</source>
        <translation>peso de {source}</translation>
    </message>
    <message>
        <source>{answer} per {feature}</source>
        <translation>{answer} por {feature}</translation>
    </message>
    <message>
        <source>per {feature}</source>
        <translation>por {feature}</translation>
    </message>
    <message>
        <source>unit {place}</source>
        <translation>unidad {place}</translation>
    </message>
    <message>
        <source>changes[{index}].step is {step}, but the run ends after {steps} steps; it takes 0 to {steps}</source>
        <translation>changes[{index}].step es {step}, pero la ejecución termina después de {steps} pasos; admite de 0 a {steps}</translation>
    </message>
    <message>
        <source>problem.formula gives no finite number anywhere in the ranges of x and y</source>
        <translation>problem.formula no da ningún número finito en los rangos de x e y</translation>
    </message>
    <message>
        <source>{title}: {count:,} rows of {name}.</source>
        <translation>{title}: {count:,} filas de {name}.</translation>
    </message>
    <message>
        <source>batching.size is {size:,}, but there are only {samples:,} rows to train on; it takes 1 to {samples:,}</source>
        <translation>batching.size es {size:,}, pero solo hay {samples:,} filas con las que entrenar; admite de 1 a {samples:,}</translation>
    </message>
    <message>
        <source>{path}: loss has the shape {shape}; it takes 1 to {most} racers, and one loss more than steps</source>
        <translation>{path}: loss tiene la forma {shape}; admite de 1 a {most} corredores, y una pérdida más que pasos</translation>
    </message>
    <message>
        <source>{path} is no trace of a run: a .npz file, as gdsim run --trace writes it</source>
        <translation>{path} no es la traza de una ejecución: un archivo .npz como los que escribe gdsim run --trace</translation>
    </message>
    <message>
        <source>{path} holds more than {largest} MB, the most that is shown of a run</source>
        <translation>{path} contiene más de {largest} MB, el máximo que se muestra de una ejecución</translation>
    </message>
    <message>
        <source>{path} holds no array of the name {name}</source>
        <translation>{path} no contiene ningún array con el nombre {name}</translation>
    </message>
    <message>
        <source>{path}: {name} holds no numbers</source>
        <translation>{path}: {name} no contiene números</translation>
    </message>
    <message>
        <source>{path}: {name} has the shape {shape}; it takes ({takes})</source>
        <translation>{path}: {name} tiene la forma {shape}; admite ({takes})</translation>
    </message>
    <message>
        <source>It does not say which model and data of this program it is about, so there are its losses and numbers, and no surface.</source>
        <translation>No dice de qué modelo y qué datos de este programa trata, así que hay sus pérdidas y números, y ninguna superficie.</translation>
    </message>
    <message>
        <source>No surface is shown, since the experiment in it cannot be run: {reason}</source>
        <translation>No se muestra ninguna superficie, porque el experimento que contiene no se puede ejecutar: {reason}</translation>
    </message>
    <message>
        <source>No surface is shown, since its experiment has {racers} racers and {parameters} parameters, and the run has {own_racers} and {own_parameters}.</source>
        <translation>No se muestra ninguna superficie, porque su experimento tiene {racers} corredores y {parameters} parámetros, y la ejecución {own_racers} y {own_parameters}.</translation>
    </message>
    <message>
        <source>No surface is shown, since not all of its parameters are finite numbers.</source>
        <translation>No se muestra ninguna superficie, porque no todos sus parámetros son números finitos.</translation>
    </message>
    <message>
        <source>No surface is shown, since the model&apos;s loss at step {step} is {expected:.4g}, and {recorded:.4g} was recorded: are the data scaled, and the parameters in the order, as its experiment has them?</source>
        <translation>No se muestra ninguna superficie, porque la pérdida del modelo en el paso {step} es {expected:.4g} y se registró {recorded:.4g}: ¿están los datos escalados y los parámetros en el orden que tienen en su experimento?</translation>
    </message>
    <message>
        <source>one JSON object with the keys of an experiment</source>
        <translation>un objeto JSON con las claves de un experimento</translation>
    </message>
    <message>
        <source>1, the version of the format</source>
        <translation>1, la versión del formato</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>an object whose &quot;type&quot; is &quot;fit&quot;, &quot;terrain&quot; or &quot;formula&quot;</source>
        <translation>un objeto cuyo &quot;type&quot; es &quot;fit&quot;, &quot;terrain&quot; o &quot;formula&quot;</translation>
    </message>
    <message>
        <source>&quot;fit&quot;, &quot;terrain&quot; or &quot;formula&quot;</source>
        <translation>&quot;fit&quot;, &quot;terrain&quot; o &quot;formula&quot;</translation>
    </message>
    <message>
        <source>the name of a data set, or {&quot;csv&quot;: &quot;path&quot;}</source>
        <translation>el nombre de un conjunto de datos, o {&quot;csv&quot;: &quot;path&quot;}</translation>
    </message>
    <message>
        <source>the path of a CSV file</source>
        <translation>la ruta de un archivo CSV</translation>
    </message>
    <message>
        <source>&quot;regression&quot; or &quot;classes&quot;</source>
        <translation>&quot;regression&quot; o &quot;classes&quot;</translation>
    </message>
    <message>
        <source>a list of one column name or more</source>
        <translation>una lista de uno o más nombres de columnas</translation>
    </message>
    <message>
        <source>a column name</source>
        <translation>el nombre de una columna</translation>
    </message>
    <message>
        <source>the name of a loss</source>
        <translation>el nombre de una pérdida</translation>
    </message>
    <message>
        <source>a number, 0 or more</source>
        <translation>un número, 0 o más</translation>
    </message>
    <message>
        <source>an object with level, show and controls</source>
        <translation>un objeto con level, show y controls</translation>
    </message>
    <message>
        <source>&quot;free&quot;, &quot;guided&quot; or &quot;exam&quot;</source>
        <translation>&quot;free&quot;, &quot;guided&quot; o &quot;exam&quot;</translation>
    </message>
    <message>
        <source>a list of one part of the window or more</source>
        <translation>una lista de una o más partes de la ventana</translation>
    </message>
    <message>
        <source>the name of a part of the window</source>
        <translation>el nombre de una parte de la ventana</translation>
    </message>
    <message>
        <source>a list of what may be changed</source>
        <translation>una lista de lo que se puede cambiar</translation>
    </message>
    <message>
        <source>the name of a control</source>
        <translation>el nombre de un control</translation>
    </message>
    <message>
        <source>access.{key} goes with level &quot;guided&quot; or &quot;exam&quot; only, not with &quot;free&quot;</source>
        <translation>access.{key} solo va con el nivel &quot;guided&quot; o &quot;exam&quot;, no con &quot;free&quot;</translation>
    </message>
    <message>
        <source>this package of gdsim makes no videos: export to .gif, .webp or .apng</source>
        <translation>este paquete de gdsim no hace videos: exporta a .gif, .webp o .apng</translation>
    </message>
    <message>
        <source>One house: actual price 80, predicted 70</source>
        <translation>Una casa: precio real 80, predicción 70</translation>
    </message>
    <message>
        <source>XOR: the smallest network that needs its hidden layer</source>
        <translation>XOR: la red más pequeña que necesita su capa oculta</translation>
    </message>
    <message>
        <source>Two moons, eight hidden units</source>
        <translation>Dos lunas, ocho unidades ocultas</translation>
    </message>
    <message>
        <source>Two spirals, two hidden layers of 16</source>
        <translation>Dos espirales, dos capas ocultas de 16</translation>
    </message>
    <message>
        <source>Handwritten digits, 32 hidden units</source>
        <translation>Dígitos manuscritos, 32 unidades ocultas</translation>
    </message>
    <message>
        <source>Seven optimizers on Beale&apos;s function</source>
        <translation>Siete optimizadores en la función de Beale</translation>
    </message>
    <message>
        <source>Who leaves the saddle first?</source>
        <translation>¿Quién sale primero de la silla?</translation>
    </message>
    <message>
        <source>The ravine: Rosenbrock&apos;s function</source>
        <translation>El barranco: la función de Rosenbrock</translation>
    </message>
    <message>
        <source>Gradient descent against momentum in a long valley</source>
        <translation>Descenso de gradiente contra momentum en un valle largo</translation>
    </message>
    <message>
        <source>Noisy mini-batches</source>
        <translation>Minilotes con ruido</translation>
    </message>
    <message>
        <source>Muon on a network&apos;s matrices</source>
        <translation>Muon en las matrices de una red</translation>
    </message>
    <message>
        <source>Muon on two parameters, which are no matrix</source>
        <translation>Muon en dos parámetros, que no son una matriz</translation>
    </message>
    <message>
        <source>Newton&apos;s method and a line search in the ravine</source>
        <translation>El método de Newton y una búsqueda lineal en el barranco</translation>
    </message>
    <message>
        <source>Race of losses: drag an outlier, and watch MSE, MAE and Huber part</source>
        <translation>Carrera de pérdidas: arrastra un valor atípico y mira cómo se separan MSE, MAE y Huber</translation>
    </message>
    <message>
        <source>Local minima: which valley catches the ball?</source>
        <translation>Mínimos locales: ¿qué valle atrapa la bola?</translation>
    </message>
    <message>
        <source>Vanishing gradients: six sigmoid layers</source>
        <translation>Gradientes que se desvanecen: seis capas sigmoides</translation>
    </message>
    <message>
        <source>Exploding gradients: six layers that begin too large</source>
        <translation>Gradientes que explotan: seis capas que empiezan demasiado grandes</translation>
    </message>
    <message>
        <source>Too low, just right, too high</source>
        <translation>Demasiado baja, justa, demasiado alta</translation>
    </message>
    <message>
        <source>Overfitting: a network that learns the noise by heart</source>
        <translation>Sobreajuste: una red que se aprende el ruido de memoria</translation>
    </message>
    <message>
        <source>Map of basins: which start leads to which minimum?</source>
        <translation>Mapa de cuencas: ¿qué inicio lleva a qué mínimo?</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>{message} (see {prog} --help)</source>
        <translation>{message} (véase {prog} --help)</translation>
    </message>
    <message>
        <source>unrecognized arguments: {arguments}</source>
        <translation>argumentos desconocidos: {arguments}</translation>
    </message>
    <message>
        <source>the program failed: {name}: {error}</source>
        <translation>el programa ha fallado: {name}: {error}</translation>
    </message>
    <message>
        <source>cannot write to standard output: {error}</source>
        <translation>no se puede escribir en la salida estándar: {error}</translation>
    </message>
    <message>
        <source>1 run in {out}.</source>
        <translation>1 ejecución en {out}.</translation>
    </message>
    <message>
        <source>{count} runs in {out}.</source>
        <translation>{count} ejecuciones en {out}.</translation>
    </message>
    <message>
        <source>{racer}: lowest at learning rate {rate:.3g}, loss {loss:.6g}, the median of {seeds} seeds</source>
        <translation>{racer}: lo más bajo con la tasa de aprendizaje {rate:.3g}, pérdida {loss:.6g}, la mediana de {seeds} semillas</translation>
    </message>
    <message>
        <source>{racer}: lowest at learning rate {rate:.3g}, loss {loss:.6g}</source>
        <translation>{racer}: lo más bajo con la tasa de aprendizaje {rate:.3g}, pérdida {loss:.6g}</translation>
    </message>
    <message>
        <source>a number from 0 up to, but not, 1</source>
        <translation>un número desde 0 hasta menos de 1</translation>
    </message>
    <message>
        <source>the name of a terrain</source>
        <translation>el nombre de un terreno</translation>
    </message>
    <message>
        <source>text, an expression in x and y</source>
        <translation>texto, una expresión de x e y</translation>
    </message>
    <message>
        <source>two numbers [low, high], low below high</source>
        <translation>dos números [low, high], low menor que high</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>an object with mode, size and shuffle</source>
        <translation>un objeto con mode, size y shuffle</translation>
    </message>
    <message>
        <source>&quot;batch&quot;, &quot;stochastic&quot; or &quot;mini-batch&quot;</source>
        <translation>&quot;batch&quot;, &quot;stochastic&quot; o &quot;mini-batch&quot;</translation>
    </message>
    <message>
        <source>an integer, 1 or more</source>
        <translation>un entero, 1 o más</translation>
    </message>
    <message>
        <source>an object with optimizer, learning_rate, hyperparameters, schedule, clip_norm and clip_value</source>
        <translation>un objeto con optimizer, learning_rate, hyperparameters, schedule, clip_norm y clip_value</translation>
    </message>
    <message>
        <source>the name of an optimizer</source>
        <translation>el nombre de un optimizador</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>un número mayor que 0</translation>
    </message>
    <message>
        <source>an object of numbers, true or false</source>
        <translation>un objeto de números, true o false</translation>
    </message>
    <message>
        <source>an object with a &quot;type&quot; and numbers</source>
        <translation>un objeto con un &quot;type&quot; y números</translation>
    </message>
    <message>
        <source>a list of numbers, one a parameter</source>
        <translation>una lista de números, uno por parámetro</translation>
    </message>
    <message>
        <source>a list of objects with step and either learning_rates or racers</source>
        <translation>una lista de objetos con step y, además, learning_rates o racers</translation>
    </message>
    <message>
        <source>an object with step and either learning_rates or racers</source>
        <translation>un objeto con step y, además, learning_rates o racers</translation>
    </message>
    <message>
        <source>an integer, 0 or more</source>
        <translation>un entero, 0 o más</translation>
    </message>
    <message>
        <source>a list of numbers, one a racer</source>
        <translation>una lista de números, uno por corredor</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>{path}.schedule.type is missing; it takes one of {known}</source>
        <translation>falta {path}.schedule.type; admite uno de {known}</translation>
    </message>
    <message>
        <source>{path} takes one of {known}, not {name}</source>
        <translation>{path} admite uno de {known}, no {name}</translation>
    </message>
    <message>
        <source>a list of 1 to {most} racers</source>
        <translation>una lista de 1 a {most} corredores</translation>
    </message>
    <message>
        <source>an integer from 1 to {most:,}</source>
        <translation>un entero de 1 a {most:,}</translation>
    </message>
    <message>
        <source>an integer from 0 to {largest}</source>
        <translation>un entero de 0 a {largest}</translation>
    </message>
    <message>
        <source>batching.size is missing; with mode &quot;mini-batch&quot; it takes {takes}</source>
        <translation>falta batching.size; con el modo &quot;mini-batch&quot; admite {takes}</translation>
    </message>
    <message>
        <source>batching.size goes with mode &quot;mini-batch&quot; only, not with &quot;{mode}&quot;</source>
        <translation>batching.size solo va con el modo &quot;mini-batch&quot;, no con &quot;{mode}&quot;</translation>
    </message>
    <message>
        <source>problem.{axis} takes {takes}, not {value}</source>
        <translation>problem.{axis} admite {takes}, no {value}</translation>
    </message>
    <message>
        <source>{path}[{index}] has both clip_norm and clip_value; it takes one of them at most</source>
        <translation>{path}[{index}] tiene clip_norm y clip_value a la vez; admite uno de ellos como máximo</translation>
    </message>
    <message>
        <source>changes[{index}].step takes a step after {last}, not {step}</source>
        <translation>changes[{index}].step admite un paso posterior a {last}, no {step}</translation>
    </message>
    <message>
        <source>changes[{index}] has {found}; it takes either learning_rates or racers</source>
        <translation>changes[{index}]: {found}; admite learning_rates o racers</translation>
    </message>
    <message>
        <source>changes[{index}].{name} has {entries} entries; it takes {count}, one a racer</source>
        <translation>changes[{index}].{name} tiene {entries} entradas; admite {count}, una por corredor</translation>
    </message>
    <message>
        <source>it takes {known}</source>
        <translation>admite {known}</translation>
    </message>
    <message>
        <source>it takes none</source>
        <translation>no admite ninguna</translation>
    </message>
    <message>
        <source>{path} has no key {key}; for {name} {takes}</source>
        <translation>{path} no tiene ninguna clave {key}; para {name} {takes}</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>{key} is missing; it takes {takes}</source>
        <translation>falta {key}; admite {takes}</translation>
    </message>
    <message>
        <source>{version}, the version of the format</source>
        <translation>{version}, la versión del formato</translation>
    </message>
    <message>
        <source>{key} takes {takes}, not {found}</source>
        <translation>{key} admite {takes}, no {found}</translation>
    </message>
    <message>
        <source>no name holds a null character</source>
        <translation>ningún nombre puede contener un carácter nulo</translation>
    </message>
    <message>
        <source>cannot open {path}: {reason}</source>
        <translation>no se puede abrir {path}: {reason}</translation>
    </message>
    <message>
        <source>cannot read {path}: {reason}</source>
        <translation>no se puede leer {path}: {reason}</translation>
    </message>
    <message>
        <source>cannot write {path}: {reason}</source>
        <translation>no se puede escribir {path}: {reason}</translation>
    </message>
    <message>
        <source>cannot write into {path}: {reason}</source>
        <translation>no se puede escribir en {path}: {reason}</translation>
    </message>
    <message>
        <source>A surface has no data: every step sees all of it.</source>
        <translation>Una superficie no tiene datos: cada paso la ve entera.</translation>
    </message>
    <message>
        <source>an experiment</source>
        <translation>un experimento</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>an object whose &quot;type&quot; is {names}</source>
        <translation>un objeto cuyo &quot;type&quot; es {names}</translation>
    </message>
    <message>
        <source>both learning_rates and racers</source>
        <translation>learning_rates y racers a la vez</translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>nada que cambiar</translation>
    </message>
    <message>
        <source>{path} has no key {key}; it takes {known}</source>
        <translation>{path} no tiene ninguna clave {key}; admite {known}</translation>
    </message>
    <message>
        <source>{what} file takes one JSON object with the keys of {what}, not {found}</source>
        <translation>el archivo de {what} admite un solo objeto JSON con las claves de {what}, no {found}</translation>
    </message>
    <message>
        <source>this file needs {key} format {found}; this program reads format {version}</source>
        <translation>este archivo necesita el formato {found} de {key}; este programa lee el formato {version}</translation>
    </message>
    <message>
        <source>start has {given} numbers; it takes {count}: {names}</source>
        <translation>start tiene {given} números; admite {count}: {names}</translation>
    </message>
    <message>
        <source>start takes a point where the loss and its slope are finite numbers</source>
        <translation>start admite un punto donde la pérdida y su pendiente sean números finitos</translation>
    </message>
    <message>
        <source>start is missing, and none with a finite loss was found; give one</source>
        <translation>falta start, y no se ha encontrado ninguno con pérdida finita; indica uno</translation>
    </message>
    <message>
        <source> and {hidden} more</source>
        <translation> y {hidden} más</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>finite numbers</source>
        <translation>números finitos</translation>
    </message>
    <message>
        <source>{source}: column {name} takes {takes}, but line {lines} has {cell}</source>
        <translation>{source}: la columna {name} admite {takes}, pero la línea {lines} tiene {cell}</translation>
    </message>
    <message>
        <source>{source}: column {name} holds {found}; a target takes numbers or 2 to {most_classes} classes</source>
        <translation>{source}: la columna {name} contiene {found}; un objetivo admite números o de 2 a {most_classes} clases</translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation>columna {name}</translation>
    </message>
    <message>
        <source>{listed} and {count} more</source>
        <translation>{listed} y {count} más</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>after {step} steps the trace already fills {largest_trace} MB; ask for fewer steps</source>
        <translation>después de {step} pasos la traza ya ocupa {largest_trace} MB; pide menos pasos</translation>
    </message>
    <message>
        <source>a .gif, .webp, .apng, .webm or .mp4; a name without an ending is a folder of numbered PNG files; a .png, .svg or .pdf is a picture of the last step; a .wav is the run to be heard, its loss as pitch</source>
        <translation>un .gif, .webp, .apng, .webm o .mp4; un nombre sin extensión es una carpeta de archivos PNG numerados; un .png, .svg o .pdf es una imagen del último paso; un .wav es la ejecución para oírla, con la pérdida como tono</translation>
    </message>
    <message>
        <source>{key} takes numbers from -{bound:g} to {bound:g}; a run that leaves them has diverged</source>
        <translation>{key} admite números de -{bound:g} a {bound:g}; una ejecución que sale de ahí ha divergido</translation>
    </message>
    <message>
        <source>problem.dataset: the numbers of {name} are too large to be standardised</source>
        <translation>problem.dataset: los números de {name} son demasiado grandes para estandarizarlos</translation>
    </message>
    <message>
        <source>Features and target are standardised: mean 0, standard deviation 1.</source>
        <translation>Las características y el objetivo están estandarizados: media 0, desviación estándar 1.</translation>
    </message>
    <message>
        <source>Features are standardised: mean 0, standard deviation 1.</source>
        <translation>Las características están estandarizadas: media 0, desviación estándar 1.</translation>
    </message>
    <message>
        <source>Without a bias the model is tied to the data&apos;s mean point, so in data units only slopes count.</source>
        <translation>Sin sesgo, el modelo está atado al punto medio de los datos, así que en las unidades de los datos solo cuentan las pendientes.</translation>
    </message>
    <message>
        <source>{constant} is the same in every row, so it cannot help to predict.</source>
        <translation>{constant} es igual en todas las filas, así que no puede ayudar a predecir.</translation>
    </message>
    <message>
        <source>{count} columns ({constant}) are the same in every row: they cannot help to predict.</source>
        <translation>{count} columnas ({constant}) son iguales en todas las filas: no pueden ayudar a predecir.</translation>
    </message>
    <message>
        <source>{title} is the same in every row, so there is nothing to learn.</source>
        <translation>{title} es igual en todas las filas, así que no hay nada que aprender.</translation>
    </message>
    <message>
        <source>1 of {count:,} rows is held out for validation: too few to tell how well others are predicted.</source>
        <translation>1 de {count:,} filas se reserva para la validación: demasiado poco para saber lo bien que se predicen las demás.</translation>
    </message>
    <message>
        <source>{held_out:,} of {count:,} rows are held out for validation.</source>
        <translation>Se reservan para la validación {held_out:,} de {count:,} filas.</translation>
    </message>
    <message>
        <source>No row of {lost} is left to train on: hold out fewer rows, or others by another seed.</source>
        <translation>No queda ninguna fila de {lost} con la que entrenar: reserva menos filas, u otras con otra semilla.</translation>
    </message>
    <message>
        <source>two classes</source>
        <translation>dos clases</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>{count} clases</translation>
    </message>
    <message>
        <source>problem.loss: {name} does not fit {what} ({title}); {known} do</source>
        <translation>problem.loss: {name} no sirve para {what} ({title}); sirven {known}</translation>
    </message>
    <message>
        <source>problem.model: a {what} takes one feature, but problem.features names {features}</source>
        <translation>problem.model: un modelo «{what}» toma una sola característica, pero problem.features nombra {features}</translation>
    </message>
    <message>
        <source>problem.validation_fraction leaves {left:,} of {rows:,} rows to train on; it takes a fraction that leaves at least 2</source>
        <translation>problem.validation_fraction deja {left:,} de {rows:,} filas con las que entrenar; admite una fracción que deje al menos 2</translation>
    </message>
    <message>
        <source>a .wav is heard from the start: --steps takes the last step of it, as :{last}</source>
        <translation>un .wav se oye desde el principio: --steps admite su último paso, como :{last}</translation>
    </message>
    <message>
        <source>a .wav is a sound: {option} is for pictures</source>
        <translation>un .wav es un sonido: {option} es para imágenes</translation>
    </message>
    <message>
        <source>a {ending} is one picture: --steps takes one step of it, as :{last}</source>
        <translation>un {ending} es una sola imagen: --steps admite un solo paso, como :{last}</translation>
    </message>
    <message>
        <source>a {ending} is one picture: {option} is for animations</source>
        <translation>un {ending} es una sola imagen: {option} es para animaciones</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT, {known}, not {text!r}</source>
        <translation>--size admite WIDTHxHEIGHT, {known}, no {text!r}</translation>
    </message>
    <message>
        <source>cannot write {path}: before {name} it takes a name</source>
        <translation>no se puede escribir {path}: delante de {name} hace falta un nombre</translation>
    </message>
    <message>
        <source>cannot export to {path}: the name of a file ends in {known}, that of a folder in none</source>
        <translation>no se puede exportar a {path}: el nombre de un archivo acaba en {known}; el de una carpeta, en ninguna de ellas</translation>
    </message>
    <message>
        <source>cannot write {path}: there is no folder {parent}</source>
        <translation>no se puede escribir {path}: no existe la carpeta {parent}</translation>
    </message>
    <message>
        <source>cannot write {path}: {irregular}</source>
        <translation>no se puede escribir {path}: {irregular}</translation>
    </message>
    <message>
        <source>cannot write {path}: it takes a new folder, or an empty one</source>
        <translation>no se puede escribir {path}: hace falta una carpeta nueva, o una vacía</translation>
    </message>
    <message>
        <source>only a .png can be transparent</source>
        <translation>solo un .png puede ser transparente</translation>
    </message>
    <message>
        <source>a {ending} is one picture: its camera cannot orbit</source>
        <translation>un {ending} es una sola imagen: su cámara no puede girar</translation>
    </message>
    <message>
        <source>a GIF shows at most {most_fps} frames a second, not {fps}</source>
        <translation>un GIF muestra {most_fps} fotogramas por segundo como máximo, no {fps}</translation>
    </message>
    <message>
        <source>content takes one of {known}, not {content!r}</source>
        <translation>content admite uno de {known}, no {content!r}</translation>
    </message>
    <message>
        <source>size takes {smallest_side} to {largest_side} pixels in each direction, not {width}x{height}</source>
        <translation>size admite de {smallest_side} a {largest_side} píxeles en cada dirección, no {width}x{height}</translation>
    </message>
    <message>
        <source>fps takes an integer from 1 to {most_fps}, not {fps}</source>
        <translation>fps admite un entero de 1 a {most_fps}, no {fps}</translation>
    </message>
    <message>
        <source>seconds takes a number above 0, at most {longest_seconds:g}, not {seconds:g}</source>
        <translation>seconds admite un número mayor que 0, {longest_seconds:g} como máximo, no {seconds:g}</translation>
    </message>
    <message>
        <source>steps take a first one from 0 and a stride from 1</source>
        <translation>steps admite un primer paso desde 0 y un intervalo desde 1</translation>
    </message>
    <message>
        <source>the first step, {first}, comes after the last one, {last}</source>
        <translation>el primer paso, {first}, va después del último, {last}</translation>
    </message>
    <message>
        <source>there is no step {first}: the run ends after {last_step}</source>
        <translation>no existe el paso {first}: la ejecución termina después de {last_step}</translation>
    </message>
    <message>
        <source>the picture cannot be written there</source>
        <translation>la imagen no se puede escribir ahí</translation>
    </message>
    <message>
        <source>video needs PyAV: install it with  pip install &quot;gdsim[video]&quot;  or export to .gif, .webp or .apng</source>
        <translation>el video necesita PyAV: instálalo con  pip install &quot;gdsim[video]&quot;  o exporta a .gif, .webp o .apng</translation>
    </message>
    <message>
        <source>a video takes an even width and height, not {width}x{height}</source>
        <translation>un video necesita un ancho y un alto pares, no {width}x{height}</translation>
    </message>
    <message>
        <source>there is no lesson {name!r}; it takes {all}, a {suffix} file, or one of {known}</source>
        <translation>no hay ninguna lección {name!r}; se admite {all}, un archivo {suffix} o una de {known}</translation>
    </message>
    <message>
        <source>cannot write {path}: the name of a worksheet ends in {ending}</source>
        <translation>no se puede escribir {path}: el nombre de una hoja de ejercicios acaba en {ending}</translation>
    </message>
    <message>
        <source>Gradient descent, seen</source>
        <translation>El descenso de gradiente, a la vista</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>To take away:</source>
        <translation>Idea clave:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Worked out of the very runs that the pages show; where a page draws by chance, of its first draw.</source>
        <translation>Calculadas a partir de las mismas ejecuciones que muestran las páginas; donde una página sortea, de su primer sorteo.</translation>
    </message>
    <message>
        <source>Your task:</source>
        <translation>Tu tarea:</translation>
    </message>
    <message>
        <source>Think:</source>
        <translation>Piensa:</translation>
    </message>
    <message>
        <source>Predict:</source>
        <translation>Predice:</translation>
    </message>
    <message>
        <source>Mark the place in the picture with a cross.</source>
        <translation>Marca el lugar en la imagen con una cruz.</translation>
    </message>
    <message>
        <source>The place:</source>
        <translation>El lugar:</translation>
    </message>
    <message>
        <source>Task:</source>
        <translation>Tarea:</translation>
    </message>
    <message>
        <source>For the teacher:</source>
        <translation>Notas para la clase:</translation>
    </message>
    <message>
        <source>In this run none of these holds.</source>
        <translation>En esta ejecución no se cumple ninguna de estas.</translation>
    </message>
    <message>
        <source>the process that draws has ended; try once more</source>
        <translation>el proceso que dibuja ha terminado; inténtalo otra vez</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>no se puede escribir {path}</translation>
    </message>
    <message>
        <source>a page has at most {most_words} words, not {words:,}</source>
        <translation>una página tiene {most_words} palabras como máximo, no {words:,}</translation>
    </message>
    <message>
        <source>a page has at most {most_letters:,} letters, not {count:,}</source>
        <translation>una página tiene {most_letters:,} letras como máximo, no {count:,}</translation>
    </message>
    <message>
        <source>only a question&apos;s replies tell numbers of the run; {found} stands elsewhere</source>
        <translation>solo las respuestas a una pregunta dicen números de la ejecución; {found} está en otra parte</translation>
    </message>
    <message>
        <source>experiment: {{&quot;{draw}&quot;: [...]}} has no other key, and one value or more</source>
        <translation>experiment: {{&quot;{draw}&quot;: [...]}} no tiene ninguna otra clave, y tiene uno o más valores</translation>
    </message>
    <message>
        <source>predict asks for one thing: choice, answer, place = true or curve = true</source>
        <translation>predict pregunta una sola cosa: choice, answer, place = true o curve = true</translation>
    </message>
    <message>
        <source>predict ends after epochs or after steps, not both</source>
        <translation>predict termina después de epochs o después de steps, no de ambos</translation>
    </message>
    <message>
        <source>predict: only the last choice may be without when; it is right if no other is</source>
        <translation>predict: solo la última choice puede ir sin when; es correcta si ninguna otra lo es</translation>
    </message>
    <message>
        <source>predict: choices {first} and {index} are right under the same condition</source>
        <translation>predict: las choices {first} y {index} son correctas con la misma condición</translation>
    </message>
    <message>
        <source>predict takes a tolerance, or a share between 0 and 1, for what counts as right</source>
        <translation>predict admite una tolerance, o una share entre 0 y 1, para lo que cuenta como correcto</translation>
    </message>
    <message>
        <source>predict takes a share between 0 and 1 for a {kind}, not a tolerance</source>
        <translation>predict admite una share entre 0 y 1 para {kind}, no una tolerance</translation>
    </message>
    <message>
        <source>there is no lesson {name!r}, neither in this folder nor among the program&apos;s own</source>
        <translation>no hay ninguna lección {name!r}, ni en esta carpeta ni entre las propias del programa</translation>
    </message>
    <message>
        <source>{where}: {in_words} cannot be measured in this run</source>
        <translation>{where}: no se puede medir en esta ejecución {in_words}</translation>
    </message>
    <message>
        <source>the formula ${strip}$ cannot be read; it takes TeX, such as $w^2$</source>
        <translation>no se puede leer la fórmula ${strip}$; admite TeX, como $w^2$</translation>
    </message>
    <message>
        <source>cannot write {path}: another window does not let go of it</source>
        <translation>no se puede escribir {path}: otra ventana no lo suelta</translation>
    </message>
    <message>
        <source>an object with id and name</source>
        <translation>un objeto con id y name</translation>
    </message>
    <message>
        <source>12 of the letters 0 to 9 and a to f</source>
        <translation>12 caracteres del 0 al 9 y de la a a la f</translation>
    </message>
    <message>
        <source>a list of objects with lesson and pages</source>
        <translation>una lista de objetos con lesson y pages</translation>
    </message>
    <message>
        <source>an object with lesson and pages</source>
        <translation>un objeto con lesson y pages</translation>
    </message>
    <message>
        <source>the name of a lesson</source>
        <translation>el nombre de una lección</translation>
    </message>
    <message>
        <source>a list of objects with page, seen, prediction and task</source>
        <translation>una lista de objetos con page, seen, prediction y task</translation>
    </message>
    <message>
        <source>an object with page, seen, prediction and task</source>
        <translation>un objeto con page, seen, prediction y task</translation>
    </message>
    <message>
        <source>the title of a page</source>
        <translation>el título de una página</translation>
    </message>
    <message>
        <source>an object with given, answer, right, seconds, tries and when</source>
        <translation>un objeto con given, answer, right, seconds, tries y when</translation>
    </message>
    <message>
        <source>an object with solved, hints, hints_left, tries and when</source>
        <translation>un objeto con solved, hints, hints_left, tries y when</translation>
    </message>
    <message>
        <source>a time such as 2026-03-01T09:30:00Z</source>
        <translation>una hora como 2026-03-01T09:30:00Z</translation>
    </message>
    <message>
        <source>a class</source>
        <translation>una clase</translation>
    </message>
    <message>
        <source>{format} is {dumps} a second time</source>
        <translation>{format} es {dumps} por segunda vez</translation>
    </message>
    <message>
        <source>measures, numbers and &quot;text&quot; compared by &lt; &lt;= &gt; &gt;= == !=, with and, or, not and parentheses</source>
        <translation>medidas, números y &quot;text&quot; comparados con &lt; &lt;= &gt; &gt;= == !=, con and, or, not y paréntesis</translation>
    </message>
    <message>
        <source>a condition takes {takes}</source>
        <translation>una condición admite {takes}</translation>
    </message>
    <message>
        <source>{text!r} asks nothing of the run; each comparison takes a measure, such as loss</source>
        <translation>{text!r} no pregunta nada de la ejecución; cada comparación necesita una medida, como loss</translation>
    </message>
    <message>
        <source>a measure, such as loss or epochs_until(0.1), or a number</source>
        <translation>una medida, como loss o epochs_until(0.1), o un número</translation>
    </message>
    <message>
        <source>a measure takes {takes}</source>
        <translation>una medida admite {takes}</translation>
    </message>
    <message>
        <source>{text!r} is no measure; it takes {takes}</source>
        <translation>{text!r} no es una medida; se admite {takes}</translation>
    </message>
    <message>
        <source>{text!r} compares text by more and less; text takes == or !=</source>
        <translation>{text!r} compara texto por más y menos; el texto admite == o !=</translation>
    </message>
    <message>
        <source>{text!r} cannot be read; a condition takes {takes}</source>
        <translation>{text!r} no se puede leer; una condición admite {takes}</translation>
    </message>
    <message>
        <source>a glossary begins with a line # Title</source>
        <translation>un glosario empieza con una línea # Title</translation>
    </message>
    <message>
        <source>a glossary has entries, each of which begins with a line ## word</source>
        <translation>un glosario tiene entradas, cada una de las cuales empieza con una línea ## word</translation>
    </message>
    <message>
        <source>an entry begins with a line ## word; there are no other headings</source>
        <translation>una entrada empieza con una línea ## word; no hay otros títulos</translation>
    </message>
    <message>
        <source>there are two entries {name!r}</source>
        <translation>hay dos entradas {name!r}</translation>
    </message>
    <message>
        <source>a glossary&apos;s text stands in entries, which begin with ## word</source>
        <translation>el texto de un glosario está en entradas, que empiezan con ## word</translation>
    </message>
    <message>
        <source>there is no entry {name!r}, to which a link leads</source>
        <translation>no hay ninguna entrada {name!r}, a la que lleva un enlace</translation>
    </message>
    <message>
        <source>the lines See:, Lesson: and Word: stand at an entry&apos;s end</source>
        <translation>las líneas See:, Lesson: y Word: están al final de una entrada</translation>
    </message>
    <message>
        <source>the entry {word!r} has no text</source>
        <translation>la entrada {word!r} no tiene texto</translation>
    </message>
    <message>
        <source>an entry has one line {kind}:, not two</source>
        <translation>una entrada tiene una sola línea {kind}:, no dos</translation>
    </message>
    <message>
        <source>the English word</source>
        <translation>la palabra inglesa</translation>
    </message>
    <message>
        <source>one link, {form}</source>
        <translation>un enlace, {form}</translation>
    </message>
    <message>
        <source>the line {kind}: is {takes}</source>
        <translation>la línea {kind}: es {takes}</translation>
    </message>
    <message>
        <source>one sentence</source>
        <translation>una frase</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>una lista de nombres</translation>
    </message>
    <message>
        <source>a whole number from 1 to 120</source>
        <translation>un número entero de 1 a 120</translation>
    </message>
    <message>
        <source>&quot;beginner&quot; or &quot;advanced&quot;</source>
        <translation>&quot;beginner&quot; o &quot;advanced&quot;</translation>
    </message>
    <message>
        <source>a number of steps a second, 0 for as fast as can be</source>
        <translation>un número de pasos por segundo, 0 para lo más rápido posible</translation>
    </message>
    <message>
        <source>a whole number, 1 or more</source>
        <translation>un número entero, 1 o más</translation>
    </message>
    <message>
        <source>two to six tables [[choice]]</source>
        <translation>de dos a seis tablas [[choice]]</translation>
    </message>
    <message>
        <source>a table [[choice]] with text, when and says</source>
        <translation>una tabla [[choice]] con text, when y says</translation>
    </message>
    <message>
        <source>a condition in quotes, such as &quot;loss &lt; 0.1&quot;</source>
        <translation>una condición entre comillas, como &quot;loss &lt; 0.1&quot;</translation>
    </message>
    <message>
        <source>a measure in quotes, such as &quot;loss&quot;</source>
        <translation>una medida entre comillas, como &quot;loss&quot;</translation>
    </message>
    <message>
        <source>a number between 0 and 1</source>
        <translation>un número entre 0 y 1</translation>
    </message>
    <message>
        <source>a list of one text or more</source>
        <translation>una lista de uno o más textos</translation>
    </message>
    <message>
        <source>That is it.</source>
        <translation>Eso es.</translation>
    </message>
    <message>
        <source>{path}: there is another lesson {name}; give the file another name</source>
        <translation>{path}: hay otra lección {name}; da otro nombre al archivo</translation>
    </message>
    <message>
        <source>{path}: the file is not UTF-8 text (byte {start})</source>
        <translation>{path}: el archivo no es texto UTF-8 (byte {start})</translation>
    </message>
    <message>
        <source>a link leads to word:…, lesson:… or see:…; two words take [text](&lt;word:two words&gt;)</source>
        <translation>un enlace lleva a word:…, lesson:… o see:…; dos palabras necesitan [text](&lt;word:two words&gt;)</translation>
    </message>
    <message>
        <source>{where}: there is no {name!r}; it takes {known}</source>
        <translation>{where}: no hay {name!r}; se admite {known}</translation>
    </message>
    <message>
        <source>a link leads to word:…, lesson:… or see:…, not to {target!r}: lessons need no network</source>
        <translation>un enlace lleva a word:…, lesson:… o see:…, no a {target!r}: las lecciones no necesitan red</translation>
    </message>
    <message>
        <source>the picture {source!r} lies outside of the lesson&apos;s folder; put it in there</source>
        <translation>la imagen {source!r} está fuera de la carpeta de la lección; ponla dentro</translation>
    </message>
    <message>
        <source>there is no picture {source!r} in the lesson&apos;s folder; it takes {known}</source>
        <translation>no hay ninguna imagen {source!r} en la carpeta de la lección; se admite {known}</translation>
    </message>
    <message>
        <source>the training loss now</source>
        <translation>la pérdida de entrenamiento ahora</translation>
    </message>
    <message>
        <source>the training loss at the start</source>
        <translation>la pérdida de entrenamiento al inicio</translation>
    </message>
    <message>
        <source>the loss over that at the start</source>
        <translation>la pérdida dividida entre la del inicio</translation>
    </message>
    <message>
        <source>the lowest loss after any epoch so far</source>
        <translation>la pérdida más baja después de cualquier época hasta ahora</translation>
    </message>
    <message>
        <source>the highest loss after any epoch so far</source>
        <translation>la pérdida más alta después de cualquier época hasta ahora</translation>
    </message>
    <message>
        <source>the loss on the rows held out</source>
        <translation>la pérdida en las filas reservadas</translation>
    </message>
    <message>
        <source>the lowest loss so far on the rows held out</source>
        <translation>la pérdida más baja hasta ahora en las filas reservadas</translation>
    </message>
    <message>
        <source>the loss on the rows held out over the training loss</source>
        <translation>la pérdida en las filas reservadas dividida entre la de entrenamiento</translation>
    </message>
    <message>
        <source>the share of classes predicted right, or R²</source>
        <translation>la proporción de clases bien predichas, o R²</translation>
    </message>
    <message>
        <source>the same on the rows held out</source>
        <translation>lo mismo en las filas reservadas</translation>
    </message>
    <message>
        <source>how many epochs are done</source>
        <translation>cuántas épocas están hechas</translation>
    </message>
    <message>
        <source>how many steps are taken</source>
        <translation>cuántos pasos se han dado</translation>
    </message>
    <message>
        <source>in how many epochs the loss rose</source>
        <translation>en cuántas épocas subió la pérdida</translation>
    </message>
    <message>
        <source>in how many epochs the loss did not rise</source>
        <translation>en cuántas épocas no subió la pérdida</translation>
    </message>
    <message>
        <source>after how many epochs the loss was first so low; infinite if never</source>
        <translation>después de cuántas épocas fue la pérdida por primera vez así de baja; infinito si nunca</translation>
    </message>
    <message>
        <source>a loss</source>
        <translation>una pérdida</translation>
    </message>
    <message>
        <source>the learning rate, as it is set now</source>
        <translation>la tasa de aprendizaje, como está ajustada ahora</translation>
    </message>
    <message>
        <source>the learning rate from which on steps are unstable here</source>
        <translation>la tasa de aprendizaje a partir de la cual los pasos son aquí inestables</translation>
    </message>
    <message>
        <source>the learning rate over the critical one</source>
        <translation>la tasa de aprendizaje dividida entre la crítica</translation>
    </message>
    <message>
        <source>the length of the full gradient</source>
        <translation>la longitud del gradiente completo</translation>
    </message>
    <message>
        <source>the size of the first layer&apos;s gradient over the last&apos;s</source>
        <translation>el tamaño del gradiente de la primera capa dividido entre el de la última</translation>
    </message>
    <message>
        <source>what the program says of the run</source>
        <translation>lo que el programa dice de la ejecución</translation>
    </message>
    <message>
        <source>how the run stands</source>
        <translation>cómo está la ejecución</translation>
    </message>
    <message>
        <source>the number of the known minimum that is reached, 1 for the best; 0 for none</source>
        <translation>el número del mínimo conocido al que se llega, 1 para el mejor; 0 si ninguno</translation>
    </message>
    <message>
        <source>how far the nearest known minimum is, in the parameters</source>
        <translation>a qué distancia está el mínimo conocido más cercano, en los parámetros</translation>
    </message>
    <message>
        <source>a parameter of the model, or x (1) and y (2)</source>
        <translation>un parámetro del modelo, o x (1) e y (2)</translation>
    </message>
    <message>
        <source>its number, from 1</source>
        <translation>su número, a partir de 1</translation>
    </message>
    <message>
        <source>the place in the race, 1 for the lowest loss</source>
        <translation>el puesto en la carrera, 1 para la pérdida más baja</translation>
    </message>
    <message>
        <source>how many racers there are</source>
        <translation>cuántos corredores hay</translation>
    </message>
    <message>
        <source>how many parameters the model has</source>
        <translation>cuántos parámetros tiene el modelo</translation>
    </message>
    <message>
        <source>how many hidden layers the network has</source>
        <translation>cuántas capas ocultas tiene la red</translation>
    </message>
    <message>
        <source>the degree of the polynomial</source>
        <translation>el grado del polinomio</translation>
    </message>
    <message>
        <source>how many rows a step sees</source>
        <translation>cuántas filas mira un paso</translation>
    </message>
    <message>
        <source>the optimizer, by its name</source>
        <translation>el optimizador, por su nombre</translation>
    </message>
    <message>
        <source>the loss, by its name</source>
        <translation>la pérdida, por su nombre</translation>
    </message>
    <message>
        <source>the network&apos;s activation, by its name</source>
        <translation>la activación de la red, por su nombre</translation>
    </message>
    <message>
        <source>how the network begins, by its name</source>
        <translation>cómo empieza la red, por su nombre</translation>
    </message>
    <message>
        <source>the data set, by its name</source>
        <translation>el conjunto de datos, por su nombre</translation>
    </message>
    <message>
        <source>the share of the rows that is held out</source>
        <translation>la parte de las filas que está reservada</translation>
    </message>
    <message>
        <source>the factor of the L2 penalty</source>
        <translation>el factor de la penalización L2</translation>
    </message>
    <message>
        <source>the optimizer&apos;s momentum</source>
        <translation>el momentum del optimizador</translation>
    </message>
    <message>
        <source>there is no measure {name!r}; there are {known}</source>
        <translation>no hay ninguna medida {name!r}; hay {known}</translation>
    </message>
    <message>
        <source>{name} takes {takes} in parentheses, as in {name}(2)</source>
        <translation>{name} necesita {takes} entre paréntesis, como en {name}(2)</translation>
    </message>
    <message>
        <source>{name} takes no number in parentheses</source>
        <translation>{name} no admite ningún número entre paréntesis</translation>
    </message>
    <message>
        <source>{name} is a number, and is never {text!r}</source>
        <translation>{name} es un número, y nunca es {text!r}</translation>
    </message>
    <message>
        <source>{name} is never {text!r}; it is one of {known}</source>
        <translation>{name} nunca es {text!r}; es uno de {known}</translation>
    </message>
    <message>
        <source>a lesson has at most {most_pages} pages, not {count}</source>
        <translation>una lección tiene {most_pages} páginas como máximo, no {count}</translation>
    </message>
    <message>
        <source>a lesson begins with its title, minutes and takeaway between two lines {fence}</source>
        <translation>una lección empieza con title, minutes y takeaway entre dos líneas {fence}</translation>
    </message>
    <message>
        <source>a lesson&apos;s text stands on pages, each of which begins with a line # Title</source>
        <translation>el texto de una lección está en páginas, cada una de las cuales empieza con una línea # Title</translation>
    </message>
    <message>
        <source>there is no block {name!r}; a fenced block is one of {known}</source>
        <translation>no hay ningún bloque {name!r}; un bloque delimitado es uno de {known}</translation>
    </message>
    <message>
        <source>a page has one block {name}, not two</source>
        <translation>una página tiene un solo bloque {name}, no dos</translation>
    </message>
    <message>
        <source>the block {name} has no end; a line {markup} ends it</source>
        <translation>el bloque {name} no tiene fin; una línea {markup} lo termina</translation>
    </message>
    <message>
        <source>a page begins with a line # Title; this one has no title</source>
        <translation>una página empieza con una línea # Title; esta no tiene título</translation>
    </message>
    <message>
        <source>a page that asks or sets a task needs an experiment, its own or an earlier one</source>
        <translation>una página que pregunta o pone una tarea necesita un experimento, el suyo o uno anterior</translation>
    </message>
    <message>
        <source>the experiment</source>
        <translation>el experimento</translation>
    </message>
    <message>
        <source>this is not valid TOML: {what}</source>
        <translation>esto no es TOML válido: {what}</translation>
    </message>
    <message>
        <source>experiment takes one JSON object, whole or with the keys to change</source>
        <translation>experiment admite un solo objeto JSON, entero o con las claves que cambian</translation>
    </message>
    <message>
        <source>the first experiment of a lesson is a whole one, with &quot;gdsim&quot;: 1 and a problem</source>
        <translation>el primer experimento de una lección es uno entero, con &quot;gdsim&quot;: 1 y un problem</translation>
    </message>
    <message>
        <source>the lesson would be larger than {largest_file} MB, the most this program reads</source>
        <translation>la lección ocuparía más de {largest_file} MB, el máximo que lee este programa</translation>
    </message>
    <message>
        <source>the page holds half a character (a lone surrogate), which no text may</source>
        <translation>la página contiene medio carácter (un sustituto suelto), que ningún texto puede tener</translation>
    </message>
    <message>
        <source>the words would be read as more than words: a line # … begins another page (## … is a heading within it), and a line ``` begins a block; leave them out</source>
        <translation>el texto se leería como algo más que texto: una línea # … empieza otra página (## … es un título dentro de ella), y una línea ``` empieza un bloque; quítalas</translation>
    </message>
    <message>
        <source>the screen of {tried} cannot be reached: is it running, and may you use it?</source>
        <translation>no se puede acceder a la pantalla de {tried}: ¿está en marcha, y puedes usarla?</translation>
    </message>
    <message>
        <source>a cluster needs the package distributed: pip install gdsim[cluster]</source>
        <translation>un clúster necesita el paquete distributed: pip install gdsim[cluster]</translation>
    </message>
    <message>
        <source>no Dask scheduler answers at {address}; one is at, say, tcp://host:8786</source>
        <translation>ningún planificador de Dask responde en {address}; uno está, por ejemplo, en tcp://host:8786</translation>
    </message>
    <message>
        <source>the Dask cluster at {address} has no workers</source>
        <translation>el clúster de Dask en {address} no tiene trabajadores</translation>
    </message>
    <message>
        <source>Paused at step {step}, in epoch {epoch}: loss {loss}.</source>
        <translation>En pausa en el paso {step}, época {epoch}: pérdida {loss}.</translation>
    </message>
    <message>
        <source>Paused at step {step}, in epoch {epoch}: {name} is ahead with loss {loss}.</source>
        <translation>En pausa en el paso {step}, época {epoch}: {name} va por delante con una pérdida de {loss}.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: loss {loss}.</source>
        <translation>Época {epoch}: pérdida {loss}.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: loss {loss}, falling.</source>
        <translation>Época {epoch}: pérdida {loss}, bajando.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: loss {loss}, rising.</source>
        <translation>Época {epoch}: pérdida {loss}, subiendo.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: loss {loss}, hardly changing.</source>
        <translation>Época {epoch}: pérdida {loss}, casi sin cambiar.</translation>
    </message>
    <message>
        <source>Step {step}: loss {loss}.</source>
        <translation>Paso {step}: pérdida {loss}.</translation>
    </message>
    <message>
        <source>Step {step}: loss {loss}, falling.</source>
        <translation>Paso {step}: pérdida {loss}, bajando.</translation>
    </message>
    <message>
        <source>Step {step}: loss {loss}, rising.</source>
        <translation>Paso {step}: pérdida {loss}, subiendo.</translation>
    </message>
    <message>
        <source>Step {step}: loss {loss}, hardly changing.</source>
        <translation>Paso {step}: pérdida {loss}, casi sin cambiar.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {name} is ahead with loss {loss}.</source>
        <translation>Época {epoch}: {name} va por delante con una pérdida de {loss}.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {name} is ahead with loss {loss}, falling.</source>
        <translation>Época {epoch}: {name} va por delante con una pérdida de {loss}, que baja.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {name} is ahead with loss {loss}, rising.</source>
        <translation>Época {epoch}: {name} va por delante con una pérdida de {loss}, que sube.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {name} is ahead with loss {loss}, hardly changing.</source>
        <translation>Época {epoch}: {name} va por delante con una pérdida de {loss}, que apenas cambia.</translation>
    </message>
    <message>
        <source>Step {step}: {name} is ahead with loss {loss}.</source>
        <translation>Paso {step}: {name} va por delante con una pérdida de {loss}.</translation>
    </message>
    <message>
        <source>Step {step}: {name} is ahead with loss {loss}, falling.</source>
        <translation>Paso {step}: {name} va por delante con una pérdida de {loss}, que baja.</translation>
    </message>
    <message>
        <source>Step {step}: {name} is ahead with loss {loss}, rising.</source>
        <translation>Paso {step}: {name} va por delante con una pérdida de {loss}, que sube.</translation>
    </message>
    <message>
        <source>Step {step}: {name} is ahead with loss {loss}, hardly changing.</source>
        <translation>Paso {step}: {name} va por delante con una pérdida de {loss}, que apenas cambia.</translation>
    </message>
    <message>
        <source>{name}: the loss was {first} at the start and is {now} in epoch {epoch}; the lowest of all epochs was {lowest}, at epoch {at}.</source>
        <translation>{name}: la pérdida era {first} al inicio y es {now} en la época {epoch}; la más baja de todas las épocas fue {lowest}, en la época {at}.</translation>
    </message>
    <message>
        <source>The ball is at {x} = {at_x}, {y} = {at_y}, loss {loss}.</source>
        <translation>La bola está en {x} = {at_x}, {y} = {at_y}, con una pérdida de {loss}.</translation>
    </message>
    <message>
        <source>The ball has diverged; its last finite place is {x} = {at_x}, {y} = {at_y}, loss {loss}.</source>
        <translation>La bola ha divergido; su último punto finito es {x} = {at_x}, {y} = {at_y}, con una pérdida de {loss}.</translation>
    </message>
    <message>
        <source>{name} is at {x} = {at_x}, {y} = {at_y}, loss {loss}.</source>
        <translation>{name} está en {x} = {at_x}, {y} = {at_y}, con una pérdida de {loss}.</translation>
    </message>
    <message>
        <source>{name} has diverged; its last finite place is {x} = {at_x}, {y} = {at_y}, loss {loss}.</source>
        <translation>{name} ha divergido; su último punto finito es {x} = {at_x}, {y} = {at_y}, con una pérdida de {loss}.</translation>
    </message>
    <message>
        <source>The ball has loss {loss}.</source>
        <translation>La pérdida de la bola es {loss}.</translation>
    </message>
    <message>
        <source>The ball has diverged; its last finite loss is {loss}.</source>
        <translation>La bola ha divergido; su última pérdida finita es {loss}.</translation>
    </message>
    <message>
        <source>{name} has loss {loss}.</source>
        <translation>La pérdida de {name} es {loss}.</translation>
    </message>
    <message>
        <source>{name} has diverged; its last finite loss is {loss}.</source>
        <translation>{name} ha divergido; su última pérdida finita es {loss}.</translation>
    </message>
    <message>
        <source>In the end {name} is ahead with loss {loss}.</source>
        <translation>Al final, {name} va por delante con una pérdida de {loss}.</translation>
    </message>
    <message>
        <source>In the end the loss is {loss}.</source>
        <translation>Al final la pérdida es {loss}.</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name}: {sentence}</translation>
    </message>
    <message>
        <source>Within the window it goes from {low} to {high}.</source>
        <translation>En la ventana va de {low} a {high}.</translation>
    </message>
    <message>
        <source>A slice through the loss of {title}, which has {count} parameters.</source>
        <translation>Un corte de la pérdida de {title}, que tiene {count} parámetros.</translation>
    </message>
    <message>
        <source>The loss of {title} over {x} and {y} is a bowl: it has no second valley.</source>
        <translation>La pérdida de {title} en el plano ({x}, {y}) es un cuenco: no tiene un segundo valle.</translation>
    </message>
    <message>
        <source>The loss of {title} over {x} and {y}, as a surface.</source>
        <translation>La pérdida de {title} en el plano ({x}, {y}), como superficie.</translation>
    </message>
    <message>
        <source>The lowest loss that there is is {loss}.</source>
        <translation>La pérdida más baja posible es {loss}.</translation>
    </message>
    <message>
        <source>The minimum is at {x} = {at_x}, {y} = {at_y}, loss {loss}.</source>
        <translation>El mínimo está en {x} = {at_x}, {y} = {at_y}, con una pérdida de {loss}.</translation>
    </message>
    <message>
        <source>Of {count} known minima, the lowest is at {x} = {at_x}, {y} = {at_y}, loss {loss}.</source>
        <translation>De {count} mínimos conocidos, el más bajo está en {x} = {at_x}, {y} = {at_y}, con una pérdida de {loss}.</translation>
    </message>
    <message>
        <source>{name}: on the rows held out the last loss was {now}; the lowest was {lowest}, at epoch {at}.</source>
        <translation>{name}: en las filas reservadas la última pérdida fue {now}; la más baja fue {lowest}, en la época {at}.</translation>
    </message>
    <message>
        <source>{path} holds a sweep of another experiment; give another name to write to</source>
        <translation>{path} contiene un barrido de otro experimento; da otro nombre en el que escribir</translation>
    </message>
    <message>
        <source>{path} is there and is no table of a sweep; give another name to write to</source>
        <translation>{path} ya existe y no es la tabla de un barrido; da otro nombre en el que escribir</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text</source>
        <translation>{path} no es texto UTF-8</translation>
    </message>
    <message>
        <source>{path} holds no run of a sweep yet</source>
        <translation>{path} no contiene todavía ninguna ejecución de un barrido</translation>
    </message>
    <message>
        <source>{path} has a row that is none of a sweep: {known}</source>
        <translation>{path} tiene una fila que no es de un barrido: {known}</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>conjunto de datos</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>superficie</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>fórmula</translation>
    </message>
    <message>
        <source>range of x</source>
        <translation>rango de x</translation>
    </message>
    <message>
        <source>range of y</source>
        <translation>rango de y</translation>
    </message>
    <message>
        <source>features</source>
        <translation>características</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>weight penalty</source>
        <translation>penalización de los pesos</translation>
    </message>
    <message>
        <source>standardising</source>
        <translation>estandarización</translation>
    </message>
    <message>
        <source>validation share</source>
        <translation>parte de validación</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>optimizador</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>hyper-parameter</source>
        <translation>hiperparámetro</translation>
    </message>
    <message>
        <source>clipping</source>
        <translation>recorte</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>lotes</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>Stopped after 1 step, as asked.</source>
        <translation>Detenida después de 1 paso, como se pidió.</translation>
    </message>
    <message>
        <source>Stopped after {count} steps, as asked.</source>
        <translation>Detenida después de {count} pasos, como se pidió.</translation>
    </message>
    <message>
        <source>{name}, learning rate {rate:g}: {sentence}</source>
        <translation>{name}, tasa de aprendizaje {rate:g}: {sentence}</translation>
    </message>
    <message>
        <source>1 step, loss {start} -&gt; {end}</source>
        <translation>1 paso, pérdida {start} -&gt; {end}</translation>
    </message>
    <message>
        <source>{count} steps, loss {start} -&gt; {end}</source>
        <translation>{count} pasos, pérdida {start} -&gt; {end}</translation>
    </message>
    <message>
        <source>in the data&apos;s own units: {parameters}</source>
        <translation>en las unidades propias de los datos: {parameters}</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>infinito</translation>
    </message>
    <message>
        <source>{source} has no row without gaps in {known}; it needs at least 2</source>
        <translation>{source} no tiene ninguna fila sin huecos en {known}; necesita al menos 2</translation>
    </message>
    <message>
        <source>{source} has 1 row without gaps in {known}; it needs at least 2</source>
        <translation>{source} tiene 1 fila sin huecos en {known}; necesita al menos 2</translation>
    </message>
    <message>
        <source>numbers up to {largest:.1e}</source>
        <translation>números de hasta {largest:.1e}</translation>
    </message>
    <message>
        <source>more than {count} different numbers</source>
        <translation>más de {count} números distintos</translation>
    </message>
    <message>
        <source>{count} different texts</source>
        <translation>{count} textos distintos</translation>
    </message>
    <message>
        <source>the single class {name}</source>
        <translation>solo la clase {name}</translation>
    </message>
    <message>
        <source>a condition has at most {longest} characters, not {count}</source>
        <translation>una condición tiene {longest} caracteres como máximo, no {count}</translation>
    </message>
    <message>
        <source>{text!r} cannot be read; {what_it_takes}</source>
        <translation>{text!r} no se puede leer; {what_it_takes}</translation>
    </message>
    <message>
        <source>starting point</source>
        <translation>punto de inicio</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>racers</source>
        <translation>corredores</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>experimento</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>grado</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>tamaño del lote</translation>
    </message>
    <message>
        <source>shuffling</source>
        <translation>mezcla</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>decaimiento de pesos</translation>
    </message>
    <message>
        <source>run down</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>units alike</source>
        <translation>unidades iguales</translation>
    </message>
    <message>
        <source>exploding</source>
        <translation>explosión</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>saturadas</translation>
    </message>
    <message>
        <source>vanishing</source>
        <translation>desvanecimiento</translation>
    </message>
    <message>
        <source>loss landscape</source>
        <translation>paisaje de pérdida</translation>
    </message>
    <message>
        <source>neural network</source>
        <translation>red neuronal</translation>
    </message>
    <message>
        <source>contour</source>
        <translation>curva de nivel</translation>
    </message>
    <message>
        <source>bowl</source>
        <translation>cuenco</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>barrido</translation>
    </message>
    <message>
        <source>loss function</source>
        <translation>función de pérdida</translation>
    </message>
    <message>
        <source>basin</source>
        <translation>cuenca</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>descenso de gradiente</translation>
    </message>
    <message>
        <source>backpropagation</source>
        <translation>retropropagación</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>regularization</source>
        <translation>regularización</translation>
    </message>
    <message>
        <source>initialization</source>
        <translation>inicialización</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>What this computer offers</source>
        <translation>Qué ofrece esta computadora</translation>
    </message>
    <message>
        <source>What gdsim found here, and what to do (→) where something is missing. It is sent to nobody.</source>
        <translation>Lo que gdsim ha encontrado aquí, y qué hacer (→) donde falta algo. No se envía a nadie.</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>Loss surface</source>
        <translation>Superficie de pérdida</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation>Pérdida por época</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>Curvas de nivel</translation>
    </message>
    <message>
        <source>Bowl</source>
        <translation>Cuenco</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Tasas</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pérdidas</translation>
    </message>
    <message>
        <source>Basins</source>
        <translation>Cuencas</translation>
    </message>
    <message>
        <source>Training cycle</source>
        <translation>Ciclo de entrenamiento</translation>
    </message>
    <message>
        <source>The step, explained</source>
        <translation>El paso explicado</translation>
    </message>
    <message>
        <source>Backpropagation</source>
        <translation>Retropropagación</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Data and model</source>
        <translation>Datos y modelo</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>Start point</source>
        <translation>Punto de inicio</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>control</source>
        <translation>control</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>command</source>
        <translation>comando</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>lección</translation>
    </message>
    <message>
        <source>word</source>
        <translation>palabra</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>página {number} de {count}</translation>
    </message>
</context>
<context>
    <name>surface</name>
    <message>
        <source>OpenGL 2.1 is missing, so the surface is drawn in software</source>
        <translation>Falta OpenGL 2.1, así que la superficie se dibuja por software</translation>
    </message>
    <message>
        <source>So have {racers}.</source>
        <translation>También {racers}.</translation>
    </message>
    <message>
        <source>Out of view: {racers}.</source>
        <translation>Fuera de la vista: {racers}.</translation>
    </message>
    <message>
        <source>{count} balls are out of view.</source>
        <translation>{count} bolas están fuera de la vista.</translation>
    </message>
    <message>
        <source>left the view</source>
        <translation>fuera de la vista</translation>
    </message>
    <message>
        <source>{racer} has left the view: {place}, loss {loss}.</source>
        <translation>{racer} ha salido de la vista: {place}, pérdida {loss}.</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradiente</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Step taken</source>
        <translation>Paso dado</translation>
    </message>
    <message>
        <source>Per-parameter scaling</source>
        <translation>Escala por parámetro</translation>
    </message>
    <message>
        <source>Mini-batch gradient</source>
        <translation>Gradiente del minilote</translation>
    </message>
    <message>
        <source>Mini-batch&apos;s own surface</source>
        <translation>Superficie propia del minilote</translation>
    </message>
    <message>
        <source>Step taken, enlarged</source>
        <translation>Paso dado, ampliado</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>{gap} above the slice</source>
        <translation>{gap} por encima del corte</translation>
    </message>
    <message>
        <source>{gap} below the slice</source>
        <translation>{gap} por debajo del corte</translation>
    </message>
    <message>
        <source>Click anywhere on the surface to start there.</source>
        <translation>Haz clic en cualquier lugar de la superficie para empezar allí.</translation>
    </message>
    <message>
        <source>A slice: 2 random directions of {count} through step {step}, along each as far as the weights into each unit are long (filter-normalised). A ball floats at its true loss; the dashed line is the gap.</source>
        <translation>Un corte: 2 direcciones al azar de {count}, por el paso {step}, en cada una tan lejos como largos son los pesos que entran en cada unidad (normalizado por filtro). Una bola flota a la altura de su pérdida real; la línea discontinua es la distancia.</translation>
    </message>
    <message>
        <source>the ball&apos;s values</source>
        <translation>los valores de la bola</translation>
    </message>
    <message>
        <source>the minimum</source>
        <translation>el mínimo</translation>
    </message>
    <message>
        <source>A slice: 2 of {count} directions, the others held at {others}. A ball floats at its true loss; the dashed line is the gap to the slice.</source>
        <translation>Un corte: 2 de {count} direcciones, las demás fijas en {others}. Una bola flota a la altura de su pérdida real; la línea discontinua es la distancia al corte.</translation>
    </message>
    <message>
        <source>The slice is computed from 1 row in {apart}, the balls&apos; losses from all.</source>
        <translation>El corte se calcula con 1 fila de cada {apart}; las pérdidas de las bolas, con todas.</translation>
    </message>
</context>
<context>
    <name>swarm</name>
    <message>
        <source>No ball can start in this window: the loss is not a number there.</source>
        <translation>Ninguna bola puede empezar en esta ventana: aquí la pérdida no es un número.</translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>en {place}</translation>
    </message>
    <message>
        <source>in {minima} other minima</source>
        <translation>en otros {minima} mínimos</translation>
    </message>
    <message>
        <source>in {minima} minima</source>
        <translation>en {minima} mínimos</translation>
    </message>
    <message>
        <source>in 1 other minimum</source>
        <translation>en otro mínimo</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>at rest elsewhere</source>
        <translation>en reposo en otro lugar</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>outside the window</source>
        <translation>fuera de la ventana</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>ha divergido</translation>
    </message>
    <message>
        <source>as {racer}</source>
        <translation>como {racer}</translation>
    </message>
    <message>
        <source>at step {step}</source>
        <translation>en el paso {step}</translation>
    </message>
    <message>
        <source>{balls} balls</source>
        <translation>{balls} bolas</translation>
    </message>
</context>
</TS>
