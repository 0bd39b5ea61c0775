<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessDialog</name>
    <message>
        <source>What students may change</source>
        <translation>Was Lernende ändern dürfen</translation>
    </message>
    <message>
        <source>Free: everything</source>
        <translation>Frei: alles</translation>
    </message>
    <message>
        <source>Guided: what is chosen below; they save, open and export as ever</source>
        <translation>Angeleitet: was unten gewählt ist; Speichern, Öffnen und Exportieren gehen wie immer</translation>
    </message>
    <message>
        <source>Exam: as guided, but no files, clipboard, lessons, glossary or verdicts; nothing is kept</source>
        <translation>Prüfung: wie angeleitet, aber ohne Dateien, Zwischenablage, Lektionen, Glossar und Befunde; nichts wird behalten</translation>
    </message>
    <message>
        <source>From the next opening of the file on</source>
        <translation>Ab dem nächsten Öffnen der Datei</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Speichern</translation>
    </message>
    <message>
        <source>A guard rail, no lock: whoever edits the file, or opens it by File → Open Unlocked…, can change everything.</source>
        <translation>Ein Geländer, kein Schloss: Wer die Datei bearbeitet oder sie mit Datei → Ohne Sperre öffnen… öffnet, kann alles ändern.</translation>
    </message>
</context>
<context>
    <name>AdviceButton</name>
    <message>
        <source>Try {rate}</source>
        <translation>{rate} probieren</translation>
    </message>
    <message>
        <source>This page of the lesson keeps the learning rate as it is.</source>
        <translation>Auf dieser Seite der Lektion bleibt die Lernrate, wie sie ist.</translation>
    </message>
    <message>
        <source>Set the learning rate to {rate}</source>
        <translation>Die Lernrate auf {rate} stellen</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>Schritt {step}</translation>
    </message>
    <message>
        <source>Go to step {step}, the best one</source>
        <translation>Zu Schritt {step} gehen, dem besten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Let the run go on</source>
        <translation>Den Lauf weitergehen lassen</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Answer {number}</source>
        <translation>Antwort {number}</translation>
    </message>
    <message>
        <source>The words of this answer</source>
        <translation>Der Text dieser Antwort</translation>
    </message>
    <message>
        <source>Right if no other answer is</source>
        <translation>Richtig, wenn keine andere es ist</translation>
    </message>
    <message>
        <source>Right when</source>
        <translation>Richtig, wenn</translation>
    </message>
    <message>
        <source>Then says</source>
        <translation>Sagt dann</translation>
    </message>
    <message>
        <source>Told to whoever chose it; {{loss}} stands for the run&apos;s own loss, then</source>
        <translation>Wird allen gesagt, die sie gewählt haben; {{loss}} steht dabei für den Verlust des eigenen Laufs</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>darf leer bleiben</translation>
    </message>
</context>
<context>
    <name>Autopsy</name>
    <message>
        <source>Step {step}: {number} went from {before} to {broken}; step {end} would have led {led}.</source>
        <translation>Bei Schritt {step} ging {number} von {before} auf {broken}; nach Schritt {end} wäre {led}.</translation>
    </message>
    <message>
        <source>Step {step}: {number} went from {before} to {broken}, {times} times as large; step {end} would have led {led}.</source>
        <translation>Bei Schritt {step} ging {number} von {before} auf {broken}, das {times}-Fache; nach Schritt {end} wäre {led}.</translation>
    </message>
    <message>
        <source>Step {step}: {number} went from {before} to {broken}; from this step on it grew {times} times a step, and step {end} would have led {led}.</source>
        <translation>Bei Schritt {step} ging {number} von {before} auf {broken}; von da an ging es je Schritt auf das {times}-Fache, und nach Schritt {end} wäre {led}.</translation>
    </message>
    <message>
        <source>Nothing else had run away by then; the loss had been {value} at most.</source>
        <translation>Sonst war bis dahin nichts davongelaufen; der Verlust war höchstens {value} gewesen.</translation>
    </message>
    <message>
        <source>Broken is what is more than {factor} times its range. That is {value} here: the largest that it was until the loss was lowest, or what is usual where that is more.</source>
        <translation>Entgleist ist, was mehr als das {factor}-Fache seines üblichen Bereichs ist. Hier sind das {value}: das Größte, was vorkam, bis der Verlust am niedrigsten war, oder das Übliche, wo das mehr ist.</translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation>der Parameter „{name}“</translation>
    </message>
    <message>
        <source>the coordinate {name}</source>
        <translation>der Wert von {name}</translation>
    </message>
    <message>
        <source>the largest output of layer {layer}, unit {unit},</source>
        <translation>die größte Ausgabe von Schicht {layer}, Einheit {unit},</translation>
    </message>
    <message>
        <source>the loss</source>
        <translation>der Verlust</translation>
    </message>
    <message>
        <source>the slope of the ground</source>
        <translation>die Steigung des Bodens</translation>
    </message>
    <message>
        <source>the gradient</source>
        <translation>der Gradient</translation>
    </message>
    <message>
        <source>the gradient of the output layer</source>
        <translation>der Gradient der Ausgabeschicht</translation>
    </message>
    <message>
        <source>the gradient of layer {layer}</source>
        <translation>der Gradient von Schicht {layer}</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Punktwert</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>What {name} was after the step</source>
        <translation>Was {name} nach dem Schritt war</translation>
    </message>
    <message>
        <source>The largest of all training rows in size, after the step; in the standardised target&apos;s units</source>
        <translation>Der größte Betrag unter allen Trainingszeilen, nach dem Schritt; in den Einheiten des standardisierten Zielwerts</translation>
    </message>
    <message>
        <source>The largest of all training rows in size, after the step</source>
        <translation>Der größte Betrag unter allen Trainingszeilen, nach dem Schritt</translation>
    </message>
    <message>
        <source>On all training samples, after the step</source>
        <translation>Bei allen Trainingsbeispielen, nach dem Schritt</translation>
    </message>
    <message>
        <source>The loss after the step</source>
        <translation>Der Verlust nach dem Schritt</translation>
    </message>
    <message>
        <source>The root mean square of the full gradient over the layer&apos;s weights and biases, after the step</source>
        <translation>Das quadratische Mittel des vollen Gradienten über die Gewichte und Bias-Werte der Schicht, nach dem Schritt</translation>
    </message>
    <message>
        <source>How steep the ground was after the step: the length of the gradient</source>
        <translation>Wie steil der Boden nach dem Schritt war: die Länge des Gradienten</translation>
    </message>
    <message>
        <source>Step {end} would have led to where the formula is not defined, and was not taken.</source>
        <translation>Schritt {end} hätte dorthin geführt, wo die Formel nicht definiert ist, und wurde nicht gemacht.</translation>
    </message>
    <message>
        <source>Step {end} would have thrown {number} from {before} to what is no number (∞ − ∞), and was not taken.</source>
        <translation>Mit Schritt {end} wäre {number} von {before} zu etwas geworden, was keine Zahl ist (∞ − ∞); der Schritt wurde nicht gemacht.</translation>
    </message>
    <message>
        <source>Step {end} would have thrown {number} from {before} beyond all numbers, and was not taken.</source>
        <translation>Mit Schritt {end} wäre {number} von {before} über alle Zahlen hinausgeschossen; der Schritt wurde nicht gemacht.</translation>
    </message>
    <message>
        <source>Step {end} would have thrown {number} from {before} to {broken}, and was not taken.</source>
        <translation>Mit Schritt {end} wäre {number} von {before} auf {broken} geschossen; der Schritt wurde nicht gemacht.</translation>
    </message>
    <message>
        <source>to where the loss is no number</source>
        <translation>der Verlust keine Zahl mehr</translation>
    </message>
    <message>
        <source>where the formula ends</source>
        <translation>die Formel nicht mehr definiert</translation>
    </message>
    <message>
        <source>it</source>
        <translation>er</translation>
    </message>
    <message>
        <source>{name} to {value}, beyond {bound}</source>
        <translation>{name} bei {value}, jenseits von {bound}</translation>
    </message>
    <message>
        <source>{name} beyond all numbers</source>
        <translation>{name} jenseits aller Zahlen</translation>
    </message>
    <message>
        <source>the largest score</source>
        <translation>der größte Punktwert</translation>
    </message>
    <message>
        <source>the largest score of {name}</source>
        <translation>der größte Punktwert von {name}</translation>
    </message>
</context>
<context>
    <name>AutopsyView</name>
    <message>
        <source>What broke first</source>
        <translation>Was zuerst entgleiste</translation>
    </message>
    <message>
        <source>Puts this away (Esc)</source>
        <translation>Schließt diese Ansicht (Esc)</translation>
    </message>
    <message>
        <source>Put away what broke first</source>
        <translation>Ansicht „Was zuerst entgleiste“ schließen</translation>
    </message>
    <message>
        <source>How much of the run is looked at</source>
        <translation>Wie viel vom Lauf durchgesehen ist</translation>
    </message>
    <message>
        <source>Looking for the number that broke first …</source>
        <translation>Sucht die Zahl, die zuerst entgleiste …</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Unsaved work is not protected from a crash: {reason}</source>
        <translation>Ungespeicherte Arbeit ist nicht vor einem Absturz geschützt: {reason}</translation>
    </message>
    <message>
        <source>Unsaved work from before a sudden end cannot be read, and stays in {file}: {reason}</source>
        <translation>Ungespeicherte Arbeit von vor einem plötzlichen Ende lässt sich nicht lesen; sie bleibt in {file}: {reason}</translation>
    </message>
</context>
<context>
    <name>BackpropView</name>
    <message>
        <source>Backpropagation</source>
        <translation>Backpropagation</translation>
    </message>
    <message>
        <source>Racer whose step is shown</source>
        <translation>Läufer, dessen Schritt gezeigt wird</translation>
    </message>
    <message>
        <source>Whose weights are shown; all see the same samples.</source>
        <translation>Wessen Gewichte gezeigt werden; alle sehen dieselben Beispiele.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Which of this step&apos;s samples; Up and Down go through them. Its row in the data stands beside it.</source>
        <translation>Welches Beispiel dieses Schritts; Up und Down gehen sie durch. Daneben steht seine Zeile in den Daten.</translation>
    </message>
    <message>
        <source>What slow motion works out now; a click goes on (Space, where it waits)</source>
        <translation>Was die Zeitlupe gerade ausrechnet; weiter mit einem Klick (oder, wenn die Zeitlupe wartet, der Leertaste)</translation>
    </message>
    <message>
        <source>Update rule</source>
        <translation>Aktualisierungsregel</translation>
    </message>
    <message>
        <source>The update rule with this step&apos;s numbers, of the chosen weight (Enter or a double click on its line)</source>
        <translation>Die Aktualisierungsregel mit den Zahlen dieses Schritts, für das gewählte Gewicht (Enter oder ein Doppelklick auf seine Zeile)</translation>
    </message>
    <message>
        <source>What the unit adds up, and the slopes along its weights</source>
        <translation>Was die Einheit addiert, und die Steigungen längs ihrer Gewichte</translation>
    </message>
    <message>
        <source>What the unit gives</source>
        <translation>Was die Einheit gibt</translation>
    </message>
    <message>
        <source>Forward: what the unit is given times its weights adds up to its sum. Backward: what each weight is given times the unit&apos;s error is this sample&apos;s slope; the mean over the step&apos;s samples is the gradient.</source>
        <translation>Vorwärts: Was die Einheit bekommt, mal ihre Gewichte, ergibt addiert ihre Summe. Rückwärts: Was jedes Gewicht bekommt, mal der Fehler der Einheit, ist die Steigung bei diesem Beispiel; der Mittelwert über die Beispiele des Schritts ist der Gradient.</translation>
    </message>
    <message>
        <source>Where its error comes from</source>
        <translation>Woher ihr Fehler kommt</translation>
    </message>
    <message>
        <source>Its error</source>
        <translation>Ihr Fehler</translation>
    </message>
    <message>
        <source>A unit&apos;s error: the errors of all units that it gives to, each times the weight on the way, times the slope of its own bend.</source>
        <translation>Der Fehler einer Einheit: die Fehler aller Einheiten, denen sie etwas gibt, jeder mal das Gewicht auf dem Weg, mal die Steigung der eigenen Biegung.</translation>
    </message>
    <message>
        <source>Units of the network</source>
        <translation>Einheiten des Netzes</translation>
    </message>
    <message>
        <source>What each unit gives for this sample, and its error: by how much the sample&apos;s loss would rise with its sum. The error goes back from the output to the first layer.</source>
        <translation>Was jede Einheit bei diesem Beispiel gibt, und ihr Fehler: um wie viel der Verlust des Beispiels mit ihrer Summe stiege. Der Fehler geht von der Ausgabe zurück bis zur ersten Schicht.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>gives</source>
        <translation>gibt</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Press step, and the error&apos;s way back appears</source>
        <translation>Drücke auf Schritt, und der Weg des Fehlers zurück erscheint</translation>
    </message>
    <message>
        <source>A model without hidden layers has one step back, which the training cycle shows.</source>
        <translation>Ein Modell ohne verdeckte Schichten hat nur einen Schritt zurück, und den zeigt der Trainingszyklus.</translation>
    </message>
    <message>
        <source>of {count} · row {row}</source>
        <translation>von {count} · Zeile {row}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>Verlust {loss}</translation>
    </message>
</context>
<context>
    <name>BasinLegend</name>
    <message>
        <source>Minima and how many starts reach them</source>
        <translation>Minima, und wie viele Starts sie erreichen</translation>
    </message>
</context>
<context>
    <name>BasinsView</name>
    <message>
        <source>Map of basins</source>
        <translation>Karte der Einzugsgebiete</translation>
    </message>
    <message>
        <source>Map of basins of another racer</source>
        <translation>Karte der Einzugsgebiete eines anderen Läufers</translation>
    </message>
    <message>
        <source>The racer whose map this is</source>
        <translation>Der Läufer, dessen Karte das ist</translation>
    </message>
    <message>
        <source>Racer of the map</source>
        <translation>Läufer der Karte</translation>
    </message>
    <message>
        <source>Every point is a start, in the colour of the minimum that the racer reaches from there; the darker, the more steps it takes. Click to start there. The wheel zooms, the right button moves, a double click shows everything again.</source>
        <translation>Jeder Punkt ist ein Start, in der Farbe des Minimums, das der Läufer von dort erreicht; je dunkler, desto mehr Schritte braucht er. Ein Klick startet dort. Das Mausrad zoomt, die rechte Maustaste verschiebt, ein Doppelklick zeigt wieder alles.</translation>
    </message>
    <message>
        <source>How many of all starts reach each minimum, and where it is; of two maps, in the left one | in the right one. A colour is the lighter, the fewer steps it takes.</source>
        <translation>Wie viele aller Starts jedes Minimum erreichen, und wo es liegt; bei zwei Karten links | rechts. Eine Farbe ist umso heller, je weniger Schritte es braucht.</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>anhalten</translation>
    </message>
    <message>
        <source>Leaves the map as it is; it is drawn again when something else is set.</source>
        <translation>Lässt die Karte, wie sie ist; sie wird neu gezeichnet, wenn etwas anderes eingestellt wird.</translation>
    </message>
    <message>
        <source>Stop drawing the map</source>
        <translation>Zeichnen der Karte anhalten</translation>
    </message>
    <message>
        <source>A map of starts takes two parameters, and this problem has {count}. Choose a terrain, a formula of your own, or one feature with a straight line.</source>
        <translation>Eine Karte der Starts braucht zwei Parameter, und dieses Problem hat {count}. Wähle ein Gelände, eine eigene Formel oder ein einziges Merkmal mit einer Geraden.</translation>
    </message>
    <message>
        <source>The map is being drawn …</source>
        <translation>Die Karte wird gezeichnet …</translation>
    </message>
    <message>
        <source>No map yet.</source>
        <translation>Noch keine Karte.</translation>
    </message>
</context>
<context>
    <name>BatchingSection</name>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>Batch mode: {mode}</source>
        <translation>Art der Batches: {mode}</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>How many rows each step looks at. Small ones: cheap, noisy steps. Large ones: calm, dear steps.</source>
        <translation>Wie viele Zeilen jeder Schritt ansieht. Kleine: billige, verrauschte Schritte. Große: ruhige, teure Schritte.</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Every epoch takes the rows in a new random order. Without it the same batches follow each other in the file&apos;s order, and rows that are sorted by class or by size pull the steps to and fro.</source>
        <translation>Jede Epoche nimmt die Zeilen in einer neuen zufälligen Reihenfolge. Ohne das folgen immer dieselben Batches aufeinander, in der Reihenfolge der Datei, und Zeilen, die nach Klasse oder Größe sortiert sind, ziehen die Schritte hin und her.</translation>
    </message>
    <message>
        <source>the training data has {count} rows</source>
        <translation>die Trainingsdaten haben {count} Zeilen</translation>
    </message>
    <message>
        <source>A surface has no rows to choose from.</source>
        <translation>Bei einer Fläche gibt es keine Zeilen, aus denen man wählen könnte.</translation>
    </message>
    <message>
        <source>1 step an epoch: it sees all {count} rows.</source>
        <translation>1 Schritt je Epoche: Er sieht alle {count} Zeilen.</translation>
    </message>
    <message>
        <source>{steps} steps an epoch of {count} rows.</source>
        <translation>{steps} Schritte je Epoche von {count} Zeilen.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Every step looks at all rows: the exact gradient, a smooth path.</source>
        <translation>Jeder Schritt sieht alle Zeilen an: der genaue Gradient, ein glatter Weg.</translation>
    </message>
    <message>
        <source>Stochastic</source>
        <translation>Stochastisch</translation>
    </message>
    <message>
        <source>Every step looks at one random row: many cheap steps on a noisy path.</source>
        <translation>Jeder Schritt sieht eine einzige zufällige Zeile an: viele billige Schritte auf einem verrauschten Weg.</translation>
    </message>
    <message>
        <source>Mini-batch</source>
        <translation>Mini-Batch</translation>
    </message>
    <message>
        <source>Every step looks at a few random rows: between the two, and what practice uses.</source>
        <translation>Jeder Schritt sieht ein paar zufällige Zeilen an: das Mittelding, und in der Praxis das Übliche.</translation>
    </message>
</context>
<context>
    <name>BlindfoldView</name>
    <message>
        <source>A click is a step in that direction, an arrow key one along an axis.</source>
        <translation>Ein Klick ist ein Schritt in diese Richtung, eine Pfeiltaste ist einer längs einer Achse.</translation>
    </message>
    <message>
        <source>Blindfolded on the mountain</source>
        <translation>Mit verbundenen Augen am Berg</translation>
    </message>
    <message>
        <source>Length of a step</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>How far a step leads, as a share of the map: the dotted circle.</source>
        <translation>Wie weit ein Schritt führt, als Anteil der Karte: der gepunktete Kreis.</translation>
    </message>
    <message>
        <source>Lift the fog</source>
        <translation>Den Nebel lichten</translation>
    </message>
    <message>
        <source>Shows the landscape, and your way on it.</source>
        <translation>Zeigt die Landschaft und deinen Weg darin.</translation>
    </message>
    <message>
        <source>Play waits until the fog is lifted.</source>
        <translation>Abspielen wartet, bis der Nebel gelichtet ist.</translation>
    </message>
    <message>
        <source>height here: {height}</source>
        <translation>Höhe hier: {height}</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} Schritte</translation>
    </message>
    <message>
        <source>That step would leave the map. It is not taken.</source>
        <translation>Dieser Schritt würde die Karte verlassen. Er wird nicht gemacht.</translation>
    </message>
    <message>
        <source>There is no ground. The step is not taken.</source>
        <translation>Dort gibt es keinen Boden. Der Schritt wird nicht gemacht.</translation>
    </message>
    <message>
        <source>length of a step: {length} of the map</source>
        <translation>Schrittweite: {length} der Karte</translation>
    </message>
    <message>
        <source>slope here: flat</source>
        <translation>Steigung hier: eben</translation>
    </message>
    <message>
        <source>slope here: almost flat, {slope}</source>
        <translation>Steigung hier: fast eben, {slope}</translation>
    </message>
    <message>
        <source>slope here: steep, {slope}</source>
        <translation>Steigung hier: steil, {slope}</translation>
    </message>
    <message>
        <source>slope here: gentle, {slope}</source>
        <translation>Steigung hier: sanft, {slope}</translation>
    </message>
    <message>
        <source>as high as before</source>
        <translation>so hoch wie zuvor</translation>
    </message>
    <message>
        <source>{change} lower than before</source>
        <translation>{change} tiefer als zuvor</translation>
    </message>
    <message>
        <source>{change} higher than before</source>
        <translation>{change} höher als zuvor</translation>
    </message>
</context>
<context>
    <name>BowlView</name>
    <message>
        <source>Whose bowl</source>
        <translation>Wessen Schüssel</translation>
    </message>
    <message>
        <source>Whose ball is shown</source>
        <translation>Wessen Kugel gezeigt wird</translation>
    </message>
    <message>
        <source>Loss along</source>
        <translation>Verlust längs</translation>
    </message>
    <message>
        <source>The line through the ball along which the loss is drawn: one parameter, or the way of the step</source>
        <translation>Die Linie durch die Kugel, längs derer der Verlust gezeichnet ist: ein Parameter oder die Richtung des Schritts</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>zurücksetzen</translation>
    </message>
    <message>
        <source>The real ball, its own learning rate, and the whole bowl again (double click).</source>
        <translation>Die wirkliche Kugel, ihre eigene Lernrate und wieder die ganze Schüssel (Doppelklick).</translation>
    </message>
    <message>
        <source>Reset the bowl</source>
        <translation>Schüssel zurücksetzen</translation>
    </message>
    <message>
        <source>The bowl</source>
        <translation>Die Schüssel</translation>
    </message>
    <message>
        <source>The loss along a line through the ball, and the next step on it.</source>
        <translation>Der Verlust längs einer Linie durch die Kugel, und der nächste Schritt auf ihr.</translation>
    </message>
    <message>
        <source>The loss if only what is on this axis changed; dashed: of the next mini-batch alone. The tangent&apos;s slope is the gradient here, the arrow is the next step. Drag the ball to start elsewhere, or move it with Shift and the arrow keys, then Enter. The wheel zooms, the right button moves.</source>
        <translation>Der Verlust, wenn sich nur änderte, was auf dieser Achse steht; gestrichelt: der des nächsten Mini-Batches allein. Die Steigung der Tangente ist hier der Gradient, der Pfeil ist der nächste Schritt. Zieh die Kugel, um anderswo zu starten, oder bewege sie mit Shift und den Pfeiltasten, dann Enter. Das Mausrad zoomt, die rechte Maustaste verschiebt.</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>What if the learning rate were</source>
        <translation>Was wäre bei der Lernrate</translation>
    </message>
    <message>
        <source>What if? Drag, and see where the next step would land; let go, and it is the learning rate.</source>
        <translation>Was wäre, wenn? Zieh und sieh, wo der nächste Schritt landen würde; lass los, und es ist die Lernrate.</translation>
    </message>
    <message>
        <source>distance along the next step</source>
        <translation>Strecke längs des nächsten Schritts</translation>
    </message>
    <message>
        <source>the next step</source>
        <translation>der nächste Schritt</translation>
    </message>
    <message>
        <source>loss (1 row in {count})</source>
        <translation>Verlust (1 von {count} Zeilen)</translation>
    </message>
    <message>
        <source>What if it were {rate}</source>
        <translation>Was wäre bei {rate}</translation>
    </message>
    <message>
        <source>Learning rate {rate}</source>
        <translation>Lernrate {rate}</translation>
    </message>
    <message>
        <source>The next step lands lower: {before} → {after}</source>
        <translation>Der nächste Schritt landet tiefer: {before} → {after}</translation>
    </message>
    <message>
        <source>Lands lower, but past the bottom: {before} → {after}</source>
        <translation>Landet tiefer, aber hinter dem Grund: {before} → {after}</translation>
    </message>
    <message>
        <source>Lands higher, too big a step: {before} → {after}</source>
        <translation>Landet höher, ein zu langer Schritt: {before} → {after}</translation>
    </message>
    <message>
        <source>Lands higher, for it begins uphill: {before} → {after}</source>
        <translation>Landet höher, denn er beginnt bergauf: {before} → {after}</translation>
    </message>
    <message>
        <source>The next step leads nowhere: the ball stands still at {before}</source>
        <translation>Der nächste Schritt führt nirgendwohin: Die Kugel steht still bei {before}</translation>
    </message>
    <message>
        <source>Lands beyond all numbers: far too big a step</source>
        <translation>Landet jenseits aller Zahlen: ein viel zu langer Schritt</translation>
    </message>
    <message>
        <source>The next step changes the loss {before} by {change} only</source>
        <translation>Der nächste Schritt ändert den Verlust {before} nur um {change}</translation>
    </message>
</context>
<context>
    <name>BranchBar</name>
    <message>
        <source>Branch from here</source>
        <translation>Hier abzweigen</translation>
    </message>
    <message>
        <source>Goes on from this step with the new setting; the run so far stays as a ghost</source>
        <translation>Geht mit der neuen Einstellung von diesem Schritt aus weiter; der bisherige Lauf bleibt als Geist</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>A new run from the start with the new setting</source>
        <translation>Ein neuer Lauf vom Start aus mit der neuen Einstellung</translation>
    </message>
    <message>
        <source>You are looking at step {step}. The new setting can count from here.</source>
        <translation>Du siehst Schritt {step}. Die neue Einstellung kann von hier an gelten.</translation>
    </message>
    <message>
        <source>Ghost {name} · step {step}</source>
        <translation>Geist {name} · Schritt {step}</translation>
    </message>
    <message>
        <source>Takes this earlier run, left at step {step}, out of the pictures</source>
        <translation>Nimmt diesen früheren Lauf, verlassen bei Schritt {step}, aus den Bildern</translation>
    </message>
    <message>
        <source>Remove ghost {name}</source>
        <translation>Geist {name} entfernen</translation>
    </message>
</context>
<context>
    <name>CardWriter</name>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Measure the loss</source>
        <translation>Verlust messen</translation>
    </message>
    <message>
        <source>Find the gradient</source>
        <translation>Gradienten bestimmen</translation>
    </message>
    <message>
        <source>Adjust the weights</source>
        <translation>Gewichte anpassen</translation>
    </message>
    <message>
        <source>The model says an answer for each sample of the batch.</source>
        <translation>Das Modell nennt für jedes Beispiel des Batches eine Antwort.</translation>
    </message>
    <message>
        <source>How far is each answer from the actual one? Their mean is the loss.</source>
        <translation>Wie weit ist jede Antwort von der tatsächlichen entfernt? Der Mittelwert davon ist der Verlust.</translation>
    </message>
    <message>
        <source>Which way does the loss rise, and how steeply, along each weight?</source>
        <translation>In welcher Richtung steigt der Verlust längs jedes Gewichts, und wie steil?</translation>
    </message>
    <message>
        <source>A step the other way: the learning rate says how long it is.</source>
        <translation>Ein Schritt andersherum: Die Lernrate sagt, wie lang er ist.</translation>
    </message>
    <message>
        <source>Layer {layer} of {layers}: each unit adds up what it is given times its weights, and bends the sum.</source>
        <translation>Schicht {layer} von {layers}: Jede Einheit addiert, was sie bekommt, mal ihre Gewichte, und biegt die Summe.</translation>
    </message>
    <message>
        <source>The error goes back: it is at the units of layer {layer} of {layers}.</source>
        <translation>Der Fehler geht zurück: Er ist bei den Einheiten von Schicht {layer} von {layers}.</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>{count} features</source>
        <translation>{count} Merkmale</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>tats.</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>pred.</source>
        <translation>Vorh.</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>prob.</source>
        <translation>Wahrsch.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Punktwert</translation>
    </message>
    <message>
        <source>this step&apos;s only sample</source>
        <translation>das einzige Beispiel dieses Schritts</translation>
    </message>
    <message>
        <source>all {count} samples of this step</source>
        <translation>alle {count} Beispiele dieses Schritts</translation>
    </message>
    <message>
        <source>{shown} of {count} samples shown</source>
        <translation>{shown} von {count} gezeigt</translation>
    </message>
    <message>
        <source>how wrong</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>its loss</source>
        <translation>ihr Verlust</translation>
    </message>
    <message>
        <source>mean of {count}</source>
        <translation>Mittel von {count}</translation>
    </message>
    <message>
        <source>+ penalty</source>
        <translation>+ Strafe</translation>
    </message>
    <message>
        <source>= loss</source>
        <translation>= Verlust</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>{count} scores</source>
        <translation>{count} Punktwerte</translation>
    </message>
    <message>
        <source>Measure the height here</source>
        <translation>Die Höhe hier messen</translation>
    </message>
    <message>
        <source>A surface has no samples:</source>
        <translation>Eine Fläche hat keine Beispiele:</translation>
    </message>
    <message>
        <source>the loss is the height here.</source>
        <translation>Der Verlust ist die Höhe hier.</translation>
    </message>
    <message>
        <source>slope along each weight</source>
        <translation>Steigung je Gewicht</translation>
    </message>
    <message>
        <source>{shown} of {count} parameters</source>
        <translation>{shown} von {count} Parametern</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>Kappung</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>+ l1</source>
        <translation>+ L1</translation>
    </message>
    <message>
        <source>+ l2</source>
        <translation>+ L2</translation>
    </message>
    <message>
        <source>+ l1, l2</source>
        <translation>+ L1, L2</translation>
    </message>
    <message>
        <source>no step: it has diverged</source>
        <translation>kein Schritt: Er ist divergiert</translation>
    </message>
    <message>
        <source>step = {rate} × clipped</source>
        <translation>Schritt = {rate} × gekappt</translation>
    </message>
    <message>
        <source>step = {rate} × gradient</source>
        <translation>Schritt = {rate} × Gradient</translation>
    </message>
    <message>
        <source>{optimizer}, rate {rate}</source>
        <translation>{optimizer}, Lernrate {rate}</translation>
    </message>
    <message>
        <source>old</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schr.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>new = old − step</source>
        <translation>neu = alt − Schritt</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>Repeat: {following}</source>
        <translation>Wiederholen: {following}</translation>
    </message>
    <message>
        <source>Repeat with the next batch: {following}</source>
        <translation>Mit dem nächsten Batch wiederholen: {following}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {layer}</source>
        <translation>{layer} entfernen</translation>
    </message>
    <message>
        <source>Removes this layer; a network keeps at least one.</source>
        <translation>Entfernt diese Schicht; ein Netz behält mindestens eine.</translation>
    </message>
</context>
<context>
    <name>ClassDialog</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Your predictions, tries and times are noted in one small file in this folder, for your teacher. Who can open the folder can read it. Nothing is sent anywhere else.</source>
        <translation>Deine Vorhersagen, Versuche und Zeiten werden für deine Lehrkraft in einer kleinen Datei in diesem Ordner notiert. Wer den Ordner öffnen kann, kann sie lesen. Sonst wird nichts irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Note my answers for the class</source>
        <translation>Meine Antworten für die Klasse notieren</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>The folder that your teacher names</source>
        <translation>Der Ordner, den deine Lehrkraft nennt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>darf leer bleiben</translation>
    </message>
    <message>
        <source>What the teacher&apos;s table calls you; without one it shows a number</source>
        <translation>Wie du in der Tabelle der Lehrkraft heißt; ohne Namen steht dort eine Nummer</translation>
    </message>
    <message>
        <source>Choose a folder that is there: your teacher knows which.</source>
        <translation>Wähle einen Ordner, den es gibt: Deine Lehrkraft weiß, welchen.</translation>
    </message>
    <message>
        <source>The class&apos;s folder</source>
        <translation>Der Ordner der Klasse</translation>
    </message>
</context>
<context>
    <name>ClassMenu</name>
    <message>
        <source>Class…</source>
        <translation>Klasse…</translation>
    </message>
    <message>
        <source>The class&apos;s answers…</source>
        <translation>Die Antworten der Klasse…</translation>
    </message>
    <message>
        <source>Print a worksheet…</source>
        <translation>Arbeitsblatt drucken…</translation>
    </message>
    <message>
        <source>The class&apos;s folder</source>
        <translation>Der Ordner der Klasse</translation>
    </message>
</context>
<context>
    <name>ClassModel</name>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Its answers split the class most.</source>
        <translation>Hier gehen die Antworten der Klasse am weitesten auseinander.</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>{count} hints</source>
        <translation>{count} Hinweise</translation>
    </message>
    <message>
        <source>tries: {count}</source>
        <translation>Versuche: {count}</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>not solved yet</source>
        <translation>noch nicht gelöst</translation>
    </message>
    <message>
        <source>hints: {count}, left: {left}</source>
        <translation>Hinweise: {count}, übrig: {left}</translation>
    </message>
    <message>
        <source>said: {given}</source>
        <translation>Antwort: {given}</translation>
    </message>
    <message>
        <source>it is: {answer}</source>
        <translation>richtig ist: {answer}</translation>
    </message>
    <message>
        <source>after {seconds} s</source>
        <translation>nach {seconds} s</translation>
    </message>
</context>
<context>
    <name>ClassNotes</name>
    <message>
        <source>Your answers are not noted for the class: {reason}</source>
        <translation>Deine Antworten werden nicht für die Klasse notiert: {reason}</translation>
    </message>
</context>
<context>
    <name>ClassTableDialog</name>
    <message>
        <source>The class&apos;s answers</source>
        <translation>Die Antworten der Klasse</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Whose questions are shown</source>
        <translation>Wessen Fragen gezeigt werden</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Reads the files once more (F5); usually that is done by itself</source>
        <translation>Liest die Dateien noch einmal (F5); meist geschieht das von selbst</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>The folder that holds the class&apos;s files</source>
        <translation>Der Ordner mit den Dateien der Klasse</translation>
    </message>
    <message>
        <source>Tally…</source>
        <translation>Auszählung…</translation>
    </message>
    <message>
        <source>How many gave each answer, without names, to project</source>
        <translation>Wie oft jede Antwort gegeben wurde, ohne Namen, zum Projizieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The whole table for a spreadsheet</source>
        <translation>Die ganze Tabelle für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Students and their answers</source>
        <translation>Schülerinnen und Schüler und ihre Antworten</translation>
    </message>
    <message>
        <source>The class&apos;s folder</source>
        <translation>Der Ordner der Klasse</translation>
    </message>
    <message>
        <source>Reading {folder} …</source>
        <translation>Liest {folder} …</translation>
    </message>
    <message>
        <source>{folder} · files: {count}</source>
        <translation>{folder} · Dateien: {count}</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Alle Lektionen</translation>
    </message>
    <message>
        <source>Files that cannot be read beside these: {count}.</source>
        <translation>Weitere Dateien, die sich nicht lesen lassen: {count}.</translation>
    </message>
    <message>
        <source>{mark} “{ask}” split the class most: {right} of {count} were right.</source>
        <translation>{mark} Bei „{ask}“ gehen die Antworten am weitesten auseinander: {right} von {count} waren richtig.</translation>
    </message>
    <message>
        <source>{name} at the task of “{page}”, with all hints</source>
        <translation>{name} bei der Aufgabe von „{page}“, mit allen Hinweisen</translation>
    </message>
    <message>
        <source>{name}, far behind after {pages} pages</source>
        <translation>{name}, weit zurück nach {pages} Seiten</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>Stuck: {students}.</source>
        <translation>Kommen nicht weiter: {students}.</translation>
    </message>
</context>
<context>
    <name>ClippingForm</name>
    <message>
        <source>A gradient that is too large is cut before the optimizer sees it, so that one steep place does not throw the ball away.</source>
        <translation>Ein zu großer Gradient wird gekürzt, bevor der Optimierer ihn sieht, damit eine einzelne steile Stelle die Kugel nicht fortschleudert.</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Gradientenkappung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The gradient is taken as it is.</source>
        <translation>Der Gradient wird genommen, wie er ist.</translation>
    </message>
    <message>
        <source>by norm</source>
        <translation>nach Norm</translation>
    </message>
    <message>
        <source>A longer gradient is shortened to this length; its direction stays.</source>
        <translation>Ein längerer Gradient wird auf diese Länge gekürzt; seine Richtung bleibt.</translation>
    </message>
    <message>
        <source>by value</source>
        <translation>nach Wert</translation>
    </message>
    <message>
        <source>Each slope is cut to ± this number; the direction may change.</source>
        <translation>Jede Steigung wird auf ± diese Zahl gekappt; die Richtung kann sich ändern.</translation>
    </message>
    <message>
        <source>Clip at</source>
        <translation>Kappen bei</translation>
    </message>
    <message>
        <source>The longest gradient, or the largest slope, that the optimizer is shown.</source>
        <translation>Der längste Gradient oder die größte Steigung, die der Optimierer zu sehen bekommt.</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>Kappung</translation>
    </message>
</context>
<context>
    <name>ColorBar</name>
    <message>
        <source>The loss that each colour stands for.</source>
        <translation>Der Verlust, für den jede Farbe steht.</translation>
    </message>
    <message>
        <source>Colours of the loss</source>
        <translation>Farben des Verlusts</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>The columns the model predicts from; Space ticks the current one.</source>
        <translation>Die Spalten, aus denen das Modell vorhersagt; die Leertaste hakt die aktuelle an.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>The column to predict.</source>
        <translation>Die Spalte, die vorhergesagt werden soll.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Numbers are fitted (regression); classes are told apart.</source>
        <translation>An Zahlen wird angepasst (Regression); Klassen werden unterschieden.</translation>
    </message>
    <message>
        <source>Tick at least one column of numbers to predict from.</source>
        <translation>Hake mindestens eine Spalte mit Zahlen an, aus der vorhergesagt wird.</translation>
    </message>
    <message>
        <source>{count} classes: {names}.</source>
        <translation>{count} Klassen: {names}.</translation>
    </message>
    <message>
        <source>Numbers from {low} to {high}.</source>
        <translation>Zahlen von {low} bis {high}.</translation>
    </message>
    <message>
        <source>This is the target: what is to be predicted.</source>
        <translation>Das ist der Zielwert: das, was vorhergesagt werden soll.</translation>
    </message>
    <message>
        <source>A model takes numbers; line {line} has {cell}.</source>
        <translation>Ein Modell nimmt Zahlen; in Zeile {line} steht {cell}.</translation>
    </message>
    <message>
        <source>Numbers (regression)</source>
        <translation>Zahlen (Regression)</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>What broke first</source>
        <translation>Was zuerst entgleiste</translation>
    </message>
    <message>
        <source>This step&apos;s numbers</source>
        <translation>Die Zahlen dieses Schritts</translation>
    </message>
    <message>
        <source>The update that led to the step in view</source>
        <translation>Die Aktualisierung, die zum gezeigten Schritt geführt hat</translation>
    </message>
    <message>
        <source>Pictures of the data and the loss</source>
        <translation>Bilder der Daten und des Verlusts</translation>
    </message>
    <message>
        <source>The fit, the surface from above, a cut through it, one sample&apos;s loss, many learning rates, a network, the same fit under each loss, where each start leads</source>
        <translation>Die Anpassung, die Fläche von oben, ein Schnitt durch sie, der Verlust eines Beispiels, viele Lernraten, ein Netz, dieselbe Anpassung mit jedem Verlust, wohin jeder Start führt</translation>
    </message>
</context>
<context>
    <name>ConditionFields</name>
    <message>
        <source>Sign</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>How the measure and the number are compared</source>
        <translation>Wie die Messgröße und die Zahl verglichen werden</translation>
    </message>
    <message>
        <source>The number compared</source>
        <translation>Die Zahl, mit der verglichen wird</translation>
    </message>
    <message>
        <source>The word compared</source>
        <translation>Das Wort, mit dem verglichen wird</translation>
    </message>
    <message>
        <source>A condition on a word needs the word: choose or type it.</source>
        <translation>Eine Bedingung für ein Wort braucht das Wort: Wähle es oder tippe es ein.</translation>
    </message>
    <message>
        <source>Words are the same or not</source>
        <translation>Wörter sind gleich oder nicht</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>{count} wrong</source>
        <translation>{count} falsch</translation>
    </message>
    <message>
        <source>{count} of {total} rows of {actual} are taken for {predicted}.</source>
        <translation>{count} von {total} Zeilen der Klasse {actual} werden für {predicted} gehalten.</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>tatsächlich</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
</context>
<context>
    <name>ContourView</name>
    <message>
        <source>fit</source>
        <translation>einpassen</translation>
    </message>
    <message>
        <source>Shows the whole window again (double click, or A).</source>
        <translation>Zeigt wieder den ganzen Ausschnitt (Doppelklick oder A).</translation>
    </message>
    <message>
        <source>Show the whole contour</source>
        <translation>Die ganze Höhenlinienkarte zeigen</translation>
    </message>
    <message>
        <source>Contour of the loss</source>
        <translation>Höhenlinien des Verlusts</translation>
    </message>
    <message>
        <source>Each line joins points of equal loss; the gradient crosses it at a right angle. Click to start there. The wheel zooms, the right button moves, a double click shows everything again.</source>
        <translation>Jede Linie verbindet Stellen gleichen Verlusts; der Gradient kreuzt sie im rechten Winkel. Ein Klick startet dort. Das Mausrad zoomt, die rechte Maustaste verschiebt, ein Doppelklick zeigt wieder alles.</translation>
    </message>
    <message>
        <source>Click or drag to start there.</source>
        <translation>Klicke oder zieh, um dort zu starten.</translation>
    </message>
    <message>
        <source>({x}, {y})  loss {loss}</source>
        <translation>({x}, {y})  Verlust {loss}</translation>
    </message>
    <message>
        <source>projected: {count} parameters seen through two</source>
        <translation>projiziert: {count} Parameter, durch zwei gesehen</translation>
    </message>
</context>
<context>
    <name>ControlsPanel</name>
    <message>
        <source>The experiment</source>
        <translation>Das Experiment</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Start point</source>
        <translation>Startpunkt</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied: the experiment, as the text of its file</source>
        <translation>Kopiert: das Experiment als Text seiner Datei</translation>
    </message>
    <message>
        <source>Copied: the run as a {library} script</source>
        <translation>Kopiert: der Lauf als Skript für {library}</translation>
    </message>
    <message>
        <source>Copied: the losses as a table</source>
        <translation>Kopiert: die Verluste als Tabelle</translation>
    </message>
    <message>
        <source>Copied: the parameters as a table</source>
        <translation>Kopiert: die Parameter als Tabelle</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>Learning and losses</source>
        <translation>Lernen und Verluste</translation>
    </message>
    <message>
        <source>The landscape</source>
        <translation>Die Landschaft</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Troubles</source>
        <translation>Hürden</translation>
    </message>
    <message>
        <source>Optimizers</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>And beyond</source>
        <translation>Und darüber hinaus</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>probability of {class_name}</source>
        <translation>Wahrscheinlichkeit von {class_name}</translation>
    </message>
    <message>
        <source>score for {class_name}</source>
        <translation>Punktwert für {class_name}</translation>
    </message>
</context>
<context>
    <name>CurveSketch</name>
    <message>
        <source>your prediction</source>
        <translation>deine Vorhersage</translation>
    </message>
    <message>
        <source>Your prediction of the loss by epoch</source>
        <translation>Deine Vorhersage des Verlusts je Epoche</translation>
    </message>
    <message>
        <source>Draw with the mouse, from left to right; what is drawn over is replaced. By keys, right and left go on and back, up and down move the curve there.</source>
        <translation>Zeichne mit der Maus von links nach rechts; worüber du noch einmal zeichnest, wird ersetzt. Mit den Tasten: Right und Left gehen vor und zurück, Up und Down bewegen die Kurve dort.</translation>
    </message>
    <message>
        <source>Go on to the right end</source>
        <translation>Zeichne weiter bis zum rechten Rand</translation>
    </message>
    <message>
        <source>Draw how the loss will go</source>
        <translation>Zeichne, wie der Verlust verläuft</translation>
    </message>
    <message>
        <source>epoch {epoch}: {loss}</source>
        <translation>Epoche {epoch}: {loss}</translation>
    </message>
</context>
<context>
    <name>CycleView</name>
    <message>
        <source>Racer whose step is shown</source>
        <translation>Läufer, dessen Schritt gezeigt wird</translation>
    </message>
    <message>
        <source>Whose predictions, gradient and weights are shown; all see the same samples.</source>
        <translation>Wessen Vorhersagen, Gradient und Gewichte gezeigt werden; alle sehen dieselben Beispiele.</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>Schritt {step}</translation>
    </message>
    <message>
        <source>Press step, and the numbers appear</source>
        <translation>Drücke auf Schritt, und die Zahlen erscheinen</translation>
    </message>
    <message>
        <source>in epoch {epoch} of {epochs}</source>
        <translation>in Epoche {epoch} von {epochs}</translation>
    </message>
    <message>
        <source>saw all {rows} samples</source>
        <translation>hat alle {rows} Beispiele gesehen</translation>
    </message>
    <message>
        <source>saw {seen} of {rows} samples</source>
        <translation>hat {seen} von {rows} Beispielen gesehen</translation>
    </message>
</context>
<context>
    <name>DataDialogs</name>
    <message>
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Whose regions, residuals and score are shown; the lines of all racers always are.</source>
        <translation>Wessen Bereiche, Residuen und Güte gezeigt werden; die Linien aller Läufer sind immer zu sehen.</translation>
    </message>
    <message>
        <source>Racer whose fit is shown</source>
        <translation>Läufer, dessen Anpassung gezeigt wird</translation>
    </message>
    <message>
        <source>Mistakes on the validation rows</source>
        <translation>Fehler bei den Validierungszeilen</translation>
    </message>
    <message>
        <source>Counts the rows held out, which the model has never seen, in place of those it is trained on.</source>
        <translation>Zählt die zurückgehaltenen Zeilen, die das Modell nie gesehen hat, statt derer, mit denen es trainiert wird.</translation>
    </message>
    <message>
        <source>The fitted line</source>
        <translation>Die angepasste Gerade</translation>
    </message>
    <message>
        <source>The same line in the data&apos;s own units: the parameters elsewhere belong to standardised data.</source>
        <translation>Dieselbe Gerade in den Einheiten der Daten: Die Parameter anderswo gehören zu standardisierten Daten.</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Was das Bild zeigt</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>residuals</source>
        <translation>Residuen</translation>
    </message>
    <message>
        <source>By how much each prediction is off, over the predictions, in place of the data.</source>
        <translation>Um wie viel jede Vorhersage danebenliegt, über den Vorhersagen, statt der Daten.</translation>
    </message>
    <message>
        <source>confusion</source>
        <translation>Verwechslungen</translation>
    </message>
    <message>
        <source>How many rows of each class are taken for which, in place of the data.</source>
        <translation>Wie viele Zeilen jeder Klasse für welche gehalten werden, statt der Daten.</translation>
    </message>
    <message>
        <source>Show {what}</source>
        <translation>{what} zeigen</translation>
    </message>
    <message>
        <source>Your own formula</source>
        <translation>Deine eigene Formel</translation>
    </message>
    <message>
        <source>Data and fit</source>
        <translation>Daten und Anpassung</translation>
    </message>
    <message>
        <source>accuracy {trained} %</source>
        <translation>Genauigkeit {trained} %</translation>
    </message>
    <message>
        <source>accuracy {trained} % · validation {held_out} %</source>
        <translation>Genauigkeit {trained} % · Validierung {held_out} %</translation>
    </message>
    <message>
        <source>{trained} % · validation {held_out} %</source>
        <translation>{trained} % · Validierung {held_out} %</translation>
    </message>
    <message>
        <source>R² {trained} · mean error {error}</source>
        <translation>R² {trained} · mittlerer Fehler {error}</translation>
    </message>
    <message>
        <source>R² {trained}</source>
        <translation>R² {trained}</translation>
    </message>
    <message>
        <source>R² {trained} · validation {held_out} · mean error {error}</source>
        <translation>R² {trained} · Validierung {held_out} · mittlerer Fehler {error}</translation>
    </message>
    <message>
        <source>R² {trained} · validation {held_out}</source>
        <translation>R² {trained} · Validierung {held_out}</translation>
    </message>
    <message>
        <source>Accuracy: the share of the training rows whose class is predicted right, and that of the validation rows, where some are held out.</source>
        <translation>Genauigkeit: der Anteil der Trainingszeilen, deren Klasse richtig vorhergesagt wird, und der der Validierungszeilen, wo welche zurückgehalten sind.</translation>
    </message>
    <message>
        <source>R² is the share of the variance that the fit explains: 1 is perfect, 0 is no better than the mean.
The mean error is the average distance from a training row to the fit, in units of {target}.
Beside it stands the R² of the validation rows, where some are held out.</source>
        <translation>R² ist der Anteil der Varianz, den die Anpassung erklärt: 1 ist perfekt, 0 ist nicht besser als der Mittelwert.
Der mittlere Fehler ist der durchschnittliche Abstand einer Trainingszeile von der Anpassung, in der Einheit des Zielwerts ({target}).
Daneben steht das R² der Validierungszeilen, wo welche zurückgehalten sind.</translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation>{rows} Zeilen</translation>
    </message>
    <message>
        <source>{count} shown</source>
        <translation>{count} gezeigt</translation>
    </message>
    <message>
        <source>{count} scored</source>
        <translation>{count} bewertet</translation>
    </message>
    <message>
        <source>{count} held out, hollow</source>
        <translation>{count} zurückgehalten, hohl</translation>
    </message>
    <message>
        <source>this step&apos;s sample ringed</source>
        <translation>Beispiel dieses Schritts mit Ring</translation>
    </message>
    <message>
        <source>batch of {size} ringed</source>
        <translation>Batch von {size} mit Ring</translation>
    </message>
    <message>
        <source>{equation} (data&apos;s own units)</source>
        <translation>{equation} (Einheiten der Daten)</translation>
    </message>
</context>
<context>
    <name>DigitsSheet</name>
    <message>
        <source>4 ≠ 9: a 9 read as 4</source>
        <translation>4 ≠ 9: eine 9, gelesen als 4</translation>
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
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>The experiment in this text can&apos;t be run: {reason}</source>
        <translation>Das Experiment in diesem Text kann nicht laufen: {reason}</translation>
    </message>
    <message>
        <source>This experiment&apos;s file lets no other take its place by Paste; open one, or begin a new one.</source>
        <translation>Die Datei dieses Experiments lässt nicht zu, dass durch Einfügen ein anderes an seine Stelle tritt; öffne eines oder beginne ein neues.</translation>
    </message>
    <message>
        <source>This text is no experiment, or not all of one. It takes what “Copy the experiment” gives, or all the text of a {suffix} file.</source>
        <translation>Dieser Text ist kein Experiment oder nicht das ganze. Möglich ist, was „Experiment kopieren“ liefert, oder der ganze Text einer {suffix}-Datei.</translation>
    </message>
    <message>
        <source>The experiment in this text is an exam; open its file instead.</source>
        <translation>Das Experiment in diesem Text ist eine Prüfung; öffne stattdessen seine Datei.</translation>
    </message>
    <message>
        <source>The experiment in this text was not taken: something else was asked for meanwhile.</source>
        <translation>Das Experiment in diesem Text wurde nicht übernommen: Inzwischen wurde etwas anderes verlangt.</translation>
    </message>
    <message>
        <source>{file} was not opened: something else was asked for before its data was ready.</source>
        <translation>{file} wurde nicht geöffnet: Bevor die Daten bereit waren, wurde etwas anderes verlangt.</translation>
    </message>
</context>
<context>
    <name>DocumentControls</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open Unlocked…</source>
        <translation>Ohne Sperre öffnen…</translation>
    </message>
    <message>
        <source>Open Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Fertige Experimente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>What students may change…</source>
        <translation>Was Lernende ändern dürfen…</translation>
    </message>
    <message>
        <source>Save the run&apos;s numbers…</source>
        <translation>Zahlen des Laufs speichern…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Copy the experiment</source>
        <translation>Experiment kopieren</translation>
    </message>
    <message>
        <source>Paste an experiment</source>
        <translation>Experiment einfügen</translation>
    </message>
    <message>
        <source>Copy as code (NumPy)</source>
        <translation>Als Code kopieren (NumPy)</translation>
    </message>
    <message>
        <source>Copy as code (PyTorch)</source>
        <translation>Als Code kopieren (PyTorch)</translation>
    </message>
    <message>
        <source>Copy the losses as a table</source>
        <translation>Verluste als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the parameters as a table</source>
        <translation>Parameter als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Open an experiment, the table of a sweep, or a recorded run</source>
        <translation>Ein Experiment, die Tabelle einer Versuchsreihe oder einen aufgezeichneten Lauf öffnen</translation>
    </message>
    <message>
        <source>Experiments (*.gdsim);;Tables of sweeps (*.csv);;Recorded runs (*.npz);;All files (*)</source>
        <translation>Experimente (*.gdsim);;Tabellen von Versuchsreihen (*.csv);;Aufgezeichnete Läufe (*.npz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>Experiment speichern</translation>
    </message>
    <message>
        <source>For spreadsheets</source>
        <translation>Für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>For NumPy</source>
        <translation>Für NumPy</translation>
    </message>
    <message>
        <source>Save every step of the run</source>
        <translation>Jeden Schritt des Laufs speichern</translation>
    </message>
    <message>
        <source>Taking the steps again…</source>
        <translation>Die Schritte werden noch einmal gemacht…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The run has taken no step yet, so there are no numbers to save: play it first.</source>
        <translation>Der Lauf hat noch keinen Schritt gemacht, also gibt es keine Zahlen zu speichern: Spiele ihn erst ab.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Die Datei wird geschrieben…</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Änderungen an „{name}“ speichern?</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>Sonst gehen sie verloren.</translation>
    </message>
    <message>
        <source>an untitled experiment</source>
        <translation>unbenanntes Experiment</translation>
    </message>
    <message>
        <source>{program} came to a sudden end on {time}; unsaved changes to {name} were kept.</source>
        <translation>{program} endete plötzlich ({time}); ungespeicherte Änderungen blieben erhalten: {name}.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The changes from before the sudden end are offered again at the next start.</source>
        <translation>Die Änderungen von vor dem plötzlichen Ende werden beim nächsten Start wieder angeboten.</translation>
    </message>
    <message>
        <source>The clipboard holds no text; copy an experiment first.</source>
        <translation>Die Zwischenablage enthält keinen Text; kopiere zuerst ein Experiment.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Troubles</source>
        <translation>Hürden</translation>
    </message>
    <message>
        <source>Races</source>
        <translation>Wettläufe</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
</context>
<context>
    <name>DrawDialog</name>
    <message>
        <source>Draw your own data</source>
        <translation>Eigene Daten zeichnen</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Points of two classes or more, to be told apart.</source>
        <translation>Punkte aus zwei oder mehr Klassen, die unterschieden werden sollen.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Each point is an x and its y, to be fitted.</source>
        <translation>Jeder Punkt ist ein x und sein y; daran wird angepasst.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Erases the ringed point (Delete, or a right click on it).</source>
        <translation>Löscht den Punkt mit dem Ring (Entf, oder ein Rechtsklick darauf).</translation>
    </message>
    <message>
        <source>Add an outlier</source>
        <translation>Ausreißer hinzufügen</translation>
    </message>
    <message>
        <source>A point far from all others: watch how much each loss lets it pull.</source>
        <translation>Ein Punkt weit weg von allen anderen: Sieh, wie stark ihn jeder Verlust ziehen lässt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes back the last change (Ctrl+Z).</source>
        <translation>Nimmt die letzte Änderung zurück (Strg+Z).</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Erases all points; Undo brings them back.</source>
        <translation>Löscht alle Punkte; Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The data stays as it is.</source>
        <translation>Die Daten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The next points are of class {name}.</source>
        <translation>Die nächsten Punkte gehören zur Klasse {name}.</translation>
    </message>
    <message>
        <source>Class {name}</source>
        <translation>Klasse {name}</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>N adds a point, Page Down selects the next, the arrow keys move it, Delete erases it.</source>
        <translation>N fügt einen Punkt hinzu, „Bild ab“ wählt den nächsten, die Pfeiltasten bewegen ihn, Entf löscht ihn.</translation>
    </message>
    <message>
        <source>{count} points. A click adds one, dragging moves it, a right click erases it.</source>
        <translation>{count} Punkte. Ein Klick fügt einen hinzu, Ziehen bewegt ihn, ein Rechtsklick löscht ihn.</translation>
    </message>
    <message>
        <source>Keys: N adds, Page Down selects, the arrows move, Delete erases.</source>
        <translation>Tasten: N fügt hinzu, „Bild ab“ wählt, die Pfeile bewegen, Entf löscht.</translation>
    </message>
    <message>
        <source>Set points of two classes or more.</source>
        <translation>Setze Punkte aus zwei oder mehr Klassen.</translation>
    </message>
    <message>
        <source>Set two points or more.</source>
        <translation>Setze zwei oder mehr Punkte.</translation>
    </message>
    <message>
        <source>Your own data</source>
        <translation>Deine eigenen Daten</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>One file at a time, please: an experiment or a table.</source>
        <translation>Bitte immer nur eine Datei: ein Experiment oder eine Tabelle.</translation>
    </message>
    <message>
        <source>Only files of this computer can be opened: download it first.</source>
        <translation>Nur Dateien dieses Computers lassen sich öffnen: Lade sie zuerst herunter.</translation>
    </message>
    <message>
        <source>“{name}” is a folder; drop one of its experiments or tables.</source>
        <translation>„{name}“ ist ein Ordner; zieh eines seiner Experimente oder eine seiner Tabellen hierher.</translation>
    </message>
    <message>
        <source>“{name}” is neither an experiment ({experiment}) nor a table ({tables}).</source>
        <translation>„{name}“ ist weder ein Experiment ({experiment}) noch eine Tabelle ({tables}).</translation>
    </message>
</context>
<context>
    <name>ErrorReporter</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong inside gdsim. Your experiment is still here, and you can go on.</source>
        <translation>In gdsim ist etwas schiefgegangen. Dein Experiment ist noch da, und du kannst weitermachen.</translation>
    </message>
    <message>
        <source>gdsim came to a sudden end; a report of it lies on this computer, and is sent to nobody.</source>
        <translation>gdsim endete plötzlich; ein Bericht darüber liegt auf diesem Computer und wird an niemanden gesendet.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished">Verwerfen</translation>
    </message>
    <message>
        <source>What gdsim could still say before its sudden end. If you send it to its makers, they see why.</source>
        <translation>Was gdsim vor seinem plötzlichen Ende noch sagen konnte. Wenn du diesen Bericht dem Entwicklungsteam schickst, ist dort zu sehen, woran es lag.</translation>
    </message>
    <message>
        <source>What happened was written to {path}.</source>
        <translation>Was geschah, steht in {path}.</translation>
    </message>
</context>
<context>
    <name>ExactTable</name>
    <message>
        <source>The exact answer</source>
        <translation>Die genaue Lösung</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>{name} in {unit}</source>
        <translation>{name} in {unit}</translation>
    </message>
    <message>
        <source>the data&apos;s own units</source>
        <translation>den Einheiten der Daten</translation>
    </message>
    <message>
        <source>in closed form</source>
        <translation>in geschlossener Form</translation>
    </message>
    <message>
        <source>by Newton&apos;s method</source>
        <translation>mit dem Newton-Verfahren</translation>
    </message>
    <message>
        <source>The exact answer, found {how}, beside the racers&apos; parameters.</source>
        <translation>Die genaue Lösung, {how} bestimmt, neben den Parametern der Läufer.</translation>
    </message>
    <message>
        <source>The {shown} of {count} that are farthest off are listed.</source>
        <translation>Aufgeführt sind die {shown} von {count}, die am weitesten danebenliegen.</translation>
    </message>
</context>
<context>
    <name>Exam</name>
    <message>
        <source>This is an exam: nothing of it is saved, and closing the window ends it.</source>
        <translation>Das ist eine Prüfung: Nichts davon wird gespeichert, und wer das Fenster schließt, beendet sie.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished">Beenden</translation>
    </message>
</context>
<context>
    <name>ExplainView</name>
    <message>
        <source>Whose step is explained</source>
        <translation>Wessen Schritt erklärt wird</translation>
    </message>
    <message>
        <source>Whose step is explained: each racer takes its own, by its own rule.</source>
        <translation>Wessen Schritt erklärt wird: Jeder Läufer macht seinen eigenen, nach seiner eigenen Regel.</translation>
    </message>
    <message>
        <source>Parameter whose numbers are shown</source>
        <translation>Parameter, dessen Zahlen gezeigt werden</translation>
    </message>
    <message>
        <source>The rule is the same for every parameter, with numbers of its own. Up and Down go through them.</source>
        <translation>Die Regel ist für alle Parameter dieselbe, mit eigenen Zahlen für jeden. Up und Down gehen sie durch.</translation>
    </message>
    <message>
        <source>Step of</source>
        <translation>Schritt von</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>The step, explained</source>
        <translation>Der Schritt, erklärt</translation>
    </message>
    <message>
        <source>Each line of the update rule, and the same line with this step&apos;s numbers. Type it into a calculator: you get its result, give or take 2 in the last digit.
Colours are those of the arrows on the surface: the gradient, what is remembered of earlier ones, the step, and where it leads.</source>
        <translation>Jede Zeile der Aktualisierungsregel, und dieselbe Zeile mit den Zahlen dieses Schritts. Tippe sie in einen Taschenrechner: Du bekommst ihr Ergebnis, bis auf 2 in der letzten Stelle.
Die Farben sind die der Pfeile auf der Fläche: der Gradient, was von früheren behalten wird, der Schritt, und wohin er führt.</translation>
    </message>
</context>
<context>
    <name>ExplanationBubble</name>
    <message>
        <source>Asks no more (Esc)</source>
        <translation>Fragt nicht weiter (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Click on anything else, or press Esc.</source>
        <translation>Klicke etwas anderes an oder drücke Esc.</translation>
    </message>
    <message>
        <source>Lesson: {link}</source>
        <translation>Lektion: {link}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Rendering previews …</source>
        <translation>Vorschau wird berechnet …</translation>
    </message>
    <message>
        <source>Exporting to {name} …</source>
        <translation>Export nach {name} …</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Angehalten; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Rendering the picture …</source>
        <translation>Das Bild wird berechnet …</translation>
    </message>
    <message>
        <source>Stop the export?</source>
        <translation>Export anhalten?</translation>
    </message>
    <message>
        <source>It is not finished: nothing would be written.</source>
        <translation>Er ist nicht fertig: Es würde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation>Export anhalten</translation>
    </message>
    <message>
        <source>Go on exporting</source>
        <translation>Weiter exportieren</translation>
    </message>
    <message>
        <source>How much is exported</source>
        <translation>Wie viel exportiert ist</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Asks for a name and writes the file.</source>
        <translation>Fragt nach einem Namen und schreibt die Datei.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Puts the last frame on the clipboard, to be pasted into a slide.</source>
        <translation>Legt das letzte Einzelbild in die Zwischenablage, zum Einfügen in eine Folie.</translation>
    </message>
    <message>
        <source>Ends the export at once; nothing is left of it.</source>
        <translation>Beendet den Export sofort; nichts davon bleibt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closes this dialog; what is written stays.</source>
        <translation>Schließt dieses Fenster; was geschrieben ist, bleibt.</translation>
    </message>
    <message>
        <source>Where should the new folder of frames be?</source>
        <translation>Wo soll der neue Ordner mit Einzelbildern liegen?</translation>
    </message>
    <message>
        <source>One picture. Text and lines are as sharp as its size allows.</source>
        <translation>Ein Bild. Text und Linien sind so scharf, wie seine Größe es erlaubt.</translation>
    </message>
    <message>
        <source>One picture. Text and lines stay sharp at any size.</source>
        <translation>Ein Bild. Text und Linien bleiben bei jeder Größe scharf.</translation>
    </message>
    <message>
        <source>About {time} to make, about {size} large.</source>
        <translation>Dauert etwa {time}, wird etwa {size} groß.</translation>
    </message>
    <message>
        <source>One frame, since the run has taken no step yet.</source>
        <translation>Ein Einzelbild, denn der Lauf hat noch keinen Schritt gemacht.</translation>
    </message>
    <message>
        <source>One frame, since only one step is chosen.</source>
        <translation>Ein Einzelbild, denn nur ein Schritt ist gewählt.</translation>
    </message>
    <message>
        <source>{frames} frames, {lasts} to watch.</source>
        <translation>{frames} Einzelbilder, {lasts} zum Ansehen.</translation>
    </message>
    <message>
        <source>{share} % done, {time} left</source>
        <translation>{share} % fertig, noch {time}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
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
        <translation>Was</translation>
    </message>
    <message>
        <source>The whole page, or one part of it in full size.</source>
        <translation>Die ganze Seite oder ein Teil davon in voller Größe.</translation>
    </message>
    <message>
        <source>Page: surface, loss, data</source>
        <translation>Seite: Fläche, Verlust, Daten</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Loss plot</source>
        <translation>Verlustkurve</translation>
    </message>
    <message>
        <source>Data and fit</source>
        <translation>Daten und Anpassung</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>GIF plays everywhere; WebP and APNG keep every colour; a video is smallest for long runs.</source>
        <translation>GIF läuft überall; WebP und APNG behalten jede Farbe; ein Video ist bei langen Läufen am kleinsten.</translation>
    </message>
    <message>
        <source>GIF animation</source>
        <translation>GIF-Animation</translation>
    </message>
    <message>
        <source>WebP animation</source>
        <translation>WebP-Animation</translation>
    </message>
    <message>
        <source>APNG animation</source>
        <translation>APNG-Animation</translation>
    </message>
    <message>
        <source>WebM video</source>
        <translation>WebM-Video</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>MP4-Video</translation>
    </message>
    <message>
        <source>Folder of PNG frames</source>
        <translation>Ordner mit PNG-Einzelbildern</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG-Bild</translation>
    </message>
    <message>
        <source>PDF picture</source>
        <translation>PDF-Bild</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Night for a dark slide, day for paper and a bright room, projector for a weak lamp.</source>
        <translation>Nacht für eine dunkle Folie, Tag für Papier und einen hellen Raum, Projektor für eine schwache Lampe.</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projektor</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Where the surface is seen from. Orbiting: once around it from the first frame to the last, as high as in the window. The file gets larger.</source>
        <translation>Von wo aus die Fläche gesehen wird. Umkreisend: vom ersten Einzelbild bis zum letzten einmal um sie herum, so hoch wie im Fenster. Die Datei wird größer.</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>Wie im Fenster</translation>
    </message>
    <message>
        <source>From the corner</source>
        <translation>Von der Ecke</translation>
    </message>
    <message>
        <source>Orbiting</source>
        <translation>Umkreisend</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>Durchsichtiger Hintergrund</translation>
    </message>
    <message>
        <source>For a PNG picture that is laid over something else.</source>
        <translation>Für ein PNG-Bild, das über etwas anderes gelegt wird.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Which updates become frames. In a given time, the first ones get the most, since most moves there.</source>
        <translation>Welche Aktualisierungen zu Einzelbildern werden. In einer festen Zeit bekommen die ersten am meisten, denn da bewegt sich am meisten.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>From, to, every</source>
        <translation>Von, bis, Abstand</translation>
    </message>
    <message>
        <source>In a given time</source>
        <translation>In einer festen Zeit</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <source>0 is the start, before any update.</source>
        <translation>0 ist der Start, vor jeder Aktualisierung.</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <source>It is always among the frames.</source>
        <translation>Er ist immer unter den Einzelbildern.</translation>
    </message>
    <message>
        <source>1 shows each of them; 10 each tenth, in a tenth of the time.</source>
        <translation>1 zeigt jeden davon; 10 jeden zehnten, in einem Zehntel der Zeit.</translation>
    </message>
    <message>
        <source>Every so many steps</source>
        <translation>Abstand in Schritten</translation>
    </message>
    <message>
        <source>The picture shows the run as it was after so many updates; 0 is the start.</source>
        <translation>Das Bild zeigt den Lauf, wie er nach so vielen Aktualisierungen war; 0 ist der Start.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>From the first frame to the last, which then stays in view for a moment longer.</source>
        <translation>Vom ersten Einzelbild bis zum letzten, das danach noch einen Moment zu sehen bleibt.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>30 is smooth; fewer make a smaller file.</source>
        <translation>30 ist flüssig; weniger ergeben eine kleinere Datei.</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <source>square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>The window&apos;s</source>
        <translation>Die des Fensters</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Text and lines grow with the size: a larger picture shows the same, only sharper.</source>
        <translation>Text und Linien wachsen mit der Größe: Ein größeres Bild zeigt dasselbe, nur schärfer.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Pixels; a video takes an even number.</source>
        <translation>Pixel; ein Video braucht eine gerade Zahl.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>every</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>From step</source>
        <translation>Von Schritt</translation>
    </message>
    <message>
        <source>Width, height</source>
        <translation>Breite, Höhe</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Learning rates that were set for another problem say nothing about this one: each racer takes one that suits it now, and racers that differed in nothing else have become one.</source>
        <translation>Lernraten, die für ein anderes Problem eingestellt waren, sagen über dieses nichts: Jeder Läufer nimmt jetzt eine, die dazu passt, und Läufer, die sich sonst in nichts unterschieden, sind einer geworden.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>A word, a lesson, a command, a control</source>
        <translation>Ein Wort, eine Lektion, ein Befehl, ein Bedienelement</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Nichts heißt so.</translation>
    </message>
</context>
<context>
    <name>FitForm</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>What turns features into a prediction: a weighted sum, powers of a single feature, or a network.</source>
        <translation>Was aus Merkmalen eine Vorhersage macht: eine gewichtete Summe, Potenzen eines einzigen Merkmals oder ein Netz.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>A {model} takes a single feature; choose one column to use it.</source>
        <translation>Ein {model} nimmt ein einziges Merkmal; wähle eine Spalte, um es zu verwenden.</translation>
    </message>
    <message>
        <source>The columns the model sees. Two parameters make a surface that is shown exactly.</source>
        <translation>Die Spalten, die das Modell sieht. Zwei Parameter ergeben eine Fläche, die genau gezeigt wird.</translation>
    </message>
    <message>
        <source>Columns to use as features</source>
        <translation>Spalten, die Merkmale sein sollen</translation>
    </message>
    <message>
        <source>Tick the columns to use; Space switches the current one.</source>
        <translation>Hake die Spalten an, die verwendet werden sollen; die Leertaste schaltet die aktuelle um.</translation>
    </message>
    <message>
        <source>{count} of {total} columns</source>
        <translation>{count} von {total} Spalten</translation>
    </message>
    <message>
        <source>A model needs at least one feature; tick another one first.</source>
        <translation>Ein Modell braucht mindestens ein Merkmal; hake zuerst ein anderes an.</translation>
    </message>
</context>
<context>
    <name>FogMap</name>
    <message>
        <source>Map in the fog</source>
        <translation>Karte im Nebel</translation>
    </message>
    <message>
        <source>The arrow points straight downhill, and is longer where it is steeper. Of the ground between the places where you have stood you know nothing.</source>
        <translation>Der Pfeil zeigt geradewegs bergab und ist länger, wo es steiler ist. Vom Boden zwischen den Stellen, an denen du gestanden hast, weißt du nichts.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>FormulaField</name>
    <message>
        <source>Formula f(x, y)</source>
        <translation>Formel f(x, y)</translation>
    </message>
    <message>
        <source>The height of the surface as a formula in x and y, with + - * / and ** or ^, numbers, {constants} and the functions {functions}. As in class: x², 2·x and ln(x), which is log(x). Press Enter to see it.</source>
        <translation>Die Höhe der Fläche als Formel in x und y, mit + - * / und ** oder ^, Zahlen, {constants} und den Funktionen {functions}. Wie im Unterricht: x², 2·x und ln(x), das ist log(x). Enter zeigt sie.</translation>
    </message>
</context>
<context>
    <name>FormulaForm</name>
    <message>
        <source>{axis} from</source>
        <translation>{axis} von</translation>
    </message>
    <message>
        <source>{axis} to</source>
        <translation>{axis} bis</translation>
    </message>
    <message>
        <source>The part of the surface that is shown, and where a start is drawn from.</source>
        <translation>Der Teil der Fläche, der gezeigt wird und aus dem ein Start ausgelost wird.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>GlossaryWindow</name>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Search a word</source>
        <translation>Ein Wort suchen</translation>
    </message>
    <message>
        <source>Back to the word before (Alt+Left)</source>
        <translation>Zurück zum vorigen Wort (Alt+←)</translation>
    </message>
    <message>
        <source>Back to the word before</source>
        <translation>Zurück zum vorigen Wort</translation>
    </message>
    <message>
        <source>No word and no sentence of the glossary has this.</source>
        <translation>Kein Wort und kein Satz des Glossars enthält das.</translation>
    </message>
    <message>
        <source>What the word means</source>
        <translation>Was das Wort bedeutet</translation>
    </message>
    <message>
        <source>See: {link}</source>
        <translation>Siehe: {link}</translation>
    </message>
    <message>
        <source>Lesson: {link}</source>
        <translation>Lektion: {link}</translation>
    </message>
</context>
<context>
    <name>GradientsPage</name>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>size of the gradient</source>
        <translation>Größe des Gradienten</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Gradient of each layer by epoch</source>
        <translation>Gradient jeder Schicht je Epoche</translation>
    </message>
    <message>
        <source>Gradient of each layer now</source>
        <translation>Gradient jeder Schicht jetzt</translation>
    </message>
    <message>
        <source>The root mean square of the full gradient over a layer&apos;s weights and biases. Where the lines lie powers of ten apart, the layers learn at very different paces.</source>
        <translation>Das quadratische Mittel des vollen Gradienten über die Gewichte und Bias-Werte einer Schicht. Wo die Linien um Zehnerpotenzen auseinanderliegen, lernen die Schichten sehr verschieden schnell.</translation>
    </message>
    <message>
        <source>out</source>
        <translation>Ausg.</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>This experiment&apos;s file does not let its data be changed.</source>
        <translation>Die Datei dieses Experiments lässt nicht zu, dass seine Daten geändert werden.</translation>
    </message>
    <message>
        <source>This experiment&apos;s file decides what can be seen and changed here. A new one has everything.</source>
        <translation>Die Datei dieses Experiments bestimmt, was hier zu sehen ist und geändert werden kann. Ein neues bietet alles.</translation>
    </message>
</context>
<context>
    <name>HeldOut</name>
    <message>
        <source>Lowest validation loss, {loss}, after epoch {epoch}. A click goes there: early stopping.</source>
        <translation>Niedrigster Validierungsverlust, {loss}, nach Epoche {epoch}. Ein Klick geht dorthin: frühes Stoppen.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>There is no lesson “{name}”.</source>
        <translation>Eine Lektion „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>This part of the window is not there now.</source>
        <translation>Dieser Teil des Fensters ist jetzt nicht da.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Open data</source>
        <translation>Daten öffnen</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>What stands between two columns.</source>
        <translation>Was zwischen zwei Spalten steht.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>What stands before the decimals, and what, if anything, between the thousands.</source>
        <translation>Was vor den Nachkommastellen steht und was, wenn überhaupt etwas, zwischen den Tausendern.</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Dezimalen</translation>
    </message>
    <message>
        <source>How letters beyond a to z are stored; wrong, they look like Ã¤.</source>
        <translation>Wie Buchstaben jenseits von a bis z gespeichert sind; falsch gelesen sehen sie aus wie Ã¤.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>First line names the columns</source>
        <translation>Erste Zeile nennt die Spalten</translation>
    </message>
    <message>
        <source>Otherwise the columns are numbered, and the first line is data.</source>
        <translation>Sonst werden die Spalten nummeriert, und die erste Zeile gehört zu den Daten.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lesen der Datei</translation>
    </message>
    <message>
        <source>Use this data</source>
        <translation>Diese Daten verwenden</translation>
    </message>
    <message>
        <source>Closes this window and starts a run on the data.</source>
        <translation>Schließt dieses Fenster und beginnt einen Lauf mit den Daten.</translation>
    </message>
    <message>
        <source>Closes this window and changes nothing.</source>
        <translation>Schließt dieses Fenster und ändert nichts.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Something went wrong while reading the file.</source>
        <translation>Beim Lesen der Datei ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns.</source>
        <translation>{rows} Zeilen, {columns} Spalten.</translation>
    </message>
    <message>
        <source>Keeping a copy that is read this way…</source>
        <translation>Eine Kopie, die so gelesen wird, wird angelegt…</translation>
    </message>
</context>
<context>
    <name>KeptSurface</name>
    <message>
        <source>Close the surface that was kept</source>
        <translation>Die behaltene Fläche schließen</translation>
    </message>
    <message>
        <source>Kept: {what}, loss {loss}</source>
        <translation>Behalten: {what}, Verlust {loss}</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>LayersMenu</name>
    <message>
        <source>The steepest way down: against the gradient of the loss on all samples</source>
        <translation>Der steilste Weg hinab: gegen den Gradienten des Verlusts bei allen Beispielen</translation>
    </message>
    <message>
        <source>Where the optimizer&apos;s memory of earlier gradients would carry the ball</source>
        <translation>Wohin das Gedächtnis des Optimierers für frühere Gradienten die Kugel tragen würde</translation>
    </message>
    <message>
        <source>From where the last step started to the ball</source>
        <translation>Von dort, wo der letzte Schritt begann, bis zur Kugel</translation>
    </message>
    <message>
        <source>An ellipse: how far a step goes along each parameter for the same gradient. Plain gradient descent would have a circle</source>
        <translation>Eine Ellipse: wie weit ein Schritt bei gleichem Gradienten längs jedes Parameters geht. Beim einfachen Gradientenabstieg wäre es ein Kreis</translation>
    </message>
    <message>
        <source>The way down that the last mini-batch saw, dashed, where its step started</source>
        <translation>Der Weg hinab, den der letzte Mini-Batch sah, gestrichelt, dort, wo sein Schritt begann</translation>
    </message>
    <message>
        <source>The loss on the samples of the last mini-batch alone, as a translucent sheet</source>
        <translation>Der Verlust bei den Beispielen des letzten Mini-Batches allein, als durchscheinende Fläche</translation>
    </message>
    <message>
        <source>No optimizer here remembers earlier gradients</source>
        <translation>Kein Optimierer hier erinnert sich an frühere Gradienten</translation>
    </message>
    <message>
        <source>No optimizer here has a step size for each parameter</source>
        <translation>Kein Optimierer hier hat eine Schrittweite für jeden Parameter</translation>
    </message>
    <message>
        <source>Each step sees all samples: there is no mini-batch</source>
        <translation>Jeder Schritt sieht alle Beispiele: Es gibt keinen Mini-Batch</translation>
    </message>
</context>
<context>
    <name>LayersView</name>
    <message>
        <source>Whose layers</source>
        <translation>Wessen Schichten</translation>
    </message>
    <message>
        <source>Whose layers are shown</source>
        <translation>Wessen Schichten gezeigt werden</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>How large each layer&apos;s gradient was, and is</source>
        <translation>Wie groß der Gradient jeder Schicht war und ist</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>What the units of each hidden layer give for the training rows, now</source>
        <translation>Was die Einheiten jeder verdeckten Schicht bei den Trainingszeilen jetzt geben</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>The weights of each layer, now</source>
        <translation>Die Gewichte jeder Schicht, jetzt</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>The learning rate against the largest stable one, by epoch</source>
        <translation>Die Lernrate, verglichen mit der größten stabilen, je Epoche</translation>
    </message>
    <message>
        <source>Show: {page}</source>
        <translation>Zeigen: {page}</translation>
    </message>
    <message>
        <source>This model has one layer only: of a neural network, its hidden layers are compared here.</source>
        <translation>Dieses Modell hat nur eine Schicht: Bei einem neuronalen Netz werden hier die verdeckten Schichten verglichen.</translation>
    </message>
    <message>
        <source>A surface has no layers: of a neural network, its hidden layers are compared here.</source>
        <translation>Eine Fläche hat keine Schichten: Bei einem neuronalen Netz werden hier die verdeckten Schichten verglichen.</translation>
    </message>
    <message>
        <source>Layer 1: {first}, output: {last}.</source>
        <translation>Schicht 1: {first}, Ausgabe: {last}.</translation>
    </message>
    <message>
        <source>The first layer&apos;s gradient is {times} times smaller than the last&apos;s: {first} to {last}.</source>
        <translation>Der Gradient der ersten Schicht ist {times}-mal kleiner als der der letzten: {first} zu {last}.</translation>
    </message>
    <message>
        <source>The first layer&apos;s gradient is {times} times as large as the last&apos;s: {first} to {last}.</source>
        <translation>Der Gradient der ersten Schicht ist {times}-mal so groß wie der der letzten: {first} zu {last}.</translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation>Schicht {number}</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>What the {unit} units of each layer give for all training rows; σ is their spread.</source>
        <translation>Was die Einheiten jeder Schicht ({unit}) bei allen Trainingszeilen geben; σ ist ihre Streuung.</translation>
    </message>
    <message>
        <source>What the {unit} units of each layer give for all training rows, where it is not 0. A unit that is 0 for every row is dead.</source>
        <translation>Was die Einheiten jeder Schicht ({unit}) bei allen Trainingszeilen geben, wo es nicht 0 ist. Eine Einheit, die bei jeder Zeile 0 ist, ist tot.</translation>
    </message>
    <message>
        <source>{percent} % at 0, {dead} dead</source>
        <translation>{percent} % bei 0, {dead} tot</translation>
    </message>
    <message>
        <source>{percent} % at 0</source>
        <translation>{percent} % bei 0</translation>
    </message>
    <message>
        <source>The weights of each layer, without its biases; σ is their spread.</source>
        <translation>Die Gewichte jeder Schicht, ohne Bias-Werte; σ ist ihre Streuung.</translation>
    </message>
    <message>
        <source>No limit is known here: it is for optimizers that do not rescale their steps.</source>
        <translation>Hier ist keine Grenze bekannt: Es gibt sie für Optimierer, die ihre Schritte nicht umskalieren.</translation>
    </message>
    <message>
        <source>The learning rate {rate} is {percent} % of the largest stable one here, {limit}.</source>
        <translation>Die Lernrate {rate} ist {percent} % der größten hier stabilen, {limit}.</translation>
    </message>
</context>
<context>
    <name>LearningRate</name>
    <message>
        <source>How far each step goes along the gradient: too small and it crawls, too large and it overshoots. It applies at once, also while running.</source>
        <translation>Wie weit jeder Schritt längs des Gradienten geht: Zu niedrig, und er kriecht; zu hoch, und er schießt übers Ziel hinaus. Gilt sofort, auch während des Laufs.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learning rate, logarithmic</source>
        <translation>Lernrate, logarithmisch</translation>
    </message>
    <message>
        <source>Each tenth of the way is about 4 times as much.</source>
        <translation>Jedes Zehntel des Wegs ist etwa das 4-Fache.</translation>
    </message>
    <message>
        <source>Learning rate α</source>
        <translation>Lernrate α</translation>
    </message>
    <message>
        <source>Up and Down step it by 1-2-5.</source>
        <translation>Up und Down ändern sie in Stufen 1-2-5.</translation>
    </message>
    <message>
        <source>Where the loss bends most, each step multiplies the distance to the valley&apos;s floor. Below this rate it shrinks; above, every step overshoots by more than the last. For gradient descent it is 2 divided by the largest curvature, momentum moves it.</source>
        <translation>Wo sich der Verlust am stärksten krümmt, multipliziert jeder Schritt den Abstand vom Talboden. Unter dieser Lernrate schrumpft er; darüber schießt jeder Schritt weiter hinaus als der vorige. Beim Gradientenabstieg ist sie 2 geteilt durch die größte Krümmung, Momentum verschiebt sie.</translation>
    </message>
    <message>
        <source>stability unknown</source>
        <translation>Stabilität unbekannt</translation>
    </message>
    <message>
        <source>stable below {rate}</source>
        <translation>stabil unter {rate}</translation>
    </message>
    <message>
        <source>stable below about {rate} at the start</source>
        <translation>stabil unter etwa {rate} am Start</translation>
    </message>
    <message>
        <source>stable below about {rate} here</source>
        <translation>stabil unter etwa {rate} hier</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>LessonEditing</name>
    <message>
        <source>The page is in {file}; Lessons has it.</source>
        <translation>Die Seite ist in {file}; sie steht unter Lektionen.</translation>
    </message>
</context>
<context>
    <name>LessonPageDialog</name>
    <message>
        <source>A page of a lesson</source>
        <translation>Seite einer Lektion</translation>
    </message>
    <message>
        <source>Page title</source>
        <translation>Titel der Seite</translation>
    </message>
    <message>
        <source>Stands above the words</source>
        <translation>Steht über dem Text</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Markdown: **bold**, *italic*, lists with - in front, formulas between $ and $</source>
        <translation>Markdown: **fett**, *kursiv*, Listen mit - davor, Formeln zwischen $ und $</translation>
    </message>
    <message>
        <source>What the page says. **bold**, *italic*, $w^2$, [the curve](see:loss)</source>
        <translation>Was die Seite sagt. **fett**, *kursiv*, $w^2$, [die Kurve](see:loss)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>For the teacher alone, beside the presentation</source>
        <translation>Nur für die Lehrkraft, neben der Präsentation</translation>
    </message>
    <message>
        <source>Take it anew</source>
        <translation>Neu übernehmen</translation>
    </message>
    <message>
        <source>The experiment, and what is seen, as they are in the window now</source>
        <translation>Das Experiment und was zu sehen ist, wie sie jetzt im Fenster sind</translation>
    </message>
    <message>
        <source>This page is not saved. Give it up?</source>
        <translation>Diese Seite ist nicht gespeichert. Aufgeben?</translation>
    </message>
    <message>
        <source>Looking at it …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Nothing is wrong with this page.</source>
        <translation>Mit dieser Seite stimmt alles.</translation>
    </message>
    <message>
        <source>the one in the window</source>
        <translation>das im Fenster</translation>
    </message>
    <message>
        <source>The experiment: {title}</source>
        <translation>Das Experiment: {title}</translation>
    </message>
    <message>
        <source>The page needs a title.</source>
        <translation>Die Seite braucht einen Titel.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>What is asked, and to be done</source>
        <translation>Was gefragt wird und was zu tun ist</translation>
    </message>
    <message>
        <source>The page&apos;s parts</source>
        <translation>Die Teile der Seite</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Says what is wrong with the page, if anything is</source>
        <translation>Sagt, was mit der Seite nicht stimmt, wenn etwas nicht stimmt</translation>
    </message>
    <message>
        <source>Try it in the window</source>
        <translation>Im Fenster ausprobieren</translation>
    </message>
    <message>
        <source>Plays the page; when it is left, this dialog is back</source>
        <translation>Spielt die Seite; wird sie verlassen, ist dieses Fenster wieder da</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Seite speichern</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>To take away:</source>
        <translation>Zum Mitnehmen:</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Alle Lektionen</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Lektion verlassen</translation>
    </message>
    <message>
        <source>Back to your own work, as it was</source>
        <translation>Zurück zu deiner eigenen Arbeit, wie sie war</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The page before (Ctrl+Page Up)</source>
        <translation>Die vorige Seite (Strg+Bild auf)</translation>
    </message>
    <message>
        <source>The next page (Ctrl+Page Down)</source>
        <translation>Die nächste Seite (Strg+Bild ab)</translation>
    </message>
</context>
<context>
    <name>LessonTile</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
</context>
<context>
    <name>LessonsMenu</name>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>Start page…</source>
        <translation>Startseite…</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Lektion verlassen</translation>
    </message>
    <message>
        <source>Open a folder of lessons…</source>
        <translation>Ordner mit Lektionen öffnen…</translation>
    </message>
    <message>
        <source>Make a lesson page of this…</source>
        <translation>Lektionsseite daraus machen…</translation>
    </message>
    <message>
        <source>Files that are no lessons: {count}…</source>
        <translation>Dateien, die keine Lektionen sind: {count}…</translation>
    </message>
    <message>
        <source>For beginners: examples first</source>
        <translation>Für Anfänger: erst die Beispiele</translation>
    </message>
    <message>
        <source>For the advanced: think</source>
        <translation>Für Fortgeschrittene: selbst denken</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… und {count} weitere.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>A folder of lessons</source>
        <translation>Ordner mit Lektionen</translation>
    </message>
</context>
<context>
    <name>LossLegend</name>
    <message>
        <source>Each racer with its loss: now, or at the epoch under the pointer.</source>
        <translation>Jeder Läufer mit seinem Verlust: jetzt, oder in der Epoche unter dem Mauszeiger.</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>earlier: {names}</source>
        <translation>früher: {names}</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
</context>
<context>
    <name>LossSection</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>What one wrong prediction costs. The training loss is its mean over the rows.</source>
        <translation>Was eine falsche Vorhersage kostet. Der Trainingsverlust ist der Mittelwert davon über die Zeilen.</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>two classes</source>
        <translation>zwei Klassen</translation>
    </message>
    <message>
        <source>three classes or more</source>
        <translation>drei oder mehr Klassen</translation>
    </message>
    <message>
        <source>Not for this data set, whose target is {target}: this loss is for {fitting}.</source>
        <translation>Nicht für diesen Datensatz (Zielwert: {target}): Dieser Verlust ist für {fitting}.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>LossTable</name>
    <message>
        <source>What each loss has come to</source>
        <translation>Was jeder Verlust erreicht hat</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>The share of the rows whose class is predicted right</source>
        <translation>Der Anteil der Zeilen, deren Klasse richtig vorhergesagt wird</translation>
    </message>
    <message>
        <source>its line</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>Intercept and slope, in the data&apos;s own units</source>
        <translation>Achsenabschnitt und Steigung, in den Einheiten der Daten</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>The share of the variance that the fit explains: 1 is perfect</source>
        <translation>Der Anteil der Varianz, den die Anpassung erklärt: 1 ist perfekt</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>The losses that are compared, each descended from the same start</source>
        <translation>Die Verluste, die verglichen werden; jeder Abstieg beginnt am selben Start</translation>
    </message>
    <message>
        <source>its value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Each by its own measure: these numbers can&apos;t be compared with each other</source>
        <translation>Jeder nach seinem eigenen Maß: Diese Zahlen lassen sich nicht miteinander vergleichen</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>The learning rate: the experiment&apos;s under its own loss, else one that suits</source>
        <translation>Die Lernrate: beim eigenen Verlust die des Experiments, sonst eine, die passt</translation>
    </message>
    <message>
        <source>can&apos;t be run</source>
        <translation>kann nicht laufen</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
</context>
<context>
    <name>LossView</name>
    <message>
        <source>Loss by epoch</source>
        <translation>Verlust je Epoche</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Logarithmic loss axis</source>
        <translation>Logarithmische Verlustachse</translation>
    </message>
    <message>
        <source>Logarithmic axis: every division is the same factor, so a steady rate of improvement is a straight line, and tiny losses can be told apart.</source>
        <translation>Logarithmische Achse: Von Teilstrich zu Teilstrich ist es immer derselbe Faktor, also ist gleichmäßige Verbesserung eine gerade Linie, und winzige Verluste lassen sich unterscheiden.</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>Show batch losses</source>
        <translation>Verluste der Batches zeigen</translation>
    </message>
    <message>
        <source>The loss of each single mini-batch, faintly behind. It jumps because every batch holds other samples; the strong line is the loss on all of them.</source>
        <translation>Der Verlust jedes einzelnen Mini-Batches, blass im Hintergrund. Er springt, weil jeder Batch andere Beispiele enthält; die kräftige Linie ist der Verlust bei allen.</translation>
    </message>
    <message>
        <source>best</source>
        <translation>bester</translation>
    </message>
    <message>
        <source>Go to the lowest validation loss</source>
        <translation>Zum niedrigsten Validierungsverlust gehen</translation>
    </message>
    <message>
        <source>Early stopping: goes to the step at which the rows held out were predicted best, ringed on the dashed line. What is learnt after it helps on the training rows alone.</source>
        <translation>Frühes Stoppen: geht zu dem Schritt, bei dem die zurückgehaltenen Zeilen am besten vorhergesagt wurden, mit einem Ring auf der gestrichelten Linie. Was danach gelernt wird, hilft nur bei den Trainingszeilen.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>The wheel zooms, dragging moves. A double click, or A, shows the whole run again.
Dashed is the loss on the rows held out; the band between is what the model learnt of the training rows alone.</source>
        <translation>Das Mausrad zoomt, Ziehen verschiebt. Ein Doppelklick oder A zeigt wieder den ganzen Lauf.
Gestrichelt ist der Verlust bei den zurückgehaltenen Zeilen; das Band dazwischen ist, was das Modell nur über die Trainingszeilen gelernt hat.</translation>
    </message>
    <message>
        <source>No loss above zero: nothing that a logarithmic axis can show.</source>
        <translation>Kein Verlust über null: nichts, was eine logarithmische Achse zeigen kann.</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>Epoche {epoch}</translation>
    </message>
    <message>
        <source>at epoch {epoch}</source>
        <translation>in Epoche {epoch}</translation>
    </message>
</context>
<context>
    <name>LossesView</name>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Racer whose losses are compared</source>
        <translation>Läufer, dessen Verluste verglichen werden</translation>
    </message>
    <message>
        <source>Whose optimizer, schedule and batches each loss is descended with.</source>
        <translation>Wessen Optimierer, Lernratenplan und Batches beim Abstieg mit jedem Verlust gelten.</translation>
    </message>
    <message>
        <source>Data and the fit of each loss</source>
        <translation>Daten und die Anpassung jedes Verlusts</translation>
    </message>
    <message>
        <source>The same model fitted under each loss. Drag a point: the fits start over with it there, and take as many steps as the run has taken. By keys: Page Down and Page Up choose a point, the arrow keys move it, with Shift further, Delete puts it back.</source>
        <translation>Dasselbe Modell, mit jedem Verlust angepasst. Zieh einen Punkt: Die Anpassungen beginnen mit ihm an der neuen Stelle von vorn und machen so viele Schritte, wie der Lauf gemacht hat. Mit den Tasten: „Bild ab“ und „Bild auf“ wählen einen Punkt, die Pfeiltasten bewegen ihn, mit Shift ein größeres Stück, Entf legt ihn zurück.</translation>
    </message>
    <message>
        <source>The parameters of each loss</source>
        <translation>Die Parameter jedes Verlusts</translation>
    </message>
    <message>
        <source>The two parameters, as the model has them: where each loss has taken them from the start, the ring.</source>
        <translation>Die zwei Parameter, wie das Modell sie hat: wohin jeder Verlust sie vom Start, dem Ring, gebracht hat.</translation>
    </message>
    <message>
        <source>Put all points back</source>
        <translation>Alle Punkte zurücklegen</translation>
    </message>
    <message>
        <source>The points that were dragged are again where the data have them.</source>
        <translation>Die gezogenen Punkte sind wieder dort, wo die Daten sie haben.</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Was das Bild zeigt</translation>
    </message>
    <message>
        <source>A surface has no data to be fitted, and so no losses to compare: choose data, such as “A line with outliers”.</source>
        <translation>Eine Fläche hat keine Daten zum Anpassen, also auch keine Verluste zum Vergleichen: Wähle Daten, etwa „Eine Gerade mit Ausreißern“.</translation>
    </message>
    <message>
        <source>Losses are compared here for numbers and for two classes. These data have {classes} classes; “Two moons” has two.</source>
        <translation>Verglichen werden Verluste hier bei Zahlen und bei zwei Klassen. Diese Daten haben {classes} Klassen; „Zwei Monde“ hat zwei.</translation>
    </message>
    <message>
        <source>one feature</source>
        <translation>einem Merkmal</translation>
    </message>
    <message>
        <source>one or two features</source>
        <translation>einem oder zwei Merkmalen</translation>
    </message>
    <message>
        <source>The fits are drawn over {most}, and this model has {features}: choose fewer under Features.</source>
        <translation>Die Anpassungen werden über {most} gezeichnet, und dieses Modell hat {features}: Wähle weniger unter Merkmale.</translation>
    </message>
    <message>
        <source>{loss} takes a score for each class, and so other parameters than other losses: choose one of those, such as {other}.</source>
        <translation>{loss} braucht einen Punktwert für jede Klasse und damit andere Parameter als andere Verluste: Wähle einen von jenen, etwa {other}.</translation>
    </message>
    <message>
        <source>Each loss keeps the whole way of all racers, which would take too much memory here: {numbers} parameters, those of all racers together. Choose smaller layers or fewer racers: {most} at most.</source>
        <translation>Jeder Verlust behält den ganzen Weg aller Läufer, und das würde hier zu viel Speicher brauchen: {numbers} Parameter, die aller Läufer zusammen. Wähle kleinere Schichten oder weniger Läufer: höchstens {most}.</translation>
    </message>
    <message>
        <source>on the way: {percent} %</source>
        <translation>unterwegs: {percent} %</translation>
    </message>
    <message>
        <source>1 point moved</source>
        <translation>1 Punkt verschoben</translation>
    </message>
    <message>
        <source>{count} points moved</source>
        <translation>{count} Punkte verschoben</translation>
    </message>
    <message>
        <source>The run is over</source>
        <translation>Der Lauf ist zu Ende</translation>
    </message>
    <message>
        <source>still going: {names}</source>
        <translation>noch unterwegs: {names}</translation>
    </message>
    <message>
        <source>Drag a point</source>
        <translation>Zieh einen Punkt</translation>
    </message>
    <message>
        <source>{count} parameters: no plane</source>
        <translation>{count} Parameter: keine Ebene</translation>
    </message>
</context>
<context>
    <name>MapWriter</name>
    <message>
        <source>{number}: {shares} reach {place}</source>
        <translation>{number}: {shares} erreichen {place}</translation>
    </message>
    <message>
        <source>{shares} reach {count} others</source>
        <translation>{shares} erreichen {count} andere</translation>
    </message>
    <message>
        <source>{shares} at no minimum after {steps} steps</source>
        <translation>{shares} nach {steps} Schritten in keinem Minimum</translation>
    </message>
    <message>
        <source>{shares} diverge</source>
        <translation>{shares} divergieren</translation>
    </message>
    <message>
        <source>{shares} where there is no loss</source>
        <translation>{shares}, wo es keinen Verlust gibt</translation>
    </message>
    <message>
        <source>Drawing the map: {percent}.</source>
        <translation>Die Karte wird gezeichnet: {percent}.</translation>
    </message>
    <message>
        <source>Click or drag to start there.</source>
        <translation>Klicke oder zieh, um dort zu starten.</translation>
    </message>
    <message>
        <source>Light: {fewest} steps, dark: {most}. Click to start there.</source>
        <translation>Hell: {fewest} Schritte, dunkel: {most}. Ein Klick startet dort.</translation>
    </message>
    <message>
        <source>Light: {fewest} steps, dark: {most}.</source>
        <translation>Hell: {fewest} Schritte, dunkel: {most}.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>no minimum</source>
        <translation>kein Minimum</translation>
    </message>
    <message>
        <source>diverges</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>no loss there</source>
        <translation>dort kein Verlust</translation>
    </message>
    <message>
        <source>to {number} in {steps} steps</source>
        <translation>nach {number} in {steps} Schritten</translation>
    </message>
</context>
<context>
    <name>MeasureFields</name>
    <message>
        <source>What is measured of the run, of its first racer</source>
        <translation>Was am Lauf gemessen wird, an seinem ersten Läufer</translation>
    </message>
    <message>
        <source>The number of the measure</source>
        <translation>Die Zahl der Messgröße</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Closes this message</source>
        <translation>Schließt diese Meldung</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Middle</name>
    <message>
        <source>The network is shown large in the middle.</source>
        <translation>Das Netz ist groß in der Mitte zu sehen.</translation>
    </message>
</context>
<context>
    <name>MoreSection</name>
    <message>
        <source>Title, start point, length and seed of the run, how the data is treated, weight penalty.</source>
        <translation>Titel, Startpunkt, Länge und Seed des Laufs, Umgang mit den Daten, Gewichtsstrafe.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Start point</source>
        <translation>Startpunkt</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How often the run goes through all the data. On a surface an epoch is one step.</source>
        <translation>Wie oft der Lauf durch alle Daten geht. Auf einer Fläche ist eine Epoche ein Schritt.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Start, batches and held-out rows are drawn from it: the same seed gives the same run.</source>
        <translation>Start, Batches und zurückgehaltene Zeilen werden daraus ausgelost: Derselbe Seed ergibt denselben Lauf.</translation>
    </message>
    <message>
        <source>Standardise</source>
        <translation>Standardisieren</translation>
    </message>
    <message>
        <source>Brings every column to mean 0 and standard deviation 1, so that one learning rate suits all.</source>
        <translation>Bringt jede Spalte auf den Mittelwert 0 und die Standardabweichung 1, damit eine Lernrate für alle passt.</translation>
    </message>
    <message>
        <source>L2 penalty</source>
        <translation>L2-Strafe</translation>
    </message>
    <message>
        <source>Adds this times the sum of the squared weights to the loss, which keeps them small.</source>
        <translation>Addiert diese Zahl mal die Summe der quadrierten Gewichte zum Verlust; das hält sie klein.</translation>
    </message>
    <message>
        <source>L1 penalty</source>
        <translation>L1-Strafe</translation>
    </message>
    <message>
        <source>Adds this times the sum of the weights&apos; sizes to the loss: it pulls all weights to 0 alike, so that those that matter little end there.</source>
        <translation>Addiert diese Zahl mal die Summe der Beträge der Gewichte zum Verlust: Das zieht alle Gewichte gleich stark zur 0, sodass die, auf die wenig ankommt, dort enden.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>The fraction of the rows that is held out, to see how the model does on data it never saw.</source>
        <translation>Der Anteil der Zeilen, der zurückgehalten wird, um zu sehen, wie gut das Modell bei Daten ist, die es nie gesehen hat.</translation>
    </message>
</context>
<context>
    <name>NetworkCanvas</name>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} von {all}</translation>
    </message>
    <message>
        <source>features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>hidden {number}</source>
        <translation>verdeckt {number}</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>Racer whose network is shown</source>
        <translation>Läufer, dessen Netz gezeigt wird</translation>
    </message>
    <message>
        <source>Whose weights and pictures are shown.</source>
        <translation>Wessen Gewichte und Bilder gezeigt werden.</translation>
    </message>
    <message>
        <source>Lines show: weights</source>
        <translation>Linien zeigen: Gewichte</translation>
    </message>
    <message>
        <source>Lines are as thick as their weight is large; the colour is its sign.</source>
        <translation>Je größer das Gewicht, desto dicker die Linie; die Farbe ist sein Vorzeichen.</translation>
    </message>
    <message>
        <source>Lines show: gradients</source>
        <translation>Linien zeigen: Gradienten</translation>
    </message>
    <message>
        <source>Lines are as thick as the size of their gradient in this step, on a logarithmic scale: a tenth of it is a quarter thinner. The error flows back, from the output to the features.</source>
        <translation>Die Dicke der Linien ist die Größe ihres Gradienten in diesem Schritt, logarithmisch: ein Zehntel davon ist ein Viertel dünner. Der Fehler fließt zurück, von der Ausgabe zu den Merkmalen.</translation>
    </message>
    <message>
        <source>Network in the middle</source>
        <translation>Netz in der Mitte</translation>
    </message>
    <message>
        <source>Shows the network in the middle in place of the surface, and back (F6)</source>
        <translation>Zeigt das Netz in der Mitte statt der Fläche, und zurück (F6)</translation>
    </message>
    <message>
        <source>Numbers of the unit or weight pointed at</source>
        <translation>Zahlen der Einheit oder des Gewichts unter dem Mauszeiger</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Was das Bild zeigt</translation>
    </message>
    <message>
        <source>A surface has no model: a neural network needs data to be fitted to.</source>
        <translation>Eine Fläche hat kein Modell: Ein neuronales Netz braucht Daten, an die es angepasst wird.</translation>
    </message>
    <message>
        <source>Here the layers of a neural network are seen, and what each of its units computes: “Neural network” under Model makes one.</source>
        <translation>Hier sieht man die Schichten eines neuronalen Netzes und was jede seiner Einheiten berechnet: „Neuronales Netz“ unter Modell macht eines.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>{features}, {layers} {kind} units, {outputs}</source>
        <translation>{features}, {layers} Einheiten ({kind}), {outputs}</translation>
    </message>
    <message>
        <source>1 feature</source>
        <translation>1 Merkmal</translation>
    </message>
    <message>
        <source>{number} features</source>
        <translation>{number} Merkmale</translation>
    </message>
    <message>
        <source>1 output</source>
        <translation>1 Ausgabe</translation>
    </message>
    <message>
        <source>{number} outputs</source>
        <translation>{number} Ausgaben</translation>
    </message>
    <message>
        <source>no step was taken yet</source>
        <translation>noch kein Schritt gemacht</translation>
    </message>
    <message>
        <source>no gradient yet</source>
        <translation>noch kein Gradient</translation>
    </message>
    <message>
        <source>thick: a large gradient</source>
        <translation>dick: ein großer Gradient</translation>
    </message>
    <message>
        <source>orange: above 0, blue: below</source>
        <translation>orange: über 0, blau: darunter</translation>
    </message>
    <message>
        <source>{shown} of {all} units</source>
        <translation>{shown} von {all} Einheiten</translation>
    </message>
    <message>
        <source>of each its {count} thickest lines</source>
        <translation>von jeder die {count} dicksten Linien</translation>
    </message>
    <message>
        <source>stripes: samples of this step</source>
        <translation>Streifen: Beispiele dieses Schritts</translation>
    </message>
    <message>
        <source>Point to read numbers; a click takes a weight as a surface axis.</source>
        <translation>Zeige auf etwas, um Zahlen abzulesen; ein Klick nimmt ein Gewicht als Achse der Fläche.</translation>
    </message>
    <message>
        <source>{name}: {value} · gradient {gradient} · gives {mean}</source>
        <translation>{name}: {value} · Gradient {gradient} · gibt {mean}</translation>
    </message>
    <message>
        <source>{name} gives {mean} ({low} … {high})</source>
        <translation>{name} gibt {mean} ({low} … {high})</translation>
    </message>
    <message>
        <source>{name} gives {mean} ({low} … {high}) · bias {value}, gradient {gradient}</source>
        <translation>{name} gibt {mean} ({low} … {high}) · Bias {value}, Gradient {gradient}</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Time since the beginning</source>
        <translation>Zeit seit dem Beginn</translation>
    </message>
    <message>
        <source>No lesson is open.</source>
        <translation>Es ist keine Lektion offen.</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>This page has no notes.</source>
        <translation>Diese Seite hat keine Notizen.</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Danach: {title}</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>Das ist die letzte Seite.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>{name} needs a number.</source>
        <translation>{name} braucht eine Zahl.</translation>
    </message>
    <message>
        <source>{name}: “{text}” is not a number; write one such as {example}.</source>
        <translation>{name}: „{text}“ ist keine Zahl; schreib eine wie {example}.</translation>
    </message>
    <message>
        <source>0.01 or 1e-3</source>
        <translation>0,01 oder 1e-3</translation>
    </message>
    <message>
        <source>{name} is too large to compute with.</source>
        <translation>{name} ist zu groß zum Rechnen.</translation>
    </message>
    <message>
        <source>{name} must be a whole number, written without separators.</source>
        <translation>{name} muss eine ganze Zahl sein, ohne Trennzeichen geschrieben.</translation>
    </message>
    <message>
        <source>above {low}</source>
        <translation>über {low}</translation>
    </message>
    <message>
        <source>at least {low}</source>
        <translation>mindestens {low}</translation>
    </message>
    <message>
        <source>below {high}</source>
        <translation>unter {high}</translation>
    </message>
    <message>
        <source>at most {high}</source>
        <translation>höchstens {high}</translation>
    </message>
    <message>
        <source>{low} and {high}</source>
        <translation>{low} und {high}</translation>
    </message>
    <message>
        <source>{name} must be {wanted}: {why}.</source>
        <translation>{name} muss {wanted} sein: {why}.</translation>
    </message>
    <message>
        <source>{name} must be {wanted}.</source>
        <translation>{name} muss {wanted} sein.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>epoch</source>
        <translation type="unfinished">Epoche</translation>
    </message>
    <message>
        <source>loss of {name}</source>
        <translation>Verlust von {name}</translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished">Verlust</translation>
    </message>
    <message>
        <source>validation loss of {name}</source>
        <translation>Validierungsverlust von {name}</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>{parameter} of {name}</source>
        <translation>{parameter} von {name}</translation>
    </message>
</context>
<context>
    <name>NumbersDialog</name>
    <message>
        <source>The run&apos;s numbers</source>
        <translation>Die Zahlen des Laufs</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation type="unfinished">Verlust je Epoche</translation>
    </message>
    <message>
        <source>Parameters by step</source>
        <translation>Parameter je Schritt</translation>
    </message>
    <message>
        <source>The arrow keys go from number to number.</source>
        <translation>Die Pfeiltasten gehen von Zahl zu Zahl.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>epoch {epoch}</source>
        <translation>Epoche {epoch}</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>Schritt {step}</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>learning rate {number}</source>
        <translation>Lernrate {number}</translation>
    </message>
    <message>
        <source>α {number}</source>
        <translation>α {number}</translation>
    </message>
    <message>
        <source>loss {number}</source>
        <translation>Verlust {number}</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>A new one, or one of your folder that the page is appended to</source>
        <translation>Eine neue, oder eine aus deinem Ordner, an die die Seite angehängt wird</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner auswählen…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What the menu of lessons calls it</source>
        <translation>Wie sie im Menü der Lektionen heißt</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>How long it takes a class</source>
        <translation>Wie lange eine Klasse dafür braucht</translation>
    </message>
    <message>
        <source>Takeaway</source>
        <translation>Kernsatz</translation>
    </message>
    <message>
        <source>The whole lesson in one sentence</source>
        <translation>Die ganze Lektion in einem Satz</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose a folder for your lessons first.</source>
        <translation>Wähle zuerst einen Ordner für deine Lektionen.</translation>
    </message>
    <message>
        <source>The lesson needs a title.</source>
        <translation>Die Lektion braucht einen Titel.</translation>
    </message>
    <message>
        <source>The lesson needs one sentence to take away.</source>
        <translation>Die Lektion braucht einen Satz zum Mitnehmen.</translation>
    </message>
    <message>
        <source>A folder of lessons</source>
        <translation>Ordner mit Lektionen</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>noch keiner gewählt</translation>
    </message>
    <message>
        <source>a new lesson</source>
        <translation>eine neue Lektion</translation>
    </message>
</context>
<context>
    <name>PlaneRow</name>
    <message>
        <source>Re-centre</source>
        <translation>Zentrieren</translation>
    </message>
    <message>
        <source>Lays the plane through where the ball is now</source>
        <translation>Legt die Ebene durch die Stelle, an der die Kugel jetzt ist</translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>Neu auslosen</translation>
    </message>
    <message>
        <source>Draws two other random directions: what looks alike along any of them belongs to the landscape</source>
        <translation>Lost zwei andere zufällige Richtungen aus: Was längs allen gleich aussieht, gehört zur Landschaft</translation>
    </message>
    <message>
        <source>Seen through</source>
        <translation>Gesehen durch</translation>
    </message>
    <message>
        <source>main directions of the way down</source>
        <translation>Hauptrichtungen des Wegs hinab</translation>
    </message>
    <message>
        <source>path&apos;s main directions</source>
        <translation>Hauptrichtungen des Wegs</translation>
    </message>
    <message>
        <source>two random directions</source>
        <translation>zwei zufällige Richtungen</translation>
    </message>
    <message>
        <source>Which two directions of the many parameters the surface shows</source>
        <translation>Welche zwei Richtungen der vielen Parameter die Fläche zeigt</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>What the parameters that are not shown are held at</source>
        <translation>Worauf die nicht gezeigten Parameter festgehalten werden</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>Andere Parameter</translation>
    </message>
    <message>
        <source>others at the ball</source>
        <translation>andere an der Kugel</translation>
    </message>
    <message>
        <source>others at the minimum</source>
        <translation>andere am Minimum</translation>
    </message>
</context>
<context>
    <name>PositionTable</name>
    <message>
        <source>Where the racers are</source>
        <translation>Wo die Läufer sind</translation>
    </message>
</context>
<context>
    <name>PredictedPlot</name>
    <message>
        <source>actual {target}</source>
        <translation>tatsächlich: {target}</translation>
    </message>
    <message>
        <source>predicted {target}</source>
        <translation>vorhergesagt: {target}</translation>
    </message>
    <message>
        <source>diagonal: perfect</source>
        <translation>Diagonale: perfekt</translation>
    </message>
</context>
<context>
    <name>PreparingBar</name>
    <message>
        <source>Preparing the data</source>
        <translation>Vorbereiten der Daten</translation>
    </message>
    <message>
        <source>How much of the data is prepared</source>
        <translation>Wie viel von den Daten vorbereitet ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keeps the run in view and its experiment.</source>
        <translation>Behält den gezeigten Lauf und sein Experiment.</translation>
    </message>
    <message>
        <source>Preparing the data…</source>
        <translation>Die Daten werden vorbereitet…</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Present</source>
        <translation>Präsentieren</translation>
    </message>
    <message>
        <source>Bright pointer</source>
        <translation>Heller Zeiger</translation>
    </message>
    <message>
        <source>Teacher&apos;s notes</source>
        <translation>Notizen der Lehrkraft</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The first rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>The first rows, as the file is read. If they look wrong, change how it is read above.</source>
        <translation>Die ersten Zeilen, wie die Datei gelesen wird. Sehen sie falsch aus, so ändere oben, wie gelesen wird.</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>First frame</source>
        <translation>Erstes Einzelbild</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letztes</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
</context>
<context>
    <name>ProblemSection</name>
    <message>
        <source>What to minimise</source>
        <translation>Was minimiert wird</translation>
    </message>
    <message>
        <source>The loss of a model on data, or the height of a surface: both are descended alike.</source>
        <translation>Der Verlust eines Modells bei Daten oder die Höhe einer Fläche: Der Abstieg ist bei beiden derselbe.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Your formula…</source>
        <translation>Eigene Formel…</translation>
    </message>
    <message>
        <source>Any surface f(x, y) that you can write down.</source>
        <translation>Jede Fläche f(x, y), die du aufschreiben kannst.</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Tabelle importieren…</translation>
    </message>
    <message>
        <source>A file with columns of numbers, as a CSV.</source>
        <translation>Eine Datei mit Spalten von Zahlen, als CSV.</translation>
    </message>
    <message>
        <source>Draw your own data…</source>
        <translation>Eigene Daten zeichnen…</translation>
    </message>
    <message>
        <source>Points that you set with the mouse.</source>
        <translation>Punkte, die du mit der Maus setzt.</translation>
    </message>
    <message>
        <source>Real data</source>
        <translation>Echte Daten</translation>
    </message>
    <message>
        <source>Generated data</source>
        <translation>Erzeugte Daten</translation>
    </message>
    <message>
        <source>Surfaces</source>
        <translation>Flächen</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>The question</source>
        <translation type="unfinished">Die Frage</translation>
    </message>
    <message>
        <source>This is my prediction</source>
        <translation>Das ist meine Vorhersage</translation>
    </message>
    <message>
        <source>Play waits for it. Afterwards it can&apos;t be changed.</source>
        <translation>Abspielen wartet darauf. Danach lässt sie sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Go to the result</source>
        <translation>Zum Ergebnis</translation>
    </message>
    <message>
        <source>Runs as fast as it can to the step that decides</source>
        <translation>Läuft so schnell wie möglich bis zu dem Schritt, der entscheidet</translation>
    </message>
    <message>
        <source>What has become of your answer</source>
        <translation>Was aus deiner Antwort geworden ist</translation>
    </message>
    <message>
        <source>Play waits for your prediction.</source>
        <translation>Abspielen wartet auf deine Vorhersage.</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>Deine Vorhersage</translation>
    </message>
    <message>
        <source>Click on the surface where you think it will be.</source>
        <translation>Klicke auf die Stelle der Fläche, an der sie deiner Meinung nach sein wird.</translation>
    </message>
    <message>
        <source>Draw it into the empty plot of the loss, from left to right.</source>
        <translation>Zeichne sie in die leere Verlustkurve, von links nach rechts.</translation>
    </message>
    <message>
        <source>So it was.</source>
        <translation>So war es.</translation>
    </message>
    <message>
        <source>You said {given}; it is {answer}.</source>
        <translation>Deine Antwort war {given}; richtig ist {answer}.</translation>
    </message>
    <message>
        <source>It went otherwise.</source>
        <translation>Es kam anders.</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What is asked before the run; Play waits for the answer</source>
        <translation>Was vor dem Lauf gefragt wird; Abspielen wartet auf die Antwort</translation>
    </message>
    <message>
        <source>no question</source>
        <translation>keine Frage</translation>
    </message>
    <message>
        <source>one of several answers</source>
        <translation>eine von mehreren Antworten</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>What will happen?</source>
        <translation>Was wird geschehen?</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>How many there are to choose from</source>
        <translation>Wie viele zur Wahl stehen</translation>
    </message>
    <message>
        <source>The number asked for</source>
        <translation>Die Zahl, nach der gefragt wird</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>How far off still counts as right</source>
        <translation>Wie weit daneben noch als richtig gilt</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>What is counted: epochs, dollars</source>
        <translation>Was gezählt wird: Epochen, Dollar</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>darf leer bleiben</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>When it is decided what was right</source>
        <translation>Wann entschieden wird, was richtig war</translation>
    </message>
    <message>
        <source>at the end of the run</source>
        <translation>am Ende des Laufs</translation>
    </message>
    <message>
        <source>after so many epochs:</source>
        <translation>nach so vielen Epochen:</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Told to everybody afterwards; {{loss}} stands for the run&apos;s own loss, then</source>
        <translation>Wird danach allen gesagt; {{loss}} steht dabei für den Verlust des eigenen Laufs</translation>
    </message>
    <message>
        <source>The question needs its words.</source>
        <translation>Die Frage braucht einen Text.</translation>
    </message>
    <message>
        <source>Answer {number} needs its words.</source>
        <translation>Antwort {number} braucht einen Text.</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Sie ist</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Fragt</translation>
    </message>
</context>
<context>
    <name>Questioning</name>
    <message>
        <source>Here: {place}</source>
        <translation>Hier: {place}</translation>
    </message>
    <message>
        <source>your prediction</source>
        <translation>deine Vorhersage</translation>
    </message>
    <message>
        <source>Drawn: from {first} to {last}.</source>
        <translation>Gezeichnet: von {first} bis {last}.</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>wo sie ist</translation>
    </message>
</context>
<context>
    <name>RaceTable</name>
    <message>
        <source>Target loss</source>
        <translation>Zielverlust</translation>
    </message>
    <message>
        <source>The loss that the racers are to come down to: who was there first?</source>
        <translation>Der Verlust, auf den die Läufer hinunterkommen sollen: Wer war zuerst dort?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the table as it is sorted, for a spreadsheet</source>
        <translation>Kopiert die Tabelle, wie sie sortiert ist, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>The race</source>
        <translation>Der Wettlauf</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>By the training loss now</source>
        <translation>Nach dem Trainingsverlust jetzt</translation>
    </message>
    <message>
        <source>Racer</source>
        <translation>Läufer</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>On all training samples, now</source>
        <translation>Bei allen Trainingsbeispielen, jetzt</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>The loss on the rows held out, after the last whole epoch</source>
        <translation>Der Verlust bei den zurückgehaltenen Zeilen, nach der letzten ganzen Epoche</translation>
    </message>
    <message>
        <source>To target</source>
        <translation>Bis zum Ziel</translation>
    </message>
    <message>
        <source>Steps until the loss was the target or less, to the end of that epoch</source>
        <translation>Schritte, bis der Verlust das Ziel erreicht hatte oder darunter lag, bis zum Ende jener Epoche</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>From the nearest known minimum, in the parameters as they are trained</source>
        <translation>Vom nächsten bekannten Minimum, in den Parametern, wie sie trainiert werden</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>How many gradients of single samples were computed on the way</source>
        <translation>Wie viele Gradienten einzelner Beispiele unterwegs berechnet wurden</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>RacerCell</name>
    <message>
        <source>loss {loss}</source>
        <translation>Verlust {loss}</translation>
    </message>
</context>
<context>
    <name>RacerForm</name>
    <message>
        <source>How the learning rate changes from epoch to epoch, and where a large gradient is cut.</source>
        <translation>Wie sich die Lernrate von Epoche zu Epoche ändert, und wo ein großer Gradient gekappt wird.</translation>
    </message>
    <message>
        <source>Schedule and clipping</source>
        <translation>Lernratenplan und Kappung</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lernratenplan</translation>
    </message>
</context>
<context>
    <name>RacerRow</name>
    <message>
        <source>Racer {number}</source>
        <translation>Läufer {number}</translation>
    </message>
    <message>
        <source>Racer {number}, as it is marked in every view. Opens its settings.</source>
        <translation>Läufer {number}, wie er in jeder Ansicht gekennzeichnet ist. Öffnet seine Einstellungen.</translation>
    </message>
    <message>
        <source>Optimizer of racer {number}</source>
        <translation>Optimierer von Läufer {number}</translation>
    </message>
    <message>
        <source>Learning rate of racer {number}</source>
        <translation>Lernrate von Läufer {number}</translation>
    </message>
    <message>
        <source>The learning rate. Opens the settings of this racer.</source>
        <translation>Die Lernrate. Öffnet die Einstellungen dieses Läufers.</translation>
    </message>
    <message>
        <source>Remove racer {number}</source>
        <translation>Läufer {number} entfernen</translation>
    </message>
    <message>
        <source>Takes this racer out of the race.</source>
        <translation>Nimmt diesen Läufer aus dem Wettlauf.</translation>
    </message>
</context>
<context>
    <name>RacersSection</name>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Add a racer</source>
        <translation>Läufer hinzufügen</translation>
    </message>
    <message>
        <source>Three learning rates</source>
        <translation>Drei Lernraten</translation>
    </message>
    <message>
        <source>Too low, just right, too high: three racers of the selected optimizer take the place of all others and start at the same point. Too low crawls; too high overshoots the valley by more with every step.</source>
        <translation>Zu niedrig, genau richtig, zu hoch: Drei Läufer mit dem gewählten Optimierer treten an die Stelle aller anderen und beginnen am selben Punkt. Zu niedrig kriecht; zu hoch schießt mit jedem Schritt weiter über das Tal hinaus.</translation>
    </message>
    <message>
        <source>Another optimizer starts at the same point and sees the same batches: a fair race.</source>
        <translation>Ein weiterer Optimierer beginnt am selben Punkt und sieht dieselben Batches: ein fairer Wettlauf.</translation>
    </message>
    <message>
        <source>More than eight could not be told apart.</source>
        <translation>Mehr als acht ließen sich nicht unterscheiden.</translation>
    </message>
</context>
<context>
    <name>RecordedRunDialog</name>
    <message>
        <source>Recorded run: {name}</source>
        <translation>Aufgezeichneter Lauf: {name}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Loss by step</source>
        <translation>Verlust je Schritt</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Drag to any step of the run; the arrow keys go one step.</source>
        <translation>Zieh zu einem beliebigen Schritt des Laufs; die Pfeiltasten gehen einen Schritt.</translation>
    </message>
    <message>
        <source>Numbers of this step</source>
        <translation>Zahlen dieses Schritts</translation>
    </message>
    <message>
        <source>The whole surface, and on it the path as it was recorded.</source>
        <translation>Die ganze Fläche und darauf der Weg, wie er aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>The surface is a slice along the main directions of the recorded path. A ball floats at its true loss; the dashed line is the gap to the slice.</source>
        <translation>Die Fläche ist ein Schnitt entlang der Hauptrichtungen des aufgezeichneten Wegs. Eine Kugel schwebt auf ihrem wahren Verlust; die gestrichelte Linie ist der Abstand zum Schnitt.</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>wie aufgezeichnet</translation>
    </message>
    <message>
        <source>run {number}</source>
        <translation>Lauf {number}</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>w {number}</source>
        <translation>w {number}</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>gradient norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>Schritt {step} von {steps}</translation>
    </message>
</context>
<context>
    <name>ReflectionBox</name>
    <message>
        <source>The question</source>
        <translation type="unfinished">Die Frage</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <source>Your own answer</source>
        <translation>Deine eigene Antwort</translation>
    </message>
    <message>
        <source>Your own answer, for yourself</source>
        <translation>Deine eigene Antwort, nur für dich</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Think:</source>
        <translation>Denk nach:</translation>
    </message>
</context>
<context>
    <name>RegionsPlot</name>
    <message>
        <source>regions: {others} at the mean</source>
        <translation>Bereiche: {others} auf dem Mittelwert</translation>
    </message>
    <message>
        <source>dashed: margin, score ±1</source>
        <translation>gestrichelt: Sicherheitsabstand, Punktwert ±1</translation>
    </message>
    <message>
        <source>{count} far rows not shown</source>
        <translation>{count} ferne Zeilen nicht gezeigt</translation>
    </message>
</context>
<context>
    <name>Renderer</name>
    <message>
        <source>The process that renders has ended; close this window and open it again.</source>
        <translation>Der Prozess, der die Bilder berechnet, ist beendet; schließe dieses Fenster und öffne es wieder.</translation>
    </message>
</context>
<context>
    <name>Residuals</name>
    <message>
        <source>lines: residuals</source>
        <translation>Linien: Residuen</translation>
    </message>
    <message>
        <source>lines: its residuals</source>
        <translation>Linien: seine Residuen</translation>
    </message>
    <message>
        <source>lines: {count} residuals</source>
        <translation>Linien: {count} Residuen</translation>
    </message>
</context>
<context>
    <name>ResidualsPlot</name>
    <message>
        <source>prediction: {target}</source>
        <translation>Vorhersage: {target}</translation>
    </message>
    <message>
        <source>how wrong: actual − prediction</source>
        <translation>Abweichung: tatsächlich − Vorhersage</translation>
    </message>
    <message>
        <source>s: predicted {target}</source>
        <translation>s: vorhergesagt, {target}</translation>
    </message>
    <message>
        <source>y − s: actual − predicted</source>
        <translation>y − s: tatsächlich − vorhergesagt</translation>
    </message>
    <message>
        <source>above 0: too low</source>
        <translation>über 0: zu niedrig</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>The training cycle</source>
        <translation>Der Trainingszyklus</translation>
    </message>
    <message>
        <source>Measure the loss: each prediction is compared with the actual answer; the mean is the step&apos;s loss.</source>
        <translation>Verlust messen: Jede Vorhersage wird mit der tatsächlichen Antwort verglichen; der Mittelwert ist der Verlust des Schritts.</translation>
    </message>
    <message>
        <source>y is the actual answer (−1 or +1 for two classes), s the predicted one or the model&apos;s score, p the probability given to the actual class. σ is the standard deviation of the target, by which standardised data are divided.</source>
        <translation>y ist die tatsächliche Antwort (−1 oder +1 bei zwei Klassen), s die vorhergesagte oder der Punktwert des Modells, p die Wahrscheinlichkeit, die die tatsächliche Klasse bekommt. σ ist die Standardabweichung des Zielwerts, durch die standardisierte Daten geteilt sind.</translation>
    </message>
    <message>
        <source>How wrong it is becomes a number, with the actual class counted as +1 or −1 where there are two. Of standardised data the error is divided by the standard deviation of the target.</source>
        <translation>Aus der Abweichung wird eine Zahl; bei zwei Klassen zählt die tatsächliche als +1 oder −1. Bei standardisierten Daten wird der Fehler durch die Standardabweichung des Zielwerts geteilt.</translation>
    </message>
    <message>
        <source>Predict: the model computes an answer for each sample of the batch, with the old weights.</source>
        <translation>Vorhersagen: Das Modell berechnet für jedes Beispiel des Batches eine Antwort, mit den alten Gewichten.</translation>
    </message>
    <message>
        <source>Find the gradient: how the loss changes with each weight. It is the mean of what the samples contribute, one by one.</source>
        <translation>Gradienten bestimmen: wie sich der Verlust mit jedem Gewicht ändert. Er ist der Mittelwert dessen, was die Beispiele einzeln beitragen.</translation>
    </message>
    <message>
        <source>Adjust the weights: the optimizer turns the gradient into a step, and takes it off the old weights.</source>
        <translation>Gewichte anpassen: Der Optimierer macht aus dem Gradienten einen Schritt und zieht ihn von den alten Gewichten ab.</translation>
    </message>
</context>
<context>
    <name>RowsChoice</name>
    <message>
        <source>{shown} of {count} rows</source>
        <translation>{shown} von {count} Zeilen</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
</context>
<context>
    <name>RunSound</name>
    <message>
        <source>Save the run&apos;s sound</source>
        <translation>Klang des Laufs speichern</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Klänge</translation>
    </message>
    <message>
        <source>The run cannot be heard here: there is nothing that plays sounds. It can be saved as a file.</source>
        <translation>Der Lauf ist hier nicht zu hören: Es gibt nichts, was Klänge abspielt. Er lässt sich als Datei speichern.</translation>
    </message>
</context>
<context>
    <name>SampleLossView</name>
    <message>
        <source>A surface has no samples:
its height is the loss.</source>
        <translation>Eine Fläche hat keine Beispiele:
Ihre Höhe ist der Verlust.</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>Sicherheitsabstand</translation>
    </message>
    <message>
        <source>What the axis shows</source>
        <translation>Was die Achse zeigt</translation>
    </message>
    <message>
        <source>The probability that the model gives to the actual class, or its margin: by how much the score of the actual class leads. Below a margin of 0 the prediction is wrong.</source>
        <translation>Die Wahrscheinlichkeit, die das Modell der tatsächlichen Klasse gibt, oder ihr Sicherheitsabstand: um wie viel der Punktwert der tatsächlichen Klasse vorn liegt. Unter einem Sicherheitsabstand von 0 ist die Vorhersage falsch.</translation>
    </message>
    <message>
        <source>Racer whose samples are shown</source>
        <translation>Läufer, dessen Beispiele gezeigt werden</translation>
    </message>
    <message>
        <source>Whose predictions the dots are.</source>
        <translation>Wessen Vorhersagen die Punkte sind.</translation>
    </message>
    <message>
        <source>Drag a dot, or press anywhere, and watch what each loss makes of the prediction (keys: Left, Right). The run stays as it is. A double click starts over.</source>
        <translation>Zieh einen Punkt oder drücke irgendwo und sieh, was jeder Verlust aus der Vorhersage macht (Tasten: ←, →). Der Lauf bleibt, wie er ist. Ein Doppelklick beginnt von vorn.</translation>
    </message>
    <message>
        <source>Loss of one sample over its prediction</source>
        <translation>Verlust eines Beispiels über seiner Vorhersage</translation>
    </message>
    <message>
        <source>Where the dragged dot is.</source>
        <translation>Wo der gezogene Punkt ist.</translation>
    </message>
    <message>
        <source>σ is the standard deviation of the target, by which standardised data are divided.</source>
        <translation>σ ist die Standardabweichung des Zielwerts, durch die standardisierte Daten geteilt sind.</translation>
    </message>
    <message>
        <source>loss of the sample</source>
        <translation>Verlust des Beispiels</translation>
    </message>
    <message>
        <source>p: probability given to the actual class</source>
        <translation>p: Wahrscheinlichkeit der tatsächlichen Klasse</translation>
    </message>
    <message>
        <source>probability given to the actual class</source>
        <translation>Wahrscheinlichkeit der tatsächlichen Klasse</translation>
    </message>
    <message>
        <source>y · s: score s, with y = −1 or +1 by class</source>
        <translation>y · s: Punktwert s, mit y = −1 oder +1 je nach Klasse</translation>
    </message>
    <message>
        <source>margin: by how much the actual class&apos;s score leads</source>
        <translation>Sicherheitsabstand: Vorsprung des Punktwerts der tatsächlichen Klasse</translation>
    </message>
    <message>
        <source>margin: score of the actual class − best other</source>
        <translation>Sicherheitsabstand: Punktwert der tatsächlichen Klasse − bester anderer</translation>
    </message>
    <message>
        <source>s − y: predicted − actual {target}</source>
        <translation>s − y: vorhergesagt − tatsächlich, {target}</translation>
    </message>
    <message>
        <source>how wrong: prediction − actual {target}</source>
        <translation>Abweichung: Vorhersage − tatsächlich, {target}</translation>
    </message>
    <message>
        <source>s − y: predicted − actual, in standard deviations</source>
        <translation>s − y: vorhergesagt − tatsächlich, in Standardabweichungen</translation>
    </message>
    <message>
        <source>how wrong, in standard deviations of the target</source>
        <translation>Abweichung in Standardabweichungen des Zielwerts</translation>
    </message>
    <message>
        <source>how wrong</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>p = {place}</source>
        <translation>p = {place}</translation>
    </message>
    <message>
        <source>probability {place}</source>
        <translation>Wahrscheinlichkeit {place}</translation>
    </message>
    <message>
        <source>(margin {score})</source>
        <translation>(Sicherheitsabstand {score})</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>margin {place}: {sign}</source>
        <translation>Sicherheitsabstand {place}: {sign}</translation>
    </message>
    <message>
        <source>off by {place} {unit}</source>
        <translation>um {place} {unit} daneben</translation>
    </message>
    <message>
        <source>off by {place} σ = {own} {unit}</source>
        <translation>um {place} σ = {own} {unit} daneben</translation>
    </message>
    <message>
        <source>off by {own} {unit}</source>
        <translation>um {own} {unit} daneben</translation>
    </message>
    <message>
        <source>Row {row} ({name}): {what}</source>
        <translation>Zeile {row} ({name}): {what}</translation>
    </message>
    <message>
        <source>{count} samples of this step</source>
        <translation>{count} Beispiele dieses Schritts</translation>
    </message>
    <message>
        <source>this step&apos;s sample</source>
        <translation>Beispiel dieses Schritts</translation>
    </message>
    <message>
        <source>{shown} of this step&apos;s {count} samples</source>
        <translation>{shown} der {count} Beispiele dieses Schritts</translation>
    </message>
    <message>
        <source>{beyond} beyond the edges</source>
        <translation>{beyond} jenseits der Ränder</translation>
    </message>
    <message>
        <source>curves: other scores 0</source>
        <translation>Kurven: andere Punktwerte 0</translation>
    </message>
    <message>
        <source>drag one · bold: this run</source>
        <translation>zieh einen · fett: dieser Lauf</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Replace “{name}”?</source>
        <translation>„{name}“ ersetzen?</translation>
    </message>
    <message>
        <source>There is a file of that name in {folder}.</source>
        <translation>In {folder} gibt es schon eine Datei mit diesem Namen.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>StabilityPlot</name>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learning rate and its limit by epoch</source>
        <translation>Lernrate und ihre Grenze je Epoche</translation>
    </message>
    <message>
        <source>The limit is the critical learning rate where the ball was: of gradient descent 2/λ, λ the strongest curvature. Beyond it, in the tinted part, steps across that direction grow. Networks trained with full batches tend to drift to this edge and hover there (Cohen et al., 2021).</source>
        <translation>Die Grenze ist die kritische Lernrate, wo die Kugel war: beim Gradientenabstieg 2/λ, mit λ als stärkster Krümmung. Jenseits davon, im getönten Teil, wachsen die Schritte in dieser Richtung. Netze, die mit allen Beispielen auf einmal trainiert werden, wandern oft bis an diesen Rand und bleiben dort (Cohen et al., 2021).</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Lernrate</translation>
    </message>
</context>
<context>
    <name>StageForm</name>
    <message>
        <source>Network, large</source>
        <translation>Netz, groß</translation>
    </message>
    <message>
        <source>Network, small</source>
        <translation>Netz, klein</translation>
    </message>
    <message>
        <source>Slow motion: each step part by part</source>
        <translation>Zeitlupe: jeder Schritt Teil für Teil</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>Was zu sehen ist</translation>
    </message>
    <message>
        <source>What may be changed</source>
        <translation>Was geändert werden darf</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>Wie er läuft</translation>
    </message>
    <message>
        <source>At the pace that is set now, {pace} steps a second</source>
        <translation>Im Tempo, das jetzt eingestellt ist: {pace} Schritte je Sekunde</translation>
    </message>
    <message>
        <source>As fast as it can</source>
        <translation>So schnell wie möglich</translation>
    </message>
    <message>
        <source>A page shows something of the window: check one part at least.</source>
        <translation>Eine Seite zeigt etwas vom Fenster: Hake mindestens einen Teil an.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>loss {loss}</source>
        <translation>Verlust {loss}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>Ready: press play.</source>
        <translation>Bereit: Drücke auf Abspielen.</translation>
    </message>
    <message>
        <source>Descending …</source>
        <translation>Steigt ab …</translation>
    </message>
    <message>
        <source>{name}: {evidence}</source>
        <translation>{name}: {evidence}</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} Parameter</translation>
    </message>
    <message>
        <source>In the data&apos;s own units: {values}</source>
        <translation>In den Einheiten der Daten: {values}</translation>
    </message>
</context>
<context>
    <name>StandingsPanel</name>
    <message>
        <source>How the racers stand</source>
        <translation>Wie es um die Läufer steht</translation>
    </message>
</context>
<context>
    <name>StartForm</name>
    <message>
        <source>New random start</source>
        <translation>Neuer Zufallsstart</translation>
    </message>
    <message>
        <source>Draws another start with the next seed. All racers start at the same point.</source>
        <translation>Lost mit dem nächsten Seed einen anderen Start aus. Alle Läufer beginnen am selben Punkt.</translation>
    </message>
    <message>
        <source>Drawn from seed {seed}. </source>
        <translation>Ausgelost mit dem Seed {seed}. </translation>
    </message>
    <message>
        <source>A click on the surface starts there.</source>
        <translation>Ein Klick auf die Fläche startet dort.</translation>
    </message>
    <message>
        <source>{count} parameters, drawn from the seed. A click on the surface sets the two it shows.</source>
        <translation>{count} Parameter, mit dem Seed ausgelost. Ein Klick auf die Fläche setzt die zwei, die sie zeigt.</translation>
    </message>
    <message>
        <source>Where {name} starts.</source>
        <translation>Wo {name} beginnt.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>gdsim: start page</source>
        <translation>gdsim: Startseite</translation>
    </message>
    <message>
        <source>See gradient descent: watch a ball roll down the loss.</source>
        <translation>Den Gradientenabstieg sehen: Beobachte, wie eine Kugel den Verlust hinabsteigt.</translation>
    </message>
    <message>
        <source>Just play</source>
        <translation>Einfach ausprobieren</translation>
    </message>
    <message>
        <source>Straight to the simulator</source>
        <translation>Direkt zum Simulator</translation>
    </message>
    <message>
        <source>One-minute tour</source>
        <translation>Rundgang in einer Minute</translation>
    </message>
    <message>
        <source>The few controls that matter, one by one</source>
        <translation>Die wenigen Bedienelemente, auf die es ankommt, eines nach dem anderen</translation>
    </message>
    <message>
        <source>Show this page at the start</source>
        <translation>Diese Seite beim Start zeigen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Hier beginnen</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Experiments that are ready to run. Open one, press Space, and change what you like.</source>
        <translation>Startbereite Experimente. Öffne eines, drücke die Leertaste und ändere, was du willst.</translation>
    </message>
    <message>
        <source>{count} lessons, {minutes} minutes; {done} done</source>
        <translation>{count} Lektionen, {minutes} Minuten; {done} fertig</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>Der Kurs</translation>
    </message>
    <message>
        <source>New to me: first a worked run, step by step</source>
        <translation>Neu für mich: erst ein Lauf, Schritt für Schritt vorgeführt</translation>
    </message>
    <message>
        <source>Not new to me: questions to think about</source>
        <translation>Nicht neu: Fragen zum Nachdenken</translation>
    </message>
    <message>
        <source>Your own lessons</source>
        <translation>Deine eigenen Lektionen</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Troubles</source>
        <translation>Hürden</translation>
    </message>
    <message>
        <source>Races</source>
        <translation>Wettläufe</translation>
    </message>
</context>
<context>
    <name>StatusView</name>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Ausführlich</translation>
    </message>
    <message>
        <source>Opens a panel with the whole verdict and the numbers of every racer</source>
        <translation>Öffnet einen Bereich mit dem ganzen Befund und den Zahlen jedes Läufers</translation>
    </message>
    <message>
        <source>All verdicts in full</source>
        <translation>Alle Befunde ausführlich</translation>
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
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
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
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>SurfaceCaption</name>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Moves the window to where the balls are now</source>
        <translation>Verschiebt den Ausschnitt dorthin, wo die Kugeln jetzt sind</translation>
    </message>
    <message>
        <source>Follow the balls</source>
        <translation>Den Kugeln folgen</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>Erweitern</translation>
    </message>
    <message>
        <source>Grows the window until every ball is in it</source>
        <translation>Vergrößert den Ausschnitt, bis jede Kugel darin ist</translation>
    </message>
    <message>
        <source>Widen the view to all balls</source>
        <translation>Ansicht auf alle Kugeln erweitern</translation>
    </message>
</context>
<context>
    <name>SurfacePanel</name>
    <message>
        <source>Computing the surface …</source>
        <translation>Die Fläche wird berechnet …</translation>
    </message>
    <message>
        <source>Log height</source>
        <translation>Log-Höhe</translation>
    </message>
    <message>
        <source>Draws small differences of the loss near the bottom as tall as large ones high up</source>
        <translation>Zeichnet kleine Unterschiede des Verlusts nahe am Grund so hoch wie große weit oben</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Where to look from. Drag orbits, the wheel zooms, Shift and drag moves</source>
        <translation>Von wo aus man schaut. Ziehen dreht, das Mausrad zoomt, Shift und Ziehen verschiebt</translation>
    </message>
    <message>
        <source>From where most is seen</source>
        <translation>Von dort, wo man am meisten sieht</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Von oben</translation>
    </message>
    <message>
        <source>Along the first axis</source>
        <translation>Längs der ersten Achse</translation>
    </message>
    <message>
        <source>Along the second axis</source>
        <translation>Längs der zweiten Achse</translation>
    </message>
    <message>
        <source>Keep this surface beside</source>
        <translation>Diese Fläche daneben behalten</translation>
    </message>
    <message>
        <source>Leaves it where it is while you change the model, so that two landscapes can be compared</source>
        <translation>Lässt sie stehen, während du das Modell änderst, um zwei Landschaften zu vergleichen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>What the step is made of, as arrows at the balls in the colours of the equations</source>
        <translation>Woraus der Schritt besteht, als Pfeile an den Kugeln in den Farben der Gleichungen</translation>
    </message>
</context>
<context>
    <name>SurfaceView</name>
    <message>
        <source>Loss surface</source>
        <translation>Verlustfläche</translation>
    </message>
</context>
<context>
    <name>SwarmMenu</name>
    <message>
        <source>Swarm</source>
        <translation>Schwarm</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>No balls but the racers&apos;</source>
        <translation>Keine Kugeln außer denen der Läufer</translation>
    </message>
    <message>
        <source>From a grid</source>
        <translation>Auf einem Gitter</translation>
    </message>
    <message>
        <source>Balls start evenly spread over the whole window</source>
        <translation>Die Kugeln beginnen gleichmäßig über den ganzen Ausschnitt verteilt</translation>
    </message>
    <message>
        <source>From chance</source>
        <translation>Durch Zufall</translation>
    </message>
    <message>
        <source>Balls start where the experiment&apos;s seed puts them</source>
        <translation>Die Kugeln beginnen, wo der Seed des Experiments sie hinlegt</translation>
    </message>
    <message>
        <source>Number of balls</source>
        <translation>Anzahl der Kugeln</translation>
    </message>
    <message>
        <source>So many balls at most: a grid has as many as fill its rows</source>
        <translation>So viele Kugeln höchstens: Ein Gitter hat so viele, wie seine Reihen füllen</translation>
    </message>
    <message>
        <source>Balls</source>
        <translation>Kugeln</translation>
    </message>
    <message>
        <source>Many balls descend together, as one of the racers: which minimum attracts how many?</source>
        <translation>Viele Kugeln steigen zusammen ab, wie einer der Läufer: Welches Minimum zieht wie viele an?</translation>
    </message>
    <message>
        <source>A swarm needs two parameters: of {count} the surface shows only a slice</source>
        <translation>Ein Schwarm braucht zwei Parameter: Von {count} zeigt die Fläche nur einen Schnitt</translation>
    </message>
    <message>
        <source>As {racer}</source>
        <translation>Als {racer}</translation>
    </message>
</context>
<context>
    <name>SweepPlot</name>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>am Start</translation>
    </message>
</context>
<context>
    <name>SweepTableDialog</name>
    <message>
        <source>Sweep: {name}</source>
        <translation>Versuchsreihe: {name}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Final loss as colours</source>
        <translation>Verlust am Ende als Farben</translation>
    </message>
    <message>
        <source>Final loss over learning rate</source>
        <translation>Verlust am Ende über der Lernrate</translation>
    </message>
    <message>
        <source>The line is the median of the seeds, the band reaches from the lowest to the highest run.</source>
        <translation>Die Linie ist der Median der Seeds, das Band reicht vom niedrigsten bis zum höchsten Lauf.</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>Seed {seed}</translation>
    </message>
    <message>
        <source>Runs: {runs}. Brighter: a lower final loss; grey: diverged; empty: not run.</source>
        <translation>Läufe: {runs}. Heller: niedrigerer Verlust am Ende; grau: divergiert; leer: nicht gelaufen.</translation>
    </message>
    <message>
        <source> Each colour is the median of the seeds.</source>
        <translation> Jede Farbe ist der Median der Seeds.</translation>
    </message>
    <message>
        <source>final loss</source>
        <translation>Verlust am Ende</translation>
    </message>
    <message>
        <source>lowest at {rate}</source>
        <translation>am niedrigsten bei {rate}</translation>
    </message>
</context>
<context>
    <name>SweepView</name>
    <message>
        <source>Sweep</source>
        <translation>Versuchsreihe</translation>
    </message>
    <message>
        <source>Runs every racer&apos;s optimizer from the start at 64 learning rates, all at once and beside the run in view, and shows what each comes to. It can be stopped at any time.</source>
        <translation>Lässt den Optimierer jedes Läufers vom Start aus mit 64 Lernraten laufen, alle auf einmal und neben dem gezeigten Lauf, und zeigt, was aus jeder wird. Lässt sich jederzeit anhalten.</translation>
    </message>
    <message>
        <source>range test</source>
        <translation>Bereichstest</translation>
    </message>
    <message>
        <source>Show the learning-rate range test</source>
        <translation>Bereichstest der Lernrate zeigen</translation>
    </message>
    <message>
        <source>A single run of each optimizer whose learning rate grows with every step (Smith, 2017), dotted: where its loss falls steeply is a good rate, where it turns up is too much. As cheap as 200 steps.</source>
        <translation>Ein einziger Lauf jedes Optimierers, dessen Lernrate mit jedem Schritt wächst (Smith, 2017), gepunktet: Wo sein Verlust steil fällt, ist sie gut; wo er nach oben dreht, ist sie zu hoch. So billig wie 200 Schritte.</translation>
    </message>
    <message>
        <source>Tune each</source>
        <translation>Alle abstimmen</translation>
    </message>
    <message>
        <source>Gives each racer the learning rate at which it ended lowest, for a race of each at its best.</source>
        <translation>Gibt jedem Läufer die Lernrate, bei der er am niedrigsten endete: ein Wettlauf aller in Bestform.</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>final loss</source>
        <translation>Verlust am Ende</translation>
    </message>
    <message>
        <source>Final loss over learning rate</source>
        <translation>Verlust am Ende über der Lernrate</translation>
    </message>
    <message>
        <source>Each point is a whole run at its learning rate; crosses have diverged. The dashed line is the critical rate at the start, the bar below spans the rates that ended lower than they began. A click, or the arrow keys and Enter, sets that rate. The wheel zooms; A shows everything again.</source>
        <translation>Jeder Punkt ist ein ganzer Lauf mit seiner Lernrate; Kreuze sind divergiert. Die gestrichelte Linie ist die kritische Lernrate am Start, der Balken unten umfasst die Lernraten, die tiefer endeten, als sie begannen. Ein Klick, oder die Pfeiltasten und Enter, stellt diese Lernrate ein. Das Mausrad zoomt; A zeigt wieder alles.</translation>
    </message>
    <message>
        <source>each as it ended lowest</source>
        <translation>jeder, wie er am niedrigsten endete</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Sweep again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>of what was set before</source>
        <translation>zu früheren Einstellungen</translation>
    </message>
    <message>
        <source>lowest at {rate}</source>
        <translation>am niedrigsten bei {rate}</translation>
    </message>
    <message>
        <source>64 learning rates at once, each as a run of its own from the start …</source>
        <translation>64 Lernraten auf einmal, jede als eigener Lauf vom Start aus …</translation>
    </message>
    <message>
        <source>How much does the learning rate matter? Sweep tries 64 of them at once, from the start.</source>
        <translation>Wie sehr kommt es auf die Lernrate an? Eine Versuchsreihe probiert 64 auf einmal, vom Start aus.</translation>
    </message>
    <message>
        <source>{name} at {rate}: diverged at step {step}.</source>
        <translation>{name} mit {rate}: divergiert bei Schritt {step}.</translation>
    </message>
    <message>
        <source>{name} at {rate}: loss {loss} after {steps} steps.</source>
        <translation>{name} mit {rate}: Verlust {loss} nach {steps} Schritten.</translation>
    </message>
    <message>
        <source>A click sets it.</source>
        <translation>Ein Klick stellt sie ein.</translation>
    </message>
    <message>
        <source>Point at a run to read it; a click sets its learning rate.</source>
        <translation>Zeige auf einen Lauf, um ihn abzulesen; ein Klick stellt seine Lernrate ein.</translation>
    </message>
    <message>
        <source>Dashed: stable below {rate}</source>
        <translation>Gestrichelt: stabil unter {rate}</translation>
    </message>
    <message>
        <source>Dashed: stable below about {rate}</source>
        <translation>Gestrichelt: stabil unter etwa {rate}</translation>
    </message>
    <message>
        <source>. A click on a run sets its learning rate.</source>
        <translation>. Ein Klick auf einen Lauf stellt seine Lernrate ein.</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>More pages</source>
        <translation>Weitere Seiten</translation>
    </message>
    <message>
        <source>Shows the titles of pages that have no room</source>
        <translation>Zeigt die Titel der Seiten, für die kein Platz ist</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>All pages, also those whose titles have no room</source>
        <translation>Alle Seiten, auch die, für deren Titel kein Platz ist</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>The class&apos;s answers</source>
        <translation>Die Antworten der Klasse</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Which question is shown</source>
        <translation>Welche Frage gezeigt wird</translation>
    </message>
    <message>
        <source>How many gave each answer</source>
        <translation>Wie oft jede Antwort gegeben wurde</translation>
    </message>
    <message>
        <source>Reveal the right answer</source>
        <translation>Richtige Antwort aufdecken</translation>
    </message>
    <message>
        <source>answers: {count}</source>
        <translation>Antworten: {count}</translation>
    </message>
</context>
<context>
    <name>TargetLine</name>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>TaskBox</name>
    <message>
        <source>Your task</source>
        <translation>Deine Aufgabe</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation type="unfinished">Hinweise</translation>
    </message>
    <message>
        <source>A hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Hints come one at a time, the plainest last</source>
        <translation>Hinweise kommen einzeln, der deutlichste zuletzt</translation>
    </message>
    <message>
        <source>Your task:</source>
        <translation>Deine Aufgabe:</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>A task</source>
        <translation>Eine Aufgabe</translation>
    </message>
    <message>
        <source>Something to do, which the program sees done</source>
        <translation>Etwas, was zu tun ist; das Programm sieht, wenn es getan ist</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Gelöst, wenn</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Each on a line of its own, the plainest last</source>
        <translation>Jeder in einer eigenen Zeile, der deutlichste zuletzt</translation>
    </message>
    <message>
        <source>The task needs a goal.</source>
        <translation>Die Aufgabe braucht ein Ziel.</translation>
    </message>
    <message>
        <source>The task needs a hint: a line for whoever is stuck.</source>
        <translation>Die Aufgabe braucht einen Hinweis: eine Zeile für alle, die nicht weiterkommen.</translation>
    </message>
</context>
<context>
    <name>TerrainCard</name>
    <message>
        <source>x from {left} to {right}, y from {bottom} to {top}</source>
        <translation>x von {left} bis {right}, y von {bottom} bis {top}</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Minima</source>
        <translation>Minima</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Lowest at</source>
        <translation>Am tiefsten bei</translation>
    </message>
    <message>
        <source>Other minima</source>
        <translation>Andere Minima</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} Stellen</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Kopieren</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Arrow keys go one step, with Ctrl one epoch; Page Up and Page Down go from mark to mark.</source>
        <translation>Die Pfeiltasten gehen einen Schritt, mit Strg eine Epoche; „Bild auf“ und „Bild ab“ gehen von Marke zu Marke.</translation>
    </message>
    <message>
        <source>Drag to any step of the run; the marks are moments that matter.</source>
        <translation>Zieh zu einem beliebigen Schritt des Laufs; die Marken sind Momente, auf die es ankommt.</translation>
    </message>
    <message>
        <source>Learning rate or optimizer changed</source>
        <translation>Lernrate oder Optimierer geändert</translation>
    </message>
    <message>
        <source>Lowest loss</source>
        <translation>Niedrigster Verlust</translation>
    </message>
    <message>
        <source>Lowest validation loss: where early stopping would end</source>
        <translation>Niedrigster Validierungsverlust: wo frühes Stoppen enden würde</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>Divergiert</translation>
    </message>
    <message>
        <source>Converged</source>
        <translation>Konvergiert</translation>
    </message>
    <message>
        <source>{racer}: {what}</source>
        <translation>{racer}: {what}</translation>
    </message>
    <message>
        <source>Run {name} branched off</source>
        <translation>Lauf {name} zweigte ab</translation>
    </message>
    <message>
        <source>step {step}, epoch {epoch}</source>
        <translation>Schritt {step}, Epoche {epoch}</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What heads exported pages and names the experiment. Left empty, it is what you see here in grey.</source>
        <translation>Was über exportierten Seiten steht und das Experiment benennt. Bleibt das Feld leer, so ist es das, was hier grau steht.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>What is learned from: houses and their prices, handwritten digits, a table of your own.</source>
        <translation>Woraus gelernt wird: Häuser und ihre Preise, handgeschriebene Ziffern, eine eigene Tabelle.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>How a mistake is counted. It makes the landscape on which the ball rolls down.</source>
        <translation>Wie ein Fehler zählt. Das macht die Landschaft, die die Kugel hinabsteigt.</translation>
    </message>
    <message>
        <source>Optimizer and learning rate</source>
        <translation>Optimierer und Lernrate</translation>
    </message>
    <message>
        <source>Who descends, and how far each step goes. Nothing changes a run more than the learning rate.</source>
        <translation>Wer absteigt, und wie weit jeder Schritt geht. Nichts verändert einen Lauf so sehr wie die Lernrate.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Space plays and pauses; the arrow keys take one step forth or back, as often as you like.</source>
        <translation>Die Leertaste spielt ab und hält an; die Pfeiltasten gehen einen Schritt vor oder zurück, so oft du willst.</translation>
    </message>
    <message>
        <source>The surface</source>
        <translation>Die Fläche</translation>
    </message>
    <message>
        <source>The loss over two parameters, and the ball on it. Click anywhere to start there; drag to turn it.</source>
        <translation>Der Verlust über zwei Parametern, und die Kugel darauf. Klicke irgendwohin, um dort zu starten; zieh, um die Fläche zu drehen.</translation>
    </message>
    <message>
        <source>The curve</source>
        <translation>Die Kurve</translation>
    </message>
    <message>
        <source>The loss by epoch: it should fall. How it falls tells what is going on.</source>
        <translation>Der Verlust je Epoche: Er sollte fallen. Wie er fällt, verrät, was vor sich geht.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>A course goes with the simulator, and a start page with all of it: Ctrl+L.</source>
        <translation>Zum Simulator gehören ein Kurs und eine Startseite, auf der du alles davon findest: Strg+L.</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How many steps a second; the mathematics stays the same at every speed</source>
        <translation>Wie viele Schritte je Sekunde; die Mathematik bleibt bei jedem Tempo dieselbe</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Start over: forgets this run (R)</source>
        <translation>Von vorn: vergisst diesen Lauf (R)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>To the first step of this run (Home)</source>
        <translation>Zum ersten Schritt dieses Laufs (Pos1)</translation>
    </message>
    <message>
        <source>Epoch back</source>
        <translation>Epoche zurück</translation>
    </message>
    <message>
        <source>Back to the end of the epoch before (Ctrl+Left)</source>
        <translation>Zurück zum Ende der vorigen Epoche (Strg+←)</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Takes one update back: the same numbers as before it (Left)</source>
        <translation>Nimmt eine Aktualisierung zurück: dieselben Zahlen wie davor (←)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>One update of the weights: predict, measure, adjust (Right)</source>
        <translation>Eine Aktualisierung der Gewichte: vorhersagen, messen, anpassen (→)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>On to the end of this epoch, when all data were seen (Ctrl+Right)</source>
        <translation>Weiter bis zum Ende dieser Epoche, wenn alle Daten gesehen sind (Strg+→)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>To the last step that was taken (End)</source>
        <translation>Zum letzten Schritt, der gemacht wurde (Ende)</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Zeitlupe</translation>
    </message>
    <message>
        <source>Slow motion: shows what happens inside an update, phase by phase, in a network layer by layer</source>
        <translation>Zeitlupe: zeigt, was in einer Aktualisierung geschieht, Phase für Phase, in einem Netz Schicht für Schicht</translation>
    </message>
    <message>
        <source>Wait for a click</source>
        <translation>Auf Klick warten</translation>
    </message>
    <message>
        <source>Each moment of slow motion waits for a click or Space</source>
        <translation>Jeder Moment der Zeitlupe wartet auf einen Klick oder die Leertaste</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}</source>
        <translation>Epoche {epoch} von {epochs}</translation>
    </message>
    <message>
        <source>step {step} of {recorded} recorded</source>
        <translation>Schritt {step} von {recorded} aufgezeichneten</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>Schritt {step}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Stop here (Space)</source>
        <translation>Hier anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Starts over and plays (Space)</source>
        <translation>Beginnt von vorn und spielt ab (Leertaste)</translation>
    </message>
    <message>
        <source>Let it descend (Space)</source>
        <translation>Absteigen lassen (Leertaste)</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>so schnell es geht</translation>
    </message>
    <message>
        <source>1 step in {seconds} seconds</source>
        <translation>1 Schritt in {seconds} Sekunden</translation>
    </message>
    <message>
        <source>1 step a second</source>
        <translation>1 Schritt je Sekunde</translation>
    </message>
    <message>
        <source>{pace} steps a second</source>
        <translation>{pace} Schritte je Sekunde</translation>
    </message>
</context>
<context>
    <name>UnitWriter</name>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Forward: layer {layer} of {layers}</source>
        <translation>Vorwärts: Schicht {layer} von {layers}</translation>
    </message>
    <message>
        <source>Back: layer {layer}</source>
        <translation>Zurück: Schicht {layer}</translation>
    </message>
    <message>
        <source>Slopes</source>
        <translation>Steigungen</translation>
    </message>
    <message>
        <source>Adjust the weights</source>
        <translation>Gewichte anpassen</translation>
    </message>
    <message>
        <source>The loss</source>
        <translation>Der Verlust</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>→ {unit}: slope = given × error</source>
        <translation>→ {unit}: Steigung = bekommen × Fehler</translation>
    </message>
    <message>
        <source>given</source>
        <translation>bekommen</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>+ penalty</source>
        <translation>+ Strafe</translation>
    </message>
    <message>
        <source>← The error of {unit}</source>
        <translation>← Der Fehler von {unit}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>= error</source>
        <translation>= Fehler</translation>
    </message>
    <message>
        <source>probability p</source>
        <translation>Wahrscheinlichkeit p</translation>
    </message>
    <message>
        <source>score s</source>
        <translation>Punktwert s</translation>
    </message>
    <message>
        <source>actual y</source>
        <translation>tatsächlich y</translation>
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
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Punktwert</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>tatsächlich</translation>
    </message>
    <message>
        <source>= how wrong</source>
        <translation>= Abweichung</translation>
    </message>
    <message>
        <source>= 2 × how wrong</source>
        <translation>= 2 × Abweichung</translation>
    </message>
    <message>
        <source>slope of the loss</source>
        <translation>Steigung des Verlusts</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>On all training samples, after the step</source>
        <translation>Bei allen Trainingsbeispielen, nach dem Schritt</translation>
    </message>
    <message>
        <source>After the step</source>
        <translation>Nach dem Schritt</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Click a row to go to its step</source>
        <translation>Klicke auf eine Zeile, um zu ihrem Schritt zu gehen</translation>
    </message>
    <message>
        <source>growth ×</source>
        <translation>Wachstum ×</translation>
    </message>
    <message>
        <source>How many times as large as a step before</source>
        <translation>Das Wievielfache des Werts einen Schritt zuvor</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>The learning rate that the step used, schedule included</source>
        <translation>Die Lernrate, die der Schritt verwendete, mit Lernratenplan</translation>
    </message>
    <message>
        <source>This step was not taken: here is where it would have led.</source>
        <translation>Dieser Schritt wurde nicht gemacht: Hier steht, wohin er geführt hätte.</translation>
    </message>
</context>
<context>
    <name>WayPlot</name>
    <message>
        <source>The size of the number that broke, by step</source>
        <translation>Die Größe der Zahl, die entgleiste, je Schritt</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>size of {name}</source>
        <translation>Größe von {name}</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>WayTable</name>
    <message>
        <source>The values on the way out, step by step</source>
        <translation>Die Werte auf dem Weg hinaus, Schritt für Schritt</translation>
    </message>
</context>
<context>
    <name>WeightEditor</name>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>Another value is a new start: the run begins at the parameters in view, with this one changed, as after a click on the surface.</source>
        <translation>Ein anderer Wert ist ein neuer Start: Der Lauf beginnt bei den gezeigten Parametern, nur dieser eine geändert, wie nach einem Klick auf die Fläche.</translation>
    </message>
    <message>
        <source>Value of the chosen weight</source>
        <translation>Wert des gewählten Gewichts</translation>
    </message>
    <message>
        <source>Drag, and the pictures show what it would do; let go to start there.</source>
        <translation>Zieh, und die Bilder zeigen, was es bewirken würde; lass los, um dort zu starten.</translation>
    </message>
    <message>
        <source>Axis of the surface: looks at the loss along this weight (keys: X, Y)</source>
        <translation>Achse der Fläche: zeigt den Verlust längs dieses Gewichts (Tasten: X, Y)</translation>
    </message>
    <message>
        <source>Axis of the surface</source>
        <translation>Achse der Fläche</translation>
    </message>
    <message>
        <source>First axis of the surface	X</source>
        <translation>Erste Achse der Fläche	X</translation>
    </message>
    <message>
        <source>Second axis of the surface	Y</source>
        <translation>Zweite Achse der Fläche	Y</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>The update rule with this step&apos;s numbers, of this weight (key: U, or a double click)</source>
        <translation>Die Aktualisierungsregel mit den Zahlen dieses Schritts, für dieses Gewicht (Taste: U, oder ein Doppelklick)</translation>
    </message>
    <message>
        <source>Update rule of this weight</source>
        <translation>Aktualisierungsregel dieses Gewichts</translation>
    </message>
</context>
<context>
    <name>WhatIsThis</name>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
</context>
<context>
    <name>WhyButton</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why it diverged</source>
        <translation>Warum er divergierte</translation>
    </message>
    <message>
        <source>Goes to the step at which the first number broke, and says which one it was and how it grew</source>
        <translation>Geht zu dem Schritt, bei dem die erste Zahl entgleiste, und sagt, welche es war und wie sie wuchs</translation>
    </message>
</context>
<context>
    <name>WidthsField</name>
    <message>
        <source>Add a hidden layer</source>
        <translation>Verdeckte Schicht hinzufügen</translation>
    </message>
    <message>
        <source>Adds a hidden layer as wide as the last one, before the prediction.</source>
        <translation>Fügt vor der Vorhersage eine verdeckte Schicht hinzu, so breit wie die letzte.</translation>
    </message>
    <message>
        <source>Hidden layer {number}</source>
        <translation>Verdeckte Schicht {number}</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>Import a table…</source>
        <translation>Tabelle importieren…</translation>
    </message>
    <message>
        <source>Draw your own data…</source>
        <translation>Eigene Daten zeichnen…</translation>
    </message>
    <message>
        <source>Export pictures and animations…</source>
        <translation>Bilder und Animationen exportieren…</translation>
    </message>
    <message>
        <source>Save the run&apos;s sound…</source>
        <translation>Klang des Laufs speichern…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>La&amp;uf</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder Pause</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>To the end of the epoch</source>
        <translation>Zum Ende der Epoche</translation>
    </message>
    <message>
        <source>Back to the epoch before</source>
        <translation>Zurück zur vorigen Epoche</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Hear the run</source>
        <translation>Den Lauf hören</translation>
    </message>
    <message>
        <source>Hear the run (needs Qt Multimedia)</source>
        <translation>Den Lauf hören (braucht Qt Multimedia)</translation>
    </message>
    <message>
        <source>Sound while it plays</source>
        <translation>Beim Abspielen hören</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projektor</translation>
    </message>
    <message>
        <source>Plain words</source>
        <translation>Einfache Sprache</translation>
    </message>
    <message>
        <source>Expert words</source>
        <translation>Fachsprache</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished">{percent} %</translation>
    </message>
    <message>
        <source>This step&apos;s numbers</source>
        <translation>Die Zahlen dieses Schritts</translation>
    </message>
    <message>
        <source>Network in the middle</source>
        <translation>Netz in der Mitte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>All verdicts in full</source>
        <translation>Alle Befunde ausführlich</translation>
    </message>
    <message>
        <source>The run&apos;s numbers as tables</source>
        <translation>Die Zahlen des Laufs als Tabellen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Bildschirmleser</translation>
    </message>
    <message>
        <source>Say how the run goes</source>
        <translation>Ansagen, wie der Lauf vorangeht</translation>
    </message>
    <message>
        <source>At most a sentence every {seconds} seconds</source>
        <translation>Höchstens alle {seconds} Sekunden ein Satz</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>Glossar…</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>What this computer offers…</source>
        <translation>Was dieser Computer bietet…</translation>
    </message>
    <message>
        <source>About gdsim</source>
        <translation>Über gdsim</translation>
    </message>
</context>
<context>
    <name>WorksheetDialog</name>
    <message>
        <source>Print a worksheet</source>
        <translation>Arbeitsblatt drucken</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>All lessons, as a book</source>
        <translation>Alle Lektionen, als Buch</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>The paper&apos;s size</source>
        <translation>Das Papierformat</translation>
    </message>
    <message>
        <source>With the answers at the end</source>
        <translation>Mit den Antworten am Ende</translation>
    </message>
    <message>
        <source>Worked out of the runs, with hints and the notes for the teacher</source>
        <translation>Aus den Läufen berechnet, mit Hinweisen und den Notizen für die Lehrkraft</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Schreiben…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Angehalten; nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Makes loss functions and gradient descent visible. Works offline; nothing is sent anywhere.</source>
        <translation>Macht Verlustfunktionen und den Gradientenabstieg sichtbar. Funktioniert offline; nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>About gdsim</source>
        <translation>Über gdsim</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Loss functions and gradient descent made visible. Without a command the window opens: on FILE, on a lesson, or on a ready-made experiment of the gallery. --locked shows one lesson and nothing else on the whole screen, begins it again when nobody is there, and keeps no settings; Ctrl+Q ends it.</source>
        <translation>Verlustfunktionen und Gradientenabstieg, sichtbar gemacht. Ohne Befehl öffnet sich das Fenster: mit FILE, mit einer Lektion oder mit einem fertigen Experiment der Galerie. --locked zeigt eine einzige Lektion und sonst nichts auf dem ganzen Bildschirm, beginnt sie neu, wenn niemand da ist, und behält keine Einstellungen; Strg+Q beendet das Programm.</translation>
    </message>
    <message>
        <source>print the version of the program</source>
        <translation>die Version des Programms ausgeben</translation>
    </message>
    <message>
        <source>run an experiment without a window and print the outcome</source>
        <translation>ein Experiment ohne Fenster laufen lassen und das Ergebnis ausgeben</translation>
    </message>
    <message>
        <source>an experiment, a .gdsim file</source>
        <translation>ein Experiment, eine .gdsim-Datei</translation>
    </message>
    <message>
        <source>at most N steps</source>
        <translation>höchstens N Schritte</translation>
    </message>
    <message>
        <source>keep every step, in a .npz or .csv file</source>
        <translation>jeden Schritt behalten, in einer .npz- oder .csv-Datei</translation>
    </message>
    <message>
        <source>print the outcome as JSON</source>
        <translation>das Ergebnis als JSON ausgeben</translation>
    </message>
    <message>
        <source>print what there is</source>
        <translation>ausgeben, was es gibt</translation>
    </message>
    <message>
        <source>of this kind only</source>
        <translation>nur von dieser Art</translation>
    </message>
    <message>
        <source>print an array of objects</source>
        <translation>ein Array von Objekten ausgeben</translation>
    </message>
    <message>
        <source>say whether an experiment can be run, or a lesson taught</source>
        <translation>sagen, ob ein Experiment laufen oder eine Lektion unterrichtet werden kann</translation>
    </message>
    <message>
        <source>an experiment, a .gdsim file, or a lesson, a .md file</source>
        <translation>ein Experiment, eine .gdsim-Datei, oder eine Lektion, eine .md-Datei</translation>
    </message>
    <message>
        <source>print what makes a shell complete these commands</source>
        <translation>ausgeben, womit eine Shell diese Befehle vervollständigt</translation>
    </message>
    <message>
        <source>the shell it is for</source>
        <translation>die Shell, für die es ist</translation>
    </message>
    <message>
        <source>say what this machine offers, and what to do where it lacks</source>
        <translation>sagen, was dieser Computer bietet und was zu tun ist, wo etwas fehlt</translation>
    </message>
    <message>
        <source>open the window on this lesson</source>
        <translation>das Fenster mit dieser Lektion öffnen</translation>
    </message>
    <message>
        <source>with --lesson: show this lesson and nothing else</source>
        <translation>mit --lesson: diese Lektion zeigen und nichts anderes</translation>
    </message>
    <message>
        <source>run an experiment at many learning rates and make a table of it</source>
        <translation>ein Experiment mit vielen Lernraten laufen lassen und daraus eine Tabelle machen</translation>
    </message>
    <message>
        <source>N learning rates from LOW to HIGH, each the same factor above the last</source>
        <translation>N Lernraten von LOW bis HIGH, jede um denselben Faktor höher als die vorige</translation>
    </message>
    <message>
        <source>these optimizers as they usually are; else the racers of the file</source>
        <translation>diese Optimierer, wie sie üblich sind; sonst die Läufer der Datei</translation>
    </message>
    <message>
        <source>from N seeds; usually the file&apos;s alone</source>
        <translation>mit N Seeds; üblich ist nur der der Datei</translation>
    </message>
    <message>
        <source>keep the table in this file, which an interrupted sweep goes on with; else it is printed</source>
        <translation>die Tabelle in dieser Datei behalten, mit der eine unterbrochene Versuchsreihe weitergeht; sonst wird sie ausgegeben</translation>
    </message>
    <message>
        <source>on the cluster of this Dask scheduler</source>
        <translation>auf dem Cluster dieses Dask-Schedulers</translation>
    </message>
    <message>
        <source>render a run as an animation, numbered frames or a picture</source>
        <translation>einen Lauf als Animation, nummerierte Einzelbilder oder Bild ausgeben</translation>
    </message>
    <message>
        <source>the whole page (usual), or one part of it</source>
        <translation>die ganze Seite (üblich) oder ein Teil davon</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT, each 90 to 8192 pixels, or 720p (usual), 1080p, 4K or square</source>
        <translation>WIDTHxHEIGHT, je 90 bis 8192 Pixel, oder 720p (üblich), 1080p, 4K oder square</translation>
    </message>
    <message>
        <source>frames a second, 1 to 60; usually 30</source>
        <translation>Bilder je Sekunde, 1 bis 60; üblich sind 30</translation>
    </message>
    <message>
        <source>the colours; usually night</source>
        <translation>die Farben; üblich ist night</translation>
    </message>
    <message>
        <source>every N-th step from A to B, each of which may be left out; usually all</source>
        <translation>jeder N-te Schritt von A bis B, wobei jedes davon fehlen darf; üblich sind alle</translation>
    </message>
    <message>
        <source>fit the steps into N seconds, at most 600, slow at first; usually a frame a step, or 10 seconds where there are more</source>
        <translation>die Schritte in N Sekunden unterbringen, höchstens 600, am Anfang langsam; üblich ist ein Bild je Schritt, oder 10 Sekunden, wo es mehr sind</translation>
    </message>
    <message>
        <source>the camera goes round the surface once</source>
        <translation>die Kamera geht einmal um die Fläche herum</translation>
    </message>
    <message>
        <source>no background; for a .png</source>
        <translation>kein Hintergrund; für ein .png</translation>
    </message>
    <message>
        <source>print a lesson as a PDF, with room to answer</source>
        <translation>eine Lektion als PDF drucken, mit Platz zum Antworten</translation>
    </message>
    <message>
        <source>a lesson by its name, a .md file, or all: the course as a book</source>
        <translation>eine Lektion mit ihrem Namen, eine .md-Datei, oder all: der Kurs als Buch</translation>
    </message>
    <message>
        <source>where to write it</source>
        <translation>wohin geschrieben wird</translation>
    </message>
    <message>
        <source>with the answers at the end, worked out of the runs</source>
        <translation>mit den Antworten am Ende, aus den Läufen berechnet</translation>
    </message>
    <message>
        <source>usually a4</source>
        <translation>üblich ist a4</translation>
    </message>
    <message>
        <source>which way through the lesson</source>
        <translation>welcher Weg durch die Lektion</translation>
    </message>
    <message>
        <source>takes an integer, 1 or more, not {text!r}</source>
        <translation>erwartet eine ganze Zahl ab 1, nicht {text!r}</translation>
    </message>
    <message>
        <source>takes LOW:HIGH:N, such as 1e-4:1:100, not {text!r}</source>
        <translation>erwartet LOW:HIGH:N, etwa 1e-4:1:100, nicht {text!r}</translation>
    </message>
    <message>
        <source>takes rates above 0, the lower one first, not {text!r}</source>
        <translation>erwartet Lernraten über 0, die niedrigere zuerst, nicht {text!r}</translation>
    </message>
    <message>
        <source>takes {most_rates} learning rates at most, not {count}</source>
        <translation>erwartet höchstens {most_rates} Lernraten, nicht {count}</translation>
    </message>
    <message>
        <source>takes some of {known}, not {name!r}</source>
        <translation>erwartet einige aus {known}, nicht {name!r}</translation>
    </message>
    <message>
        <source>takes a number of seconds, not {text!r}</source>
        <translation>erwartet eine Anzahl von Sekunden, nicht {text!r}</translation>
    </message>
    <message>
        <source>takes steps as FIRST:LAST or FIRST:LAST:EVERY, not {text!r}</source>
        <translation>erwartet Schritte als FIRST:LAST oder FIRST:LAST:EVERY, nicht {text!r}</translation>
    </message>
    <message>
        <source>takes a file name that ends in .npz or .csv, not {text!r}</source>
        <translation>erwartet einen Dateinamen, der auf .npz oder .csv endet, nicht {text!r}</translation>
    </message>
    <message>
        <source>there is no screen to open the window on; {screens} would name one</source>
        <translation>es gibt keinen Bildschirm, auf dem sich das Fenster öffnen könnte; {screens} würde einen nennen</translation>
    </message>
    <message>
        <source>{arguments} is no command; commands are {commands}</source>
        <translation>{arguments} ist kein Befehl; Befehle sind {commands}</translation>
    </message>
    <message>
        <source>{arguments} is neither a file nor a command; commands are {commands}</source>
        <translation>{arguments} ist weder eine Datei noch ein Befehl; Befehle sind {commands}</translation>
    </message>
    <message>
        <source>--locked takes the lesson that is to be shown, as --lesson NAME</source>
        <translation>--locked erwartet die Lektion, die gezeigt werden soll, als --lesson NAME</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>experiment in the gallery</source>
        <translation>Experiment der Galerie</translation>
    </message>
    <message>
        <source>there is no {kind} {name!r}; there are {known}</source>
        <translation>{kind} {name!r} gibt es nicht; es gibt {known}</translation>
    </message>
    <message>
        <source>1 parameter</source>
        <translation>1 Parameter</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} Parameter</translation>
    </message>
    <message>
        <source>1 racer</source>
        <translation>1 Läufer</translation>
    </message>
    <message>
        <source>{count} racers</source>
        <translation>{count} Läufer</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} Schritte</translation>
    </message>
    <message>
        <source>{file} can be run: {sizes}.</source>
        <translation>{file} kann laufen: {sizes}.</translation>
    </message>
    <message>
        <source>{file} can be taught: {pages}, {minutes} minutes.</source>
        <translation>{file} kann unterrichtet werden: {pages}, {minutes} Minuten.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} Seiten</translation>
    </message>
    <message>
        <source>{out} is read for this run and would be lost; give another name to write to</source>
        <translation>{out} wird für diesen Lauf gelesen und ginge verloren; nenne einen anderen Namen für die Ausgabe</translation>
    </message>
    <message>
        <source>Clipped gradient</source>
        <translation>Gekappter Gradient</translation>
    </message>
    <message>
        <source>Clipping factor</source>
        <translation>Kappungsfaktor</translation>
    </message>
    <message>
        <source>unexpected {value} at character {position}; a formula takes numbers, x, y, + - * / ** ^, parentheses and functions such as sin(x)</source>
        <translation>{value} bei Zeichen {position} wurde nicht erwartet; eine Formel nimmt Zahlen, x, y, + - * / ** ^, Klammern und Funktionen wie sin(x)</translation>
    </message>
    <message>
        <source>a power of a power at character {position} takes parentheses, as in (x²)^3</source>
        <translation>eine Potenz einer Potenz bei Zeichen {position} braucht Klammern, wie in (x²)^3</translation>
    </message>
    <message>
        <source>an operator is missing before {word} at character {position}; a number stands before what it multiplies, as in 2x</source>
        <translation>vor {word} bei Zeichen {position} fehlt ein Rechenzeichen; eine Zahl steht vor dem, was sie multipliziert, wie in 2x</translation>
    </message>
    <message>
        <source>a number, x, y or a function is missing before {word} at character {position}</source>
        <translation>vor {word} bei Zeichen {position} fehlt eine Zahl, x, y oder eine Funktion</translation>
    </message>
    <message>
        <source>the formula ends where a number, x, y or a function is missing</source>
        <translation>die Formel endet, wo eine Zahl, x, y oder eine Funktion fehlt</translation>
    </message>
    <message>
        <source>the parenthesis opened at character {position} is never closed</source>
        <translation>die Klammer, die bei Zeichen {position} aufgeht, wird nie geschlossen</translation>
    </message>
    <message>
        <source>the number at character {position} is too large; the largest is about 1.8e308</source>
        <translation>die Zahl bei Zeichen {position} ist zu groß; die größte ist etwa 1.8e308</translation>
    </message>
    <message>
        <source>{word} at character {position} is a function: write what it takes in parentheses</source>
        <translation>{word} bei Zeichen {position} ist eine Funktion: schreib in Klammern, worauf sie angewandt wird</translation>
    </message>
    <message>
        <source>unknown name {word} at character {position}; known are {known}</source>
        <translation>unbekannter Name {word} bei Zeichen {position}; bekannt sind {known}</translation>
    </message>
    <message>
        <source>unknown function {word} at character {position}; known are {known}</source>
        <translation>unbekannte Funktion {word} bei Zeichen {position}; bekannt sind {known}</translation>
    </message>
    <message>
        <source>the comma at character {position} is outside a function; decimals take a point, as in 1.5</source>
        <translation>das Komma bei Zeichen {position} steht außerhalb einer Funktion; Dezimalzahlen haben einen Punkt, wie in 1.5</translation>
    </message>
    <message>
        <source>the parenthesis closed at character {position} was never opened</source>
        <translation>die Klammer, die bei Zeichen {position} zugeht, wurde nie geöffnet</translation>
    </message>
    <message>
        <source>{function} at character {position} takes 1 argument, not {given}</source>
        <translation>{function} bei Zeichen {position} braucht 1 Argument, nicht {given}</translation>
    </message>
    <message>
        <source>{function} at character {position} takes {count} arguments, not {given}</source>
        <translation>{function} bei Zeichen {position} braucht {count} Argumente, nicht {given}</translation>
    </message>
    <message>
        <source>the formula has {count} characters; at most {maximum_length} can be read</source>
        <translation>die Formel hat {count} Zeichen; höchstens {maximum_length} lassen sich lesen</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>diese Hilfe ausgeben</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>%(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>es fehlt: %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>hier fehlt eine Angabe</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r gibt es hier nicht; es gibt %(choices)s</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>steht allein, ohne %r</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>%(option)s ist nicht eindeutig: gemeint sein kann %(matches)s</translation>
    </message>
    <message>
        <source>the formula is empty; write one such as x**2 + y**2</source>
        <translation>die Formel ist leer; schreib eine wie x**2 + y**2</translation>
    </message>
    <message>
        <source>Binary cross-entropy (BCE)</source>
        <translation>Binäre Kreuzentropie (BCE)</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>−log p, where p = the probability given to the actual class</source>
        <translation>−log p, mit p = Wahrscheinlichkeit der tatsächlichen Klasse</translation>
    </message>
    <message>
        <source>−log of the probability given to the actual class</source>
        <translation>−log der Wahrscheinlichkeit der tatsächlichen Klasse</translation>
    </message>
    <message>
        <source>Being sure and wrong costs without limit; being sure and right costs almost nothing.</source>
        <translation>Sicher zu sein und falschzuliegen kostet ohne Grenze; sicher zu sein und richtigzuliegen kostet fast nichts.</translation>
    </message>
    <message>
        <source>Categorical cross-entropy (CCE)</source>
        <translation>Kategoriale Kreuzentropie (CCE)</translation>
    </message>
    <message>
        <source>CCE (softmax)</source>
        <translation>CCE (Softmax)</translation>
    </message>
    <message>
        <source>−log p, where p = the probability given to the actual class, by softmax</source>
        <translation>−log p, mit p = Wahrscheinlichkeit der tatsächlichen Klasse, durch Softmax</translation>
    </message>
    <message>
        <source>The cross-entropy for several classes: only the probability given to the right class counts.</source>
        <translation>Die Kreuzentropie für mehrere Klassen: Nur die Wahrscheinlichkeit der richtigen Klasse zählt.</translation>
    </message>
    <message>
        <source>Hinge loss</source>
        <translation>Hinge-Verlust</translation>
    </message>
    <message>
        <source>hinge loss</source>
        <translation>Hinge-Verlust</translation>
    </message>
    <message>
        <source>max(0, 1 − y s), where y = −1 or +1 by class and s = the score; of more classes Σ max(0, 1 + sₖ − s), where s = the actual class&apos;s score and sₖ = each other one&apos;s</source>
        <translation>max(0, 1 − y s), mit y = −1 oder +1 je nach Klasse und s = Punktwert; bei mehr Klassen Σ max(0, 1 + sₖ − s), mit s = Punktwert der tatsächlichen Klasse und sₖ = dem jeder anderen</translation>
    </message>
    <message>
        <source>1 − the lead of the actual class&apos;s score, but never below 0; summed over the other classes</source>
        <translation>1 − Vorsprung des Punktwerts der tatsächlichen Klasse, aber nie unter 0; summiert über die anderen Klassen</translation>
    </message>
    <message>
        <source>Samples on the right side of the margin cost nothing at all; only the hard ones push.</source>
        <translation>Beispiele auf der richtigen Seite des Sicherheitsabstands kosten gar nichts; nur die schwierigen ziehen.</translation>
    </message>
    <message>
        <source>Huber loss</source>
        <translation>Huber-Verlust</translation>
    </message>
    <message>
        <source>½ r² if |r| ≤ 1, else |r| − ½, where r = y − s, y = the actual answer and s = the prediction</source>
        <translation>½ r², wenn |r| ≤ 1, sonst |r| − ½, mit r = y − s, y = tatsächliche Antwort und s = Vorhersage</translation>
    </message>
    <message>
        <source>½ (actual − prediction)² up to an error of 1, beyond it |actual − prediction| − ½</source>
        <translation>½ (tatsächlich − Vorhersage)² bis zu einem Fehler von 1, darüber |tatsächlich − Vorhersage| − ½</translation>
    </message>
    <message>
        <source>A square near the target and a straight line far from it: smooth like MSE, calm like MAE.</source>
        <translation>Nahe am Zielwert ein Quadrat und weit davon eine Gerade: glatt wie MSE, ruhig wie MAE.</translation>
    </message>
    <message>
        <source>Mean absolute error (MAE)</source>
        <translation>Mittlerer absoluter Fehler (MAE)</translation>
    </message>
    <message>
        <source>absolute error</source>
        <translation>absoluter Fehler</translation>
    </message>
    <message>
        <source>|y − s|, where y = the actual answer and s = the prediction</source>
        <translation>|y − s|, mit y = tatsächliche Antwort und s = Vorhersage</translation>
    </message>
    <message>
        <source>|actual − prediction|</source>
        <translation>|tatsächlich − Vorhersage|</translation>
    </message>
    <message>
        <source>Every unit of error counts the same, so outliers hardly pull; the slope never fades near the end.</source>
        <translation>Jede Einheit Fehler zählt gleich viel, also ziehen Ausreißer kaum; die Steigung lässt zum Ende hin nie nach.</translation>
    </message>
    <message>
        <source>Mean squared error (MSE)</source>
        <translation>Mittlerer quadratischer Fehler (MSE)</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>quadratischer Fehler</translation>
    </message>
    <message>
        <source>(y − s)², where y = the actual answer and s = the prediction</source>
        <translation>(y − s)², mit y = tatsächliche Antwort und s = Vorhersage</translation>
    </message>
    <message>
        <source>(actual − prediction)²</source>
        <translation>(tatsächlich − Vorhersage)²</translation>
    </message>
    <message>
        <source>Doubling an error makes it count four times, so a single outlier can pull the whole fit.</source>
        <translation>Doppelt so weit daneben zählt viermal so viel, also kann ein einziger Ausreißer die ganze Anpassung mitziehen.</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoidfunktion</translation>
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
        <translation>Vergisst alte Gradienten, sodass die Schritte von Adagrad nicht weiter schrumpfen, und bemisst jeden Schritt an den vorigen, sodass kaum noch eine Lernrate zu wählen bleibt; beginnt sehr sanft.</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Added under both roots: it sets the size of the first steps, so a larger value starts faster.</source>
        <translation>Wird unter beiden Wurzeln addiert: Es bestimmt die Größe der ersten Schritte, ein größerer Wert beginnt also schneller.</translation>
    </message>
    <message>
        <source>Running mean of the squared gradient</source>
        <translation>Laufendes Mittel des quadrierten Gradienten</translation>
    </message>
    <message>
        <source>Step before the learning rate</source>
        <translation>Schritt vor der Lernrate</translation>
    </message>
    <message>
        <source>Running mean of its square, for the next step</source>
        <translation>Laufendes Mittel seines Quadrats, für den nächsten Schritt</translation>
    </message>
    <message>
        <source>Adagrad</source>
        <translation>Adagrad</translation>
    </message>
    <message>
        <source>Gives every parameter its own step size, the smaller the more gradient it has seen, so that rare features learn too; but the steps only ever shrink.</source>
        <translation>Gibt jedem Parameter seine eigene Schrittweite, umso kleiner, je mehr Gradient er gesehen hat, sodass auch seltene Merkmale gelernt werden; aber die Schritte schrumpfen immer nur.</translation>
    </message>
    <message>
        <source>Sum of squared gradients</source>
        <translation>Summe der quadrierten Gradienten</translation>
    </message>
    <message>
        <source>Running mean of the gradient</source>
        <translation>Laufendes Mittel des Gradienten</translation>
    </message>
    <message>
        <source>The mean, corrected for its start at 0</source>
        <translation>Das Mittel, für seinen Beginn bei 0 korrigiert</translation>
    </message>
    <message>
        <source>The squared mean, corrected likewise</source>
        <translation>Das Mittel der Quadrate, ebenso korrigiert</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Joins momentum&apos;s averaged direction with RMSprop&apos;s step size for each parameter, and corrects both while the averages are young, so that it works almost untuned.</source>
        <translation>Verbindet die gemittelte Richtung von Momentum mit der Schrittweite je Parameter von RMSprop und korrigiert beides, solange die Mittel jung sind: Das klappt fast ohne Abstimmen.</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Adam that also pulls every parameter towards 0 by a fixed share a step, apart from the gradient; put into the loss, the same penalty would be blurred by Adam&apos;s step sizes.</source>
        <translation>Ein Adam, der außerdem bei jedem Schritt jeden Parameter um einen festen Anteil zur 0 zieht, getrennt vom Gradienten; im Verlust würde dieselbe Strafe durch die Schrittweiten von Adam verwischt.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtszerfall</translation>
    </message>
    <message>
        <source>Each step shrinks every parameter by this share times the learning rate; 0 is plain Adam.</source>
        <translation>Jeder Schritt verkleinert jeden Parameter um diesen Anteil mal die Lernrate; 0 ist einfacher Adam.</translation>
    </message>
    <message>
        <source>an integer from {low:g} to {high:g}</source>
        <translation>eine ganze Zahl von {low:g} bis {high:g}</translation>
    </message>
    <message>
        <source>a number from {low:g} to {high:g}</source>
        <translation>eine Zahl von {low:g} bis {high:g}</translation>
    </message>
    <message>
        <source>must be true or false, not {value!r}</source>
        <translation>muss true oder false sein, nicht {value!r}</translation>
    </message>
    <message>
        <source>must be a number, not {value!r}</source>
        <translation>muss eine Zahl sein, nicht {value!r}</translation>
    </message>
    <message>
        <source>must be a whole number, not {value}</source>
        <translation>muss eine ganze Zahl sein, nicht {value}</translation>
    </message>
    <message>
        <source>must be at least {low:g} and at most {high:g}, not {value}</source>
        <translation>muss mindestens {low:g} und höchstens {high:g} sein, nicht {value}</translation>
    </message>
    <message>
        <source>must be at least {low:g} and below {high:g}, not {value}</source>
        <translation>muss mindestens {low:g} und unter {high:g} sein, nicht {value}</translation>
    </message>
    <message>
        <source>must be above {low:g} and at most {high:g}, not {value}</source>
        <translation>muss über {low:g} und höchstens {high:g} sein, nicht {value}</translation>
    </message>
    <message>
        <source>must be above {low:g} and below {high:g}, not {value}</source>
        <translation>muss über {low:g} und unter {high:g} sein, nicht {value}</translation>
    </message>
    <message>
        <source>Momentum decay</source>
        <translation>Abklingfaktor Momentum</translation>
    </message>
    <message>
        <source>How much of the average gradient each step keeps: 0.9 looks back over about 10 steps, 0.99 over about 100.</source>
        <translation>Wie viel vom mittleren Gradienten jeder Schritt behält: 0,9 blickt etwa 10 Schritte zurück, 0,99 etwa 100.</translation>
    </message>
    <message>
        <source>Squared-gradient decay</source>
        <translation>Abklingfaktor Quadrate</translation>
    </message>
    <message>
        <source>How much of the average squared gradient each step keeps: nearer to 1, each parameter&apos;s step size changes more slowly.</source>
        <translation>Wie viel vom mittleren quadrierten Gradienten jeder Schritt behält: Je näher an 1, desto langsamer ändert sich die Schrittweite jedes Parameters.</translation>
    </message>
    <message>
        <source>A small number in the denominator, so that a gradient near 0 is not divided by 0; large values tame the step.</source>
        <translation>Eine kleine Zahl im Nenner, damit ein Gradient nahe 0 nicht durch 0 geteilt wird; große Werte zähmen den Schritt.</translation>
    </message>
    <message>
        <source>Bias correction</source>
        <translation>Bias-Korrektur</translation>
    </message>
    <message>
        <source>The averages start at 0 and are too small at first; the correction divides them by what is missing. Switch it off to see the first steps go wrong.</source>
        <translation>Die Mittel beginnen bei 0 und sind anfangs zu klein; die Korrektur teilt sie durch das, was fehlt. Schalte sie aus, um zu sehen, wie die ersten Schritte schiefgehen.</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <source>Steps straight downhill, the further the steeper; every other method here was invented to mend one of its weaknesses.</source>
        <translation>Geht geradewegs bergab, je steiler, desto weiter; jedes andere Verfahren hier wurde erfunden, um eine seiner Schwächen zu beheben.</translation>
    </message>
    <message>
        <source>Line search</source>
        <translation>Liniensuche</translation>
    </message>
    <message>
        <source>Tries the learning rate and takes a smaller one until the loss falls by as much as the slope promises: it never flies off, and pays for that with a forward pass for each try.</source>
        <translation>Probiert die Lernrate aus und nimmt eine kleinere, bis der Verlust so weit fällt, wie die Steigung verspricht: Sie fliegt nie davon und zahlt dafür mit einem Vorwärtsdurchgang je Versuch.</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Verkürzung</translation>
    </message>
    <message>
        <source>What a step that is too long is multiplied by before the next try.</source>
        <translation>Womit ein zu langer Schritt vor dem nächsten Versuch multipliziert wird.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Which part of what the slope promises the loss has to fall by.</source>
        <translation>Um welchen Teil dessen, was die Steigung verspricht, der Verlust fallen muss.</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Gives the ball a velocity that gathers speed along a valley and cancels the zigzag across it, where plain gradient descent crawls.</source>
        <translation>Gibt der Kugel eine Geschwindigkeit, die längs eines Tals Tempo aufnimmt und das Zickzack quer dazu aufhebt, wo der einfache Gradientenabstieg kriecht.</translation>
    </message>
    <message>
        <source>How much of its velocity the ball keeps at each step: 0 is plain gradient descent, 0.9 can make it ten times as fast.</source>
        <translation>Wie viel von ihrer Geschwindigkeit die Kugel bei jedem Schritt behält: 0 ist einfacher Gradientenabstieg, 0,9 kann sie zehnmal so schnell machen.</translation>
    </message>
    <message>
        <source>Muon</source>
        <translation>Muon</translation>
    </message>
    <message>
        <source>Gives all directions of a layer&apos;s matrix the same say, so that rare ones are learned too. Two parameters of a surface are no matrix: there every step is as long as the learning rate, and it cannot come to rest.</source>
        <translation>Lässt alle Richtungen der Matrix einer Schicht gleich viel mitreden, sodass auch seltene gelernt werden. Zwei Parameter einer Fläche sind keine Matrix: Dort ist jeder Schritt so lang wie die Lernrate, und die Kugel kann nicht zur Ruhe kommen.</translation>
    </message>
    <message>
        <source>How much of its velocity each step keeps.</source>
        <translation>Wie viel von ihrer Geschwindigkeit jeder Schritt behält.</translation>
    </message>
    <message>
        <source>NAdam</source>
        <translation>NAdam</translation>
    </message>
    <message>
        <source>Adam with Nesterov&apos;s look ahead in place of plain momentum, so that the newest gradient counts at once and the ball overshoots less.</source>
        <translation>Adam mit dem Vorausschauen von Nesterov statt des einfachen Momentums, sodass der neueste Gradient sofort zählt und die Kugel weniger weit hinausschießt.</translation>
    </message>
    <message>
        <source>Momentum schedule</source>
        <translation>Momentumplan</translation>
    </message>
    <message>
        <source>How fast the momentum grows from half of β₁ to all of it: with 0.004 it takes thousands of steps, with 0 it stays at half.</source>
        <translation>Wie schnell das Momentum von der Hälfte von β₁ auf das ganze wächst: Mit 0,004 braucht es Tausende von Schritten, mit 0 bleibt es bei der Hälfte.</translation>
    </message>
    <message>
        <source>Momentum of this step</source>
        <translation>Momentum dieses Schritts</translation>
    </message>
    <message>
        <source>Momentum of the next step</source>
        <translation>Momentum des nächsten Schritts</translation>
    </message>
    <message>
        <source>Product of all so far</source>
        <translation>Produkt aller bisherigen</translation>
    </message>
    <message>
        <source>The mean, looking one step ahead</source>
        <translation>Das Mittel, einen Schritt vorausgeschaut</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>Nesterov-Momentum</translation>
    </message>
    <message>
        <source>Momentum that looks ahead: it measures the slope where the velocity is about to carry it, and so brakes earlier and overshoots less.</source>
        <translation>Momentum, das vorausschaut: Es misst die Steigung dort, wohin die Geschwindigkeit gleich tragen wird, bremst darum früher und schießt weniger weit hinaus.</translation>
    </message>
    <message>
        <source>Newton&apos;s method</source>
        <translation>Newton-Verfahren</translation>
    </message>
    <message>
        <source>Knows how the loss bends and jumps to the bottom of the parabola that touches it: one step where the loss is one, but a table of second derivatives at each, and a saddle attracts it like a minimum.</source>
        <translation>Weiß, wie sich der Verlust krümmt, und springt zum Grund der Parabel, die ihn berührt: ein einziger Schritt, wo der Verlust eine ist, aber bei jedem eine Tabelle zweiter Ableitungen, und ein Sattel zieht es an wie ein Minimum.</translation>
    </message>
    <message>
        <source>Newton&apos;s method takes up to {most_parameters} parameters, and here are {dimension:,}</source>
        <translation>das Newton-Verfahren nimmt höchstens {most_parameters} Parameter, und hier sind es {dimension:,}</translation>
    </message>
    <message>
        <source>Quasi-hyperbolic Adam</source>
        <translation>Quasi-hyperbolischer Adam</translation>
    </message>
    <message>
        <source>Adam that mixes the newest gradient into its averages, so that a longer memory steadies the direction without making it slow to turn.</source>
        <translation>Ein Adam, der den neuesten Gradienten in seine Mittel mischt, sodass ein längeres Gedächtnis die Richtung beruhigt, ohne sie träge zu machen.</translation>
    </message>
    <message>
        <source>Momentum share</source>
        <translation>Momentum-Anteil</translation>
    </message>
    <message>
        <source>The share of the averaged gradient in the direction; the rest is the newest gradient, and 1 is Adam.</source>
        <translation>Der Anteil des gemittelten Gradienten an der Richtung; der Rest ist der neueste Gradient, und 1 ist Adam.</translation>
    </message>
    <message>
        <source>Squared-average share</source>
        <translation>Anteil des Quadratmittels</translation>
    </message>
    <message>
        <source>The share of the averaged squared gradient in the step size; the rest is the newest square, and 1 is Adam.</source>
        <translation>Der Anteil des gemittelten quadrierten Gradienten an der Schrittweite; der Rest ist das neueste Quadrat, und 1 ist Adam.</translation>
    </message>
    <message>
        <source>Mixed with the newest gradient</source>
        <translation>Mit dem neuesten Gradienten gemischt</translation>
    </message>
    <message>
        <source>Mixed with its square</source>
        <translation>Mit seinem Quadrat gemischt</translation>
    </message>
    <message>
        <source>Quasi-hyperbolic momentum</source>
        <translation>Quasi-hyperbolisches Momentum</translation>
    </message>
    <message>
        <source>Averages a plain step and a momentum step, so that a very long memory can be used and the newest gradient still counts.</source>
        <translation>Mittelt einen einfachen Schritt und einen mit Momentum, sodass ein sehr langes Gedächtnis möglich ist und der neueste Gradient trotzdem zählt.</translation>
    </message>
    <message>
        <source>The share of the averaged gradient in each step; the rest is the newest gradient: 0 is plain gradient descent, 1 is momentum.</source>
        <translation>Der Anteil des gemittelten Gradienten an jedem Schritt; der Rest ist der neueste Gradient: 0 ist einfacher Gradientenabstieg, 1 ist Momentum.</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Divides each parameter&apos;s gradient by its recent size, so that steep and flat directions move alike; unlike Adagrad it forgets the distant past and does not stall.</source>
        <translation>Teilt den Gradienten jedes Parameters durch seine letzte übliche Größe, sodass es in steilen und flachen Richtungen gleich schnell vorangeht; anders als Adagrad vergisst es die ferne Vergangenheit und bleibt nicht stecken.</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>Läuft.</translation>
    </message>
    <message>
        <source>Converged at step {step}: for {epochs} epochs the gradient was nearly zero and nothing moved.</source>
        <translation>Konvergiert bei Schritt {step}: {epochs} Epochen lang war der Gradient fast null, und nichts bewegte sich.</translation>
    </message>
    <message>
        <source>Diverged: step {step} would have thrown the loss or a weight beyond all bounds. The last finite point is kept.</source>
        <translation>Divergiert: Schritt {step} hätte den Verlust oder ein Gewicht über alle Grenzen geworfen. Der letzte endliche Punkt bleibt.</translation>
    </message>
    <message>
        <source>The one epoch is done.</source>
        <translation>Die eine Epoche ist zu Ende.</translation>
    </message>
    <message>
        <source>All {epochs} epochs are done.</source>
        <translation>Alle {epochs} Epochen sind zu Ende.</translation>
    </message>
    <message>
        <source>A plane needs two different parameters; choose another one for its second axis.</source>
        <translation>Eine Ebene braucht zwei verschiedene Parameter; wähle für ihre zweite Achse einen anderen.</translation>
    </message>
    <message>
        <source>1st direction of the path ({percent}%)</source>
        <translation>1. Richtung des Wegs ({percent} %)</translation>
    </message>
    <message>
        <source>2nd direction ({percent}%)</source>
        <translation>2. Richtung ({percent} %)</translation>
    </message>
    <message>
        <source>1st direction of the path</source>
        <translation>1. Richtung des Wegs</translation>
    </message>
    <message>
        <source>2nd direction</source>
        <translation>2. Richtung</translation>
    </message>
    <message>
        <source>1st direction of the way down</source>
        <translation>1. Richtung des Wegs hinab</translation>
    </message>
    <message>
        <source>1st direction</source>
        <translation>1. Richtung</translation>
    </message>
    <message>
        <source>1st random direction</source>
        <translation>1. zufällige Richtung</translation>
    </message>
    <message>
        <source>clip norm {limit}</source>
        <translation>Norm gekappt bei {limit}</translation>
    </message>
    <message>
        <source>clip value {limit}</source>
        <translation>Werte gekappt bei {limit}</translation>
    </message>
    <message>
        <source>{setting} on</source>
        <translation>{setting} an</translation>
    </message>
    <message>
        <source>{setting} off</source>
        <translation>{setting} aus</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>New parameters</source>
        <translation>Neue Parameter</translation>
    </message>
    <message>
        <source>Warm-up epochs</source>
        <translation>Aufwärmepochen</translation>
    </message>
    <message>
        <source>For so many epochs the learning rate climbs evenly to its full value, to keep the first steps small; 0 starts at once.</source>
        <translation>So viele Epochen lang steigt die Lernrate gleichmäßig auf ihren vollen Wert, damit die ersten Schritte klein bleiben; 0 beginnt sofort.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>The learning rate stays as it is.</source>
        <translation>Die Lernrate bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Falls by a factor every so many epochs: long strides first, then finer ones near the minimum.</source>
        <translation>Fällt immer nach so vielen Epochen um einen Faktor: erst lange Schritte, dann feinere nahe am Minimum.</translation>
    </message>
    <message>
        <source>Epochs a step</source>
        <translation>Epochen je Stufe</translation>
    </message>
    <message>
        <source>How many epochs pass before the learning rate falls once more.</source>
        <translation>Wie viele Epochen vergehen, bevor die Lernrate wieder fällt.</translation>
    </message>
    <message>
        <source>Factor a step</source>
        <translation>Faktor je Stufe</translation>
    </message>
    <message>
        <source>What each fall multiplies the learning rate by: 0.5 halves it, 1 leaves it alone.</source>
        <translation>Womit jede Stufe die Lernrate multipliziert: 0,5 halbiert sie, 1 lässt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponentiell</translation>
    </message>
    <message>
        <source>Falls by the same small factor every epoch: a smooth way to settle where noisy gradients keep the ball jumping.</source>
        <translation>Fällt in jeder Epoche um denselben kleinen Faktor: ein glatter Weg, zur Ruhe zu kommen, wo verrauschte Gradienten die Kugel hüpfen lassen.</translation>
    </message>
    <message>
        <source>Factor an epoch</source>
        <translation>Faktor je Epoche</translation>
    </message>
    <message>
        <source>What each epoch multiplies the learning rate by: 0.97 halves it in about 23 epochs, 1 leaves it alone.</source>
        <translation>Womit jede Epoche die Lernrate multipliziert: 0,97 halbiert sie in etwa 23 Epochen, 1 lässt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Follows half a cosine wave down over the whole run: hardly less at first, fast in the middle, gently at the end.</source>
        <translation>Folgt über den ganzen Lauf einer halben Kosinuswelle hinab: erst kaum weniger, in der Mitte schnell, am Ende sanft.</translation>
    </message>
    <message>
        <source>Final share</source>
        <translation>Anteil am Ende</translation>
    </message>
    <message>
        <source>The share of the learning rate that is left after the last epoch.</source>
        <translation>Der Anteil der Lernrate, der nach der letzten Epoche übrig ist.</translation>
    </message>
    <message>
        <source>Inverse time</source>
        <translation>Inverse Zeit</translation>
    </message>
    <message>
        <source>Falls as one over the time: slowly enough to reach any minimum, fast enough to settle there in spite of noise.</source>
        <translation>Fällt wie eins durch die Zeit: langsam genug, um jedes Minimum zu erreichen, schnell genug, um dort trotz Rauschen zur Ruhe zu kommen.</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Abklingrate</translation>
    </message>
    <message>
        <source>How fast it falls: after 1 / decay epochs half the learning rate is left; 0 leaves it alone.</source>
        <translation>Wie schnell sie fällt: Nach 1 / Abklingrate Epochen ist die halbe Lernrate übrig; 0 lässt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>Bowl</source>
        <translation>Schüssel</translation>
    </message>
    <message>
        <source>The gradient points straight away from the bottom, so every optimizer gets there. Raise the learning rate past 1 and gradient descent climbs out instead.</source>
        <translation>Der Gradient zeigt geradewegs vom Grund weg, also kommt jeder Optimierer hin. Stelle eine Lernrate über 1 ein, und der Gradientenabstieg klettert stattdessen hinaus.</translation>
    </message>
    <message>
        <source>Elongated bowl</source>
        <translation>Gestreckte Schüssel</translation>
    </message>
    <message>
        <source>Twenty times steeper across than along. A learning rate small enough for the steep direction crawls in the flat one: gradient descent zigzags, momentum smooths the path.</source>
        <translation>Quer zwanzigmal so steil wie längs. Eine Lernrate, die für die steile Richtung niedrig genug ist, kriecht in der flachen: Der Gradientenabstieg läuft im Zickzack, Momentum glättet den Weg.</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <source>Far from the valley the ground is almost flat, and a gradient near zero means tiny steps: training seems over long before it is. Optimizers that rescale their steps leave a plateau much sooner.</source>
        <translation>Weit weg vom Tal ist der Boden fast eben, und ein Gradient nahe null heißt winzige Schritte: Das Training sieht fertig aus, lange bevor es das ist. Optimierer, die ihre Schritte umskalieren, verlassen ein Plateau viel früher.</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Sattel</translation>
    </message>
    <message>
        <source>At the centre the gradient is zero, yet it is no minimum: the surface rises along x and falls along y. Started close to the ridge, gradient descent lingers there before it finds the way down.</source>
        <translation>In der Mitte ist der Gradient null, und doch ist dort kein Minimum: Die Fläche steigt längs x und fällt längs y. Beginnt der Gradientenabstieg nahe am Grat, so verweilt er dort, bevor er den Weg hinab findet.</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>Booth</translation>
    </message>
    <message>
        <source>A tilted elongated bowl: the long axis lies between x and y, so scaling each parameter on its own, as Adam does, can&apos;t make it round.</source>
        <translation>Eine geneigte, gestreckte Schüssel: Die lange Achse liegt zwischen x und y, also macht es sie nicht rund, jeden Parameter für sich zu skalieren, wie Adam es tut.</translation>
    </message>
    <message>
        <source>Matyas</source>
        <translation>Matyas</translation>
    </message>
    <message>
        <source>A long, nearly level valley along the diagonal. The loss falls fast at first and then hardly at all, although the minimum is still far away.</source>
        <translation>Ein langes, fast ebenes Tal längs der Diagonale. Der Verlust fällt erst schnell und dann kaum noch, obwohl das Minimum noch weit weg ist.</translation>
    </message>
    <message>
        <source>Beale</source>
        <translation>Beale</translation>
    </message>
    <message>
        <source>Steep walls at the corners and a flat, curved valley between. One learning rate has to serve slopes that differ by a factor of a million.</source>
        <translation>Steile Wände an den Ecken und dazwischen ein flaches, krummes Tal. Eine einzige Lernrate muss für Steigungen reichen, die sich um das Millionenfache unterscheiden.</translation>
    </message>
    <message>
        <source>Rosenbrock</source>
        <translation>Rosenbrock</translation>
    </message>
    <message>
        <source>The banana valley: its floor is found in a few steps, but following the bend to the minimum takes thousands. The classic test for every optimizer since 1960.</source>
        <translation>Das Bananental: Sein Boden ist in wenigen Schritten gefunden, aber der Biegung bis zum Minimum zu folgen, braucht Tausende. Seit 1960 die klassische Prüfung für jeden Optimierer.</translation>
    </message>
    <message>
        <source>Himmelblau</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Four minima, all equally deep. Which one is found depends only on the start and the step size: click around and see where the borders run.</source>
        <translation>Vier Minima, alle gleich tief. Welches gefunden wird, hängt nur vom Start und von der Schrittweite ab: Klicke umher und sieh, wo die Grenzen verlaufen.</translation>
    </message>
    <message>
        <source>Rastrigin</source>
        <translation>Rastrigin</translation>
    </message>
    <message>
        <source>An egg carton laid over a bowl: 120 local minima around one best. Following the gradient leads to the nearest hollow, and rarely to the best.</source>
        <translation>Ein Eierkarton über einer Schüssel: 120 lokale Minima um ein bestes. Dem Gradienten zu folgen, führt in die nächste Mulde und selten in die beste.</translation>
    </message>
    <message>
        <source>Ackley</source>
        <translation>Ackley</translation>
    </message>
    <message>
        <source>A rippled plain with one deep funnel, pointed at the bottom. Gradient descent is caught by a ripple; momentum can roll over them, and a fixed step never quite settles in the point.</source>
        <translation>Eine gewellte Ebene mit einem tiefen Trichter, unten spitz. Der Gradientenabstieg bleibt in einer Welle hängen; Momentum kann darüber hinwegrollen, und ein fester Schritt kommt in der Spitze nie ganz zur Ruhe.</translation>
    </message>
    <message>
        <source>Styblinski–Tang</source>
        <translation>Styblinski–Tang</translation>
    </message>
    <message>
        <source>Four hollows of different depth, one in each quarter. The start decides where gradient descent ends, and only one of the four is the best.</source>
        <translation>Vier verschieden tiefe Mulden, eine in jedem Viertel. Der Start entscheidet, wo der Gradientenabstieg endet, und nur eine der vier ist die beste.</translation>
    </message>
    <message>
        <source>Three-hump camel</source>
        <translation>Dreihöckriges Kamel</translation>
    </message>
    <message>
        <source>The best minimum lies in the middle, with a shallower one on either side. Momentum carries the ball over a low pass where plain gradient descent stays behind.</source>
        <translation>Das beste Minimum liegt in der Mitte, auf jeder Seite ein flacheres. Momentum trägt die Kugel über einen niedrigen Pass, vor dem der einfache Gradientenabstieg zurückbleibt.</translation>
    </message>
    <message>
        <source>Two valleys</source>
        <translation>Zwei Täler</translation>
    </message>
    <message>
        <source>A broad bowl with two hollows, one shallow and one deep and narrow. Gradient descent settles in the one it meets first, even when the other is better.</source>
        <translation>Eine weite Schüssel mit zwei Mulden, einer flachen und einer tiefen, engen. Der Gradientenabstieg kommt in der zur Ruhe, auf die er zuerst trifft, auch wenn die andere besser ist.</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Hügel</translation>
    </message>
    <message>
        <source>Hills and dales without a pattern, as in most real losses. From a hilltop a small change of the start leads to another valley.</source>
        <translation>Hügel und Täler ohne Muster, wie bei den meisten wirklichen Verlusten. Nahe an einem Gipfel führt schon eine kleine Änderung des Starts in ein anderes Tal.</translation>
    </message>
    <message>
        <source>Nothing remarkable.</source>
        <translation>Nichts Auffälliges.</translation>
    </message>
    <message>
        <source>No optimizer gets lower: what is wrong is the model. It explains only {percent} % of the variance (R² {share}); other features or a more flexible model would get lower.</source>
        <translation>Kein Optimierer kommt tiefer: Es liegt am Modell. Es erklärt nur {percent} % der Varianz (R² {share}); andere Merkmale oder ein biegsameres Modell kämen tiefer.</translation>
    </message>
    <message>
        <source>No optimizer gets lower: what is wrong is the model. It explains only {percent} % of the variance (R² {share}); a smaller weight penalty, other features or a more flexible model would get lower.</source>
        <translation>Kein Optimierer kommt tiefer: Es liegt am Modell. Es erklärt nur {percent} % der Varianz (R² {share}); eine kleinere Gewichtsstrafe, andere Merkmale oder ein biegsameres Modell kämen tiefer.</translation>
    </message>
    <message>
        <source>No optimizer gets lower: what is wrong is the model. It avoids only {percent} % of the mistakes of always naming the commonest class; other features or a more flexible model would get lower.</source>
        <translation>Kein Optimierer kommt tiefer: Es liegt am Modell. Es vermeidet nur {percent} % der Fehler, die man macht, wenn man immer die häufigste Klasse nennt; andere Merkmale oder ein biegsameres Modell kämen tiefer.</translation>
    </message>
    <message>
        <source>No optimizer gets lower: what is wrong is the model. It avoids only {percent} % of the mistakes of always naming the commonest class; a smaller weight penalty, other features or a more flexible model would get lower.</source>
        <translation>Kein Optimierer kommt tiefer: Es liegt am Modell. Es vermeidet nur {percent} % der Fehler, die man macht, wenn man immer die häufigste Klasse nennt; eine kleinere Gewichtsstrafe, andere Merkmale oder ein biegsameres Modell kämen tiefer.</translation>
    </message>
    <message>
        <source>Let it run.</source>
        <translation>Lass ihn laufen.</translation>
    </message>
    <message>
        <source>Lower the learning rate.</source>
        <translation>Stelle eine niedrigere Lernrate ein.</translation>
    </message>
    <message>
        <source>Lower the learning rate: {rate} is too near to the critical one or above it, {critical}.</source>
        <translation>Stelle eine niedrigere Lernrate ein: {rate} liegt zu nahe an der kritischen oder darüber, {critical}.</translation>
    </message>
    <message>
        <source>Lower the learning rate: {rate} is above the critical one, {critical}.</source>
        <translation>Stelle eine niedrigere Lernrate ein: {rate} liegt über der kritischen, {critical}.</translation>
    </message>
    <message>
        <source>Lower the learning rate: {rate} is far above the usual one, {usual}.</source>
        <translation>Stelle eine niedrigere Lernrate ein: {rate} liegt weit über der üblichen, {usual}.</translation>
    </message>
    <message>
        <source>Lower the learning rate: a third of {rate} is a good try.</source>
        <translation>Stelle eine niedrigere Lernrate ein: Ein Drittel von {rate} ist ein guter Versuch.</translation>
    </message>
    <message>
        <source>Lower the learning rate: a third of the one set, {base}, is a good try; its schedule makes it {rate} now.</source>
        <translation>Stelle eine niedrigere Lernrate ein: Ein Drittel der eingestellten, {base}, ist ein guter Versuch; durch den Lernratenplan ist sie jetzt {rate}.</translation>
    </message>
    <message>
        <source>Let it run: the warm-up is still raising the learning rate, now {rate}.</source>
        <translation>Lass ihn laufen: Das Aufwärmen erhöht die Lernrate noch, sie ist jetzt {rate}.</translation>
    </message>
    <message>
        <source>The schedule has lowered the learning rate to {rate}, {percent} % of the critical one: a slower one would get farther.</source>
        <translation>Der Lernratenplan hat die Lernrate auf {rate} gesenkt, {percent} % der kritischen: Ein langsamerer käme weiter.</translation>
    </message>
    <message>
        <source>A larger learning rate is faster: this one is {percent} % of the critical one, {critical}.</source>
        <translation>Eine höhere Lernrate ist schneller: Diese ist {percent} % der kritischen, {critical}.</translation>
    </message>
    <message>
        <source>Networks have many minima: another seed, or another optimizer, may find a lower one.</source>
        <translation>Netze haben viele Minima: Ein anderer Seed oder ein anderer Optimierer findet vielleicht ein tieferes.</translation>
    </message>
    <message>
        <source>There is nothing more to gain here: compare another optimizer or learning rate.</source>
        <translation>Hier ist nichts mehr zu gewinnen: Vergleiche einen anderen Optimierer oder eine andere Lernrate.</translation>
    </message>
    <message>
        <source>The ball is {times} times as far out as the window reaches, and the loss still falls, to {loss}: this surface seems to have no lowest point.</source>
        <translation>Die Kugel ist {times}-mal so weit draußen, wie der Ausschnitt reicht, und der Verlust fällt noch immer, auf {loss}: Diese Fläche scheint keine tiefste Stelle zu haben.</translation>
    </message>
    <message>
        <source>No optimizer and no learning rate can end this: start elsewhere, or choose a surface with a bottom.</source>
        <translation>Kein Optimierer und keine Lernrate kann das beenden: Beginne anderswo oder wähle eine Fläche mit einem Grund.</translation>
    </message>
    <message>
        <source>The next step would leave where the formula is defined.</source>
        <translation>Der nächste Schritt würde dorthin führen, wo die Formel nicht definiert ist.</translation>
    </message>
    <message>
        <source>Start farther from its border, or choose a formula that has its lowest point inside.</source>
        <translation>Beginne weiter weg von ihrem Rand oder wähle eine Formel, deren tiefste Stelle im Inneren liegt.</translation>
    </message>
    <message>
        <source>The run was stopped at step {step}: the next one would have left all bounds.</source>
        <translation>Der Lauf wurde bei Schritt {step} angehalten: Der nächste hätte alle Grenzen gesprengt.</translation>
    </message>
    <message>
        <source>The loss rose in {rises} of the last {epochs} epochs, from {before} to {loss}.</source>
        <translation>Der Verlust stieg in {rises} der letzten {epochs} Epochen, von {before} auf {loss}.</translation>
    </message>
    <message>
        <source>Across the valley each step is longer than the last, by {percent} %: the loss rises in the end.</source>
        <translation>Quer zum Tal ist jeder Schritt um {percent} % länger als der vorige: Am Ende steigt der Verlust.</translation>
    </message>
    <message>
        <source>The loss is {loss}, far above the {initial} it started from.</source>
        <translation>Der Verlust ist {loss}, weit über den {initial}, bei denen er begann.</translation>
    </message>
    <message>
        <source>All {units} units of layer {layer} have the same weights: they compute the same, so they learn the same.</source>
        <translation>Alle {units} Einheiten von Schicht {layer} haben dieselben Gewichte: Sie berechnen dasselbe, also lernen sie dasselbe.</translation>
    </message>
    <message>
        <source>No training can tell them apart: begin with weights drawn by chance, Xavier or He.</source>
        <translation>Kein Training kann sie trennen: Beginne mit ausgelosten Gewichten, Xavier oder He.</translation>
    </message>
    <message>
        <source>{dead} of {units} units of layer {layer} are 0 for every row: no gradient reaches them any more.</source>
        <translation>{dead} von {units} Einheiten von Schicht {layer} sind bei jeder Zeile 0: Kein Gradient erreicht sie mehr.</translation>
    </message>
    <message>
        <source>Start again with a smaller learning rate, clipped gradients, He&apos;s initialization, or tanh.</source>
        <translation>Beginne von vorn mit einer niedrigeren Lernrate, gekappten Gradienten, der Initialisierung He oder mit Tanh.</translation>
    </message>
    <message>
        <source>The signal grows from layer to layer: the scores are {times} times as large as they should be.</source>
        <translation>Das Signal wächst von Schicht zu Schicht: Die Punktwerte sind {times}-mal so groß, wie sie sein sollten.</translation>
    </message>
    <message>
        <source>The first layer&apos;s gradient is {times} times as large as the last&apos;s: {first} against {last}.</source>
        <translation>Der Gradient der ersten Schicht ist {times}-mal so groß wie der der letzten: {first} gegen {last}.</translation>
    </message>
    <message>
        <source>{percent} % of what the hidden units give is at the ends of their range, where their slope is nearly 0.</source>
        <translation>{percent} % dessen, was die verdeckten Einheiten geben, liegt an den Enden ihres Bereichs, wo ihre Steigung fast 0 ist.</translation>
    </message>
    <message>
        <source>The weights are too large for it: begin with Xavier&apos;s, or smaller ones.</source>
        <translation>Dafür sind die Gewichte zu groß: Beginne mit denen von Xavier oder mit kleineren.</translation>
    </message>
    <message>
        <source>The first layer&apos;s gradient is {times} times smaller than the last&apos;s: {first} against {last}.</source>
        <translation>Der Gradient der ersten Schicht ist {times}-mal kleiner als der der letzten: {first} gegen {last}.</translation>
    </message>
    <message>
        <source>At the start the first layer&apos;s gradient was {times} times smaller than the last&apos;s, {first} against {last}; the loss hardly moves, at {loss}.</source>
        <translation>Am Start war der Gradient der ersten Schicht {times}-mal kleiner als der der letzten, {first} gegen {last}; der Verlust bewegt sich kaum, bei {loss}.</translation>
    </message>
    <message>
        <source>Take ReLU with He&apos;s initialization, tanh with Xavier&apos;s, or fewer layers.</source>
        <translation>Nimm ReLU mit der Initialisierung He, Tanh mit Xavier oder weniger Schichten.</translation>
    </message>
    <message>
        <source>Begin with smaller weights, Xavier&apos;s or He&apos;s, or clip the gradient.</source>
        <translation>Beginne mit kleineren Gewichten, Xavier oder He, oder kappe den Gradienten.</translation>
    </message>
    <message>
        <source>A smaller or decaying learning rate, or larger batches, get lower.</source>
        <translation>Eine niedrigere oder fallende Lernrate oder größere Batches kommen tiefer.</translation>
    </message>
    <message>
        <source>From step to step the ball turned by about {angle}°, and only {percent} % of its way led ahead.</source>
        <translation>Von Schritt zu Schritt drehte die Kugel um etwa {angle}° ab, und nur {percent} % ihres Wegs führten voran.</translation>
    </message>
    <message>
        <source>Momentum cancels the to and fro and gathers speed along the valley; so does a smaller learning rate.</source>
        <translation>Momentum hebt das Hin und Her auf und nimmt längs des Tals Tempo auf; eine niedrigere Lernrate hilft ebenso.</translation>
    </message>
    <message>
        <source>The loss rose in {rises} of the last {epochs} epochs and fell in {falls}, without getting lower for good.</source>
        <translation>Der Verlust stieg in {rises} der letzten {epochs} Epochen und fiel in {falls}, ohne auf Dauer tiefer zu kommen.</translation>
    </message>
    <message>
        <source>Each step crosses the valley and undoes nearly all of the last: in {epochs} epochs the loss only went from {before} to {loss}.</source>
        <translation>Jeder Schritt geht quer über das Tal und macht den vorigen fast ganz zunichte: In {epochs} Epochen ging der Verlust nur von {before} auf {loss}.</translation>
    </message>
    <message>
        <source>Each step crosses the valley and undoes all of the last: for {epochs} epochs the loss is {loss}.</source>
        <translation>Jeder Schritt geht quer über das Tal und macht den vorigen ganz zunichte: {epochs} Epochen lang ist der Verlust {loss}.</translation>
    </message>
    <message>
        <source>The ball hops to and fro at the bottom, {length} at a step: the loss stays near {loss}.</source>
        <translation>Die Kugel hüpft am Grund hin und her, {length} je Schritt: Der Verlust bleibt nahe {loss}.</translation>
    </message>
    <message>
        <source>Only a smaller or decaying learning rate gets nearer: these steps do not shrink by themselves.</source>
        <translation>Nur eine niedrigere oder fallende Lernrate kommt näher heran: Diese Schritte schrumpfen nicht von selbst.</translation>
    </message>
    <message>
        <source>The loss rose in {rises} and fell in {falls} of the last {epochs} epochs; a batch&apos;s gradient is off by {noise}, where around here the full one is only {gradient}.</source>
        <translation>Der Verlust stieg in {rises} und fiel in {falls} der letzten {epochs} Epochen; der Gradient eines Batches liegt um {noise} daneben, wo der volle ringsum nur {gradient} ist.</translation>
    </message>
    <message>
        <source>Raise the learning rate tenfold: all steps point the same way, so longer ones would do.</source>
        <translation>Stelle eine zehnmal so hohe Lernrate ein: Alle Schritte zeigen in dieselbe Richtung, also gingen auch längere.</translation>
    </message>
    <message>
        <source>The schedule has lowered the learning rate to {rate}: a slower one would get farther.</source>
        <translation>Der Lernratenplan hat die Lernrate auf {rate} gesenkt: Ein langsamerer käme weiter.</translation>
    </message>
    <message>
        <source>The loss fell in {falls} of the last {epochs} epochs, but at this pace about {needed} more are needed.</source>
        <translation>Der Verlust fiel in {falls} der letzten {epochs} Epochen, aber in diesem Tempo sind noch etwa {needed} nötig.</translation>
    </message>
    <message>
        <source>Through the noise the loss has fallen for {epochs} epochs, from {before} to {loss}.</source>
        <translation>Durch das Rauschen hindurch fällt der Verlust seit {epochs} Epochen, von {before} auf {loss}.</translation>
    </message>
    <message>
        <source>The loss fell in {falls} of the last {epochs} epochs, from {before} to {loss}.</source>
        <translation>Der Verlust fiel in {falls} der letzten {epochs} Epochen, von {before} auf {loss}.</translation>
    </message>
    <message>
        <source>The loss swings up and down, but its peaks are getting lower, from {older} to {newer}.</source>
        <translation>Der Verlust schwingt auf und ab, aber seine Spitzen werden niedriger, von {older} auf {newer}.</translation>
    </message>
    <message>
        <source>The loss still falls in {falls} of {epochs} epochs, by {change} in all, at {loss}.</source>
        <translation>Der Verlust fällt noch in {falls} von {epochs} Epochen, insgesamt um {change}, bei {loss}.</translation>
    </message>
    <message>
        <source>The valley is long and narrow: momentum or Adam are faster along it.</source>
        <translation>Das Tal ist lang und eng: Momentum oder Adam sind darin schneller.</translation>
    </message>
    <message>
        <source>The valley is long and narrow: it takes many epochs.</source>
        <translation>Das Tal ist lang und eng: Das braucht viele Epochen.</translation>
    </message>
    <message>
        <source>It ends where it should: next to the best known loss, {best}.</source>
        <translation>Er endet, wo er soll: neben dem besten bekannten Verlust, {best}.</translation>
    </message>
    <message>
        <source>Give it more epochs: it was still on its way.</source>
        <translation>Gib ihm mehr Epochen: Er war noch unterwegs.</translation>
    </message>
    <message>
        <source>A weight penalty or a simpler model would predict new rows better.</source>
        <translation>Eine Gewichtsstrafe oder ein einfacheres Modell würde neue Zeilen besser vorhersagen.</translation>
    </message>
    <message>
        <source>A larger weight penalty or a simpler model would predict new rows better.</source>
        <translation>Eine größere Gewichtsstrafe oder ein einfacheres Modell würde neue Zeilen besser vorhersagen.</translation>
    </message>
    <message>
        <source>A weight penalty, a simpler model or an end after epoch {epoch} would predict new rows better.</source>
        <translation>Eine Gewichtsstrafe, ein einfacheres Modell oder ein Ende nach Epoche {epoch} würde neue Zeilen besser vorhersagen.</translation>
    </message>
    <message>
        <source>A larger weight penalty, a simpler model or an end after epoch {epoch} would predict new rows better.</source>
        <translation>Eine größere Gewichtsstrafe, ein einfacheres Modell oder ein Ende nach Epoche {epoch} würde neue Zeilen besser vorhersagen.</translation>
    </message>
    <message>
        <source>The gradient is nearly zero ({gradient}), but the ground bends down in all directions (curvature {curvature} at most).</source>
        <translation>Der Gradient ist fast null ({gradient}), aber der Boden krümmt sich in allen Richtungen nach unten (Krümmung höchstens {curvature}).</translation>
    </message>
    <message>
        <source>Start a little to one side: exactly on top nothing says which way is down.</source>
        <translation>Beginne ein wenig daneben: Genau auf dem Gipfel sagt nichts, wo es hinuntergeht.</translation>
    </message>
    <message>
        <source>The gradient is nearly zero ({gradient}), but this is no minimum: one direction bends down (curvature {curvature}).</source>
        <translation>Der Gradient ist fast null ({gradient}), aber das ist kein Minimum: Eine Richtung krümmt sich nach unten (Krümmung {curvature}).</translation>
    </message>
    <message>
        <source>Start a little to one side, or use momentum or mini-batches, whose noise pushes the ball off.</source>
        <translation>Beginne ein wenig daneben, oder nimm Momentum oder Mini-Batches, deren Rauschen die Kugel hinunterstößt.</translation>
    </message>
    <message>
        <source>Start nearer to the valley: here not even Adam finds a slope.</source>
        <translation>Beginne näher am Tal: Hier findet nicht einmal Adam eine Steigung.</translation>
    </message>
    <message>
        <source>An optimizer that rescales its steps, such as Adam or RMSprop, leaves a plateau sooner.</source>
        <translation>Ein Optimierer, der seine Schritte umskaliert, etwa Adam oder RMSprop, verlässt ein Plateau früher.</translation>
    </message>
    <message>
        <source>The gradient is nearly zero ({gradient}), yet the loss {loss} is clearly above the best known, {best}.</source>
        <translation>Der Gradient ist fast null ({gradient}), aber der Verlust {loss} liegt deutlich über dem besten bekannten, {best}.</translation>
    </message>
    <message>
        <source>The ball has settled at a loss of {loss}, but the best known is {best}.</source>
        <translation>Die Kugel ist bei einem Verlust von {loss} zur Ruhe gekommen, aber der beste bekannte ist {best}.</translation>
    </message>
    <message>
        <source>Start elsewhere, or let momentum carry the ball over the ridge.</source>
        <translation>Beginne anderswo oder lass Momentum die Kugel über den Grat tragen.</translation>
    </message>
    <message>
        <source>The loss {loss} is as good as the best known one: less than a millionth of the way down is left.</source>
        <translation>Der Verlust {loss} ist so gut wie der beste bekannte: Weniger als ein Millionstel des Wegs hinab ist noch übrig.</translation>
    </message>
    <message>
        <source>The schedule has lowered the learning rate to {rate}, and the loss hardly moves any more, at {loss}.</source>
        <translation>Der Lernratenplan hat die Lernrate auf {rate} gesenkt, und der Verlust bewegt sich kaum noch, bei {loss}.</translation>
    </message>
    <message>
        <source>Such steps lead nowhere: a schedule that falls more slowly would get lower.</source>
        <translation>Solche Schritte führen nirgendwohin: Ein Lernratenplan, der langsamer fällt, käme tiefer.</translation>
    </message>
    <message>
        <source>The loss hardly leaves {loss} although its gradient is {gradient}: the weight decay of {decay} pulls the weights towards 0 as hard as the gradient pulls them away.</source>
        <translation>Der Verlust kommt kaum von {loss} weg, obwohl sein Gradient {gradient} ist: Der Gewichtszerfall von {decay} zieht die Gewichte so stark zur 0, wie der Gradient sie davon wegzieht.</translation>
    </message>
    <message>
        <source>More epochs change little: a smaller weight decay lets the loss get lower.</source>
        <translation>Mehr Epochen ändern wenig: Ein kleinerer Gewichtszerfall lässt den Verlust tiefer kommen.</translation>
    </message>
    <message>
        <source>On the rows held out the loss is {validation}, on those trained on {loss}; it was {lowest} at best, after epoch {epoch}.</source>
        <translation>Bei den zurückgehaltenen Zeilen ist der Verlust {validation}, bei den gelernten {loss}; im besten Fall war er {lowest}, nach Epoche {epoch}.</translation>
    </message>
    <message>
        <source>Since epoch {epoch} the loss on the rows held out rose by {percent} %, from {lowest} to {validation}, while that on the rows trained on fell from {then} to {loss}.</source>
        <translation>Seit Epoche {epoch} stieg der Verlust bei den zurückgehaltenen Zeilen um {percent} %, von {lowest} auf {validation}, während der bei den gelernten von {then} auf {loss} fiel.</translation>
    </message>
    <message>
        <source>Too early to tell.</source>
        <translation>Zu früh, um etwas zu sagen.</translation>
    </message>
    <message>
        <source>In {steps} steps the loss has fallen from {before} to about {loss}.</source>
        <translation>In {steps} Schritten ist der Verlust von {before} auf etwa {loss} gefallen.</translation>
    </message>
    <message>
        <source>For {steps} steps the loss has gone up and down around {loss}, high above the best known.</source>
        <translation>Seit {steps} Schritten schwankt der Verlust um den Wert {loss}, weit über dem besten bekannten.</translation>
    </message>
    <message>
        <source>For {steps} steps the loss has gone up and down around {loss}; a batch&apos;s gradient is off by {noise}, where around here the full one is only {gradient}.</source>
        <translation>Seit {steps} Schritten schwankt der Verlust um den Wert {loss}; der Gradient eines Batches liegt um {noise} daneben, wo der volle ringsum nur {gradient} ist.</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>am Anfang</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>crawling</source>
        <translation>kriecht</translation>
    </message>
    <message>
        <source>Crawling</source>
        <translation>Kriecht</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>steigt ab</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Steigt ab</translation>
    </message>
    <message>
        <source>zig-zagging</source>
        <translation>im Zickzack</translation>
    </message>
    <message>
        <source>Zig-zagging</source>
        <translation>Im Zickzack</translation>
    </message>
    <message>
        <source>bouncing</source>
        <translation>hüpft</translation>
    </message>
    <message>
        <source>Bouncing</source>
        <translation>Hüpft</translation>
    </message>
    <message>
        <source>diverging</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Divergiert</translation>
    </message>
    <message>
        <source>running away</source>
        <translation>läuft davon</translation>
    </message>
    <message>
        <source>Running away</source>
        <translation>Läuft davon</translation>
    </message>
    <message>
        <source>plateau</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <source>saddle</source>
        <translation>Sattel</translation>
    </message>
    <message>
        <source>on a hilltop</source>
        <translation>auf einem Gipfel</translation>
    </message>
    <message>
        <source>On a hilltop</source>
        <translation>Auf einem Gipfel</translation>
    </message>
    <message>
        <source>local minimum</source>
        <translation>lokales Minimum</translation>
    </message>
    <message>
        <source>Local minimum</source>
        <translation>Lokales Minimum</translation>
    </message>
    <message>
        <source>converged</source>
        <translation>konvergiert</translation>
    </message>
    <message>
        <source>Converged</source>
        <translation>Konvergiert</translation>
    </message>
    <message>
        <source>schedule run down</source>
        <translation>Lernratenplan ausgelaufen</translation>
    </message>
    <message>
        <source>Schedule run down</source>
        <translation>Lernratenplan ausgelaufen</translation>
    </message>
    <message>
        <source>held by weight decay</source>
        <translation>vom Gewichtszerfall gehalten</translation>
    </message>
    <message>
        <source>Held by weight decay</source>
        <translation>Vom Gewichtszerfall gehalten</translation>
    </message>
    <message>
        <source>overfitting</source>
        <translation>Überanpassung</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation>Überanpassung</translation>
    </message>
    <message>
        <source>step floor</source>
        <translation>Schrittgrenze</translation>
    </message>
    <message>
        <source>Step floor</source>
        <translation>Schrittgrenze</translation>
    </message>
    <message>
        <source>noise floor</source>
        <translation>Rauschgrenze</translation>
    </message>
    <message>
        <source>Noise floor</source>
        <translation>Rauschgrenze</translation>
    </message>
    <message>
        <source>units all alike</source>
        <translation>alle Einheiten gleich</translation>
    </message>
    <message>
        <source>Units all alike</source>
        <translation>Alle Einheiten gleich</translation>
    </message>
    <message>
        <source>dead units</source>
        <translation>tote Einheiten</translation>
    </message>
    <message>
        <source>Dead units</source>
        <translation>Tote Einheiten</translation>
    </message>
    <message>
        <source>exploding gradients</source>
        <translation>explodierende Gradienten</translation>
    </message>
    <message>
        <source>Exploding gradients</source>
        <translation>Explodierende Gradienten</translation>
    </message>
    <message>
        <source>saturated units</source>
        <translation>gesättigte Einheiten</translation>
    </message>
    <message>
        <source>Saturated units</source>
        <translation>Gesättigte Einheiten</translation>
    </message>
    <message>
        <source>vanishing gradients</source>
        <translation>verschwindende Gradienten</translation>
    </message>
    <message>
        <source>Vanishing gradients</source>
        <translation>Verschwindende Gradienten</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>none: this program was started where no screen is named</source>
        <translation>keiner: dieses Programm wurde gestartet, wo kein Bildschirm benannt ist</translation>
    </message>
    <message>
        <source>it did not answer within {seconds:.0f} seconds</source>
        <translation>keine Antwort innerhalb von {seconds:.0f} Sekunden</translation>
    </message>
    <message>
        <source>{version}, in {folder}</source>
        <translation>{version}, in {folder}</translation>
    </message>
    <message>
        <source>{version}, {program}</source>
        <translation>{version}, {program}</translation>
    </message>
    <message>
        <source>gdsim is tested with Python 3.11, 3.12 and 3.13: install one of these.</source>
        <translation>gdsim ist mit Python 3.11, 3.12 und 3.13 getestet: Installiere eine dieser Versionen.</translation>
    </message>
    <message>
        <source>{name}, {machine}, {cores} processor cores</source>
        <translation>{name}, {machine}, Prozessorkerne: {cores}</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Qt and libraries</source>
        <translation>Qt und Bibliotheken</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {reason}</source>
        <translation>Qt lässt sich nicht laden: {reason}</translation>
    </message>
    <message>
        <source>The window, pictures and worksheets need Qt. If it is not installed, install gdsim anew with pip; if it names a missing library (.so), install that with the system&apos;s packages. gdsim run, sweep, list and check work without.</source>
        <translation>Das Fenster, Bilder und Arbeitsblätter brauchen Qt. Ist es nicht installiert, installiere gdsim mit pip neu; nennt Qt eine fehlende Bibliothek (.so), installiere diese über die Paketverwaltung des Systems. gdsim run, sweep, list und check kommen ohne Qt aus.</translation>
    </message>
    <message>
        <source>without a word</source>
        <translation>ohne eine Meldung</translation>
    </message>
    <message>
        <source>{versions}; but it ended: {reason}</source>
        <translation>{versions}; aber Qt brach ab: {reason}</translation>
    </message>
    <message>
        <source>versions unknown</source>
        <translation>Versionen unbekannt</translation>
    </message>
    <message>
        <source>The window cannot be opened so. Install the system libraries that Qt names; on Debian and Ubuntu they are libxcb-cursor0, libxkbcommon-x11-0, libegl1 and libgl1.</source>
        <translation>So lässt sich das Fenster nicht öffnen. Installiere die Systembibliotheken, die Qt nennt; unter Debian und Ubuntu sind es libxcb-cursor0, libxkbcommon-x11-0, libegl1 und libgl1.</translation>
    </message>
    <message>
        <source>{versions}; it says: {complaints}</source>
        <translation>{versions}; gemeldet wurde: {complaints}</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Start gdsim on a desktop, or name a screen with DISPLAY; without one, xvfb-run gdsim opens a window that nobody sees. gdsim run, sweep, export and worksheet need none.</source>
        <translation>Starte gdsim auf einem Desktop oder benenne mit DISPLAY einen Bildschirm; ohne Bildschirm öffnet xvfb-run gdsim ein Fenster, das niemand sieht. gdsim run, sweep, export und worksheet brauchen keinen.</translation>
    </message>
    <message>
        <source>not known, since Qt does not answer</source>
        <translation>nicht bekannt, weil Qt nicht antwortet</translation>
    </message>
    <message>
        <source>{name} {width}×{height} at {scale:g} times, {rate:.0f} Hz</source>
        <translation>{name} {width}×{height}, Skalierung {scale:g}, {rate:.0f} Hz</translation>
    </message>
    <message>
        <source>by Qt&apos;s plugin {plugin}: {screens}</source>
        <translation>über das Qt-Plugin {plugin}: {screens}</translation>
    </message>
    <message>
        <source>The window takes 1000 × 620: choose a higher resolution, or a smaller scale of the desktop.</source>
        <translation>Das Fenster braucht 1000 × 620: Wähle eine höhere Auflösung oder eine kleinere Skalierung des Desktops.</translation>
    </message>
    <message>
        <source>not asked, without a screen</source>
        <translation>ohne Bildschirm nicht abgefragt</translation>
    </message>
    <message>
        <source>asking for it ended the process that asked</source>
        <translation>der Prozess, der danach fragte, endete dabei</translation>
    </message>
    <message>
        <source>Update the graphics driver, or start gdsim with LIBGL_ALWAYS_SOFTWARE=1 in the environment.</source>
        <translation>Aktualisiere den Grafiktreiber oder starte gdsim mit LIBGL_ALWAYS_SOFTWARE=1 in der Umgebung.</translation>
    </message>
    <message>
        <source>none of version 2.1 or newer; the surface is painted without</source>
        <translation>keines ab Version 2.1; die Fläche wird ohne OpenGL gezeichnet</translation>
    </message>
    <message>
        <source>It works, more slowly. For OpenGL install the graphics driver; on Debian and Ubuntu libgl1 and libgl1-mesa-dri draw in software.</source>
        <translation>Es funktioniert, nur langsamer. Für OpenGL installiere den Grafiktreiber; unter Debian und Ubuntu zeichnen libgl1 und libgl1-mesa-dri per Software.</translation>
    </message>
    <message>
        <source>{version}, {renderer}: in software</source>
        <translation>{version}, {renderer}: per Software</translation>
    </message>
    <message>
        <source>It works. With a graphics card, install its driver: the surface then moves more smoothly.</source>
        <translation>Es funktioniert. Hast du eine Grafikkarte, installiere ihren Treiber: Dann bewegt sich die Fläche flüssiger.</translation>
    </message>
    <message>
        <source>{version}, {renderer}: on a graphics card</source>
        <translation>{version}, {renderer}: auf einer Grafikkarte</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>Install gdsim anew: files that come with it are missing in assets/fonts.</source>
        <translation>Installiere gdsim neu: In assets/fonts fehlen Dateien, die dazugehören.</translation>
    </message>
    <message>
        <source>{families} that come with gdsim are missing; {count} others are here</source>
        <translation>es fehlen, obwohl sie zu gdsim gehören: {families}; andere sind da: {count}</translation>
    </message>
    <message>
        <source>Inter and, for Hindi (Devanagari), {devanagari} come with gdsim and are there; {count} families in all</source>
        <translation>Inter und, für Hindi (Devanagari), {devanagari} gehören zu gdsim und sind da; insgesamt {count} Schriftfamilien</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>{languages}; spoken is {spoken}</source>
        <translation>{languages}; eingestellt ist {spoken}</translation>
    </message>
    <message>
        <source>Install gdsim anew: without words are {missing}.</source>
        <translation>Installiere gdsim neu: Es fehlen die Texte für {missing}.</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animationen</translation>
    </message>
    <message>
        <source>GIF, WebP and APNG; MP4 and WebM not, since PyAV is not installed</source>
        <translation>GIF, WebP und APNG; MP4 und WebM nicht, weil PyAV nicht installiert ist</translation>
    </message>
    <message>
        <source>For videos, install it: pip install &quot;gdsim[video]&quot;</source>
        <translation>Für Videos installiere es: pip install &quot;gdsim[video]&quot;</translation>
    </message>
    <message>
        <source>GIF, WebP and APNG; PyAV is installed, but has no encoder for {missing}</source>
        <translation>GIF, WebP und APNG; PyAV ist installiert, hat aber keinen Encoder für {missing}</translation>
    </message>
    <message>
        <source>Install it anew, which brings its encoders: pip install --force-reinstall av</source>
        <translation>Installiere es neu, dann bringt es seine Encoder mit: pip install --force-reinstall av</translation>
    </message>
    <message>
        <source>GIF, WebP, APNG, MP4 and WebM</source>
        <translation>GIF, WebP, APNG, MP4 und WebM</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>Ask the makers of the package for one that works, or remove it with pip uninstall.</source>
        <translation>Bitte das Entwicklungsteam des Pakets um eines, das funktioniert, oder entferne das Paket mit pip uninstall.</translation>
    </message>
    <message>
        <source>none are installed</source>
        <translation>keine installiert</translation>
    </message>
    <message>
        <source>Nothing is missing. Nothing of this was sent anywhere.</source>
        <translation>Es fehlt nichts. Nichts davon wurde irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>For one thing there is something to do (→). Nothing of this was sent anywhere.</source>
        <translation>Bei einer Sache ist etwas zu tun (→). Nichts davon wurde irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>For {count} things there is something to do (→). Nothing of this was sent anywhere.</source>
        <translation>Bei {count} Sachen ist etwas zu tun (→). Nichts davon wurde irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Without it, what is set in the window is forgotten when it closes.</source>
        <translation>Ohne diesen Ordner ist vergessen, was im Fenster eingestellt ist, sobald es sich schließt.</translation>
    </message>
    <message>
        <source>Autosaves</source>
        <translation>Automatische Sicherungskopien</translation>
    </message>
    <message>
        <source>Without it, unsaved work is lost in a crash.</source>
        <translation>Ohne diesen Ordner geht ungespeicherte Arbeit bei einem Absturz verloren.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Without it, nothing is kept of what went wrong.</source>
        <translation>Ohne diesen Ordner bleibt nicht erhalten, was schiefgegangen ist.</translation>
    </message>
    <message>
        <source>Class folder</source>
        <translation>Ordner der Klasse</translation>
    </message>
    <message>
        <source>Without it, answers do not reach the teacher.</source>
        <translation>Ohne diesen Ordner erreichen Antworten die Lehrkraft nicht.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished">Lektionen</translation>
    </message>
    <message>
        <source>Own lessons</source>
        <translation>Eigene Lektionen</translation>
    </message>
    <message>
        <source>kept by the system itself</source>
        <translation>vom System selbst gespeichert</translation>
    </message>
    <message>
        <source>{without} Give the user the right to write into {folder}.</source>
        <translation>{without} Gib deinem Benutzerkonto das Recht, in {folder} zu schreiben.</translation>
    </message>
    <message>
        <source>{folder}: cannot be written to</source>
        <translation>{folder}: nicht beschreibbar</translation>
    </message>
    <message>
        <source>{without} Make room on the disk.</source>
        <translation>{without} Schaffe Platz auf dem Laufwerk.</translation>
    </message>
    <message>
        <source>{folder}: the disk has {free} MB left</source>
        <translation>{folder}: auf dem Laufwerk sind noch {free} MB frei</translation>
    </message>
    <message>
        <source>{folder}: can be written to</source>
        <translation>{folder}: beschreibbar</translation>
    </message>
    <message>
        <source>{folder}: can be written to, is made on demand</source>
        <translation>{folder}: beschreibbar, wird bei Bedarf angelegt</translation>
    </message>
    <message>
        <source>{folder}: {count} files</source>
        <translation>{folder} · Dateien: {count}</translation>
    </message>
    <message>
        <source>{folder}: cannot be read</source>
        <translation>{folder}: nicht lesbar</translation>
    </message>
    <message>
        <source>See whether the folder is there, and may be read by the user.</source>
        <translation>Prüfe, ob der Ordner da ist und ob dein Benutzerkonto ihn lesen darf.</translation>
    </message>
    <message>
        <source>problem.formula nests too deeply to be written as a script</source>
        <translation>problem.formula ist zu tief verschachtelt, um als Skript geschrieben zu werden</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>pixel row {row}, column {place}</source>
        <translation>Pixel in Zeile {row}, Spalte {place}</translation>
    </message>
    <message>
        <source>pixel {row}, {place}</source>
        <translation>Pixel {row}, {place}</translation>
    </message>
    <message>
        <source>0 to 16</source>
        <translation>0 bis 16</translation>
    </message>
    <message>
        <source>lot size</source>
        <translation>Grundstücksgröße</translation>
    </message>
    <message>
        <source>square feet</source>
        <translation>Quadratfuß</translation>
    </message>
    <message>
        <source>sq ft</source>
        <translation>ft²</translation>
    </message>
    <message>
        <source>number of bedrooms</source>
        <translation>Anzahl der Schlafzimmer</translation>
    </message>
    <message>
        <source>bedrooms</source>
        <translation>Schlafzimmer</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>1000 Canadian dollars</source>
        <translation>1000 kanadische Dollar</translation>
    </message>
    <message>
        <source>thousand C$</source>
        <translation>Tsd. C$</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>yesterday&apos;s maximum temperature</source>
        <translation>Höchsttemperatur von gestern</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>today&apos;s maximum temperature</source>
        <translation>Höchsttemperatur von heute</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>time after the impact</source>
        <translation>Zeit nach dem Aufprall</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>acceleration of the head</source>
        <translation>Beschleunigung des Kopfes</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>acceleration</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <source>share of exclamation marks</source>
        <translation>Anteil der Ausrufezeichen</translation>
    </message>
    <message>
        <source>% of all characters</source>
        <translation>% aller Zeichen</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>share of !</source>
        <translation>Anteil von !</translation>
    </message>
    <message>
        <source>share of dollar signs</source>
        <translation>Anteil der Dollarzeichen</translation>
    </message>
    <message>
        <source>share of $</source>
        <translation>Anteil von $</translation>
    </message>
    <message>
        <source>mean length of runs of capitals</source>
        <translation>mittlere Länge der Folgen von Großbuchstaben</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>runs of capitals</source>
        <translation>Großbuchstabenfolgen</translation>
    </message>
    <message>
        <source>kind of e-mail</source>
        <translation>Art der E-Mail</translation>
    </message>
    <message>
        <source>mean radius of the nuclei</source>
        <translation>mittlerer Radius der Zellkerne</translation>
    </message>
    <message>
        <source>mean radius</source>
        <translation>mittlerer Radius</translation>
    </message>
    <message>
        <source>mean texture of the nuclei</source>
        <translation>mittlere Textur der Zellkerne</translation>
    </message>
    <message>
        <source>mean texture</source>
        <translation>mittlere Textur</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>flipper length</source>
        <translation>Flossenlänge</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>Millimeter</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>bill length</source>
        <translation>Schnabellänge</translation>
    </message>
    <message>
        <source>body mass</source>
        <translation>Körpermasse</translation>
    </message>
    <message>
        <source>grams</source>
        <translation>Gramm</translation>
    </message>
    <message>
        <source>species</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>{source} is not a text file; save the table as CSV and open that</source>
        <translation>{source} ist keine Textdatei; speichere die Tabelle als CSV und öffne diese</translation>
    </message>
    <message>
        <source>{source} is not {guess} text (byte {place})</source>
        <translation>{source} ist kein {guess}-Text (Byte {place})</translation>
    </message>
    <message>
        <source>Numbers are read with commas between thousands: {cell} is {number:.15g}.</source>
        <translation>Zahlen werden mit Kommas zwischen den Tausendern gelesen: {cell} ist {number:.15g}.</translation>
    </message>
    <message>
        <source>Numbers are read with a decimal comma: {cell} is {number:.15g}.</source>
        <translation>Zahlen werden mit Dezimalkomma gelesen: {cell} ist {number:.15g}.</translation>
    </message>
    <message>
        <source>Numbers are read with points between thousands: {cell} is {number:.15g}.</source>
        <translation>Zahlen werden mit Punkten zwischen den Tausendern gelesen: {cell} ist {number:.15g}.</translation>
    </message>
    <message>
        <source>Numbers are read with a decimal point: {cell} is {number:.15g}.</source>
        <translation>Zahlen werden mit Dezimalpunkt gelesen: {cell} ist {number:.15g}.</translation>
    </message>
    <message>
        <source>cannot read {source}: {irregular}</source>
        <translation>{source} kann nicht gelesen werden: {irregular}</translation>
    </message>
    <message>
        <source>{source} is empty; it takes a header line and at least 2 rows</source>
        <translation>{source} ist leer; nötig sind eine Kopfzeile und mindestens 2 Zeilen</translation>
    </message>
    <message>
        <source>{source} has more than {most:,} lines, the most this program reads</source>
        <translation>{source} hat mehr als {most:,} Zeilen, und mehr liest dieses Programm nicht</translation>
    </message>
    <message>
        <source>{source} has more than {most:,} cells, the most this program reads</source>
        <translation>{source} hat mehr als {most:,} Zellen, und mehr liest dieses Programm nicht</translation>
    </message>
    <message>
        <source>{source}: line {line:,} begins a row of more than {longest_line:,} characters</source>
        <translation>{source}: in Zeile {line:,} beginnt eine Tabellenzeile mit mehr als {longest_line:,} Zeichen</translation>
    </message>
    <message>
        <source>{source}: line {line} is not CSV: {error}</source>
        <translation>{source}: Zeile {line} ist kein CSV: {error}</translation>
    </message>
    <message>
        <source>{source}: line {line} has 1 cell, but the header has {count}</source>
        <translation>{source}: Zeile {line} hat 1 Zelle, aber die Kopfzeile hat {count}</translation>
    </message>
    <message>
        <source>{source}: line {line} has 1 cell, but the first line has {count}</source>
        <translation>{source}: Zeile {line} hat 1 Zelle, aber die erste Zeile hat {count}</translation>
    </message>
    <message>
        <source>{source}: line {line} has {given} cells, but the header has {count}</source>
        <translation>{source}: Zeile {line} hat {given} Zellen, aber die Kopfzeile hat {count}</translation>
    </message>
    <message>
        <source>{source}: line {line} has {given} cells, but the first line has {count}</source>
        <translation>{source}: Zeile {line} hat {given} Zellen, aber die erste Zeile hat {count}</translation>
    </message>
    <message>
        <source>{source} has {count:,} columns; this program reads up to {most_columns:,}</source>
        <translation>{source} hat {count:,} Spalten; dieses Programm liest höchstens {most_columns:,}</translation>
    </message>
    <message>
        <source>{source} has a single column; a table has two or more, parted by commas, semicolons or tabs</source>
        <translation>{source} hat eine einzige Spalte; eine Tabelle hat zwei oder mehr, getrennt durch Kommas, Semikolons oder Tabulatoren</translation>
    </message>
    <message>
        <source>{source} has more than {most:,} rows, the most this program reads</source>
        <translation>{source} hat mehr als {most:,} Zeilen, und mehr liest dieses Programm nicht</translation>
    </message>
    <message>
        <source>{source} has more than {most:,} different words, the most this program reads</source>
        <translation>{source} hat mehr als {most:,} verschiedene Wörter, und mehr liest dieses Programm nicht</translation>
    </message>
    <message>
        <source>{source} has no row below its header</source>
        <translation>{source} hat unter der Kopfzeile keine Zeile</translation>
    </message>
    <message>
        <source>{source} has 1 row below its header</source>
        <translation>{source} hat unter der Kopfzeile 1 Zeile</translation>
    </message>
    <message>
        <source>{source} has no row</source>
        <translation>{source} hat keine Zeile</translation>
    </message>
    <message>
        <source>{source} has 1 row</source>
        <translation>{source} hat 1 Zeile</translation>
    </message>
    <message>
        <source>{having}; it needs at least 2 rows</source>
        <translation>{having}; nötig sind mindestens 2 Zeilen</translation>
    </message>
    <message>
        <source>Columns of the same name are numbered: {renamed}.</source>
        <translation>Spalten mit demselben Namen sind nummeriert: {renamed}.</translation>
    </message>
    <message>
        <source>1 column without a name and without values is left out.</source>
        <translation>1 Spalte ohne Namen und ohne Werte ist weggelassen.</translation>
    </message>
    <message>
        <source>{count} columns without a name and without values are left out.</source>
        <translation>{count} Spalten ohne Namen und ohne Werte sind weggelassen.</translation>
    </message>
    <message>
        <source>House prices by lot size</source>
        <translation>Hauspreise nach Grundstücksgröße</translation>
    </message>
    <message>
        <source>Larger lots sell for more: a straight line through 546 sales in Windsor, Ontario, in 1987.</source>
        <translation>Größere Grundstücke bringen mehr ein: eine Gerade durch 546 Verkäufe in Windsor, Ontario, im Jahr 1987.</translation>
    </message>
    <message>
        <source>Tomorrow&apos;s temperature from today&apos;s</source>
        <translation>Die Temperatur von morgen aus der von heute</translation>
    </message>
    <message>
        <source>Today is much like yesterday, but a little closer to the average: Seattle, every day of 2015.</source>
        <translation>Heute ist etwa wie gestern, nur ein wenig näher am Durchschnitt: Seattle, jeder Tag des Jahres 2015.</translation>
    </message>
    <message>
        <source>Head acceleration in a motorcycle crash</source>
        <translation>Kopfbeschleunigung bei einem Motorradunfall</translation>
    </message>
    <message>
        <source>The head is thrown back, then forth: no straight line can follow, a polynomial of high degree can.</source>
        <translation>Der Kopf wird nach hinten geworfen, dann nach vorn: Keine Gerade kann dem folgen, ein Polynom hohen Grades schon.</translation>
    </message>
    <message>
        <source>Spam or not</source>
        <translation>Spam oder nicht</translation>
    </message>
    <message>
        <source>Spam shouts and talks of money: the shares of ! and $ among an e-mail&apos;s characters give it away.</source>
        <translation>Spam schreit und redet von Geld: Die Anteile von ! und $ an den Zeichen einer E-Mail verraten ihn.</translation>
    </message>
    <message>
        <source>Malignant or benign</source>
        <translation>Bösartig oder gutartig</translation>
    </message>
    <message>
        <source>Larger and rougher cell nuclei point to a malignant tumour; the two groups overlap a little.</source>
        <translation>Größere und rauere Zellkerne sprechen für einen bösartigen Tumor; die beiden Gruppen überschneiden sich ein wenig.</translation>
    </message>
    <message>
        <source>Three species of penguin</source>
        <translation>Drei Arten von Pinguinen</translation>
    </message>
    <message>
        <source>Flipper and bill tell Adelie, Chinstrap and Gentoo penguins apart: three classes, nine parameters.</source>
        <translation>Flosse und Schnabel unterscheiden Adelie-, Chinstrap- und Gentoo-Pinguine: drei Klassen, neun Parameter.</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>Handgeschriebene Ziffern</translation>
    </message>
    <message>
        <source>Ten digits as 8 by 8 grey values: far more parameters than a picture can show at once.</source>
        <translation>Zehn Ziffern als 8 mal 8 Grauwerte: weit mehr Parameter, als ein Bild auf einmal zeigen kann.</translation>
    </message>
    <message>
        <source>A line with outliers</source>
        <translation>Eine Gerade mit Ausreißern</translation>
    </message>
    <message>
        <source>A few points are far off: the squared error chases them, the absolute error hardly looks.</source>
        <translation>Ein paar Punkte liegen weit daneben: Der quadratische Fehler läuft ihnen nach, den absoluten kümmern sie kaum.</translation>
    </message>
    <message>
        <source>Two blobs</source>
        <translation>Zwei Wolken</translation>
    </message>
    <message>
        <source>Two round clouds that just touch: one straight boundary does nearly all there is to do.</source>
        <translation>Zwei runde Wolken, die sich gerade berühren: Eine gerade Grenze schafft fast alles, was zu schaffen ist.</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>Zwei Monde</translation>
    </message>
    <message>
        <source>Two crescents reach into each other: a straight boundary always cuts off their tips.</source>
        <translation>Zwei Sicheln greifen ineinander: Eine gerade Grenze schneidet immer ihre Spitzen ab.</translation>
    </message>
    <message>
        <source>Two circles</source>
        <translation>Zwei Kreise</translation>
    </message>
    <message>
        <source>A ring around a ring: no straight boundary beats guessing.</source>
        <translation>Ein Ring um einen Ring: Keine gerade Grenze ist besser als bloßes Raten.</translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation>Zwei Spiralen</translation>
    </message>
    <message>
        <source>Two arms wind around each other: the classic that a linear model cannot learn.</source>
        <translation>Zwei Arme winden sich umeinander: der Klassiker, den ein lineares Modell nicht lernen kann.</translation>
    </message>
    <message>
        <source>Exclusive or</source>
        <translation>Exklusives Oder</translation>
    </message>
    <message>
        <source>The class is 1 where the signs differ: the four quadrants that stopped the perceptron in 1969.</source>
        <translation>Die Klasse ist 1, wo die Vorzeichen verschieden sind: die vier Quadranten, an denen das Perzeptron 1969 scheiterte.</translation>
    </message>
    <message>
        <source>Three blobs</source>
        <translation>Drei Wolken</translation>
    </message>
    <message>
        <source>Three round clouds: softmax draws three straight boundaries that meet in one point.</source>
        <translation>Drei runde Wolken: Softmax zieht drei gerade Grenzen, die sich in einem Punkt treffen.</translation>
    </message>
    <message>
        <source>problem.target takes {known} for {name}, not {target}</source>
        <translation>problem.target erwartet {known} für {name}, nicht {target}</translation>
    </message>
    <message>
        <source>has no column of numbers beside the target {target}</source>
        <translation>hat neben dem Zielwert {target} keine Spalte mit Zahlen</translation>
    </message>
    <message>
        <source>{said}: column {other} is text, since line {line} has {cell}</source>
        <translation>{said}: Spalte {other} ist Text, denn in Zeile {line} steht {cell}</translation>
    </message>
    <message>
        <source>problem.{key}: there is no column {name}; known are {known}</source>
        <translation>problem.{key}: eine Spalte {name} gibt es nicht; bekannt sind {known}</translation>
    </message>
    <message>
        <source>problem.features names a column twice: {known}</source>
        <translation>problem.features nennt eine Spalte zweimal: {known}</translation>
    </message>
    <message>
        <source>problem.target: {target} is among the features, so there is nothing to learn</source>
        <translation>problem.target: {target} ist unter den Merkmalen, also gibt es nichts zu lernen</translation>
    </message>
    <message>
        <source>1 of {rows:,} rows has a gap and is left out.</source>
        <translation>1 von {rows:,} Zeilen hat eine Lücke und ist weggelassen.</translation>
    </message>
    <message>
        <source>{gaps:,} of {rows:,} rows have gaps and are left out.</source>
        <translation>{gaps:,} von {rows:,} Zeilen haben Lücken und sind weggelassen.</translation>
    </message>
    <message>
        <source>the optimizer {name} of the package {package} is left out: {why}</source>
        <translation>der Optimierer {name} aus dem Paket {package} wird ausgelassen: {why}</translation>
    </message>
    <message>
        <source>the loss {name} of the package {package} is left out: {why}</source>
        <translation>der Verlust {name} aus dem Paket {package} wird ausgelassen: {why}</translation>
    </message>
    <message>
        <source>the model {name} of the package {package} is left out: {why}</source>
        <translation>das Modell {name} aus dem Paket {package} wird ausgelassen: {why}</translation>
    </message>
    <message>
        <source>the terrain {name} of the package {package} is left out: {why}</source>
        <translation>das Gelände {name} aus dem Paket {package} wird ausgelassen: {why}</translation>
    </message>
    <message>
        <source>the data set {name} of the package {package} is left out: {why}</source>
        <translation>der Datensatz {name} aus dem Paket {package} wird ausgelassen: {why}</translation>
    </message>
    <message>
        <source>it ends the program ({error})</source>
        <translation>es beendet das Programm ({error})</translation>
    </message>
    <message>
        <source>it takes an object of the type {type}, not {entry}</source>
        <translation>nötig ist ein Objekt vom Typ {type}, nicht {entry}</translation>
    </message>
    <message>
        <source>it does not say its {names}</source>
        <translation>diese Angaben fehlen: {names}</translation>
    </message>
    <message>
        <source>its name takes small letters and digits with single hyphens, not {name}</source>
        <translation>der Name besteht aus kleinen Buchstaben und Ziffern mit einzelnen Bindestrichen, nicht {name}</translation>
    </message>
    <message>
        <source>there is another one of the name {name}</source>
        <translation>es gibt schon etwas mit dem Namen {name}</translation>
    </message>
    <message>
        <source>its steps have another shape than the parameters</source>
        <translation>seine Schritte haben eine andere Form als die Parameter</translation>
    </message>
    <message>
        <source>its gradient is no finite number for each parameter</source>
        <translation>sein Gradient ist nicht für jeden Parameter eine endliche Zahl</translation>
    </message>
    <message>
        <source>its gradient is not the slope of its loss: along it the loss rises by {slope:.4g}, the gradient says {length:.4g}</source>
        <translation>sein Gradient ist nicht die Steigung seines Verlusts: Entlang des Gradienten steigt der Verlust um {slope:.4g}, der Gradient sagt {length:.4g}</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>Datei oder Verzeichnis nicht gefunden</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>ist ein Verzeichnis</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>ist kein Verzeichnis</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>die Datei gibt es schon</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>kein Speicherplatz mehr auf dem Gerät</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation>zu viele Ebenen symbolischer Links</translation>
    </message>
    <message>
        <source>directory not empty</source>
        <translation>das Verzeichnis ist nicht leer</translation>
    </message>
    <message>
        <source>{path} is larger than {largest} MB, the most this program reads</source>
        <translation>{path} ist größer als {largest} MB, und mehr liest dieses Programm nicht</translation>
    </message>
    <message>
        <source>the file is larger than {largest_experiment} MB, too large to be one</source>
        <translation>die Datei ist größer als {largest_experiment} MB, zu groß für ein Experiment</translation>
    </message>
    <message>
        <source>the file is not UTF-8 text (byte {start})</source>
        <translation>die Datei ist kein UTF-8-Text (Byte {start})</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>the file is not valid JSON: {what} ({place})</source>
        <translation>die Datei ist kein gültiges JSON: {what} ({place})</translation>
    </message>
    <message>
        <source>the file nests brackets far deeper than an experiment does</source>
        <translation>die Datei verschachtelt Klammern weit tiefer, als ein Experiment es tut</translation>
    </message>
    <message>
        <source>the file holds a number with too many digits</source>
        <translation>die Datei enthält eine Zahl mit zu vielen Ziffern</translation>
    </message>
    <message>
        <source>{place} is {value}; it takes a finite number</source>
        <translation>{place} ist {value}; nötig ist eine endliche Zahl</translation>
    </message>
    <message>
        <source>{place} is null; leave the key out to get its default</source>
        <translation>{place} ist null; lass den Schlüssel weg, damit der übliche Wert gilt</translation>
    </message>
    <message>
        <source>{place} has too many digits; integers have at most {count}</source>
        <translation>{place} hat zu viele Ziffern; ganze Zahlen haben höchstens {count}</translation>
    </message>
    <message>
        <source>{path} holds half a character (a lone surrogate), which no text may</source>
        <translation>{path} enthält ein halbes Zeichen (ein einzelnes Surrogat); das darf kein Text</translation>
    </message>
    <message>
        <source>the key {twice} appears twice in one object; keep one of them</source>
        <translation>der Schlüssel {twice} steht zweimal in einem Objekt; behalte einen davon</translation>
    </message>
    <message>
        <source>the file holds {name}, which is not JSON: numbers must be finite</source>
        <translation>die Datei enthält {name}, und das ist kein JSON: Zahlen müssen endlich sein</translation>
    </message>
    <message>
        <source>a list of 1 to {most} integers, each from 1 to {widest}</source>
        <translation>eine Liste von 1 bis {most} ganzen Zahlen, jede von 1 bis {widest}</translation>
    </message>
    <message>
        <source>an integer from 1 to {widest}</source>
        <translation>eine ganze Zahl von 1 bis {widest}</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Adds a constant to the weighted sum; without it, all-zero features predict 0.</source>
        <translation>Addiert eine Konstante zur gewichteten Summe; ohne ihn sagen Merkmale, die alle 0 sind, 0 vorher.</translation>
    </message>
    <message>
        <source>Polynomial</source>
        <translation>Polynom</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>The highest power. More of them follow the data more closely, and its noise as well.</source>
        <translation>Die höchste Potenz. Mehr davon folgen den Daten genauer, und auch ihrem Rauschen.</translation>
    </message>
    <message>
        <source>{title} of degree {degree}</source>
        <translation>{title} vom Grad {degree}</translation>
    </message>
    <message>
        <source>Neural network</source>
        <translation>Neuronales Netz</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Verdeckte Schichten</translation>
    </message>
    <message>
        <source>How many units each hidden layer has, from the features to the prediction.</source>
        <translation>Wie viele Einheiten jede verdeckte Schicht hat, von den Merkmalen bis zur Vorhersage.</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>What each hidden unit makes of its weighted sum. Without one, layers would add up to a single one.</source>
        <translation>Was jede verdeckte Einheit aus ihrer gewichteten Summe macht. Ohne sie wären viele Schichten nicht mehr als eine einzige.</translation>
    </message>
    <message>
        <source>xavier</source>
        <translation>xavier</translation>
    </message>
    <message>
        <source>Initialization</source>
        <translation>Initialisierung</translation>
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
        <translation>Alle null</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>How large the weights are at the start: Xavier suits tanh and sigmoid, He suits ReLU; small is a hundredth of Xavier, large ten times it.</source>
        <translation>Wie groß die Gewichte am Anfang sind: Xavier passt zu Tanh und Sigmoidfunktion, He zu ReLU; Klein ist ein Hundertstel von Xavier, Groß das Zehnfache.</translation>
    </message>
    <message>
        <source>bias for {target}</source>
        <translation>Bias für {target}</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>weight of {source}, for {target}</source>
        <translation>Gewicht von {source}, für {target}</translation>
    </message>
    <message>
        <source>weight of {source}</source>
        <translation>Gewicht von {source}</translation>
    </message>
    <message>
        <source>{answer} per {feature}</source>
        <translation>{answer} je {feature}</translation>
    </message>
    <message>
        <source>per {feature}</source>
        <translation>je {feature}</translation>
    </message>
    <message>
        <source>unit {place}</source>
        <translation>Einheit {place}</translation>
    </message>
    <message>
        <source>changes[{index}].step is {step}, but the run ends after {steps} steps; it takes 0 to {steps}</source>
        <translation>changes[{index}].step ist {step}, aber der Lauf endet nach {steps} Schritten; möglich ist 0 bis {steps}</translation>
    </message>
    <message>
        <source>problem.formula gives no finite number anywhere in the ranges of x and y</source>
        <translation>problem.formula ergibt in den Bereichen von x und y nirgends eine endliche Zahl</translation>
    </message>
    <message>
        <source>{title}: {count:,} rows of {name}.</source>
        <translation>{title}: {count:,} Zeilen von {name}.</translation>
    </message>
    <message>
        <source>batching.size is {size:,}, but there are only {samples:,} rows to train on; it takes 1 to {samples:,}</source>
        <translation>batching.size ist {size:,}, aber es gibt nur {samples:,} Zeilen zum Trainieren; möglich ist 1 bis {samples:,}</translation>
    </message>
    <message>
        <source>{path}: loss has the shape {shape}; it takes 1 to {most} racers, and one loss more than steps</source>
        <translation>{path}: loss hat die Form {shape}; möglich sind 1 bis {most} Läufer, und ein Verlust mehr als Schritte</translation>
    </message>
    <message>
        <source>{path} is no trace of a run: a .npz file, as gdsim run --trace writes it</source>
        <translation>{path} ist keine Aufzeichnung eines Laufs: eine .npz-Datei, wie gdsim run --trace sie schreibt</translation>
    </message>
    <message>
        <source>{path} holds more than {largest} MB, the most that is shown of a run</source>
        <translation>{path} enthält mehr als {largest} MB, und mehr wird von einem Lauf nicht gezeigt</translation>
    </message>
    <message>
        <source>{path} holds no array of the name {name}</source>
        <translation>{path} enthält kein Array mit dem Namen {name}</translation>
    </message>
    <message>
        <source>{path}: {name} holds no numbers</source>
        <translation>{path}: {name} enthält keine Zahlen</translation>
    </message>
    <message>
        <source>{path}: {name} has the shape {shape}; it takes ({takes})</source>
        <translation>{path}: {name} hat die Form {shape}; nötig ist ({takes})</translation>
    </message>
    <message>
        <source>It does not say which model and data of this program it is about, so there are its losses and numbers, and no surface.</source>
        <translation>Er sagt nicht, um welches Modell und welche Daten dieses Programms es geht; also gibt es seine Verluste und Zahlen, und keine Fläche.</translation>
    </message>
    <message>
        <source>No surface is shown, since the experiment in it cannot be run: {reason}</source>
        <translation>Es wird keine Fläche gezeigt, weil das Experiment darin nicht laufen kann: {reason}</translation>
    </message>
    <message>
        <source>No surface is shown, since its experiment has {racers} racers and {parameters} parameters, and the run has {own_racers} and {own_parameters}.</source>
        <translation>Es wird keine Fläche gezeigt, weil sein Experiment {racers} Läufer und {parameters} Parameter hat und der Lauf {own_racers} und {own_parameters}.</translation>
    </message>
    <message>
        <source>No surface is shown, since not all of its parameters are finite numbers.</source>
        <translation>Es wird keine Fläche gezeigt, weil nicht alle seine Parameter endliche Zahlen sind.</translation>
    </message>
    <message>
        <source>No surface is shown, since the model&apos;s loss at step {step} is {expected:.4g}, and {recorded:.4g} was recorded: are the data scaled, and the parameters in the order, as its experiment has them?</source>
        <translation>Es wird keine Fläche gezeigt, weil der Verlust des Modells bei Schritt {step} {expected:.4g} ist und {recorded:.4g} aufgezeichnet wurde: Sind die Daten so skaliert und die Parameter in der Reihenfolge, wie sein Experiment sie hat?</translation>
    </message>
    <message>
        <source>one JSON object with the keys of an experiment</source>
        <translation>ein JSON-Objekt mit den Schlüsseln eines Experiments</translation>
    </message>
    <message>
        <source>1, the version of the format</source>
        <translation>1, die Version des Formats</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>an object whose &quot;type&quot; is &quot;fit&quot;, &quot;terrain&quot; or &quot;formula&quot;</source>
        <translation>ein Objekt, dessen &quot;type&quot; &quot;fit&quot;, &quot;terrain&quot; oder &quot;formula&quot; ist</translation>
    </message>
    <message>
        <source>&quot;fit&quot;, &quot;terrain&quot; or &quot;formula&quot;</source>
        <translation>&quot;fit&quot;, &quot;terrain&quot; oder &quot;formula&quot;</translation>
    </message>
    <message>
        <source>the name of a data set, or {&quot;csv&quot;: &quot;path&quot;}</source>
        <translation>den Namen eines Datensatzes oder {&quot;csv&quot;: &quot;path&quot;}</translation>
    </message>
    <message>
        <source>the path of a CSV file</source>
        <translation>den Pfad einer CSV-Datei</translation>
    </message>
    <message>
        <source>&quot;regression&quot; or &quot;classes&quot;</source>
        <translation>&quot;regression&quot; oder &quot;classes&quot;</translation>
    </message>
    <message>
        <source>a list of one column name or more</source>
        <translation>eine Liste von mindestens einem Spaltennamen</translation>
    </message>
    <message>
        <source>a column name</source>
        <translation>einen Spaltennamen</translation>
    </message>
    <message>
        <source>the name of a loss</source>
        <translation>den Namen eines Verlusts</translation>
    </message>
    <message>
        <source>a number, 0 or more</source>
        <translation>eine Zahl ab 0</translation>
    </message>
    <message>
        <source>an object with level, show and controls</source>
        <translation>ein Objekt mit level, show und controls</translation>
    </message>
    <message>
        <source>&quot;free&quot;, &quot;guided&quot; or &quot;exam&quot;</source>
        <translation>&quot;free&quot;, &quot;guided&quot; oder &quot;exam&quot;</translation>
    </message>
    <message>
        <source>a list of one part of the window or more</source>
        <translation>eine Liste von mindestens einem Teil des Fensters</translation>
    </message>
    <message>
        <source>the name of a part of the window</source>
        <translation>den Namen eines Teils des Fensters</translation>
    </message>
    <message>
        <source>a list of what may be changed</source>
        <translation>eine Liste dessen, was geändert werden darf</translation>
    </message>
    <message>
        <source>the name of a control</source>
        <translation>den Namen eines Bedienelements</translation>
    </message>
    <message>
        <source>access.{key} goes with level &quot;guided&quot; or &quot;exam&quot; only, not with &quot;free&quot;</source>
        <translation>access.{key} gehört nur zu level &quot;guided&quot; oder &quot;exam&quot;, nicht zu &quot;free&quot;</translation>
    </message>
    <message>
        <source>this package of gdsim makes no videos: export to .gif, .webp or .apng</source>
        <translation>dieses Paket von gdsim macht keine Videos: exportiere als .gif, .webp oder .apng</translation>
    </message>
    <message>
        <source>One house: actual price 80, predicted 70</source>
        <translation>Ein Haus: tatsächlicher Preis 80, Vorhersage 70</translation>
    </message>
    <message>
        <source>XOR: the smallest network that needs its hidden layer</source>
        <translation>XOR: das kleinste Netz, das seine verdeckte Schicht braucht</translation>
    </message>
    <message>
        <source>Two moons, eight hidden units</source>
        <translation>Zwei Monde, acht verdeckte Einheiten</translation>
    </message>
    <message>
        <source>Two spirals, two hidden layers of 16</source>
        <translation>Zwei Spiralen, zwei verdeckte Schichten mit je 16</translation>
    </message>
    <message>
        <source>Handwritten digits, 32 hidden units</source>
        <translation>Handgeschriebene Ziffern, 32 verdeckte Einheiten</translation>
    </message>
    <message>
        <source>Seven optimizers on Beale&apos;s function</source>
        <translation>Sieben Optimierer auf Beales Funktion</translation>
    </message>
    <message>
        <source>Who leaves the saddle first?</source>
        <translation>Wer verlässt den Sattel zuerst?</translation>
    </message>
    <message>
        <source>The ravine: Rosenbrock&apos;s function</source>
        <translation>Die Schlucht: Rosenbrocks Funktion</translation>
    </message>
    <message>
        <source>Gradient descent against momentum in a long valley</source>
        <translation>Gradientenabstieg gegen Momentum in einem langen Tal</translation>
    </message>
    <message>
        <source>Noisy mini-batches</source>
        <translation>Verrauschte Mini-Batches</translation>
    </message>
    <message>
        <source>Muon on a network&apos;s matrices</source>
        <translation>Muon auf den Matrizen eines Netzes</translation>
    </message>
    <message>
        <source>Muon on two parameters, which are no matrix</source>
        <translation>Muon auf zwei Parametern, die keine Matrix sind</translation>
    </message>
    <message>
        <source>Newton&apos;s method and a line search in the ravine</source>
        <translation>Newton-Verfahren und Liniensuche in der Schlucht</translation>
    </message>
    <message>
        <source>Race of losses: drag an outlier, and watch MSE, MAE and Huber part</source>
        <translation>Wettlauf der Verluste: zieh einen Ausreißer und sieh, wie MSE, MAE und Huber auseinandergehen</translation>
    </message>
    <message>
        <source>Local minima: which valley catches the ball?</source>
        <translation>Lokale Minima: Welches Tal fängt die Kugel?</translation>
    </message>
    <message>
        <source>Vanishing gradients: six sigmoid layers</source>
        <translation>Verschwindende Gradienten: sechs Sigmoid-Schichten</translation>
    </message>
    <message>
        <source>Exploding gradients: six layers that begin too large</source>
        <translation>Explodierende Gradienten: sechs Schichten, die zu groß beginnen</translation>
    </message>
    <message>
        <source>Too low, just right, too high</source>
        <translation>Zu niedrig, genau richtig, zu hoch</translation>
    </message>
    <message>
        <source>Overfitting: a network that learns the noise by heart</source>
        <translation>Überanpassung: ein Netz, das das Rauschen auswendig lernt</translation>
    </message>
    <message>
        <source>Map of basins: which start leads to which minimum?</source>
        <translation>Karte der Becken: Welcher Start führt zu welchem Minimum?</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>{message} (see {prog} --help)</source>
        <translation>{message} (siehe {prog} --help)</translation>
    </message>
    <message>
        <source>unrecognized arguments: {arguments}</source>
        <translation>unbekannte Argumente: {arguments}</translation>
    </message>
    <message>
        <source>the program failed: {name}: {error}</source>
        <translation>das Programm ist gescheitert: {name}: {error}</translation>
    </message>
    <message>
        <source>cannot write to standard output: {error}</source>
        <translation>auf die Standardausgabe kann nicht geschrieben werden: {error}</translation>
    </message>
    <message>
        <source>1 run in {out}.</source>
        <translation>1 Lauf in {out}.</translation>
    </message>
    <message>
        <source>{count} runs in {out}.</source>
        <translation>{count} Läufe in {out}.</translation>
    </message>
    <message>
        <source>{racer}: lowest at learning rate {rate:.3g}, loss {loss:.6g}, the median of {seeds} seeds</source>
        <translation>{racer}: am niedrigsten bei Lernrate {rate:.3g}, Verlust {loss:.6g}, der Median von {seeds} Seeds</translation>
    </message>
    <message>
        <source>{racer}: lowest at learning rate {rate:.3g}, loss {loss:.6g}</source>
        <translation>{racer}: am niedrigsten bei Lernrate {rate:.3g}, Verlust {loss:.6g}</translation>
    </message>
    <message>
        <source>a number from 0 up to, but not, 1</source>
        <translation>eine Zahl ab 0 und unter 1</translation>
    </message>
    <message>
        <source>the name of a terrain</source>
        <translation>den Namen eines Geländes</translation>
    </message>
    <message>
        <source>text, an expression in x and y</source>
        <translation>Text, einen Ausdruck in x und y</translation>
    </message>
    <message>
        <source>two numbers [low, high], low below high</source>
        <translation>zwei Zahlen [low, high], low kleiner als high</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>an object with mode, size and shuffle</source>
        <translation>ein Objekt mit mode, size und shuffle</translation>
    </message>
    <message>
        <source>&quot;batch&quot;, &quot;stochastic&quot; or &quot;mini-batch&quot;</source>
        <translation>&quot;batch&quot;, &quot;stochastic&quot; oder &quot;mini-batch&quot;</translation>
    </message>
    <message>
        <source>an integer, 1 or more</source>
        <translation>eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>an object with optimizer, learning_rate, hyperparameters, schedule, clip_norm and clip_value</source>
        <translation>ein Objekt mit optimizer, learning_rate, hyperparameters, schedule, clip_norm und clip_value</translation>
    </message>
    <message>
        <source>the name of an optimizer</source>
        <translation>den Namen eines Optimierers</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>eine Zahl über 0</translation>
    </message>
    <message>
        <source>an object of numbers, true or false</source>
        <translation>ein Objekt mit Zahlen, true oder false</translation>
    </message>
    <message>
        <source>an object with a &quot;type&quot; and numbers</source>
        <translation>ein Objekt mit einem &quot;type&quot; und Zahlen</translation>
    </message>
    <message>
        <source>a list of numbers, one a parameter</source>
        <translation>eine Liste von Zahlen, eine je Parameter</translation>
    </message>
    <message>
        <source>a list of objects with step and either learning_rates or racers</source>
        <translation>eine Liste von Objekten mit step und entweder learning_rates oder racers</translation>
    </message>
    <message>
        <source>an object with step and either learning_rates or racers</source>
        <translation>ein Objekt mit step und entweder learning_rates oder racers</translation>
    </message>
    <message>
        <source>an integer, 0 or more</source>
        <translation>eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>a list of numbers, one a racer</source>
        <translation>eine Liste von Zahlen, eine je Läufer</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>{path}.schedule.type is missing; it takes one of {known}</source>
        <translation>{path}.schedule.type fehlt; möglich ist eines von {known}</translation>
    </message>
    <message>
        <source>{path} takes one of {known}, not {name}</source>
        <translation>{path} erwartet eines von {known}, nicht {name}</translation>
    </message>
    <message>
        <source>a list of 1 to {most} racers</source>
        <translation>eine Liste von 1 bis {most} Läufern</translation>
    </message>
    <message>
        <source>an integer from 1 to {most:,}</source>
        <translation>eine ganze Zahl von 1 bis {most:,}</translation>
    </message>
    <message>
        <source>an integer from 0 to {largest}</source>
        <translation>eine ganze Zahl von 0 bis {largest}</translation>
    </message>
    <message>
        <source>batching.size is missing; with mode &quot;mini-batch&quot; it takes {takes}</source>
        <translation>batching.size fehlt; mit mode &quot;mini-batch&quot; erwartet es {takes}</translation>
    </message>
    <message>
        <source>batching.size goes with mode &quot;mini-batch&quot; only, not with &quot;{mode}&quot;</source>
        <translation>batching.size gehört nur zu mode &quot;mini-batch&quot;, nicht zu &quot;{mode}&quot;</translation>
    </message>
    <message>
        <source>problem.{axis} takes {takes}, not {value}</source>
        <translation>problem.{axis} erwartet {takes}, nicht {value}</translation>
    </message>
    <message>
        <source>{path}[{index}] has both clip_norm and clip_value; it takes one of them at most</source>
        <translation>{path}[{index}] hat sowohl clip_norm als auch clip_value; möglich ist höchstens eines davon</translation>
    </message>
    <message>
        <source>changes[{index}].step takes a step after {last}, not {step}</source>
        <translation>changes[{index}].step erwartet einen Schritt nach {last}, nicht {step}</translation>
    </message>
    <message>
        <source>changes[{index}] has {found}; it takes either learning_rates or racers</source>
        <translation>changes[{index}] hat {found}; möglich ist entweder learning_rates oder racers</translation>
    </message>
    <message>
        <source>changes[{index}].{name} has {entries} entries; it takes {count}, one a racer</source>
        <translation>changes[{index}].{name} hat {entries} Einträge; nötig sind {count}, einer je Läufer</translation>
    </message>
    <message>
        <source>it takes {known}</source>
        <translation>sind {known} möglich</translation>
    </message>
    <message>
        <source>it takes none</source>
        <translation>sind keine möglich</translation>
    </message>
    <message>
        <source>{path} has no key {key}; for {name} {takes}</source>
        <translation>{path} hat keinen Schlüssel {key}; für {name} {takes}</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>{key} is missing; it takes {takes}</source>
        <translation>{key} fehlt; der Schlüssel erwartet {takes}</translation>
    </message>
    <message>
        <source>{version}, the version of the format</source>
        <translation>{version}, die Version des Formats</translation>
    </message>
    <message>
        <source>{key} takes {takes}, not {found}</source>
        <translation>{key} erwartet {takes}, nicht {found}</translation>
    </message>
    <message>
        <source>no name holds a null character</source>
        <translation>kein Name enthält ein Nullzeichen</translation>
    </message>
    <message>
        <source>cannot open {path}: {reason}</source>
        <translation>{path} kann nicht geöffnet werden: {reason}</translation>
    </message>
    <message>
        <source>cannot read {path}: {reason}</source>
        <translation>{path} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>cannot write {path}: {reason}</source>
        <translation>{path} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>cannot write into {path}: {reason}</source>
        <translation>in {path} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>A surface has no data: every step sees all of it.</source>
        <translation>Eine Fläche hat keine Daten: Jeder Schritt sieht die ganze.</translation>
    </message>
    <message>
        <source>an experiment</source>
        <translation>ein Experiment</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>an object whose &quot;type&quot; is {names}</source>
        <translation>ein Objekt, dessen &quot;type&quot; {names} ist</translation>
    </message>
    <message>
        <source>both learning_rates and racers</source>
        <translation>sowohl learning_rates als auch racers</translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>nichts zu ändern</translation>
    </message>
    <message>
        <source>{path} has no key {key}; it takes {known}</source>
        <translation>{path} hat keinen Schlüssel {key}; möglich sind {known}</translation>
    </message>
    <message>
        <source>{what} file takes one JSON object with the keys of {what}, not {found}</source>
        <translation>eine Datei für {what} erwartet ein einziges JSON-Objekt mit den Schlüsseln für {what}, nicht {found}</translation>
    </message>
    <message>
        <source>this file needs {key} format {found}; this program reads format {version}</source>
        <translation>diese Datei braucht {key} im Format {found}; dieses Programm liest Format {version}</translation>
    </message>
    <message>
        <source>start has {given} numbers; it takes {count}: {names}</source>
        <translation>start hat {given} Zahlen; nötig sind {count}: {names}</translation>
    </message>
    <message>
        <source>start takes a point where the loss and its slope are finite numbers</source>
        <translation>start erwartet einen Punkt, an dem der Verlust und seine Steigung endliche Zahlen sind</translation>
    </message>
    <message>
        <source>start is missing, and none with a finite loss was found; give one</source>
        <translation>start fehlt, und keiner mit endlichem Verlust wurde gefunden; gib einen an</translation>
    </message>
    <message>
        <source> and {hidden} more</source>
        <translation> und {hidden} weitere</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>finite numbers</source>
        <translation>endliche Zahlen</translation>
    </message>
    <message>
        <source>{source}: column {name} takes {takes}, but line {lines} has {cell}</source>
        <translation>{source}: Spalte {name} erwartet {takes}, aber in Zeile {lines} steht {cell}</translation>
    </message>
    <message>
        <source>{source}: column {name} holds {found}; a target takes numbers or 2 to {most_classes} classes</source>
        <translation>{source}: Spalte {name} enthält {found}; ein Zielwert besteht aus Zahlen oder aus 2 bis {most_classes} Klassen</translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation>Spalte {name}</translation>
    </message>
    <message>
        <source>{listed} and {count} more</source>
        <translation>{listed} und {count} weitere</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>after {step} steps the trace already fills {largest_trace} MB; ask for fewer steps</source>
        <translation>nach {step} Schritten füllt die Aufzeichnung schon {largest_trace} MB; verlange weniger Schritte</translation>
    </message>
    <message>
        <source>a .gif, .webp, .apng, .webm or .mp4; a name without an ending is a folder of numbered PNG files; a .png, .svg or .pdf is a picture of the last step; a .wav is the run to be heard, its loss as pitch</source>
        <translation>ein .gif, .webp, .apng, .webm oder .mp4; ein Name ohne Endung ist ein Ordner mit nummerierten PNG-Dateien; ein .png, .svg oder .pdf ist ein Bild des letzten Schritts; ein .wav ist der Lauf zum Hören, mit dem Verlust als Tonhöhe</translation>
    </message>
    <message>
        <source>{key} takes numbers from -{bound:g} to {bound:g}; a run that leaves them has diverged</source>
        <translation>{key} erwartet Zahlen von -{bound:g} bis {bound:g}; ein Lauf, der darüber hinausgeht, ist divergiert</translation>
    </message>
    <message>
        <source>problem.dataset: the numbers of {name} are too large to be standardised</source>
        <translation>problem.dataset: die Zahlen von {name} sind zu groß, um standardisiert zu werden</translation>
    </message>
    <message>
        <source>Features and target are standardised: mean 0, standard deviation 1.</source>
        <translation>Merkmale und Zielwert sind standardisiert: Mittelwert 0, Standardabweichung 1.</translation>
    </message>
    <message>
        <source>Features are standardised: mean 0, standard deviation 1.</source>
        <translation>Die Merkmale sind standardisiert: Mittelwert 0, Standardabweichung 1.</translation>
    </message>
    <message>
        <source>Without a bias the model is tied to the data&apos;s mean point, so in data units only slopes count.</source>
        <translation>Ohne Bias ist das Modell an den Mittelpunkt der Daten gebunden, also zählen in den Einheiten der Daten nur Steigungen.</translation>
    </message>
    <message>
        <source>{constant} is the same in every row, so it cannot help to predict.</source>
        <translation>{constant} ist in jeder Zeile gleich, hilft also nicht beim Vorhersagen.</translation>
    </message>
    <message>
        <source>{count} columns ({constant}) are the same in every row: they cannot help to predict.</source>
        <translation>{count} Spalten ({constant}) sind in jeder Zeile gleich: Sie helfen nicht beim Vorhersagen.</translation>
    </message>
    <message>
        <source>{title} is the same in every row, so there is nothing to learn.</source>
        <translation>{title} ist in jeder Zeile gleich, also gibt es nichts zu lernen.</translation>
    </message>
    <message>
        <source>1 of {count:,} rows is held out for validation: too few to tell how well others are predicted.</source>
        <translation>1 von {count:,} Zeilen ist zur Validierung zurückgehalten: zu wenig, um zu sagen, wie gut andere vorhergesagt werden.</translation>
    </message>
    <message>
        <source>{held_out:,} of {count:,} rows are held out for validation.</source>
        <translation>{held_out:,} von {count:,} Zeilen sind zur Validierung zurückgehalten.</translation>
    </message>
    <message>
        <source>No row of {lost} is left to train on: hold out fewer rows, or others by another seed.</source>
        <translation>Von {lost} bleibt keine Zeile zum Trainieren: Halte weniger Zeilen zurück, oder andere mit einem anderen Seed.</translation>
    </message>
    <message>
        <source>two classes</source>
        <translation>zwei Klassen</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>{count} Klassen</translation>
    </message>
    <message>
        <source>problem.loss: {name} does not fit {what} ({title}); {known} do</source>
        <translation>problem.loss: {name} passt nicht zu {what} ({title}), wohl aber {known}</translation>
    </message>
    <message>
        <source>problem.model: a {what} takes one feature, but problem.features names {features}</source>
        <translation>problem.model: ein {what} nimmt ein einziges Merkmal, aber problem.features nennt {features}</translation>
    </message>
    <message>
        <source>problem.validation_fraction leaves {left:,} of {rows:,} rows to train on; it takes a fraction that leaves at least 2</source>
        <translation>problem.validation_fraction lässt {left:,} von {rows:,} Zeilen zum Trainieren; möglich ist ein Anteil, der mindestens 2 lässt</translation>
    </message>
    <message>
        <source>a .wav is heard from the start: --steps takes the last step of it, as :{last}</source>
        <translation>ein .wav gibt den Lauf von Anfang an wieder: --steps erwartet nur dessen letzten Schritt, als :{last}</translation>
    </message>
    <message>
        <source>a .wav is a sound: {option} is for pictures</source>
        <translation>ein .wav ist ein Klang: {option} ist für Bilder</translation>
    </message>
    <message>
        <source>a {ending} is one picture: --steps takes one step of it, as :{last}</source>
        <translation>ein {ending} ist ein einziges Bild: --steps nimmt einen Schritt davon, als :{last}</translation>
    </message>
    <message>
        <source>a {ending} is one picture: {option} is for animations</source>
        <translation>ein {ending} ist ein einziges Bild: {option} ist für Animationen</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT, {known}, not {text!r}</source>
        <translation>--size erwartet WIDTHxHEIGHT, {known}, nicht {text!r}</translation>
    </message>
    <message>
        <source>cannot write {path}: before {name} it takes a name</source>
        <translation>{path} kann nicht geschrieben werden: vor {name} fehlt ein Name</translation>
    </message>
    <message>
        <source>cannot export to {path}: the name of a file ends in {known}, that of a folder in none</source>
        <translation>nach {path} kann nicht exportiert werden: der Name einer Datei endet auf {known}, der eines Ordners hat keine Endung</translation>
    </message>
    <message>
        <source>cannot write {path}: there is no folder {parent}</source>
        <translation>{path} kann nicht geschrieben werden: es gibt keinen Ordner {parent}</translation>
    </message>
    <message>
        <source>cannot write {path}: {irregular}</source>
        <translation>{path} kann nicht geschrieben werden: {irregular}</translation>
    </message>
    <message>
        <source>cannot write {path}: it takes a new folder, or an empty one</source>
        <translation>{path} kann nicht geschrieben werden: nötig ist ein neuer oder leerer Ordner</translation>
    </message>
    <message>
        <source>only a .png can be transparent</source>
        <translation>nur ein .png kann durchsichtig sein</translation>
    </message>
    <message>
        <source>a {ending} is one picture: its camera cannot orbit</source>
        <translation>ein {ending} ist ein einziges Bild: seine Kamera kann nicht kreisen</translation>
    </message>
    <message>
        <source>a GIF shows at most {most_fps} frames a second, not {fps}</source>
        <translation>ein GIF zeigt höchstens {most_fps} Bilder je Sekunde, nicht {fps}</translation>
    </message>
    <message>
        <source>content takes one of {known}, not {content!r}</source>
        <translation>content erwartet eines von {known}, nicht {content!r}</translation>
    </message>
    <message>
        <source>size takes {smallest_side} to {largest_side} pixels in each direction, not {width}x{height}</source>
        <translation>size erwartet {smallest_side} bis {largest_side} Pixel in jeder Richtung, nicht {width}x{height}</translation>
    </message>
    <message>
        <source>fps takes an integer from 1 to {most_fps}, not {fps}</source>
        <translation>fps erwartet eine ganze Zahl von 1 bis {most_fps}, nicht {fps}</translation>
    </message>
    <message>
        <source>seconds takes a number above 0, at most {longest_seconds:g}, not {seconds:g}</source>
        <translation>seconds erwartet eine Zahl über 0, höchstens {longest_seconds:g}, nicht {seconds:g}</translation>
    </message>
    <message>
        <source>steps take a first one from 0 and a stride from 1</source>
        <translation>steps erwartet einen ersten Schritt ab 0 und einen Abstand ab 1</translation>
    </message>
    <message>
        <source>the first step, {first}, comes after the last one, {last}</source>
        <translation>der erste Schritt, {first}, kommt nach dem letzten, {last}</translation>
    </message>
    <message>
        <source>there is no step {first}: the run ends after {last_step}</source>
        <translation>einen Schritt {first} gibt es nicht: der Lauf endet nach {last_step}</translation>
    </message>
    <message>
        <source>the picture cannot be written there</source>
        <translation>das Bild kann dort nicht geschrieben werden</translation>
    </message>
    <message>
        <source>video needs PyAV: install it with  pip install &quot;gdsim[video]&quot;  or export to .gif, .webp or .apng</source>
        <translation>ein Video braucht PyAV: installiere es mit  pip install &quot;gdsim[video]&quot;  oder exportiere als .gif, .webp oder .apng</translation>
    </message>
    <message>
        <source>a video takes an even width and height, not {width}x{height}</source>
        <translation>ein Video braucht eine gerade Breite und Höhe, nicht {width}x{height}</translation>
    </message>
    <message>
        <source>there is no lesson {name!r}; it takes {all}, a {suffix} file, or one of {known}</source>
        <translation>eine Lektion {name!r} gibt es nicht; möglich ist {all}, eine {suffix}-Datei oder eine von {known}</translation>
    </message>
    <message>
        <source>cannot write {path}: the name of a worksheet ends in {ending}</source>
        <translation>{path} kann nicht geschrieben werden: der Name eines Arbeitsblatts endet auf {ending}</translation>
    </message>
    <message>
        <source>Gradient descent, seen</source>
        <translation>Gradientenabstieg zum Sehen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>To take away:</source>
        <translation>Zum Mitnehmen:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Worked out of the very runs that the pages show; where a page draws by chance, of its first draw.</source>
        <translation>Berechnet aus genau den Läufen, die die Seiten zeigen; wo eine Seite auslost, aus ihrer ersten Auslosung.</translation>
    </message>
    <message>
        <source>Your task:</source>
        <translation>Deine Aufgabe:</translation>
    </message>
    <message>
        <source>Think:</source>
        <translation>Denk nach:</translation>
    </message>
    <message>
        <source>Predict:</source>
        <translation>Sag vorher:</translation>
    </message>
    <message>
        <source>Mark the place in the picture with a cross.</source>
        <translation>Markiere die Stelle im Bild mit einem Kreuz.</translation>
    </message>
    <message>
        <source>The place:</source>
        <translation>Die Stelle:</translation>
    </message>
    <message>
        <source>Task:</source>
        <translation>Aufgabe:</translation>
    </message>
    <message>
        <source>For the teacher:</source>
        <translation>Für die Lehrkraft:</translation>
    </message>
    <message>
        <source>In this run none of these holds.</source>
        <translation>In diesem Lauf trifft nichts davon zu.</translation>
    </message>
    <message>
        <source>the process that draws has ended; try once more</source>
        <translation>der Prozess, der zeichnet, ist beendet; versuche es noch einmal</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>{path} kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>a page has at most {most_words} words, not {words:,}</source>
        <translation>eine Seite hat höchstens {most_words} Wörter, nicht {words:,}</translation>
    </message>
    <message>
        <source>a page has at most {most_letters:,} letters, not {count:,}</source>
        <translation>eine Seite hat höchstens {most_letters:,} Buchstaben, nicht {count:,}</translation>
    </message>
    <message>
        <source>only a question&apos;s replies tell numbers of the run; {found} stands elsewhere</source>
        <translation>nur die Erwiderungen einer Frage nennen Zahlen des Laufs; {found} steht anderswo</translation>
    </message>
    <message>
        <source>experiment: {{&quot;{draw}&quot;: [...]}} has no other key, and one value or more</source>
        <translation>experiment: {{&quot;{draw}&quot;: [...]}} hat keinen weiteren Schlüssel und mindestens einen Wert</translation>
    </message>
    <message>
        <source>predict asks for one thing: choice, answer, place = true or curve = true</source>
        <translation>predict fragt nach einem einzigen: choice, answer, place = true oder curve = true</translation>
    </message>
    <message>
        <source>predict ends after epochs or after steps, not both</source>
        <translation>predict endet nach epochs oder nach steps, nicht nach beidem</translation>
    </message>
    <message>
        <source>predict: only the last choice may be without when; it is right if no other is</source>
        <translation>predict: nur die letzte choice darf ohne when sein; sie ist richtig, wenn keine andere es ist</translation>
    </message>
    <message>
        <source>predict: choices {first} and {index} are right under the same condition</source>
        <translation>predict: die choices {first} und {index} sind unter derselben Bedingung richtig</translation>
    </message>
    <message>
        <source>predict takes a tolerance, or a share between 0 and 1, for what counts as right</source>
        <translation>predict erwartet tolerance, oder share zwischen 0 und 1, für das, was als richtig gilt</translation>
    </message>
    <message>
        <source>predict takes a share between 0 and 1 for a {kind}, not a tolerance</source>
        <translation>predict erwartet für {kind} share zwischen 0 und 1, nicht tolerance</translation>
    </message>
    <message>
        <source>there is no lesson {name!r}, neither in this folder nor among the program&apos;s own</source>
        <translation>eine Lektion {name!r} gibt es nicht, weder in diesem Ordner noch unter denen des Programms</translation>
    </message>
    <message>
        <source>{where}: {in_words} cannot be measured in this run</source>
        <translation>{where}: {in_words} lässt sich in diesem Lauf nicht messen</translation>
    </message>
    <message>
        <source>the formula ${strip}$ cannot be read; it takes TeX, such as $w^2$</source>
        <translation>die Formel ${strip}$ lässt sich nicht lesen; nötig ist TeX, etwa $w^2$</translation>
    </message>
    <message>
        <source>cannot write {path}: another window does not let go of it</source>
        <translation>{path} kann nicht geschrieben werden: ein anderes Fenster gibt es nicht frei</translation>
    </message>
    <message>
        <source>an object with id and name</source>
        <translation>ein Objekt mit id und name</translation>
    </message>
    <message>
        <source>12 of the letters 0 to 9 and a to f</source>
        <translation>12 Zeichen aus 0 bis 9 und a bis f</translation>
    </message>
    <message>
        <source>a list of objects with lesson and pages</source>
        <translation>eine Liste von Objekten mit lesson und pages</translation>
    </message>
    <message>
        <source>an object with lesson and pages</source>
        <translation>ein Objekt mit lesson und pages</translation>
    </message>
    <message>
        <source>the name of a lesson</source>
        <translation>den Namen einer Lektion</translation>
    </message>
    <message>
        <source>a list of objects with page, seen, prediction and task</source>
        <translation>eine Liste von Objekten mit page, seen, prediction und task</translation>
    </message>
    <message>
        <source>an object with page, seen, prediction and task</source>
        <translation>ein Objekt mit page, seen, prediction und task</translation>
    </message>
    <message>
        <source>the title of a page</source>
        <translation>den Titel einer Seite</translation>
    </message>
    <message>
        <source>an object with given, answer, right, seconds, tries and when</source>
        <translation>ein Objekt mit given, answer, right, seconds, tries und when</translation>
    </message>
    <message>
        <source>an object with solved, hints, hints_left, tries and when</source>
        <translation>ein Objekt mit solved, hints, hints_left, tries und when</translation>
    </message>
    <message>
        <source>a time such as 2026-03-01T09:30:00Z</source>
        <translation>eine Zeit wie 2026-03-01T09:30:00Z</translation>
    </message>
    <message>
        <source>a class</source>
        <translation>eine Klasse</translation>
    </message>
    <message>
        <source>{format} is {dumps} a second time</source>
        <translation>{format} ist zum zweiten Mal {dumps}</translation>
    </message>
    <message>
        <source>measures, numbers and &quot;text&quot; compared by &lt; &lt;= &gt; &gt;= == !=, with and, or, not and parentheses</source>
        <translation>Messgrößen, Zahlen und &quot;text&quot;, verglichen mit &lt; &lt;= &gt; &gt;= == !=, dazu and, or, not und Klammern</translation>
    </message>
    <message>
        <source>a condition takes {takes}</source>
        <translation>eine Bedingung erwartet {takes}</translation>
    </message>
    <message>
        <source>{text!r} asks nothing of the run; each comparison takes a measure, such as loss</source>
        <translation>{text!r} fragt nichts vom Lauf; jeder Vergleich braucht eine Messgröße, etwa loss</translation>
    </message>
    <message>
        <source>a measure, such as loss or epochs_until(0.1), or a number</source>
        <translation>eine Messgröße, etwa loss oder epochs_until(0.1), oder eine Zahl</translation>
    </message>
    <message>
        <source>a measure takes {takes}</source>
        <translation>nötig ist {takes}</translation>
    </message>
    <message>
        <source>{text!r} is no measure; it takes {takes}</source>
        <translation>{text!r} ist keine Messgröße; nötig ist {takes}</translation>
    </message>
    <message>
        <source>{text!r} compares text by more and less; text takes == or !=</source>
        <translation>{text!r} vergleicht Text nach größer und kleiner; Text erwartet == oder !=</translation>
    </message>
    <message>
        <source>{text!r} cannot be read; a condition takes {takes}</source>
        <translation>{text!r} lässt sich nicht lesen; eine Bedingung erwartet {takes}</translation>
    </message>
    <message>
        <source>a glossary begins with a line # Title</source>
        <translation>ein Glossar beginnt mit einer Zeile # Titel</translation>
    </message>
    <message>
        <source>a glossary has entries, each of which begins with a line ## word</source>
        <translation>ein Glossar hat Einträge, von denen jeder mit einer Zeile ## Wort beginnt</translation>
    </message>
    <message>
        <source>an entry begins with a line ## word; there are no other headings</source>
        <translation>ein Eintrag beginnt mit einer Zeile ## Wort; andere Überschriften gibt es nicht</translation>
    </message>
    <message>
        <source>there are two entries {name!r}</source>
        <translation>es gibt zwei Einträge {name!r}</translation>
    </message>
    <message>
        <source>a glossary&apos;s text stands in entries, which begin with ## word</source>
        <translation>der Text eines Glossars steht in Einträgen, die mit ## Wort beginnen</translation>
    </message>
    <message>
        <source>there is no entry {name!r}, to which a link leads</source>
        <translation>es gibt keinen Eintrag {name!r}, zu dem ein Link führt</translation>
    </message>
    <message>
        <source>the lines See:, Lesson: and Word: stand at an entry&apos;s end</source>
        <translation>die Zeilen See:, Lesson: und Word: stehen am Ende eines Eintrags</translation>
    </message>
    <message>
        <source>the entry {word!r} has no text</source>
        <translation>der Eintrag {word!r} hat keinen Text</translation>
    </message>
    <message>
        <source>an entry has one line {kind}:, not two</source>
        <translation>ein Eintrag hat eine einzige Zeile {kind}:, nicht zwei</translation>
    </message>
    <message>
        <source>the English word</source>
        <translation>das englische Wort</translation>
    </message>
    <message>
        <source>one link, {form}</source>
        <translation>ein Link, {form}</translation>
    </message>
    <message>
        <source>the line {kind}: is {takes}</source>
        <translation>die Zeile {kind}: ist {takes}</translation>
    </message>
    <message>
        <source>one sentence</source>
        <translation>ein Satz</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>einen Namen</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>eine Liste von Namen</translation>
    </message>
    <message>
        <source>a whole number from 1 to 120</source>
        <translation>eine ganze Zahl von 1 bis 120</translation>
    </message>
    <message>
        <source>&quot;beginner&quot; or &quot;advanced&quot;</source>
        <translation>&quot;beginner&quot; oder &quot;advanced&quot;</translation>
    </message>
    <message>
        <source>a number of steps a second, 0 for as fast as can be</source>
        <translation>eine Zahl von Schritten je Sekunde, 0 für so schnell wie möglich</translation>
    </message>
    <message>
        <source>a whole number, 1 or more</source>
        <translation>eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>two to six tables [[choice]]</source>
        <translation>zwei bis sechs Tabellen [[choice]]</translation>
    </message>
    <message>
        <source>a table [[choice]] with text, when and says</source>
        <translation>eine Tabelle [[choice]] mit text, when und says</translation>
    </message>
    <message>
        <source>a condition in quotes, such as &quot;loss &lt; 0.1&quot;</source>
        <translation>eine Bedingung in Anführungszeichen, etwa &quot;loss &lt; 0.1&quot;</translation>
    </message>
    <message>
        <source>a measure in quotes, such as &quot;loss&quot;</source>
        <translation>eine Messgröße in Anführungszeichen, etwa &quot;loss&quot;</translation>
    </message>
    <message>
        <source>a number between 0 and 1</source>
        <translation>eine Zahl zwischen 0 und 1</translation>
    </message>
    <message>
        <source>a list of one text or more</source>
        <translation>eine Liste von mindestens einem Text</translation>
    </message>
    <message>
        <source>That is it.</source>
        <translation>Das ist es.</translation>
    </message>
    <message>
        <source>{path}: there is another lesson {name}; give the file another name</source>
        <translation>{path}: es gibt schon eine andere Lektion {name}; gib der Datei einen anderen Namen</translation>
    </message>
    <message>
        <source>{path}: the file is not UTF-8 text (byte {start})</source>
        <translation>{path}: die Datei ist kein UTF-8-Text (Byte {start})</translation>
    </message>
    <message>
        <source>a link leads to word:…, lesson:… or see:…; two words take [text](&lt;word:two words&gt;)</source>
        <translation>ein Link führt zu word:…, lesson:… oder see:…; bei zwei Wörtern [Text](&lt;word:two words&gt;)</translation>
    </message>
    <message>
        <source>{where}: there is no {name!r}; it takes {known}</source>
        <translation>{where}: {name!r} gibt es nicht; möglich ist {known}</translation>
    </message>
    <message>
        <source>a link leads to word:…, lesson:… or see:…, not to {target!r}: lessons need no network</source>
        <translation>ein Link führt zu word:…, lesson:… oder see:…, nicht zu {target!r}: Lektionen brauchen kein Internet</translation>
    </message>
    <message>
        <source>the picture {source!r} lies outside of the lesson&apos;s folder; put it in there</source>
        <translation>das Bild {source!r} liegt außerhalb des Ordners der Lektion; lege es dort hinein</translation>
    </message>
    <message>
        <source>there is no picture {source!r} in the lesson&apos;s folder; it takes {known}</source>
        <translation>im Ordner der Lektion gibt es kein Bild {source!r}; möglich ist {known}</translation>
    </message>
    <message>
        <source>the training loss now</source>
        <translation>der Trainingsverlust jetzt</translation>
    </message>
    <message>
        <source>the training loss at the start</source>
        <translation>der Trainingsverlust am Start</translation>
    </message>
    <message>
        <source>the loss over that at the start</source>
        <translation>der Verlust geteilt durch den am Start</translation>
    </message>
    <message>
        <source>the lowest loss after any epoch so far</source>
        <translation>der bisher niedrigste Verlust nach einer Epoche</translation>
    </message>
    <message>
        <source>the highest loss after any epoch so far</source>
        <translation>der bisher höchste Verlust nach einer Epoche</translation>
    </message>
    <message>
        <source>the loss on the rows held out</source>
        <translation>der Verlust bei den zurückgehaltenen Zeilen</translation>
    </message>
    <message>
        <source>the lowest loss so far on the rows held out</source>
        <translation>der bisher niedrigste Verlust bei den zurückgehaltenen Zeilen</translation>
    </message>
    <message>
        <source>the loss on the rows held out over the training loss</source>
        <translation>der Verlust bei den zurückgehaltenen Zeilen geteilt durch den Trainingsverlust</translation>
    </message>
    <message>
        <source>the share of classes predicted right, or R²</source>
        <translation>der Anteil richtig vorhergesagter Klassen, oder R²</translation>
    </message>
    <message>
        <source>the same on the rows held out</source>
        <translation>dasselbe bei den zurückgehaltenen Zeilen</translation>
    </message>
    <message>
        <source>how many epochs are done</source>
        <translation>wie viele Epochen vorbei sind</translation>
    </message>
    <message>
        <source>how many steps are taken</source>
        <translation>wie viele Schritte gemacht sind</translation>
    </message>
    <message>
        <source>in how many epochs the loss rose</source>
        <translation>in wie vielen Epochen der Verlust stieg</translation>
    </message>
    <message>
        <source>in how many epochs the loss did not rise</source>
        <translation>in wie vielen Epochen der Verlust nicht stieg</translation>
    </message>
    <message>
        <source>after how many epochs the loss was first so low; infinite if never</source>
        <translation>nach wie vielen Epochen der Verlust zum ersten Mal so niedrig war; unendlich, wenn nie</translation>
    </message>
    <message>
        <source>a loss</source>
        <translation>einen Verlust</translation>
    </message>
    <message>
        <source>the learning rate, as it is set now</source>
        <translation>die Lernrate, wie sie jetzt eingestellt ist</translation>
    </message>
    <message>
        <source>the learning rate from which on steps are unstable here</source>
        <translation>die Lernrate, ab der Schritte hier instabil sind</translation>
    </message>
    <message>
        <source>the learning rate over the critical one</source>
        <translation>die Lernrate geteilt durch die kritische</translation>
    </message>
    <message>
        <source>the length of the full gradient</source>
        <translation>die Länge des vollen Gradienten</translation>
    </message>
    <message>
        <source>the size of the first layer&apos;s gradient over the last&apos;s</source>
        <translation>die Größe des Gradienten der ersten Schicht geteilt durch die der letzten</translation>
    </message>
    <message>
        <source>what the program says of the run</source>
        <translation>was das Programm vom Lauf sagt</translation>
    </message>
    <message>
        <source>how the run stands</source>
        <translation>wie es um den Lauf steht</translation>
    </message>
    <message>
        <source>the number of the known minimum that is reached, 1 for the best; 0 for none</source>
        <translation>die Nummer des bekannten Minimums, das erreicht ist, 1 für das beste; 0 für keines</translation>
    </message>
    <message>
        <source>how far the nearest known minimum is, in the parameters</source>
        <translation>wie weit das nächste bekannte Minimum entfernt ist, in den Parametern</translation>
    </message>
    <message>
        <source>a parameter of the model, or x (1) and y (2)</source>
        <translation>ein Parameter des Modells, oder x (1) und y (2)</translation>
    </message>
    <message>
        <source>its number, from 1</source>
        <translation>seine Nummer, ab 1</translation>
    </message>
    <message>
        <source>the place in the race, 1 for the lowest loss</source>
        <translation>der Platz im Wettlauf, 1 für den niedrigsten Verlust</translation>
    </message>
    <message>
        <source>how many racers there are</source>
        <translation>wie viele Läufer es gibt</translation>
    </message>
    <message>
        <source>how many parameters the model has</source>
        <translation>wie viele Parameter das Modell hat</translation>
    </message>
    <message>
        <source>how many hidden layers the network has</source>
        <translation>wie viele verdeckte Schichten das Netz hat</translation>
    </message>
    <message>
        <source>the degree of the polynomial</source>
        <translation>der Grad des Polynoms</translation>
    </message>
    <message>
        <source>how many rows a step sees</source>
        <translation>wie viele Zeilen ein Schritt sieht</translation>
    </message>
    <message>
        <source>the optimizer, by its name</source>
        <translation>der Optimierer, mit seinem Namen</translation>
    </message>
    <message>
        <source>the loss, by its name</source>
        <translation>der Verlust, mit seinem Namen</translation>
    </message>
    <message>
        <source>the network&apos;s activation, by its name</source>
        <translation>die Aktivierung des Netzes, mit ihrem Namen</translation>
    </message>
    <message>
        <source>how the network begins, by its name</source>
        <translation>wie das Netz beginnt, mit dem Namen</translation>
    </message>
    <message>
        <source>the data set, by its name</source>
        <translation>der Datensatz, mit seinem Namen</translation>
    </message>
    <message>
        <source>the share of the rows that is held out</source>
        <translation>der Anteil der Zeilen, der zurückgehalten ist</translation>
    </message>
    <message>
        <source>the factor of the L2 penalty</source>
        <translation>der Faktor der L2-Strafe</translation>
    </message>
    <message>
        <source>the optimizer&apos;s momentum</source>
        <translation>das Momentum des Optimierers</translation>
    </message>
    <message>
        <source>there is no measure {name!r}; there are {known}</source>
        <translation>eine Messgröße {name!r} gibt es nicht; es gibt {known}</translation>
    </message>
    <message>
        <source>{name} takes {takes} in parentheses, as in {name}(2)</source>
        <translation>{name} erwartet {takes} in Klammern, wie in {name}(2)</translation>
    </message>
    <message>
        <source>{name} takes no number in parentheses</source>
        <translation>{name} nimmt keine Zahl in Klammern</translation>
    </message>
    <message>
        <source>{name} is a number, and is never {text!r}</source>
        <translation>{name} ist eine Zahl und nie {text!r}</translation>
    </message>
    <message>
        <source>{name} is never {text!r}; it is one of {known}</source>
        <translation>{name} ist nie {text!r}, sondern eines von {known}</translation>
    </message>
    <message>
        <source>a lesson has at most {most_pages} pages, not {count}</source>
        <translation>eine Lektion hat höchstens {most_pages} Seiten, nicht {count}</translation>
    </message>
    <message>
        <source>a lesson begins with its title, minutes and takeaway between two lines {fence}</source>
        <translation>eine Lektion beginnt mit title, minutes und takeaway zwischen zwei Zeilen {fence}</translation>
    </message>
    <message>
        <source>a lesson&apos;s text stands on pages, each of which begins with a line # Title</source>
        <translation>der Text einer Lektion steht auf Seiten, von denen jede mit einer Zeile # Titel beginnt</translation>
    </message>
    <message>
        <source>there is no block {name!r}; a fenced block is one of {known}</source>
        <translation>einen Block {name!r} gibt es nicht; ein umrahmter Block ist einer von {known}</translation>
    </message>
    <message>
        <source>a page has one block {name}, not two</source>
        <translation>eine Seite hat einen einzigen Block {name}, nicht zwei</translation>
    </message>
    <message>
        <source>the block {name} has no end; a line {markup} ends it</source>
        <translation>der Block {name} hat kein Ende; eine Zeile {markup} beendet ihn</translation>
    </message>
    <message>
        <source>a page begins with a line # Title; this one has no title</source>
        <translation>eine Seite beginnt mit einer Zeile # Titel; diese hat keinen Titel</translation>
    </message>
    <message>
        <source>a page that asks or sets a task needs an experiment, its own or an earlier one</source>
        <translation>eine Seite, die fragt oder eine Aufgabe stellt, braucht ein Experiment, ein eigenes oder ein früheres</translation>
    </message>
    <message>
        <source>the experiment</source>
        <translation>das Experiment</translation>
    </message>
    <message>
        <source>this is not valid TOML: {what}</source>
        <translation>das ist kein gültiges TOML: {what}</translation>
    </message>
    <message>
        <source>experiment takes one JSON object, whole or with the keys to change</source>
        <translation>experiment erwartet ein einziges JSON-Objekt, ganz oder mit den Schlüsseln, die sich ändern</translation>
    </message>
    <message>
        <source>the first experiment of a lesson is a whole one, with &quot;gdsim&quot;: 1 and a problem</source>
        <translation>das erste Experiment einer Lektion ist ein ganzes, mit &quot;gdsim&quot;: 1 und einem problem</translation>
    </message>
    <message>
        <source>the lesson would be larger than {largest_file} MB, the most this program reads</source>
        <translation>die Lektion wäre größer als {largest_file} MB, und mehr liest dieses Programm nicht</translation>
    </message>
    <message>
        <source>the page holds half a character (a lone surrogate), which no text may</source>
        <translation>die Seite enthält ein halbes Zeichen (ein einzelnes Surrogat); das darf kein Text</translation>
    </message>
    <message>
        <source>the words would be read as more than words: a line # … begins another page (## … is a heading within it), and a line ``` begins a block; leave them out</source>
        <translation>der Text würde als mehr als Text gelesen: eine Zeile # … beginnt eine neue Seite (## … ist eine Überschrift darin), und eine Zeile ``` beginnt einen Block; lass sie weg</translation>
    </message>
    <message>
        <source>the screen of {tried} cannot be reached: is it running, and may you use it?</source>
        <translation>der Bildschirm von {tried} ist nicht erreichbar: läuft er, und darfst du ihn benutzen?</translation>
    </message>
    <message>
        <source>a cluster needs the package distributed: pip install gdsim[cluster]</source>
        <translation>ein Cluster braucht das Paket distributed: pip install gdsim[cluster]</translation>
    </message>
    <message>
        <source>no Dask scheduler answers at {address}; one is at, say, tcp://host:8786</source>
        <translation>unter {address} antwortet kein Dask-Scheduler; einer hat eine Adresse wie tcp://host:8786</translation>
    </message>
    <message>
        <source>the Dask cluster at {address} has no workers</source>
        <translation>der Dask-Cluster unter {address} hat keine Worker</translation>
    </message>
    <message>
        <source>Paused at step {step}, in epoch {epoch}: loss {loss}.</source>
        <translation>Angehalten bei Schritt {step}, in Epoche {epoch}: Verlust {loss}.</translation>
    </message>
    <message>
        <source>Paused at step {step}, in epoch {epoch}: {name} is ahead with loss {loss}.</source>
        <translation>Angehalten bei Schritt {step}, in Epoche {epoch}: {name} liegt vorn mit dem Verlust {loss}.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: loss {loss}.</source>
        <translation>Epoche {epoch}: Verlust {loss}.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: loss {loss}, falling.</source>
        <translation>Epoche {epoch}: Verlust {loss}, fallend.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: loss {loss}, rising.</source>
        <translation>Epoche {epoch}: Verlust {loss}, steigend.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: loss {loss}, hardly changing.</source>
        <translation>Epoche {epoch}: Verlust {loss}, kaum verändert.</translation>
    </message>
    <message>
        <source>Step {step}: loss {loss}.</source>
        <translation>Schritt {step}: Verlust {loss}.</translation>
    </message>
    <message>
        <source>Step {step}: loss {loss}, falling.</source>
        <translation>Schritt {step}: Verlust {loss}, fallend.</translation>
    </message>
    <message>
        <source>Step {step}: loss {loss}, rising.</source>
        <translation>Schritt {step}: Verlust {loss}, steigend.</translation>
    </message>
    <message>
        <source>Step {step}: loss {loss}, hardly changing.</source>
        <translation>Schritt {step}: Verlust {loss}, kaum verändert.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {name} is ahead with loss {loss}.</source>
        <translation>Epoche {epoch}: {name} liegt vorn mit dem Verlust {loss}.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {name} is ahead with loss {loss}, falling.</source>
        <translation>Epoche {epoch}: {name} liegt vorn mit dem Verlust {loss}, fallend.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {name} is ahead with loss {loss}, rising.</source>
        <translation>Epoche {epoch}: {name} liegt vorn mit dem Verlust {loss}, steigend.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {name} is ahead with loss {loss}, hardly changing.</source>
        <translation>Epoche {epoch}: {name} liegt vorn mit dem Verlust {loss}, kaum verändert.</translation>
    </message>
    <message>
        <source>Step {step}: {name} is ahead with loss {loss}.</source>
        <translation>Schritt {step}: {name} liegt vorn mit dem Verlust {loss}.</translation>
    </message>
    <message>
        <source>Step {step}: {name} is ahead with loss {loss}, falling.</source>
        <translation>Schritt {step}: {name} liegt vorn mit dem Verlust {loss}, fallend.</translation>
    </message>
    <message>
        <source>Step {step}: {name} is ahead with loss {loss}, rising.</source>
        <translation>Schritt {step}: {name} liegt vorn mit dem Verlust {loss}, steigend.</translation>
    </message>
    <message>
        <source>Step {step}: {name} is ahead with loss {loss}, hardly changing.</source>
        <translation>Schritt {step}: {name} liegt vorn mit dem Verlust {loss}, kaum verändert.</translation>
    </message>
    <message>
        <source>{name}: the loss was {first} at the start and is {now} in epoch {epoch}; the lowest of all epochs was {lowest}, at epoch {at}.</source>
        <translation>{name}: Der Verlust war am Anfang {first} und ist jetzt {now}, in Epoche {epoch}; der niedrigste aller Epochen war {lowest}, bei Epoche {at}.</translation>
    </message>
    <message>
        <source>The ball is at {x} = {at_x}, {y} = {at_y}, loss {loss}.</source>
        <translation>Die Kugel liegt bei {x} = {at_x}, {y} = {at_y}, Verlust {loss}.</translation>
    </message>
    <message>
        <source>The ball has diverged; its last finite place is {x} = {at_x}, {y} = {at_y}, loss {loss}.</source>
        <translation>Die Kugel ist divergiert; ihr letzter endlicher Punkt ist {x} = {at_x}, {y} = {at_y}, Verlust {loss}.</translation>
    </message>
    <message>
        <source>{name} is at {x} = {at_x}, {y} = {at_y}, loss {loss}.</source>
        <translation>{name} liegt bei {x} = {at_x}, {y} = {at_y}, Verlust {loss}.</translation>
    </message>
    <message>
        <source>{name} has diverged; its last finite place is {x} = {at_x}, {y} = {at_y}, loss {loss}.</source>
        <translation>{name} ist divergiert; der letzte endliche Punkt ist {x} = {at_x}, {y} = {at_y}, Verlust {loss}.</translation>
    </message>
    <message>
        <source>The ball has loss {loss}.</source>
        <translation>Die Kugel hat den Verlust {loss}.</translation>
    </message>
    <message>
        <source>The ball has diverged; its last finite loss is {loss}.</source>
        <translation>Die Kugel ist divergiert; ihr letzter endlicher Verlust ist {loss}.</translation>
    </message>
    <message>
        <source>{name} has loss {loss}.</source>
        <translation>{name} hat den Verlust {loss}.</translation>
    </message>
    <message>
        <source>{name} has diverged; its last finite loss is {loss}.</source>
        <translation>{name} ist divergiert; der letzte endliche Verlust ist {loss}.</translation>
    </message>
    <message>
        <source>In the end {name} is ahead with loss {loss}.</source>
        <translation>Am Ende liegt {name} vorn mit dem Verlust {loss}.</translation>
    </message>
    <message>
        <source>In the end the loss is {loss}.</source>
        <translation>Am Ende ist der Verlust {loss}.</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name}: {sentence}</translation>
    </message>
    <message>
        <source>Within the window it goes from {low} to {high}.</source>
        <translation>Im Ausschnitt reicht der Verlust von {low} bis {high}.</translation>
    </message>
    <message>
        <source>A slice through the loss of {title}, which has {count} parameters.</source>
        <translation>Ein Schnitt durch den Verlust von {title} mit {count} Parametern.</translation>
    </message>
    <message>
        <source>The loss of {title} over {x} and {y} is a bowl: it has no second valley.</source>
        <translation>Der Verlust von {title} über {x} und {y} ist eine Schüssel: Er hat kein zweites Tal.</translation>
    </message>
    <message>
        <source>The loss of {title} over {x} and {y}, as a surface.</source>
        <translation>Der Verlust von {title} über {x} und {y}, als Fläche.</translation>
    </message>
    <message>
        <source>The lowest loss that there is is {loss}.</source>
        <translation>Der niedrigste Verlust, den es gibt, ist {loss}.</translation>
    </message>
    <message>
        <source>The minimum is at {x} = {at_x}, {y} = {at_y}, loss {loss}.</source>
        <translation>Das Minimum liegt bei {x} = {at_x}, {y} = {at_y}, Verlust {loss}.</translation>
    </message>
    <message>
        <source>Of {count} known minima, the lowest is at {x} = {at_x}, {y} = {at_y}, loss {loss}.</source>
        <translation>Von {count} bekannten Minima liegt das tiefste bei {x} = {at_x}, {y} = {at_y}, Verlust {loss}.</translation>
    </message>
    <message>
        <source>{name}: on the rows held out the last loss was {now}; the lowest was {lowest}, at epoch {at}.</source>
        <translation>{name}: Bei den zurückgehaltenen Zeilen war der letzte Verlust {now}; der niedrigste war {lowest}, bei Epoche {at}.</translation>
    </message>
    <message>
        <source>{path} holds a sweep of another experiment; give another name to write to</source>
        <translation>{path} enthält eine Versuchsreihe eines anderen Experiments; nenne einen anderen Namen für die Ausgabe</translation>
    </message>
    <message>
        <source>{path} is there and is no table of a sweep; give another name to write to</source>
        <translation>{path} gibt es schon, und es ist keine Tabelle einer Versuchsreihe; nenne einen anderen Namen für die Ausgabe</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text</source>
        <translation>{path} ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>{path} holds no run of a sweep yet</source>
        <translation>{path} enthält noch keinen Lauf einer Versuchsreihe</translation>
    </message>
    <message>
        <source>{path} has a row that is none of a sweep: {known}</source>
        <translation>{path} hat eine Zeile, die zu keiner Versuchsreihe gehört: {known}</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>range of x</source>
        <translation>Bereich von x</translation>
    </message>
    <message>
        <source>range of y</source>
        <translation>Bereich von y</translation>
    </message>
    <message>
        <source>features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>weight penalty</source>
        <translation>Gewichtsstrafe</translation>
    </message>
    <message>
        <source>standardising</source>
        <translation>Standardisierung</translation>
    </message>
    <message>
        <source>validation share</source>
        <translation>Validierungsanteil</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>hyper-parameter</source>
        <translation>Hyperparameter</translation>
    </message>
    <message>
        <source>clipping</source>
        <translation>Kappung</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Stopped after 1 step, as asked.</source>
        <translation>Angehalten nach 1 Schritt, wie verlangt.</translation>
    </message>
    <message>
        <source>Stopped after {count} steps, as asked.</source>
        <translation>Angehalten nach {count} Schritten, wie verlangt.</translation>
    </message>
    <message>
        <source>{name}, learning rate {rate:g}: {sentence}</source>
        <translation>{name}, Lernrate {rate:g}: {sentence}</translation>
    </message>
    <message>
        <source>1 step, loss {start} -&gt; {end}</source>
        <translation>1 Schritt, Verlust {start} -&gt; {end}</translation>
    </message>
    <message>
        <source>{count} steps, loss {start} -&gt; {end}</source>
        <translation>{count} Schritte, Verlust {start} -&gt; {end}</translation>
    </message>
    <message>
        <source>in the data&apos;s own units: {parameters}</source>
        <translation>in den Einheiten der Daten: {parameters}</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>unendlich</translation>
    </message>
    <message>
        <source>{source} has no row without gaps in {known}; it needs at least 2</source>
        <translation>{source} hat in {known} keine Zeile ohne Lücken; nötig sind mindestens 2</translation>
    </message>
    <message>
        <source>{source} has 1 row without gaps in {known}; it needs at least 2</source>
        <translation>{source} hat in {known} 1 Zeile ohne Lücken; nötig sind mindestens 2</translation>
    </message>
    <message>
        <source>numbers up to {largest:.1e}</source>
        <translation>Zahlen bis {largest:.1e}</translation>
    </message>
    <message>
        <source>more than {count} different numbers</source>
        <translation>mehr als {count} verschiedene Zahlen</translation>
    </message>
    <message>
        <source>{count} different texts</source>
        <translation>{count} verschiedene Texte</translation>
    </message>
    <message>
        <source>the single class {name}</source>
        <translation>die einzige Klasse {name}</translation>
    </message>
    <message>
        <source>a condition has at most {longest} characters, not {count}</source>
        <translation>eine Bedingung hat höchstens {longest} Zeichen, nicht {count}</translation>
    </message>
    <message>
        <source>{text!r} cannot be read; {what_it_takes}</source>
        <translation>{text!r} lässt sich nicht lesen; {what_it_takes}</translation>
    </message>
    <message>
        <source>starting point</source>
        <translation>Startpunkt</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>racers</source>
        <translation>Läufer</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>shuffling</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Gewichtszerfall</translation>
    </message>
    <message>
        <source>run down</source>
        <translation>ausgelaufen</translation>
    </message>
    <message>
        <source>units alike</source>
        <translation>Einheiten gleich</translation>
    </message>
    <message>
        <source>exploding</source>
        <translation>explodierend</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>gesättigt</translation>
    </message>
    <message>
        <source>vanishing</source>
        <translation>verschwindend</translation>
    </message>
    <message>
        <source>loss landscape</source>
        <translation>Verlustlandschaft</translation>
    </message>
    <message>
        <source>neural network</source>
        <translation>neuronales Netz</translation>
    </message>
    <message>
        <source>contour</source>
        <translation>Höhenlinie</translation>
    </message>
    <message>
        <source>bowl</source>
        <translation>Schüssel</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>Versuchsreihe</translation>
    </message>
    <message>
        <source>loss function</source>
        <translation>Verlustfunktion</translation>
    </message>
    <message>
        <source>basin</source>
        <translation>Einzugsgebiet</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <source>backpropagation</source>
        <translation>Backpropagation</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>regularization</source>
        <translation>Regularisierung</translation>
    </message>
    <message>
        <source>initialization</source>
        <translation>Initialisierung</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>What this computer offers</source>
        <translation>Was dieser Computer bietet</translation>
    </message>
    <message>
        <source>What gdsim found here, and what to do (→) where something is missing. It is sent to nobody.</source>
        <translation>Was gdsim hier gefunden hat und was zu tun ist (→), wo etwas fehlt. Nichts davon wird irgendwohin gesendet.</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>Loss surface</source>
        <translation>Verlustfläche</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation>Verlust je Epoche</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>Höhenlinien</translation>
    </message>
    <message>
        <source>Bowl</source>
        <translation>Schüssel</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Lernraten</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>Basins</source>
        <translation>Einzugsgebiete</translation>
    </message>
    <message>
        <source>Training cycle</source>
        <translation>Trainingszyklus</translation>
    </message>
    <message>
        <source>The step, explained</source>
        <translation>Der Schritt, erklärt</translation>
    </message>
    <message>
        <source>Backpropagation</source>
        <translation>Backpropagation</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Data and model</source>
        <translation>Daten und Modell</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>Start point</source>
        <translation>Startpunkt</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>control</source>
        <translation>Bedienelement</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>word</source>
        <translation>Wort</translation>
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
        <translation>Seite {number} von {count}</translation>
    </message>
</context>
<context>
    <name>surface</name>
    <message>
        <source>OpenGL 2.1 is missing, so the surface is drawn in software</source>
        <translation>OpenGL 2.1 fehlt, also wird die Fläche von der Software gezeichnet</translation>
    </message>
    <message>
        <source>So have {racers}.</source>
        <translation>Ebenso {racers}.</translation>
    </message>
    <message>
        <source>Out of view: {racers}.</source>
        <translation>Außer Sicht: {racers}.</translation>
    </message>
    <message>
        <source>{count} balls are out of view.</source>
        <translation>{count} Kugeln sind außer Sicht.</translation>
    </message>
    <message>
        <source>left the view</source>
        <translation>außerhalb der Ansicht</translation>
    </message>
    <message>
        <source>{racer} has left the view: {place}, loss {loss}.</source>
        <translation>{racer} hat die Ansicht verlassen: {place}, Verlust {loss}.</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Step taken</source>
        <translation>Gemachter Schritt</translation>
    </message>
    <message>
        <source>Per-parameter scaling</source>
        <translation>Skalierung je Parameter</translation>
    </message>
    <message>
        <source>Mini-batch gradient</source>
        <translation>Mini-Batch-Gradient</translation>
    </message>
    <message>
        <source>Mini-batch&apos;s own surface</source>
        <translation>Eigene Fläche des Mini-Batches</translation>
    </message>
    <message>
        <source>Step taken, enlarged</source>
        <translation>Gemachter Schritt, vergrößert</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>{gap} above the slice</source>
        <translation>{gap} über dem Schnitt</translation>
    </message>
    <message>
        <source>{gap} below the slice</source>
        <translation>{gap} unter dem Schnitt</translation>
    </message>
    <message>
        <source>Click anywhere on the surface to start there.</source>
        <translation>Klicke irgendwo auf die Fläche, um dort zu starten.</translation>
    </message>
    <message>
        <source>A slice: 2 random directions of {count} through step {step}, along each as far as the weights into each unit are long (filter-normalised). A ball floats at its true loss; the dashed line is the gap.</source>
        <translation>Ein Schnitt: 2 zufällige von {count} Richtungen durch Schritt {step}, längs jeder so weit, wie die Gewichte in jede Einheit lang sind (filter-normiert). Eine Kugel schwebt auf ihrem wahren Verlust; die gestrichelte Linie ist der Abstand.</translation>
    </message>
    <message>
        <source>the ball&apos;s values</source>
        <translation>den Werten der Kugel</translation>
    </message>
    <message>
        <source>the minimum</source>
        <translation>dem Minimum</translation>
    </message>
    <message>
        <source>A slice: 2 of {count} directions, the others held at {others}. A ball floats at its true loss; the dashed line is the gap to the slice.</source>
        <translation>Ein Schnitt: 2 von {count} Richtungen, die anderen festgehalten bei {others}. Eine Kugel schwebt auf ihrem wahren Verlust; die gestrichelte Linie ist der Abstand zum Schnitt.</translation>
    </message>
    <message>
        <source>The slice is computed from 1 row in {apart}, the balls&apos; losses from all.</source>
        <translation>Der Schnitt ist aus 1 von {apart} Zeilen berechnet, die Verluste der Kugeln aus allen.</translation>
    </message>
</context>
<context>
    <name>swarm</name>
    <message>
        <source>No ball can start in this window: the loss is not a number there.</source>
        <translation>In diesem Ausschnitt kann keine Kugel beginnen: Der Verlust ist dort keine Zahl.</translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>in {place}</translation>
    </message>
    <message>
        <source>in {minima} other minima</source>
        <translation>in {minima} anderen Minima</translation>
    </message>
    <message>
        <source>in {minima} minima</source>
        <translation>in {minima} Minima</translation>
    </message>
    <message>
        <source>in 1 other minimum</source>
        <translation>in 1 anderen Minimum</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>at rest elsewhere</source>
        <translation>anderswo in Ruhe</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>in Ruhe</translation>
    </message>
    <message>
        <source>outside the window</source>
        <translation>außerhalb des Ausschnitts</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>as {racer}</source>
        <translation>als {racer}</translation>
    </message>
    <message>
        <source>at step {step}</source>
        <translation>bei Schritt {step}</translation>
    </message>
    <message>
        <source>{balls} balls</source>
        <translation>{balls} Kugeln</translation>
    </message>
</context>
</TS>
