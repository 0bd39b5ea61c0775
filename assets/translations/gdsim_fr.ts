<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccessDialog</name>
    <message>
        <source>What students may change</source>
        <translation>Ce que les élèves peuvent changer</translation>
    </message>
    <message>
        <source>Free: everything</source>
        <translation>Libre&#x202f;: tout</translation>
    </message>
    <message>
        <source>Guided: what is chosen below; they save, open and export as ever</source>
        <translation>Guidé&#x202f;: ce qui est choisi ci-dessous&#x202f;; enregistrer, ouvrir et exporter restent possibles</translation>
    </message>
    <message>
        <source>Exam: as guided, but no files, clipboard, lessons, glossary or verdicts; nothing is kept</source>
        <translation>Examen&#x202f;: comme guidé, mais sans fichiers, presse-papiers, leçons, glossaire ni verdicts&#x202f;; rien n&apos;est gardé</translation>
    </message>
    <message>
        <source>From the next opening of the file on</source>
        <translation>Dès la prochaine ouverture du fichier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Enregistrer</translation>
    </message>
    <message>
        <source>A guard rail, no lock: whoever edits the file, or opens it by File → Open Unlocked…, can change everything.</source>
        <translation>Un garde-fou, pas un verrou&#x202f;: qui modifie le fichier, ou l&apos;ouvre par Fichier → Ouvrir sans restrictions…, peut tout changer.</translation>
    </message>
</context>
<context>
    <name>AdviceButton</name>
    <message>
        <source>Try {rate}</source>
        <translation>Essayer {rate}</translation>
    </message>
    <message>
        <source>This page of the lesson keeps the learning rate as it is.</source>
        <translation>Cette page de la leçon garde le taux d&apos;apprentissage tel qu&apos;il est.</translation>
    </message>
    <message>
        <source>Set the learning rate to {rate}</source>
        <translation>Régler le taux d&apos;apprentissage sur {rate}</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>Pas {step}</translation>
    </message>
    <message>
        <source>Go to step {step}, the best one</source>
        <translation>Aller au pas {step}, le meilleur</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Let the run go on</source>
        <translation>Laisser l&apos;essai continuer</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Answer {number}</source>
        <translation>Réponse {number}</translation>
    </message>
    <message>
        <source>The words of this answer</source>
        <translation>Les mots de cette réponse</translation>
    </message>
    <message>
        <source>Right if no other answer is</source>
        <translation>Juste si aucune autre ne l&apos;est</translation>
    </message>
    <message>
        <source>Right when</source>
        <translation>Juste quand</translation>
    </message>
    <message>
        <source>Then says</source>
        <translation>Dit alors</translation>
    </message>
    <message>
        <source>Told to whoever chose it; {{loss}} stands for the run&apos;s own loss, then</source>
        <translation>Ce qu&apos;on dit à qui l&apos;a choisie&#x202f;; {{loss}} y sera remplacé par la perte de l&apos;essai</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>peut rester vide</translation>
    </message>
</context>
<context>
    <name>Autopsy</name>
    <message>
        <source>Step {step}: {number} went from {before} to {broken}; step {end} would have led {led}.</source>
        <translation>Pas {step}&#x202f;: {number} passe de {before} à {broken}&#x202f;; le pas {end} aurait mené {led}.</translation>
    </message>
    <message>
        <source>Step {step}: {number} went from {before} to {broken}, {times} times as large; step {end} would have led {led}.</source>
        <translation>Pas {step}&#x202f;: {number} passe de {before} à {broken}, soit {times} fois plus&#x202f;; le pas {end} aurait mené {led}.</translation>
    </message>
    <message>
        <source>Step {step}: {number} went from {before} to {broken}; from this step on it grew {times} times a step, and step {end} would have led {led}.</source>
        <translation>Pas {step}&#x202f;: {number} passe de {before} à {broken}&#x202f;; dès lors, chaque pas multiplie cette valeur par {times}, et le pas {end} aurait mené {led}.</translation>
    </message>
    <message>
        <source>Nothing else had run away by then; the loss had been {value} at most.</source>
        <translation>Rien d&apos;autre ne s&apos;était encore emballé&#x202f;; la perte avait été de {value} au plus.</translation>
    </message>
    <message>
        <source>Broken is what is more than {factor} times its range. That is {value} here: the largest that it was until the loss was lowest, or what is usual where that is more.</source>
        <translation>On dit qu&apos;un nombre a lâché quand il dépasse {factor} fois sa plage. Celle-ci est ici de {value}&#x202f;: la plus grande valeur tant que la perte n&apos;était pas au plus bas, ou la valeur habituelle si elle est plus grande.</translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation>le {name}</translation>
    </message>
    <message>
        <source>the coordinate {name}</source>
        <translation>la coordonnée {name}</translation>
    </message>
    <message>
        <source>the largest output of layer {layer}, unit {unit},</source>
        <translation>la plus grande sortie de la couche {layer}, unité {unit},</translation>
    </message>
    <message>
        <source>the loss</source>
        <translation>la perte</translation>
    </message>
    <message>
        <source>the slope of the ground</source>
        <translation>la pente du terrain</translation>
    </message>
    <message>
        <source>the gradient</source>
        <translation>le gradient</translation>
    </message>
    <message>
        <source>the gradient of the output layer</source>
        <translation>le gradient de la couche de sortie</translation>
    </message>
    <message>
        <source>the gradient of layer {layer}</source>
        <translation>le gradient de la couche {layer}</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradient</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>pente</translation>
    </message>
    <message>
        <source>What {name} was after the step</source>
        <translation>Valeur après le pas&#x202f;: {name}</translation>
    </message>
    <message>
        <source>The largest of all training rows in size, after the step; in the standardised target&apos;s units</source>
        <translation>La plus grande en valeur absolue de toutes les lignes d&apos;entraînement, après le pas&#x202f;; dans l&apos;unité de la cible standardisée</translation>
    </message>
    <message>
        <source>The largest of all training rows in size, after the step</source>
        <translation>La plus grande en valeur absolue de toutes les lignes d&apos;entraînement, après le pas</translation>
    </message>
    <message>
        <source>On all training samples, after the step</source>
        <translation>Sur tous les exemples d&apos;entraînement, après le pas</translation>
    </message>
    <message>
        <source>The loss after the step</source>
        <translation>La perte après le pas</translation>
    </message>
    <message>
        <source>The root mean square of the full gradient over the layer&apos;s weights and biases, after the step</source>
        <translation>La moyenne quadratique du gradient complet sur les poids et les biais de la couche, après le pas</translation>
    </message>
    <message>
        <source>How steep the ground was after the step: the length of the gradient</source>
        <translation>À quel point le terrain était raide après le pas&#x202f;: la longueur du gradient</translation>
    </message>
    <message>
        <source>Step {end} would have led to where the formula is not defined, and was not taken.</source>
        <translation>Le pas {end} aurait mené là où la formule n&apos;est pas définie, et n&apos;a pas été fait.</translation>
    </message>
    <message>
        <source>Step {end} would have thrown {number} from {before} to what is no number (∞ − ∞), and was not taken.</source>
        <translation>Le pas {end} aurait fait passer {number} de {before} à ce qui n&apos;est pas un nombre (∞ − ∞), et n&apos;a pas été fait.</translation>
    </message>
    <message>
        <source>Step {end} would have thrown {number} from {before} beyond all numbers, and was not taken.</source>
        <translation>Le pas {end} aurait jeté {number} de {before} au-delà de tous les nombres, et n&apos;a pas été fait.</translation>
    </message>
    <message>
        <source>Step {end} would have thrown {number} from {before} to {broken}, and was not taken.</source>
        <translation>Le pas {end} aurait jeté {number} de {before} à {broken}, et n&apos;a pas été fait.</translation>
    </message>
    <message>
        <source>to where the loss is no number</source>
        <translation>là où la perte n&apos;est pas un nombre</translation>
    </message>
    <message>
        <source>where the formula ends</source>
        <translation>là où la formule s&apos;arrête</translation>
    </message>
    <message>
        <source>it</source>
        <translation>cette valeur</translation>
    </message>
    <message>
        <source>{name} to {value}, beyond {bound}</source>
        <translation>{name} à {value}, au-delà de {bound}</translation>
    </message>
    <message>
        <source>{name} beyond all numbers</source>
        <translation>{name} au-delà de tous les nombres</translation>
    </message>
    <message>
        <source>the largest score</source>
        <translation>le plus grand score</translation>
    </message>
    <message>
        <source>the largest score of {name}</source>
        <translation>le plus grand score de {name}</translation>
    </message>
</context>
<context>
    <name>AutopsyView</name>
    <message>
        <source>What broke first</source>
        <translation>Ce qui a lâché en premier</translation>
    </message>
    <message>
        <source>Puts this away (Esc)</source>
        <translation>Referme ceci (Esc)</translation>
    </message>
    <message>
        <source>Put away what broke first</source>
        <translation>Refermer ce qui a lâché en premier</translation>
    </message>
    <message>
        <source>How much of the run is looked at</source>
        <translation>Part de l&apos;essai déjà examinée</translation>
    </message>
    <message>
        <source>Looking for the number that broke first …</source>
        <translation>Recherche du nombre qui a lâché en premier…</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Unsaved work is not protected from a crash: {reason}</source>
        <translation>Le travail non enregistré n&apos;est pas protégé contre un plantage&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Unsaved work from before a sudden end cannot be read, and stays in {file}: {reason}</source>
        <translation>Le travail non enregistré d&apos;avant un arrêt soudain ne peut pas être lu, et reste dans {file}&#x202f;: {reason}</translation>
    </message>
</context>
<context>
    <name>BackpropView</name>
    <message>
        <source>Backpropagation</source>
        <translation>Rétropropagation</translation>
    </message>
    <message>
        <source>Racer whose step is shown</source>
        <translation>Concurrent dont le pas est montré</translation>
    </message>
    <message>
        <source>Whose weights are shown; all see the same samples.</source>
        <translation>Le concurrent dont on montre les poids&#x202f;; tous voient les mêmes exemples.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Which of this step&apos;s samples; Up and Down go through them. Its row in the data stands beside it.</source>
        <translation>Lequel des exemples de ce pas&#x202f;; les flèches haut et bas les parcourent. Sa ligne dans les données est indiquée à côté.</translation>
    </message>
    <message>
        <source>What slow motion works out now; a click goes on (Space, where it waits)</source>
        <translation>Ce que le ralenti est en train de calculer&#x202f;; un clic continue (Space, là où il attend)</translation>
    </message>
    <message>
        <source>Update rule</source>
        <translation>Règle de mise à jour</translation>
    </message>
    <message>
        <source>The update rule with this step&apos;s numbers, of the chosen weight (Enter or a double click on its line)</source>
        <translation>La règle de mise à jour avec les nombres de ce pas, pour le poids choisi (Enter, ou un double-clic sur sa ligne)</translation>
    </message>
    <message>
        <source>What the unit adds up, and the slopes along its weights</source>
        <translation>Ce que l&apos;unité additionne, et les pentes selon ses poids</translation>
    </message>
    <message>
        <source>What the unit gives</source>
        <translation>Ce que l&apos;unité donne</translation>
    </message>
    <message>
        <source>Forward: what the unit is given times its weights adds up to its sum. Backward: what each weight is given times the unit&apos;s error is this sample&apos;s slope; the mean over the step&apos;s samples is the gradient.</source>
        <translation>Aller&#x202f;: ce que l&apos;unité reçoit fois ses poids s&apos;additionne et fait sa somme. Retour&#x202f;: ce que chaque poids reçoit fois l&apos;erreur de l&apos;unité est la pente de cet exemple&#x202f;; la moyenne sur les exemples du pas est le gradient.</translation>
    </message>
    <message>
        <source>Where its error comes from</source>
        <translation>D&apos;où vient son erreur</translation>
    </message>
    <message>
        <source>Its error</source>
        <translation>Son erreur</translation>
    </message>
    <message>
        <source>A unit&apos;s error: the errors of all units that it gives to, each times the weight on the way, times the slope of its own bend.</source>
        <translation>L&apos;erreur d&apos;une unité&#x202f;: les erreurs de toutes les unités auxquelles elle transmet, chacune fois le poids en chemin, fois la pente de sa propre activation.</translation>
    </message>
    <message>
        <source>Units of the network</source>
        <translation>Unités du réseau</translation>
    </message>
    <message>
        <source>What each unit gives for this sample, and its error: by how much the sample&apos;s loss would rise with its sum. The error goes back from the output to the first layer.</source>
        <translation>Ce que chaque unité donne pour cet exemple, et son erreur&#x202f;: de combien la perte de l&apos;exemple augmenterait avec sa somme. L&apos;erreur revient de la sortie à la première couche.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>gives</source>
        <translation>donne</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>Press step, and the error&apos;s way back appears</source>
        <translation>Appuyez sur Pas, et le chemin du retour de l&apos;erreur apparaît</translation>
    </message>
    <message>
        <source>A model without hidden layers has one step back, which the training cycle shows.</source>
        <translation>Un modèle sans couche cachée n&apos;a qu&apos;un pas de retour, que montre le cycle d&apos;entraînement.</translation>
    </message>
    <message>
        <source>of {count} · row {row}</source>
        <translation>sur {count} · ligne {row}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>perte {loss}</translation>
    </message>
</context>
<context>
    <name>BasinLegend</name>
    <message>
        <source>Minima and how many starts reach them</source>
        <translation>Les minimums, et combien de départs les atteignent</translation>
    </message>
</context>
<context>
    <name>BasinsView</name>
    <message>
        <source>Map of basins</source>
        <translation>Carte des bassins</translation>
    </message>
    <message>
        <source>Map of basins of another racer</source>
        <translation>Carte des bassins d&apos;un autre concurrent</translation>
    </message>
    <message>
        <source>The racer whose map this is</source>
        <translation>Le concurrent dont c&apos;est la carte</translation>
    </message>
    <message>
        <source>Racer of the map</source>
        <translation>Concurrent de la carte</translation>
    </message>
    <message>
        <source>Every point is a start, in the colour of the minimum that the racer reaches from there; the darker, the more steps it takes. Click to start there. The wheel zooms, the right button moves, a double click shows everything again.</source>
        <translation>Chaque point est un départ, dans la couleur du minimum que le concurrent atteint à partir de là&#x202f;; plus c&apos;est sombre, plus il faut de pas. Un clic fait partir de là. La molette zoome, le bouton droit déplace, un double-clic remontre tout.</translation>
    </message>
    <message>
        <source>How many of all starts reach each minimum, and where it is; of two maps, in the left one | in the right one. A colour is the lighter, the fewer steps it takes.</source>
        <translation>Quelle part des départs atteint chaque minimum, et où il est&#x202f;; s&apos;il y a deux cartes, à gauche | à droite. Plus une couleur est claire, moins il faut de pas.</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>arrêter</translation>
    </message>
    <message>
        <source>Leaves the map as it is; it is drawn again when something else is set.</source>
        <translation>Laisse la carte telle quelle&#x202f;; elle est redessinée quand on règle autre chose.</translation>
    </message>
    <message>
        <source>Stop drawing the map</source>
        <translation>Arrêter le dessin de la carte</translation>
    </message>
    <message>
        <source>A map of starts takes two parameters, and this problem has {count}. Choose a terrain, a formula of your own, or one feature with a straight line.</source>
        <translation>Une carte des départs demande deux paramètres, et ce problème en a {count}. Choisissez une surface, une formule à vous, ou une droite sur une seule caractéristique.</translation>
    </message>
    <message>
        <source>The map is being drawn …</source>
        <translation>Dessin de la carte…</translation>
    </message>
    <message>
        <source>No map yet.</source>
        <translation>Pas encore de carte.</translation>
    </message>
</context>
<context>
    <name>BatchingSection</name>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Batch mode: {mode}</source>
        <translation>Mode des lots&#x202f;: {mode}</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille du lot</translation>
    </message>
    <message>
        <source>How many rows each step looks at. Small ones: cheap, noisy steps. Large ones: calm, dear steps.</source>
        <translation>Combien de lignes chaque pas regarde. Petits lots&#x202f;: des pas bon marché et bruités. Grands lots&#x202f;: des pas tranquilles et chers.</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mélanger</translation>
    </message>
    <message>
        <source>Every epoch takes the rows in a new random order. Without it the same batches follow each other in the file&apos;s order, and rows that are sorted by class or by size pull the steps to and fro.</source>
        <translation>Chaque époque prend les lignes dans un nouvel ordre tiré au hasard. Sinon, les mêmes lots se suivent dans l&apos;ordre du fichier, et des lignes triées par classe ou par taille tirent les pas de-ci de-là.</translation>
    </message>
    <message>
        <source>the training data has {count} rows</source>
        <translation>les données d&apos;entraînement ont {count} lignes</translation>
    </message>
    <message>
        <source>A surface has no rows to choose from.</source>
        <translation>Une surface n&apos;a pas de lignes parmi lesquelles choisir.</translation>
    </message>
    <message>
        <source>1 step an epoch: it sees all {count} rows.</source>
        <translation>1 pas par époque&#x202f;: il voit les {count} lignes.</translation>
    </message>
    <message>
        <source>{steps} steps an epoch of {count} rows.</source>
        <translation>{steps} pas par époque de {count} lignes.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot complet</translation>
    </message>
    <message>
        <source>Every step looks at all rows: the exact gradient, a smooth path.</source>
        <translation>Chaque pas regarde toutes les lignes&#x202f;: le gradient exact, un trajet lisse.</translation>
    </message>
    <message>
        <source>Stochastic</source>
        <translation>Stochastique</translation>
    </message>
    <message>
        <source>Every step looks at one random row: many cheap steps on a noisy path.</source>
        <translation>Chaque pas regarde une ligne tirée au hasard&#x202f;: beaucoup de pas bon marché, un trajet bruité.</translation>
    </message>
    <message>
        <source>Mini-batch</source>
        <translation>Mini-lot</translation>
    </message>
    <message>
        <source>Every step looks at a few random rows: between the two, and what practice uses.</source>
        <translation>Chaque pas regarde quelques lignes tirées au hasard&#x202f;: un juste milieu, et ce qui se fait en pratique.</translation>
    </message>
</context>
<context>
    <name>BlindfoldView</name>
    <message>
        <source>A click is a step in that direction, an arrow key one along an axis.</source>
        <translation>Un clic est un pas dans cette direction, une touche fléchée un pas le long d&apos;un axe.</translation>
    </message>
    <message>
        <source>Blindfolded on the mountain</source>
        <translation>Les yeux bandés dans la montagne</translation>
    </message>
    <message>
        <source>Length of a step</source>
        <translation>Longueur d&apos;un pas</translation>
    </message>
    <message>
        <source>How far a step leads, as a share of the map: the dotted circle.</source>
        <translation>Jusqu&apos;où mène un pas, en part de la carte&#x202f;: le cercle en pointillé.</translation>
    </message>
    <message>
        <source>Lift the fog</source>
        <translation>Lever le brouillard</translation>
    </message>
    <message>
        <source>Shows the landscape, and your way on it.</source>
        <translation>Montre le paysage, et votre trajet.</translation>
    </message>
    <message>
        <source>Play waits until the fog is lifted.</source>
        <translation>La lecture attend que le brouillard soit levé.</translation>
    </message>
    <message>
        <source>height here: {height}</source>
        <translation>hauteur ici&#x202f;: {height}</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 pas</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} pas</translation>
    </message>
    <message>
        <source>That step would leave the map. It is not taken.</source>
        <translation>Ce pas sortirait de la carte. Il n&apos;est pas fait.</translation>
    </message>
    <message>
        <source>There is no ground. The step is not taken.</source>
        <translation>Là, il n&apos;y a pas de terrain. Le pas n&apos;est pas fait.</translation>
    </message>
    <message>
        <source>length of a step: {length} of the map</source>
        <translation>longueur d&apos;un pas&#x202f;: {length} de la carte</translation>
    </message>
    <message>
        <source>slope here: flat</source>
        <translation>pente ici&#x202f;: nulle</translation>
    </message>
    <message>
        <source>slope here: almost flat, {slope}</source>
        <translation>pente ici&#x202f;: presque nulle, {slope}</translation>
    </message>
    <message>
        <source>slope here: steep, {slope}</source>
        <translation>pente ici&#x202f;: raide, {slope}</translation>
    </message>
    <message>
        <source>slope here: gentle, {slope}</source>
        <translation>pente ici&#x202f;: douce, {slope}</translation>
    </message>
    <message>
        <source>as high as before</source>
        <translation>aussi haut qu&apos;avant</translation>
    </message>
    <message>
        <source>{change} lower than before</source>
        <translation>{change} plus bas qu&apos;avant</translation>
    </message>
    <message>
        <source>{change} higher than before</source>
        <translation>{change} plus haut qu&apos;avant</translation>
    </message>
</context>
<context>
    <name>BowlView</name>
    <message>
        <source>Whose bowl</source>
        <translation>Cuvette de</translation>
    </message>
    <message>
        <source>Whose ball is shown</source>
        <translation>Le concurrent dont on montre la bille</translation>
    </message>
    <message>
        <source>Loss along</source>
        <translation>Perte le long de</translation>
    </message>
    <message>
        <source>The line through the ball along which the loss is drawn: one parameter, or the way of the step</source>
        <translation>La ligne passant par la bille le long de laquelle la perte est tracée&#x202f;: un paramètre, ou le chemin du pas</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>rétablir</translation>
    </message>
    <message>
        <source>The real ball, its own learning rate, and the whole bowl again (double click).</source>
        <translation>La vraie bille, son propre taux d&apos;apprentissage, et de nouveau toute la cuvette (double-clic).</translation>
    </message>
    <message>
        <source>Reset the bowl</source>
        <translation>Rétablir la cuvette</translation>
    </message>
    <message>
        <source>The bowl</source>
        <translation>La cuvette</translation>
    </message>
    <message>
        <source>The loss along a line through the ball, and the next step on it.</source>
        <translation>La perte le long d&apos;une ligne passant par la bille, et le prochain pas dessus.</translation>
    </message>
    <message>
        <source>The loss if only what is on this axis changed; dashed: of the next mini-batch alone. The tangent&apos;s slope is the gradient here, the arrow is the next step. Drag the ball to start elsewhere, or move it with Shift and the arrow keys, then Enter. The wheel zooms, the right button moves.</source>
        <translation>La perte si l&apos;on ne changeait que ce qui est sur cet axe&#x202f;; en tirets&#x202f;: celle du prochain mini-lot seul. La pente de la tangente est ici le gradient, la flèche est le prochain pas. Faites glisser la bille pour partir d&apos;ailleurs, ou déplacez-la avec Maj et les touches fléchées, puis Enter. La molette zoome, le bouton droit déplace.</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>What if the learning rate were</source>
        <translation>Et si le taux d&apos;apprentissage était</translation>
    </message>
    <message>
        <source>What if? Drag, and see where the next step would land; let go, and it is the learning rate.</source>
        <translation>Et si&#x202f;? Faites glisser pour voir où atterrirait le prochain pas&#x202f;; relâchez, et c&apos;est le taux d&apos;apprentissage.</translation>
    </message>
    <message>
        <source>distance along the next step</source>
        <translation>distance le long du prochain pas</translation>
    </message>
    <message>
        <source>the next step</source>
        <translation>le prochain pas</translation>
    </message>
    <message>
        <source>loss (1 row in {count})</source>
        <translation>perte (1 ligne sur {count})</translation>
    </message>
    <message>
        <source>What if it were {rate}</source>
        <translation>Et si c&apos;était {rate}</translation>
    </message>
    <message>
        <source>Learning rate {rate}</source>
        <translation>Taux d&apos;apprentissage {rate}</translation>
    </message>
    <message>
        <source>The next step lands lower: {before} → {after}</source>
        <translation>Le prochain pas atterrit plus bas&#x202f;: {before} → {after}</translation>
    </message>
    <message>
        <source>Lands lower, but past the bottom: {before} → {after}</source>
        <translation>Plus bas, mais au-delà du fond&#x202f;: {before} → {after}</translation>
    </message>
    <message>
        <source>Lands higher, too big a step: {before} → {after}</source>
        <translation>Plus haut, le pas est trop long&#x202f;: {before} → {after}</translation>
    </message>
    <message>
        <source>Lands higher, for it begins uphill: {before} → {after}</source>
        <translation>Plus haut, car il commence en montée&#x202f;: {before} → {after}</translation>
    </message>
    <message>
        <source>The next step leads nowhere: the ball stands still at {before}</source>
        <translation>Le prochain pas ne mène nulle part&#x202f;: la bille reste à {before}</translation>
    </message>
    <message>
        <source>Lands beyond all numbers: far too big a step</source>
        <translation>Au-delà de tous les nombres&#x202f;: un pas bien trop long</translation>
    </message>
    <message>
        <source>The next step changes the loss {before} by {change} only</source>
        <translation>Le prochain pas ne change la perte {before} que de {change}</translation>
    </message>
</context>
<context>
    <name>BranchBar</name>
    <message>
        <source>Branch from here</source>
        <translation>Bifurquer ici</translation>
    </message>
    <message>
        <source>Goes on from this step with the new setting; the run so far stays as a ghost</source>
        <translation>Continue à partir de ce pas avec le nouveau réglage&#x202f;; l&apos;essai fait jusqu&apos;ici reste en fantôme</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>A new run from the start with the new setting</source>
        <translation>Un nouvel essai depuis le départ avec le nouveau réglage</translation>
    </message>
    <message>
        <source>You are looking at step {step}. The new setting can count from here.</source>
        <translation>Vous regardez le pas {step}. Le nouveau réglage peut compter à partir d&apos;ici.</translation>
    </message>
    <message>
        <source>Ghost {name} · step {step}</source>
        <translation>Fantôme {name} · pas {step}</translation>
    </message>
    <message>
        <source>Takes this earlier run, left at step {step}, out of the pictures</source>
        <translation>Retire des images cet essai antérieur, quitté au pas {step}</translation>
    </message>
    <message>
        <source>Remove ghost {name}</source>
        <translation>Retirer le fantôme {name}</translation>
    </message>
</context>
<context>
    <name>CardWriter</name>
    <message>
        <source>Predict</source>
        <translation>Prédire</translation>
    </message>
    <message>
        <source>Measure the loss</source>
        <translation>Mesurer la perte</translation>
    </message>
    <message>
        <source>Find the gradient</source>
        <translation>Trouver le gradient</translation>
    </message>
    <message>
        <source>Adjust the weights</source>
        <translation>Ajuster les poids</translation>
    </message>
    <message>
        <source>The model says an answer for each sample of the batch.</source>
        <translation>Le modèle donne une réponse pour chaque exemple du lot.</translation>
    </message>
    <message>
        <source>How far is each answer from the actual one? Their mean is the loss.</source>
        <translation>De combien chaque réponse s&apos;écarte-t-elle de la réponse réelle&#x202f;? La moyenne est la perte.</translation>
    </message>
    <message>
        <source>Which way does the loss rise, and how steeply, along each weight?</source>
        <translation>De quel côté la perte monte-t-elle, et à quel point, selon chaque poids&#x202f;?</translation>
    </message>
    <message>
        <source>A step the other way: the learning rate says how long it is.</source>
        <translation>Un pas à l&apos;opposé&#x202f;: le taux d&apos;apprentissage dit sa longueur.</translation>
    </message>
    <message>
        <source>Layer {layer} of {layers}: each unit adds up what it is given times its weights, and bends the sum.</source>
        <translation>Couche {layer} sur {layers}&#x202f;: chaque unité additionne ce qu&apos;elle reçoit fois ses poids, et courbe la somme.</translation>
    </message>
    <message>
        <source>The error goes back: it is at the units of layer {layer} of {layers}.</source>
        <translation>L&apos;erreur revient en arrière&#x202f;: elle en est aux unités de la couche {layer} sur {layers}.</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>{count} features</source>
        <translation>{count} caractéristiques</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>réel</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>prédiction</translation>
    </message>
    <message>
        <source>pred.</source>
        <translation>préd.</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>prob.</source>
        <translation>prob.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>this step&apos;s only sample</source>
        <translation>le seul exemple de ce pas</translation>
    </message>
    <message>
        <source>all {count} samples of this step</source>
        <translation>les {count} exemples de ce pas</translation>
    </message>
    <message>
        <source>{shown} of {count} samples shown</source>
        <translation>{shown} exemples sur {count}</translation>
    </message>
    <message>
        <source>how wrong</source>
        <translation>écart</translation>
    </message>
    <message>
        <source>its loss</source>
        <translation>sa perte</translation>
    </message>
    <message>
        <source>mean of {count}</source>
        <translation>moy. de {count}</translation>
    </message>
    <message>
        <source>+ penalty</source>
        <translation>+ pénalité</translation>
    </message>
    <message>
        <source>= loss</source>
        <translation>= perte</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>{count} scores</source>
        <translation>{count} scores</translation>
    </message>
    <message>
        <source>Measure the height here</source>
        <translation>Mesurer la hauteur ici</translation>
    </message>
    <message>
        <source>A surface has no samples:</source>
        <translation>Une surface n&apos;a pas d&apos;exemples&#x202f;:</translation>
    </message>
    <message>
        <source>the loss is the height here.</source>
        <translation>la perte est la hauteur ici.</translation>
    </message>
    <message>
        <source>slope along each weight</source>
        <translation>pente selon chaque poids</translation>
    </message>
    <message>
        <source>{shown} of {count} parameters</source>
        <translation>{shown} paramètres sur {count}</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>som.</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>pente</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>écr.</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moy.</translation>
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
        <translation>aucun pas&#x202f;: cela a divergé</translation>
    </message>
    <message>
        <source>step = {rate} × clipped</source>
        <translation>pas = {rate} × écrêté</translation>
    </message>
    <message>
        <source>step = {rate} × gradient</source>
        <translation>pas = {rate} × gradient</translation>
    </message>
    <message>
        <source>{optimizer}, rate {rate}</source>
        <translation>{optimizer}, taux {rate}</translation>
    </message>
    <message>
        <source>old</source>
        <translation>anc.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouv</translation>
    </message>
    <message>
        <source>new = old − step</source>
        <translation>nouv. = anc. − pas</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>pas {step} sur {steps}</translation>
    </message>
    <message>
        <source>Repeat: {following}</source>
        <translation>Recommencer&#x202f;: {following}</translation>
    </message>
    <message>
        <source>Repeat with the next batch: {following}</source>
        <translation>Recommencer avec le lot suivant&#x202f;: {following}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {layer}</source>
        <translation>Retirer la {layer}</translation>
    </message>
    <message>
        <source>Removes this layer; a network keeps at least one.</source>
        <translation>Retire cette couche&#x202f;; un réseau en garde au moins une.</translation>
    </message>
</context>
<context>
    <name>ClassDialog</name>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Your predictions, tries and times are noted in one small file in this folder, for your teacher. Who can open the folder can read it. Nothing is sent anywhere else.</source>
        <translation>Vos prédictions, vos tentatives et vos temps sont notés dans un petit fichier de ce dossier, pour votre professeur. Qui peut ouvrir le dossier peut le lire. Rien n&apos;est envoyé ailleurs.</translation>
    </message>
    <message>
        <source>Note my answers for the class</source>
        <translation>Noter mes réponses pour la classe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>The folder that your teacher names</source>
        <translation>Le dossier qu&apos;indique votre professeur</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>peut rester vide</translation>
    </message>
    <message>
        <source>What the teacher&apos;s table calls you; without one it shows a number</source>
        <translation>Comment le tableau du professeur vous appelle&#x202f;; sans nom, il montre un numéro</translation>
    </message>
    <message>
        <source>Choose a folder that is there: your teacher knows which.</source>
        <translation>Choisissez un dossier qui existe&#x202f;: votre professeur sait lequel.</translation>
    </message>
    <message>
        <source>The class&apos;s folder</source>
        <translation>Le dossier de la classe</translation>
    </message>
</context>
<context>
    <name>ClassMenu</name>
    <message>
        <source>Class…</source>
        <translation>Classe…</translation>
    </message>
    <message>
        <source>The class&apos;s answers…</source>
        <translation>Les réponses de la classe…</translation>
    </message>
    <message>
        <source>Print a worksheet…</source>
        <translation>Imprimer une feuille de travail…</translation>
    </message>
    <message>
        <source>The class&apos;s folder</source>
        <translation>Le dossier de la classe</translation>
    </message>
</context>
<context>
    <name>ClassModel</name>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>task</source>
        <translation>exercice</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>prédiction</translation>
    </message>
    <message>
        <source>Its answers split the class most.</source>
        <translation>Ses réponses partagent le plus la classe.</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 indice</translation>
    </message>
    <message>
        <source>{count} hints</source>
        <translation>{count} indices</translation>
    </message>
    <message>
        <source>tries: {count}</source>
        <translation>tentatives&#x202f;: {count}</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>résolu</translation>
    </message>
    <message>
        <source>not solved yet</source>
        <translation>pas encore résolu</translation>
    </message>
    <message>
        <source>hints: {count}, left: {left}</source>
        <translation>indices&#x202f;: {count}, restants&#x202f;: {left}</translation>
    </message>
    <message>
        <source>said: {given}</source>
        <translation>a dit&#x202f;: {given}</translation>
    </message>
    <message>
        <source>it is: {answer}</source>
        <translation>c&apos;est&#x202f;: {answer}</translation>
    </message>
    <message>
        <source>after {seconds} s</source>
        <translation>après {seconds} s</translation>
    </message>
</context>
<context>
    <name>ClassNotes</name>
    <message>
        <source>Your answers are not noted for the class: {reason}</source>
        <translation>Vos réponses ne sont pas notées pour la classe&#x202f;: {reason}</translation>
    </message>
</context>
<context>
    <name>ClassTableDialog</name>
    <message>
        <source>The class&apos;s answers</source>
        <translation>Les réponses de la classe</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Whose questions are shown</source>
        <translation>Dont les questions sont montrées</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Reads the files once more (F5); usually that is done by itself</source>
        <translation>Relit les fichiers (F5)&#x202f;; d&apos;habitude, cela se fait tout seul</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>The folder that holds the class&apos;s files</source>
        <translation>Le dossier qui contient les fichiers de la classe</translation>
    </message>
    <message>
        <source>Tally…</source>
        <translation>Décompte…</translation>
    </message>
    <message>
        <source>How many gave each answer, without names, to project</source>
        <translation>Combien ont donné chaque réponse, sans les noms, à projeter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The whole table for a spreadsheet</source>
        <translation>Tout le tableau, pour un tableur</translation>
    </message>
    <message>
        <source>Students and their answers</source>
        <translation>Les élèves et leurs réponses</translation>
    </message>
    <message>
        <source>The class&apos;s folder</source>
        <translation>Le dossier de la classe</translation>
    </message>
    <message>
        <source>Reading {folder} …</source>
        <translation>Lecture de {folder}…</translation>
    </message>
    <message>
        <source>{folder} · files: {count}</source>
        <translation>{folder} · fichiers&#x202f;: {count}</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Toutes les leçons</translation>
    </message>
    <message>
        <source>Files that cannot be read beside these: {count}.</source>
        <translation>Fichiers illisibles en plus de ceux-ci&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>{mark} “{ask}” split the class most: {right} of {count} were right.</source>
        <translation>{mark} «&#x202f;{ask}&#x202f;» a le plus partagé la classe&#x202f;: {right} réponses justes sur {count}.</translation>
    </message>
    <message>
        <source>{name} at the task of “{page}”, with all hints</source>
        <translation>{name} à l&apos;exercice de «&#x202f;{page}&#x202f;», avec tous les indices</translation>
    </message>
    <message>
        <source>{name}, far behind after {pages} pages</source>
        <translation>{name}, loin derrière après {pages} pages</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>Stuck: {students}.</source>
        <translation>Bloqués&#x202f;: {students}.</translation>
    </message>
</context>
<context>
    <name>ClippingForm</name>
    <message>
        <source>A gradient that is too large is cut before the optimizer sees it, so that one steep place does not throw the ball away.</source>
        <translation>Un gradient trop grand est coupé avant que l&apos;optimiseur ne le voie, pour qu&apos;un endroit raide ne jette pas la bille au loin.</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Écrêtage du gradient</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The gradient is taken as it is.</source>
        <translation>Le gradient est pris tel quel.</translation>
    </message>
    <message>
        <source>by norm</source>
        <translation>par norme</translation>
    </message>
    <message>
        <source>A longer gradient is shortened to this length; its direction stays.</source>
        <translation>Un gradient plus long est raccourci à cette longueur&#x202f;; sa direction reste.</translation>
    </message>
    <message>
        <source>by value</source>
        <translation>par valeur</translation>
    </message>
    <message>
        <source>Each slope is cut to ± this number; the direction may change.</source>
        <translation>Chaque pente est coupée à ± ce nombre&#x202f;; la direction peut changer.</translation>
    </message>
    <message>
        <source>Clip at</source>
        <translation>Écrêter à</translation>
    </message>
    <message>
        <source>The longest gradient, or the largest slope, that the optimizer is shown.</source>
        <translation>Le plus long gradient, ou la plus grande pente, que l&apos;on montre à l&apos;optimiseur.</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>Écrêtage</translation>
    </message>
</context>
<context>
    <name>ColorBar</name>
    <message>
        <source>The loss that each colour stands for.</source>
        <translation>La perte que représente chaque couleur.</translation>
    </message>
    <message>
        <source>Colours of the loss</source>
        <translation>Couleurs de la perte</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>Features</source>
        <translation>Caractéristiques</translation>
    </message>
    <message>
        <source>The columns the model predicts from; Space ticks the current one.</source>
        <translation>Les colonnes dont le modèle tire sa prédiction&#x202f;; Space coche la colonne courante.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>The column to predict.</source>
        <translation>La colonne à prédire.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Numbers are fitted (regression); classes are told apart.</source>
        <translation>Des nombres sont ajustés (régression)&#x202f;; des classes sont distinguées.</translation>
    </message>
    <message>
        <source>Tick at least one column of numbers to predict from.</source>
        <translation>Cochez au moins une colonne de nombres d&apos;où tirer la prédiction.</translation>
    </message>
    <message>
        <source>{count} classes: {names}.</source>
        <translation>{count} classes&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Numbers from {low} to {high}.</source>
        <translation>Nombres de {low} à {high}.</translation>
    </message>
    <message>
        <source>This is the target: what is to be predicted.</source>
        <translation>Voici la cible&#x202f;: ce qu&apos;il faut prédire.</translation>
    </message>
    <message>
        <source>A model takes numbers; line {line} has {cell}.</source>
        <translation>Un modèle prend des nombres&#x202f;; la ligne {line} a {cell}.</translation>
    </message>
    <message>
        <source>Numbers (regression)</source>
        <translation>Nombres (régression)</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>What broke first</source>
        <translation>Ce qui a lâché en premier</translation>
    </message>
    <message>
        <source>This step&apos;s numbers</source>
        <translation>Les nombres de ce pas</translation>
    </message>
    <message>
        <source>The update that led to the step in view</source>
        <translation>La mise à jour qui a mené au pas affiché</translation>
    </message>
    <message>
        <source>Pictures of the data and the loss</source>
        <translation>Images des données et de la perte</translation>
    </message>
    <message>
        <source>The fit, the surface from above, a cut through it, one sample&apos;s loss, many learning rates, a network, the same fit under each loss, where each start leads</source>
        <translation>L&apos;ajustement, la surface vue d&apos;en haut, une coupe à travers elle, la perte d&apos;un exemple, de nombreux taux d&apos;apprentissage, un réseau, le même ajustement sous chaque perte, où mène chaque départ</translation>
    </message>
</context>
<context>
    <name>ConditionFields</name>
    <message>
        <source>Sign</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>How the measure and the number are compared</source>
        <translation>Comment la mesure et le nombre sont comparés</translation>
    </message>
    <message>
        <source>The number compared</source>
        <translation>Le nombre comparé</translation>
    </message>
    <message>
        <source>The word compared</source>
        <translation>Le mot comparé</translation>
    </message>
    <message>
        <source>A condition on a word needs the word: choose or type it.</source>
        <translation>Une condition sur un mot demande le mot&#x202f;: choisissez-le ou tapez-le.</translation>
    </message>
    <message>
        <source>Words are the same or not</source>
        <translation>Les mots sont les mêmes ou non</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>{count} wrong</source>
        <translation>{count} faux</translation>
    </message>
    <message>
        <source>{count} of {total} rows of {actual} are taken for {predicted}.</source>
        <translation>{count} lignes sur {total} de {actual} sont prises pour {predicted}.</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>réel</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>prédit</translation>
    </message>
</context>
<context>
    <name>ContourView</name>
    <message>
        <source>fit</source>
        <translation>tout voir</translation>
    </message>
    <message>
        <source>Shows the whole window again (double click, or A).</source>
        <translation>Remontre toute la fenêtre (double-clic, ou A).</translation>
    </message>
    <message>
        <source>Show the whole contour</source>
        <translation>Montrer toute la carte</translation>
    </message>
    <message>
        <source>Contour of the loss</source>
        <translation>Lignes de niveau de la perte</translation>
    </message>
    <message>
        <source>Each line joins points of equal loss; the gradient crosses it at a right angle. Click to start there. The wheel zooms, the right button moves, a double click shows everything again.</source>
        <translation>Chaque ligne relie des points de même perte&#x202f;; le gradient la coupe à angle droit. Un clic fait partir de là. La molette zoome, le bouton droit déplace, un double-clic remontre tout.</translation>
    </message>
    <message>
        <source>Click or drag to start there.</source>
        <translation>Cliquez ou faites glisser pour partir de là.</translation>
    </message>
    <message>
        <source>({x}, {y})  loss {loss}</source>
        <translation>({x}, {y})  perte {loss}</translation>
    </message>
    <message>
        <source>projected: {count} parameters seen through two</source>
        <translation>{count} paramètres projetés sur deux</translation>
    </message>
</context>
<context>
    <name>ControlsPanel</name>
    <message>
        <source>The experiment</source>
        <translation>L&apos;expérience</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Start point</source>
        <translation>Point de départ</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied: the experiment, as the text of its file</source>
        <translation>Copié&#x202f;: l&apos;expérience, comme texte de son fichier</translation>
    </message>
    <message>
        <source>Copied: the run as a {library} script</source>
        <translation>Copié&#x202f;: l&apos;essai, comme script {library}</translation>
    </message>
    <message>
        <source>Copied: the losses as a table</source>
        <translation>Copié&#x202f;: les pertes, sous forme de tableau</translation>
    </message>
    <message>
        <source>Copied: the parameters as a table</source>
        <translation>Copié&#x202f;: les paramètres, sous forme de tableau</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>Learning and losses</source>
        <translation>L&apos;apprentissage et les pertes</translation>
    </message>
    <message>
        <source>The landscape</source>
        <translation>Le paysage</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Les pas</translation>
    </message>
    <message>
        <source>Troubles</source>
        <translation>Difficultés</translation>
    </message>
    <message>
        <source>Optimizers</source>
        <translation>Optimiseurs</translation>
    </message>
    <message>
        <source>And beyond</source>
        <translation>Et au-delà</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>probability of {class_name}</source>
        <translation>probabilité de {class_name}</translation>
    </message>
    <message>
        <source>score for {class_name}</source>
        <translation>score pour {class_name}</translation>
    </message>
</context>
<context>
    <name>CurveSketch</name>
    <message>
        <source>your prediction</source>
        <translation>votre prédiction</translation>
    </message>
    <message>
        <source>Your prediction of the loss by epoch</source>
        <translation>Votre prédiction de la perte par époque</translation>
    </message>
    <message>
        <source>Draw with the mouse, from left to right; what is drawn over is replaced. By keys, right and left go on and back, up and down move the curve there.</source>
        <translation>Dessinez à la souris, de gauche à droite&#x202f;; repasser remplace ce qui est dessiné. Au clavier, les flèches droite et gauche avancent et reculent, haut et bas y déplacent la courbe.</translation>
    </message>
    <message>
        <source>Go on to the right end</source>
        <translation>Continuez jusqu&apos;au bord droit</translation>
    </message>
    <message>
        <source>Draw how the loss will go</source>
        <translation>Dessinez comment la perte va évoluer</translation>
    </message>
    <message>
        <source>epoch {epoch}: {loss}</source>
        <translation>époque {epoch}&#x202f;: {loss}</translation>
    </message>
</context>
<context>
    <name>CycleView</name>
    <message>
        <source>Racer whose step is shown</source>
        <translation>Concurrent dont le pas est montré</translation>
    </message>
    <message>
        <source>Whose predictions, gradient and weights are shown; all see the same samples.</source>
        <translation>Le concurrent dont on montre les prédictions, le gradient et les poids&#x202f;; tous voient les mêmes exemples.</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>Pas {step}</translation>
    </message>
    <message>
        <source>Press step, and the numbers appear</source>
        <translation>Appuyez sur Pas, et les nombres apparaissent</translation>
    </message>
    <message>
        <source>in epoch {epoch} of {epochs}</source>
        <translation>dans l&apos;époque {epoch} sur {epochs}</translation>
    </message>
    <message>
        <source>saw all {rows} samples</source>
        <translation>a vu les {rows} exemples</translation>
    </message>
    <message>
        <source>saw {seen} of {rows} samples</source>
        <translation>a vu {seen} exemples sur {rows}</translation>
    </message>
</context>
<context>
    <name>DataDialogs</name>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>Whose regions, residuals and score are shown; the lines of all racers always are.</source>
        <translation>Le concurrent dont on montre les régions, les résidus et le score&#x202f;; les droites de tous les concurrents sont toujours là.</translation>
    </message>
    <message>
        <source>Racer whose fit is shown</source>
        <translation>Concurrent dont l&apos;ajustement est montré</translation>
    </message>
    <message>
        <source>Mistakes on the validation rows</source>
        <translation>Fautes sur les lignes de validation</translation>
    </message>
    <message>
        <source>Counts the rows held out, which the model has never seen, in place of those it is trained on.</source>
        <translation>Compte les lignes mises de côté, que le modèle n&apos;a jamais vues, au lieu de celles de l&apos;entraînement.</translation>
    </message>
    <message>
        <source>The fitted line</source>
        <translation>La droite ajustée</translation>
    </message>
    <message>
        <source>The same line in the data&apos;s own units: the parameters elsewhere belong to standardised data.</source>
        <translation>La même droite dans les unités des données&#x202f;: ailleurs, les paramètres sont ceux des données standardisées.</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Ce que l&apos;image montre</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>residuals</source>
        <translation>résidus</translation>
    </message>
    <message>
        <source>By how much each prediction is off, over the predictions, in place of the data.</source>
        <translation>De combien chaque prédiction se trompe, selon la prédiction, à la place des données.</translation>
    </message>
    <message>
        <source>confusion</source>
        <translation>confusion</translation>
    </message>
    <message>
        <source>How many rows of each class are taken for which, in place of the data.</source>
        <translation>Combien de lignes de chaque classe sont prises pour quelle classe, à la place des données.</translation>
    </message>
    <message>
        <source>Show {what}</source>
        <translation>Afficher&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Your own formula</source>
        <translation>Votre propre formule</translation>
    </message>
    <message>
        <source>Data and fit</source>
        <translation>Données et ajustement</translation>
    </message>
    <message>
        <source>accuracy {trained} %</source>
        <translation>exactitude {trained}&#x202f;%</translation>
    </message>
    <message>
        <source>accuracy {trained} % · validation {held_out} %</source>
        <translation>exactitude {trained}&#x202f;% · validation {held_out}&#x202f;%</translation>
    </message>
    <message>
        <source>{trained} % · validation {held_out} %</source>
        <translation>{trained}&#x202f;% · validation {held_out}&#x202f;%</translation>
    </message>
    <message>
        <source>R² {trained} · mean error {error}</source>
        <translation>R² {trained} · erreur moyenne {error}</translation>
    </message>
    <message>
        <source>R² {trained}</source>
        <translation>R² {trained}</translation>
    </message>
    <message>
        <source>R² {trained} · validation {held_out} · mean error {error}</source>
        <translation>R² {trained} · validation {held_out} · erreur moyenne {error}</translation>
    </message>
    <message>
        <source>R² {trained} · validation {held_out}</source>
        <translation>R² {trained} · validation {held_out}</translation>
    </message>
    <message>
        <source>Accuracy: the share of the training rows whose class is predicted right, and that of the validation rows, where some are held out.</source>
        <translation>Exactitude&#x202f;: la part des lignes d&apos;entraînement dont la classe est bien prédite, et celle des lignes de validation, s&apos;il y en a de côté.</translation>
    </message>
    <message>
        <source>R² is the share of the variance that the fit explains: 1 is perfect, 0 is no better than the mean.
The mean error is the average distance from a training row to the fit, in units of {target}.
Beside it stands the R² of the validation rows, where some are held out.</source>
        <translation>R² est la part de la variance que l&apos;ajustement explique&#x202f;: 1 est parfait, 0 ne vaut pas mieux que la moyenne.
L&apos;erreur moyenne est la distance moyenne d&apos;une ligne d&apos;entraînement à l&apos;ajustement, dans l&apos;unité de la cible ({target}).
À côté se trouve le R² des lignes de validation, s&apos;il y en a de côté.</translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation>{rows} lignes</translation>
    </message>
    <message>
        <source>{count} shown</source>
        <translation>{count} montrées</translation>
    </message>
    <message>
        <source>{count} scored</source>
        <translation>{count} évaluées</translation>
    </message>
    <message>
        <source>{count} held out, hollow</source>
        <translation>{count} de côté, en cercles vides</translation>
    </message>
    <message>
        <source>this step&apos;s sample ringed</source>
        <translation>exemple de ce pas entouré</translation>
    </message>
    <message>
        <source>batch of {size} ringed</source>
        <translation>lot de {size} entouré</translation>
    </message>
    <message>
        <source>{equation} (data&apos;s own units)</source>
        <translation>{equation} (unités des données)</translation>
    </message>
</context>
<context>
    <name>DigitsSheet</name>
    <message>
        <source>4 ≠ 9: a 9 read as 4</source>
        <translation>4 ≠ 9&#x202f;: un 9 lu comme un 4</translation>
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
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>The experiment in this text can&apos;t be run: {reason}</source>
        <translation>L&apos;expérience de ce texte ne peut pas être lancée&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>This experiment&apos;s file lets no other take its place by Paste; open one, or begin a new one.</source>
        <translation>Le fichier de cette expérience ne permet pas d&apos;en coller une autre à sa place&#x202f;; ouvrez-en une, ou commencez-en une nouvelle.</translation>
    </message>
    <message>
        <source>This text is no experiment, or not all of one. It takes what “Copy the experiment” gives, or all the text of a {suffix} file.</source>
        <translation>Ce texte n&apos;est pas une expérience, ou pas entière. Il faut ce que donne «&#x202f;Copier l&apos;expérience&#x202f;», ou tout le texte d&apos;un fichier {suffix}.</translation>
    </message>
    <message>
        <source>The experiment in this text is an exam; open its file instead.</source>
        <translation>L&apos;expérience de ce texte est un examen&#x202f;; ouvrez plutôt son fichier.</translation>
    </message>
    <message>
        <source>The experiment in this text was not taken: something else was asked for meanwhile.</source>
        <translation>L&apos;expérience de ce texte n&apos;a pas été prise&#x202f;: autre chose a été demandé entre-temps.</translation>
    </message>
    <message>
        <source>{file} was not opened: something else was asked for before its data was ready.</source>
        <translation>{file} n&apos;a pas été ouvert&#x202f;: autre chose a été demandé avant que ses données ne soient prêtes.</translation>
    </message>
</context>
<context>
    <name>DocumentControls</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open Unlocked…</source>
        <translation>Ouvrir sans restrictions…</translation>
    </message>
    <message>
        <source>Open Recent</source>
        <translation>Ouvrir un fichier récent</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Expériences prêtes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>What students may change…</source>
        <translation>Ce que les élèves peuvent changer…</translation>
    </message>
    <message>
        <source>Save the run&apos;s numbers…</source>
        <translation>Enregistrer les nombres de l&apos;essai…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Copy the experiment</source>
        <translation>Copier l&apos;expérience</translation>
    </message>
    <message>
        <source>Paste an experiment</source>
        <translation>Coller une expérience</translation>
    </message>
    <message>
        <source>Copy as code (NumPy)</source>
        <translation>Copier comme code (NumPy)</translation>
    </message>
    <message>
        <source>Copy as code (PyTorch)</source>
        <translation>Copier comme code (PyTorch)</translation>
    </message>
    <message>
        <source>Copy the losses as a table</source>
        <translation>Copier les pertes en tableau</translation>
    </message>
    <message>
        <source>Copy the parameters as a table</source>
        <translation>Copier les paramètres en tableau</translation>
    </message>
    <message>
        <source>Open an experiment, the table of a sweep, or a recorded run</source>
        <translation>Ouvrir une expérience, le tableau d&apos;un balayage ou un essai enregistré</translation>
    </message>
    <message>
        <source>Experiments (*.gdsim);;Tables of sweeps (*.csv);;Recorded runs (*.npz);;All files (*)</source>
        <translation>Expériences (*.gdsim);;Tableaux de balayages (*.csv);;Essais enregistrés (*.npz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>Enregistrer l&apos;expérience</translation>
    </message>
    <message>
        <source>For spreadsheets</source>
        <translation>Pour tableurs</translation>
    </message>
    <message>
        <source>For NumPy</source>
        <translation>Pour NumPy</translation>
    </message>
    <message>
        <source>Save every step of the run</source>
        <translation>Enregistrer chaque pas de l&apos;essai</translation>
    </message>
    <message>
        <source>Taking the steps again…</source>
        <translation>Les pas sont refaits…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The run has taken no step yet, so there are no numbers to save: play it first.</source>
        <translation>L&apos;essai n&apos;a encore fait aucun pas, il n&apos;y a donc pas de nombres à enregistrer&#x202f;: lancez d&apos;abord la lecture.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Enregistrer les modifications de «&#x202f;{name}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>Sinon, elles sont perdues.</translation>
    </message>
    <message>
        <source>an untitled experiment</source>
        <translation>une expérience sans titre</translation>
    </message>
    <message>
        <source>{program} came to a sudden end on {time}; unsaved changes to {name} were kept.</source>
        <translation>{program} s&apos;est arrêté soudainement le {time}&#x202f;; les modifications non enregistrées de {name} ont été gardées.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Les récupérer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>The changes from before the sudden end are offered again at the next start.</source>
        <translation>Les modifications d&apos;avant l&apos;arrêt soudain seront proposées de nouveau au prochain démarrage.</translation>
    </message>
    <message>
        <source>The clipboard holds no text; copy an experiment first.</source>
        <translation>Le presse-papiers ne contient pas de texte&#x202f;; copiez d&apos;abord une expérience.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Troubles</source>
        <translation>Difficultés</translation>
    </message>
    <message>
        <source>Races</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
</context>
<context>
    <name>DrawDialog</name>
    <message>
        <source>Draw your own data</source>
        <translation>Dessinez vos propres données</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Points of two classes or more, to be told apart.</source>
        <translation>Des points de deux classes ou plus, à distinguer.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Each point is an x and its y, to be fitted.</source>
        <translation>Chaque point est un x et son y, à ajuster.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Erases the ringed point (Delete, or a right click on it).</source>
        <translation>Efface le point entouré (Suppr, ou un clic droit dessus).</translation>
    </message>
    <message>
        <source>Add an outlier</source>
        <translation>Ajouter une valeur aberrante</translation>
    </message>
    <message>
        <source>A point far from all others: watch how much each loss lets it pull.</source>
        <translation>Un point loin de tous les autres&#x202f;: voyez à quel point chaque perte se laisse attirer.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Takes back the last change (Ctrl+Z).</source>
        <translation>Annule la dernière modification (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Erases all points; Undo brings them back.</source>
        <translation>Efface tous les points&#x202f;; Annuler les ramène.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The data stays as it is.</source>
        <translation>Les données restent telles quelles.</translation>
    </message>
    <message>
        <source>The next points are of class {name}.</source>
        <translation>Les prochains points seront de la classe {name}.</translation>
    </message>
    <message>
        <source>Class {name}</source>
        <translation>Classe {name}</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>N adds a point, Page Down selects the next, the arrow keys move it, Delete erases it.</source>
        <translation>N ajoute un point, Page suiv. choisit le suivant, les touches fléchées le déplacent, Suppr l&apos;efface.</translation>
    </message>
    <message>
        <source>{count} points. A click adds one, dragging moves it, a right click erases it.</source>
        <translation>{count} points. Un clic en ajoute un, glisser le déplace, un clic droit l&apos;efface.</translation>
    </message>
    <message>
        <source>Keys: N adds, Page Down selects, the arrows move, Delete erases.</source>
        <translation>Touches&#x202f;: N ajoute, Page suiv. choisit, les flèches déplacent, Suppr efface.</translation>
    </message>
    <message>
        <source>Set points of two classes or more.</source>
        <translation>Placez des points de deux classes ou plus.</translation>
    </message>
    <message>
        <source>Set two points or more.</source>
        <translation>Placez deux points ou plus.</translation>
    </message>
    <message>
        <source>Your own data</source>
        <translation>Vos propres données</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>One file at a time, please: an experiment or a table.</source>
        <translation>Un fichier à la fois&#x202f;: une expérience ou un tableau.</translation>
    </message>
    <message>
        <source>Only files of this computer can be opened: download it first.</source>
        <translation>Seuls les fichiers de cet ordinateur peuvent être ouverts&#x202f;: téléchargez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>“{name}” is a folder; drop one of its experiments or tables.</source>
        <translation>«&#x202f;{name}&#x202f;» est un dossier&#x202f;; déposez une de ses expériences ou un de ses tableaux.</translation>
    </message>
    <message>
        <source>“{name}” is neither an experiment ({experiment}) nor a table ({tables}).</source>
        <translation>«&#x202f;{name}&#x202f;» n&apos;est ni une expérience ({experiment}), ni un tableau ({tables}).</translation>
    </message>
</context>
<context>
    <name>ErrorReporter</name>
    <message>
        <source>Something went wrong</source>
        <translation>Quelque chose s&apos;est mal passé</translation>
    </message>
    <message>
        <source>Something went wrong inside gdsim. Your experiment is still here, and you can go on.</source>
        <translation>Quelque chose s&apos;est mal passé dans gdsim. Votre expérience est toujours là, et vous pouvez continuer.</translation>
    </message>
    <message>
        <source>gdsim came to a sudden end; a report of it lies on this computer, and is sent to nobody.</source>
        <translation>gdsim s&apos;est arrêté soudainement&#x202f;; un rapport se trouve sur cet ordinateur, et n&apos;est envoyé à personne.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished">Abandonner</translation>
    </message>
    <message>
        <source>What gdsim could still say before its sudden end. If you send it to its makers, they see why.</source>
        <translation>Ce que gdsim a encore pu dire avant son arrêt soudain. Si vous l&apos;envoyez à ses auteurs, ils verront pourquoi.</translation>
    </message>
    <message>
        <source>What happened was written to {path}.</source>
        <translation>Ce qui s&apos;est passé a été écrit dans {path}.</translation>
    </message>
</context>
<context>
    <name>ExactTable</name>
    <message>
        <source>The exact answer</source>
        <translation>La réponse exacte</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>{name} in {unit}</source>
        <translation>{name} en {unit}</translation>
    </message>
    <message>
        <source>the data&apos;s own units</source>
        <translation>les unités des données</translation>
    </message>
    <message>
        <source>in closed form</source>
        <translation>sous forme close</translation>
    </message>
    <message>
        <source>by Newton&apos;s method</source>
        <translation>par la méthode de Newton</translation>
    </message>
    <message>
        <source>The exact answer, found {how}, beside the racers&apos; parameters.</source>
        <translation>La réponse exacte, trouvée {how}, à côté des paramètres des concurrents.</translation>
    </message>
    <message>
        <source>The {shown} of {count} that are farthest off are listed.</source>
        <translation>Les {shown} plus éloignés sur {count} sont indiqués.</translation>
    </message>
</context>
<context>
    <name>Exam</name>
    <message>
        <source>This is an exam: nothing of it is saved, and closing the window ends it.</source>
        <translation>Ceci est un examen&#x202f;: rien n&apos;en est enregistré, et fermer la fenêtre y met fin.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished">Quitter</translation>
    </message>
</context>
<context>
    <name>ExplainView</name>
    <message>
        <source>Whose step is explained</source>
        <translation>Concurrent dont on explique le pas</translation>
    </message>
    <message>
        <source>Whose step is explained: each racer takes its own, by its own rule.</source>
        <translation>Le concurrent dont on explique le pas&#x202f;: chacun fait le sien, selon sa propre règle.</translation>
    </message>
    <message>
        <source>Parameter whose numbers are shown</source>
        <translation>Paramètre dont les nombres sont montrés</translation>
    </message>
    <message>
        <source>The rule is the same for every parameter, with numbers of its own. Up and Down go through them.</source>
        <translation>La règle est la même pour chaque paramètre, avec ses propres nombres. Les flèches haut et bas les parcourent.</translation>
    </message>
    <message>
        <source>Step of</source>
        <translation>Pas de</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>The step, explained</source>
        <translation>Le pas expliqué</translation>
    </message>
    <message>
        <source>Each line of the update rule, and the same line with this step&apos;s numbers. Type it into a calculator: you get its result, give or take 2 in the last digit.
Colours are those of the arrows on the surface: the gradient, what is remembered of earlier ones, the step, and where it leads.</source>
        <translation>Chaque ligne de la règle de mise à jour, et la même ligne avec les nombres de ce pas. Tapez-la sur une calculatrice&#x202f;: vous obtenez son résultat, à 2 près sur le dernier chiffre.
Les couleurs sont celles des flèches sur la surface&#x202f;: le gradient, ce qui est retenu des précédents, le pas, et où il mène.</translation>
    </message>
</context>
<context>
    <name>ExplanationBubble</name>
    <message>
        <source>Asks no more (Esc)</source>
        <translation>Quitte «&#x202f;Qu&apos;est-ce que c&apos;est&#x202f;?&#x202f;» (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Click on anything else, or press Esc.</source>
        <translation>Cliquez sur autre chose, ou appuyez sur Esc.</translation>
    </message>
    <message>
        <source>Lesson: {link}</source>
        <translation>Leçon&#x202f;: {link}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Rendering previews …</source>
        <translation>Rendu des aperçus…</translation>
    </message>
    <message>
        <source>Exporting to {name} …</source>
        <translation>Exportation vers {name}…</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Arrêté&#x202f;; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Rendering the picture …</source>
        <translation>Rendu de l&apos;image…</translation>
    </message>
    <message>
        <source>Stop the export?</source>
        <translation>Arrêter l&apos;exportation&#x202f;?</translation>
    </message>
    <message>
        <source>It is not finished: nothing would be written.</source>
        <translation>Elle n&apos;est pas terminée&#x202f;: rien ne serait écrit.</translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go on exporting</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>How much is exported</source>
        <translation>Part déjà exportée</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Asks for a name and writes the file.</source>
        <translation>Demande un nom et écrit le fichier.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l&apos;image</translation>
    </message>
    <message>
        <source>Puts the last frame on the clipboard, to be pasted into a slide.</source>
        <translation>Met la dernière image dans le presse-papiers, pour la coller dans une diapositive.</translation>
    </message>
    <message>
        <source>Ends the export at once; nothing is left of it.</source>
        <translation>Termine aussitôt l&apos;exportation&#x202f;; il n&apos;en reste rien.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closes this dialog; what is written stays.</source>
        <translation>Ferme cette fenêtre&#x202f;; ce qui est écrit reste.</translation>
    </message>
    <message>
        <source>Where should the new folder of frames be?</source>
        <translation>Où placer le nouveau dossier d&apos;images&#x202f;?</translation>
    </message>
    <message>
        <source>One picture. Text and lines are as sharp as its size allows.</source>
        <translation>Une image. Le texte et les traits sont aussi nets que sa taille le permet.</translation>
    </message>
    <message>
        <source>One picture. Text and lines stay sharp at any size.</source>
        <translation>Une image. Le texte et les traits restent nets à toute taille.</translation>
    </message>
    <message>
        <source>About {time} to make, about {size} large.</source>
        <translation>Environ {time} de préparation, environ {size}.</translation>
    </message>
    <message>
        <source>One frame, since the run has taken no step yet.</source>
        <translation>Une seule image, car l&apos;essai n&apos;a encore fait aucun pas.</translation>
    </message>
    <message>
        <source>One frame, since only one step is chosen.</source>
        <translation>Une seule image, car un seul pas est choisi.</translation>
    </message>
    <message>
        <source>{frames} frames, {lasts} to watch.</source>
        <translation>{frames} images, durée {lasts}.</translation>
    </message>
    <message>
        <source>{share} % done, {time} left</source>
        <translation>{share}&#x202f;% faits, encore {time}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Écrit&#x202f;: {path}</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>L&apos;image est dans le presse-papiers.</translation>
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
        <translation>{size} Mo</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>The whole page, or one part of it in full size.</source>
        <translation>Toute la page, ou l&apos;une de ses parties en pleine taille.</translation>
    </message>
    <message>
        <source>Page: surface, loss, data</source>
        <translation>Page&#x202f;: surface, perte, données</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>Loss plot</source>
        <translation>Courbe de perte</translation>
    </message>
    <message>
        <source>Data and fit</source>
        <translation>Données et ajustement</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>GIF plays everywhere; WebP and APNG keep every colour; a video is smallest for long runs.</source>
        <translation>GIF se lit partout&#x202f;; WebP et APNG gardent toutes les couleurs&#x202f;; une vidéo est la plus petite pour les longs essais.</translation>
    </message>
    <message>
        <source>GIF animation</source>
        <translation>Animation GIF</translation>
    </message>
    <message>
        <source>WebP animation</source>
        <translation>Animation WebP</translation>
    </message>
    <message>
        <source>APNG animation</source>
        <translation>Animation APNG</translation>
    </message>
    <message>
        <source>WebM video</source>
        <translation>Vidéo WebM</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>Vidéo MP4</translation>
    </message>
    <message>
        <source>Folder of PNG frames</source>
        <translation>Dossier d&apos;images PNG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>Image SVG</translation>
    </message>
    <message>
        <source>PDF picture</source>
        <translation>Image PDF</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Night for a dark slide, day for paper and a bright room, projector for a weak lamp.</source>
        <translation>Nuit pour une diapositive sombre, jour pour le papier et une salle claire, projecteur pour un vidéoprojecteur peu lumineux.</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projecteur</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Where the surface is seen from. Orbiting: once around it from the first frame to the last, as high as in the window. The file gets larger.</source>
        <translation>D&apos;où l&apos;on voit la surface. En orbite&#x202f;: un tour complet de la première image à la dernière, à la même hauteur que dans la fenêtre. Le fichier devient plus gros.</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>Comme dans la fenêtre</translation>
    </message>
    <message>
        <source>From the corner</source>
        <translation>Depuis le coin</translation>
    </message>
    <message>
        <source>Orbiting</source>
        <translation>En orbite</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>Fond transparent</translation>
    </message>
    <message>
        <source>For a PNG picture that is laid over something else.</source>
        <translation>Pour une image PNG posée par-dessus autre chose.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Which updates become frames. In a given time, the first ones get the most, since most moves there.</source>
        <translation>Quelles mises à jour deviennent des images. Avec une durée fixée, les premières en reçoivent le plus, car c&apos;est là que tout bouge.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>From, to, every</source>
        <translation>De, à, toutes les</translation>
    </message>
    <message>
        <source>In a given time</source>
        <translation>En une durée fixée</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Premier pas</translation>
    </message>
    <message>
        <source>0 is the start, before any update.</source>
        <translation>0 est le départ, avant toute mise à jour.</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Dernier pas</translation>
    </message>
    <message>
        <source>It is always among the frames.</source>
        <translation>Il est toujours parmi les images.</translation>
    </message>
    <message>
        <source>1 shows each of them; 10 each tenth, in a tenth of the time.</source>
        <translation>1 les montre toutes&#x202f;; 10 une sur dix, en dix fois moins de temps.</translation>
    </message>
    <message>
        <source>Every so many steps</source>
        <translation>Tous les combien de pas</translation>
    </message>
    <message>
        <source>The picture shows the run as it was after so many updates; 0 is the start.</source>
        <translation>L&apos;image montre l&apos;essai après ce nombre de mises à jour&#x202f;; 0 est le départ.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>From the first frame to the last, which then stays in view for a moment longer.</source>
        <translation>De la première image à la dernière, qui reste ensuite visible un moment de plus.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>30 is smooth; fewer make a smaller file.</source>
        <translation>30 est fluide&#x202f;; moins donne un fichier plus petit.</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Images/s</translation>
    </message>
    <message>
        <source>square</source>
        <translation>carré</translation>
    </message>
    <message>
        <source>The window&apos;s</source>
        <translation>Celle de la fenêtre</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Personnalisée</translation>
    </message>
    <message>
        <source>Text and lines grow with the size: a larger picture shows the same, only sharper.</source>
        <translation>Le texte et les traits grandissent avec la taille&#x202f;: une image plus grande montre la même chose, en plus net.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Pixels; a video takes an even number.</source>
        <translation>Pixels&#x202f;; une vidéo en demande un nombre pair.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>every</source>
        <translation>tous les</translation>
    </message>
    <message>
        <source>From step</source>
        <translation>Du pas</translation>
    </message>
    <message>
        <source>Width, height</source>
        <translation>Largeur, hauteur</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Learning rates that were set for another problem say nothing about this one: each racer takes one that suits it now, and racers that differed in nothing else have become one.</source>
        <translation>Des taux d&apos;apprentissage réglés pour un autre problème ne disent rien de celui-ci&#x202f;: chaque concurrent en prend un qui lui convient maintenant, et des concurrents qui ne différaient par rien d&apos;autre n&apos;en font plus qu&apos;un.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>A word, a lesson, a command, a control</source>
        <translation>Un mot, une leçon, une commande, un réglage</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Ce qui est trouvé</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>FitForm</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>What turns features into a prediction: a weighted sum, powers of a single feature, or a network.</source>
        <translation>Ce qui transforme les caractéristiques en prédiction&#x202f;: une somme pondérée, les puissances d&apos;une seule caractéristique, ou un réseau.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Caractéristiques</translation>
    </message>
    <message>
        <source>A {model} takes a single feature; choose one column to use it.</source>
        <translation>Le modèle «&#x202f;{model}&#x202f;» prend une seule caractéristique&#x202f;; choisissez une colonne pour l&apos;utiliser.</translation>
    </message>
    <message>
        <source>The columns the model sees. Two parameters make a surface that is shown exactly.</source>
        <translation>Les colonnes que le modèle voit. Deux paramètres donnent une surface montrée exactement.</translation>
    </message>
    <message>
        <source>Columns to use as features</source>
        <translation>Colonnes prises comme caractéristiques</translation>
    </message>
    <message>
        <source>Tick the columns to use; Space switches the current one.</source>
        <translation>Cochez les colonnes à utiliser&#x202f;; Space bascule la colonne courante.</translation>
    </message>
    <message>
        <source>{count} of {total} columns</source>
        <translation>{count} colonnes sur {total}</translation>
    </message>
    <message>
        <source>A model needs at least one feature; tick another one first.</source>
        <translation>Un modèle a besoin d&apos;au moins une caractéristique&#x202f;; cochez-en d&apos;abord une autre.</translation>
    </message>
</context>
<context>
    <name>FogMap</name>
    <message>
        <source>Map in the fog</source>
        <translation>Carte dans le brouillard</translation>
    </message>
    <message>
        <source>The arrow points straight downhill, and is longer where it is steeper. Of the ground between the places where you have stood you know nothing.</source>
        <translation>La flèche pointe droit vers le bas, et elle est plus longue là où c&apos;est plus raide. Du terrain entre les endroits où vous vous êtes tenu, vous ne savez rien.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>départ</translation>
    </message>
</context>
<context>
    <name>FormulaField</name>
    <message>
        <source>Formula f(x, y)</source>
        <translation>Formule f(x, y)</translation>
    </message>
    <message>
        <source>The height of the surface as a formula in x and y, with + - * / and ** or ^, numbers, {constants} and the functions {functions}. As in class: x², 2·x and ln(x), which is log(x). Press Enter to see it.</source>
        <translation>La hauteur de la surface, en formule de x et y, avec + - * / et ** ou ^, des nombres, {constants} et les fonctions {functions}. Comme en classe&#x202f;: x², 2·x et ln(x), qui est log(x). Appuyez sur Enter pour la voir.</translation>
    </message>
</context>
<context>
    <name>FormulaForm</name>
    <message>
        <source>{axis} from</source>
        <translation>{axis} de</translation>
    </message>
    <message>
        <source>{axis} to</source>
        <translation>{axis} à</translation>
    </message>
    <message>
        <source>The part of the surface that is shown, and where a start is drawn from.</source>
        <translation>La partie de la surface qui est montrée, et d&apos;où un départ est tiré au sort.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>GlossaryWindow</name>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Search a word</source>
        <translation>Rechercher un mot</translation>
    </message>
    <message>
        <source>Back to the word before (Alt+Left)</source>
        <translation>Retour au mot précédent (Alt+←)</translation>
    </message>
    <message>
        <source>Back to the word before</source>
        <translation>Retour au mot précédent</translation>
    </message>
    <message>
        <source>No word and no sentence of the glossary has this.</source>
        <translation>Aucun mot ni aucune phrase du glossaire ne contient cela.</translation>
    </message>
    <message>
        <source>What the word means</source>
        <translation>Ce que le mot veut dire</translation>
    </message>
    <message>
        <source>See: {link}</source>
        <translation>Voir&#x202f;: {link}</translation>
    </message>
    <message>
        <source>Lesson: {link}</source>
        <translation>Leçon&#x202f;: {link}</translation>
    </message>
</context>
<context>
    <name>GradientsPage</name>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>size of the gradient</source>
        <translation>taille du gradient</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradient</translation>
    </message>
    <message>
        <source>Gradient of each layer by epoch</source>
        <translation>Gradient de chaque couche par époque</translation>
    </message>
    <message>
        <source>Gradient of each layer now</source>
        <translation>Gradient de chaque couche maintenant</translation>
    </message>
    <message>
        <source>The root mean square of the full gradient over a layer&apos;s weights and biases. Where the lines lie powers of ten apart, the layers learn at very different paces.</source>
        <translation>La moyenne quadratique du gradient complet sur les poids et les biais d&apos;une couche. Là où les courbes sont séparées par des puissances de dix, les couches apprennent à des allures très différentes.</translation>
    </message>
    <message>
        <source>out</source>
        <translation>sortie</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>This experiment&apos;s file does not let its data be changed.</source>
        <translation>Le fichier de cette expérience ne permet pas de changer ses données.</translation>
    </message>
    <message>
        <source>This experiment&apos;s file decides what can be seen and changed here. A new one has everything.</source>
        <translation>Le fichier de cette expérience décide de ce qui peut être vu et changé ici. Une nouvelle expérience donne accès à tout.</translation>
    </message>
</context>
<context>
    <name>HeldOut</name>
    <message>
        <source>Lowest validation loss, {loss}, after epoch {epoch}. A click goes there: early stopping.</source>
        <translation>Perte de validation la plus basse, {loss}, après l&apos;époque {epoch}. Un clic y mène&#x202f;: l&apos;arrêt précoce.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>There is no lesson “{name}”.</source>
        <translation>Il n&apos;y a pas de leçon «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>This part of the window is not there now.</source>
        <translation>Cette partie de la fenêtre n&apos;est pas là en ce moment.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Open data</source>
        <translation>Ouvrir des données</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>What stands between two columns.</source>
        <translation>Ce qui se trouve entre deux colonnes.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>What stands before the decimals, and what, if anything, between the thousands.</source>
        <translation>Ce qui se trouve devant les décimales et, s&apos;il y a lieu, entre les milliers.</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <source>How letters beyond a to z are stored; wrong, they look like Ã¤.</source>
        <translation>Comment sont codées les lettres autres que a à z&#x202f;; mal choisi, on voit des Ã¤.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>First line names the columns</source>
        <translation>La première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>Otherwise the columns are numbered, and the first line is data.</source>
        <translation>Sinon, les colonnes sont numérotées, et la première ligne est une donnée.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Use this data</source>
        <translation>Utiliser ces données</translation>
    </message>
    <message>
        <source>Closes this window and starts a run on the data.</source>
        <translation>Ferme cette fenêtre et commence un essai sur les données.</translation>
    </message>
    <message>
        <source>Closes this window and changes nothing.</source>
        <translation>Ferme cette fenêtre et ne change rien.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Something went wrong while reading the file.</source>
        <translation>Quelque chose s&apos;est mal passé pendant la lecture du fichier.</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns.</source>
        <translation>{rows} lignes, {columns} colonnes.</translation>
    </message>
    <message>
        <source>Keeping a copy that is read this way…</source>
        <translation>Une copie lue de cette façon est gardée…</translation>
    </message>
</context>
<context>
    <name>KeptSurface</name>
    <message>
        <source>Close the surface that was kept</source>
        <translation>Fermer la surface gardée</translation>
    </message>
    <message>
        <source>Kept: {what}, loss {loss}</source>
        <translation>Gardée&#x202f;: {what}, perte {loss}</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>LayersMenu</name>
    <message>
        <source>The steepest way down: against the gradient of the loss on all samples</source>
        <translation>Le chemin le plus raide vers le bas&#x202f;: à l&apos;opposé du gradient de la perte sur tous les exemples</translation>
    </message>
    <message>
        <source>Where the optimizer&apos;s memory of earlier gradients would carry the ball</source>
        <translation>Où la mémoire des gradients précédents de l&apos;optimiseur porterait la bille</translation>
    </message>
    <message>
        <source>From where the last step started to the ball</source>
        <translation>De l&apos;endroit où le dernier pas a commencé jusqu&apos;à la bille</translation>
    </message>
    <message>
        <source>An ellipse: how far a step goes along each parameter for the same gradient. Plain gradient descent would have a circle</source>
        <translation>Une ellipse&#x202f;: jusqu&apos;où va un pas selon chaque paramètre pour le même gradient. Pour la simple descente de gradient, ce serait un cercle</translation>
    </message>
    <message>
        <source>The way down that the last mini-batch saw, dashed, where its step started</source>
        <translation>Le chemin vers le bas que le dernier mini-lot a vu, en tirets, là où son pas a commencé</translation>
    </message>
    <message>
        <source>The loss on the samples of the last mini-batch alone, as a translucent sheet</source>
        <translation>La perte sur les seuls exemples du dernier mini-lot, en nappe translucide</translation>
    </message>
    <message>
        <source>No optimizer here remembers earlier gradients</source>
        <translation>Aucun optimiseur ici ne retient les gradients précédents</translation>
    </message>
    <message>
        <source>No optimizer here has a step size for each parameter</source>
        <translation>Aucun optimiseur ici n&apos;a une longueur de pas par paramètre</translation>
    </message>
    <message>
        <source>Each step sees all samples: there is no mini-batch</source>
        <translation>Chaque pas voit tous les exemples&#x202f;: il n&apos;y a pas de mini-lot</translation>
    </message>
</context>
<context>
    <name>LayersView</name>
    <message>
        <source>Whose layers</source>
        <translation>Couches de</translation>
    </message>
    <message>
        <source>Whose layers are shown</source>
        <translation>Le concurrent dont on montre les couches</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradients</translation>
    </message>
    <message>
        <source>How large each layer&apos;s gradient was, and is</source>
        <translation>Quelle était, et quelle est, la taille du gradient de chaque couche</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>What the units of each hidden layer give for the training rows, now</source>
        <translation>Ce que donnent maintenant les unités de chaque couche cachée pour les lignes d&apos;entraînement</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>The weights of each layer, now</source>
        <translation>Les poids de chaque couche, maintenant</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilité</translation>
    </message>
    <message>
        <source>The learning rate against the largest stable one, by epoch</source>
        <translation>Le taux d&apos;apprentissage et le plus grand taux stable, par époque</translation>
    </message>
    <message>
        <source>Show: {page}</source>
        <translation>Afficher&#x202f;: {page}</translation>
    </message>
    <message>
        <source>This model has one layer only: of a neural network, its hidden layers are compared here.</source>
        <translation>Ce modèle n&apos;a qu&apos;une couche&#x202f;: ici, on compare les couches cachées d&apos;un réseau de neurones.</translation>
    </message>
    <message>
        <source>A surface has no layers: of a neural network, its hidden layers are compared here.</source>
        <translation>Une surface n&apos;a pas de couches&#x202f;: ici, on compare les couches cachées d&apos;un réseau de neurones.</translation>
    </message>
    <message>
        <source>Layer 1: {first}, output: {last}.</source>
        <translation>Couche 1&#x202f;: {first}, sortie&#x202f;: {last}.</translation>
    </message>
    <message>
        <source>The first layer&apos;s gradient is {times} times smaller than the last&apos;s: {first} to {last}.</source>
        <translation>Le gradient de la première couche est {times} fois plus petit que celui de la dernière&#x202f;: {first} contre {last}.</translation>
    </message>
    <message>
        <source>The first layer&apos;s gradient is {times} times as large as the last&apos;s: {first} to {last}.</source>
        <translation>Le gradient de la première couche est {times} fois plus grand que celui de la dernière&#x202f;: {first} contre {last}.</translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation>couche {number}</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>What the {unit} units of each layer give for all training rows; σ is their spread.</source>
        <translation>Ce que les unités {unit} de chaque couche donnent pour toutes les lignes d&apos;entraînement&#x202f;; σ est leur dispersion.</translation>
    </message>
    <message>
        <source>What the {unit} units of each layer give for all training rows, where it is not 0. A unit that is 0 for every row is dead.</source>
        <translation>Ce que les unités {unit} de chaque couche donnent pour toutes les lignes d&apos;entraînement, là où ce n&apos;est pas 0. Une unité qui vaut 0 pour chaque ligne est morte.</translation>
    </message>
    <message>
        <source>{percent} % at 0, {dead} dead</source>
        <translation>{percent}&#x202f;% à 0, {dead} morte(s)</translation>
    </message>
    <message>
        <source>{percent} % at 0</source>
        <translation>{percent}&#x202f;% à 0</translation>
    </message>
    <message>
        <source>The weights of each layer, without its biases; σ is their spread.</source>
        <translation>Les poids de chaque couche, sans ses biais&#x202f;; σ est leur dispersion.</translation>
    </message>
    <message>
        <source>No limit is known here: it is for optimizers that do not rescale their steps.</source>
        <translation>Aucune limite n&apos;est connue ici&#x202f;: elle vaut pour les optimiseurs qui ne changent pas l&apos;échelle de leurs pas.</translation>
    </message>
    <message>
        <source>The learning rate {rate} is {percent} % of the largest stable one here, {limit}.</source>
        <translation>Le taux d&apos;apprentissage {rate} est à {percent}&#x202f;% du plus grand taux stable ici, {limit}.</translation>
    </message>
</context>
<context>
    <name>LearningRate</name>
    <message>
        <source>How far each step goes along the gradient: too small and it crawls, too large and it overshoots. It applies at once, also while running.</source>
        <translation>Jusqu&apos;où va chaque pas le long du gradient&#x202f;: trop petit, on se traîne&#x202f;; trop grand, on dépasse le fond. Le réglage compte aussitôt, même pendant la lecture.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>Learning rate, logarithmic</source>
        <translation>Taux d&apos;apprentissage, logarithmique</translation>
    </message>
    <message>
        <source>Each tenth of the way is about 4 times as much.</source>
        <translation>Chaque dixième de la course multiplie par 4 environ.</translation>
    </message>
    <message>
        <source>Learning rate α</source>
        <translation>Taux d&apos;apprentissage α</translation>
    </message>
    <message>
        <source>Up and Down step it by 1-2-5.</source>
        <translation>Les flèches haut et bas le font avancer par 1-2-5.</translation>
    </message>
    <message>
        <source>Where the loss bends most, each step multiplies the distance to the valley&apos;s floor. Below this rate it shrinks; above, every step overshoots by more than the last. For gradient descent it is 2 divided by the largest curvature, momentum moves it.</source>
        <translation>Là où la perte se courbe le plus, chaque pas multiplie la distance au fond de la vallée. Au-dessous de ce taux, elle diminue&#x202f;; au-dessus, chaque pas dépasse le fond de plus en plus. Pour la descente de gradient, c&apos;est 2 divisé par la plus grande courbure&#x202f;; l&apos;inertie le déplace.</translation>
    </message>
    <message>
        <source>stability unknown</source>
        <translation>stabilité inconnue</translation>
    </message>
    <message>
        <source>stable below {rate}</source>
        <translation>stable sous {rate}</translation>
    </message>
    <message>
        <source>stable below about {rate} at the start</source>
        <translation>stable sous {rate} environ au départ</translation>
    </message>
    <message>
        <source>stable below about {rate} here</source>
        <translation>stable sous {rate} environ ici</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>LessonEditing</name>
    <message>
        <source>The page is in {file}; Lessons has it.</source>
        <translation>La page est dans {file}&#x202f;; le menu Leçons la contient.</translation>
    </message>
</context>
<context>
    <name>LessonPageDialog</name>
    <message>
        <source>A page of a lesson</source>
        <translation>Une page de leçon</translation>
    </message>
    <message>
        <source>Page title</source>
        <translation>Titre de la page</translation>
    </message>
    <message>
        <source>Stands above the words</source>
        <translation>Se trouve au-dessus du texte</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Markdown: **bold**, *italic*, lists with - in front, formulas between $ and $</source>
        <translation>Markdown&#x202f;: **gras**, *italique*, listes avec - devant, formules entre $ et $</translation>
    </message>
    <message>
        <source>What the page says. **bold**, *italic*, $w^2$, [the curve](see:loss)</source>
        <translation>Ce que dit la page. **gras**, *italique*, $w^2$, [la courbe](see:loss)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>For the teacher alone, beside the presentation</source>
        <translation>Pour le professeur seul, à côté de la présentation</translation>
    </message>
    <message>
        <source>Take it anew</source>
        <translation>Reprendre la fenêtre</translation>
    </message>
    <message>
        <source>The experiment, and what is seen, as they are in the window now</source>
        <translation>L&apos;expérience, et ce qui est visible, comme ils sont maintenant dans la fenêtre</translation>
    </message>
    <message>
        <source>This page is not saved. Give it up?</source>
        <translation>Cette page n&apos;est pas enregistrée. L&apos;abandonner&#x202f;?</translation>
    </message>
    <message>
        <source>Looking at it …</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Nothing is wrong with this page.</source>
        <translation>Rien ne cloche dans cette page.</translation>
    </message>
    <message>
        <source>the one in the window</source>
        <translation>celle de la fenêtre</translation>
    </message>
    <message>
        <source>The experiment: {title}</source>
        <translation>L&apos;expérience&#x202f;: {title}</translation>
    </message>
    <message>
        <source>The page needs a title.</source>
        <translation>La page a besoin d&apos;un titre.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>What is asked, and to be done</source>
        <translation>Ce qui est demandé, et à faire</translation>
    </message>
    <message>
        <source>The page&apos;s parts</source>
        <translation>Les parties de la page</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Says what is wrong with the page, if anything is</source>
        <translation>Dit ce qui ne va pas dans la page, s&apos;il y a quelque chose</translation>
    </message>
    <message>
        <source>Try it in the window</source>
        <translation>Essayer dans la fenêtre</translation>
    </message>
    <message>
        <source>Plays the page; when it is left, this dialog is back</source>
        <translation>Joue la page&#x202f;; quand on la quitte, cette fenêtre revient</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Enregistrer la page</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>page {number} sur {count}</translation>
    </message>
    <message>
        <source>To take away:</source>
        <translation>À retenir&#x202f;:</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Toutes les leçons</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Quitter la leçon</translation>
    </message>
    <message>
        <source>Back to your own work, as it was</source>
        <translation>Retour à votre propre travail, tel qu&apos;il était</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>The page before (Ctrl+Page Up)</source>
        <translation>La page précédente (Ctrl+Page préc.)</translation>
    </message>
    <message>
        <source>The next page (Ctrl+Page Down)</source>
        <translation>La page suivante (Ctrl+Page suiv.)</translation>
    </message>
</context>
<context>
    <name>LessonTile</name>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivante</translation>
    </message>
</context>
<context>
    <name>LessonsMenu</name>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Leçons</translation>
    </message>
    <message>
        <source>Start page…</source>
        <translation>Page d&apos;accueil…</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Quitter la leçon</translation>
    </message>
    <message>
        <source>Open a folder of lessons…</source>
        <translation>Ouvrir un dossier de leçons…</translation>
    </message>
    <message>
        <source>Make a lesson page of this…</source>
        <translation>En faire une page de leçon…</translation>
    </message>
    <message>
        <source>Files that are no lessons: {count}…</source>
        <translation>Fichiers qui ne sont pas des leçons&#x202f;: {count}…</translation>
    </message>
    <message>
        <source>For beginners: examples first</source>
        <translation>Pour débuter&#x202f;: des exemples d&apos;abord</translation>
    </message>
    <message>
        <source>For the advanced: think</source>
        <translation>Pour aller plus loin&#x202f;: réfléchir</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… et {count} de plus.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>A folder of lessons</source>
        <translation>Un dossier de leçons</translation>
    </message>
</context>
<context>
    <name>LossLegend</name>
    <message>
        <source>Each racer with its loss: now, or at the epoch under the pointer.</source>
        <translation>Chaque concurrent avec sa perte&#x202f;: maintenant, ou à l&apos;époque sous le pointeur.</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>earlier: {names}</source>
        <translation>avant&#x202f;: {names}</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>a divergé</translation>
    </message>
</context>
<context>
    <name>LossSection</name>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>What one wrong prediction costs. The training loss is its mean over the rows.</source>
        <translation>Ce que coûte une prédiction fausse. La perte d&apos;entraînement en est la moyenne sur les lignes.</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>des nombres</translation>
    </message>
    <message>
        <source>two classes</source>
        <translation>deux classes</translation>
    </message>
    <message>
        <source>three classes or more</source>
        <translation>trois classes ou plus</translation>
    </message>
    <message>
        <source>Not for this data set, whose target is {target}: this loss is for {fitting}.</source>
        <translation>Pas pour ce jeu de données, dont la cible est&#x202f;: {target}. Cette perte est pour&#x202f;: {fitting}.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>LossTable</name>
    <message>
        <source>What each loss has come to</source>
        <translation>Où chaque perte est arrivée</translation>
    </message>
    <message>
        <source>right</source>
        <translation>justes</translation>
    </message>
    <message>
        <source>The share of the rows whose class is predicted right</source>
        <translation>La part des lignes dont la classe est bien prédite</translation>
    </message>
    <message>
        <source>its line</source>
        <translation>sa droite</translation>
    </message>
    <message>
        <source>Intercept and slope, in the data&apos;s own units</source>
        <translation>Ordonnée à l&apos;origine et pente, dans les unités des données</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>The share of the variance that the fit explains: 1 is perfect</source>
        <translation>La part de la variance que l&apos;ajustement explique&#x202f;: 1 est parfait</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>The losses that are compared, each descended from the same start</source>
        <translation>Les pertes comparées, chacune descendue depuis le même départ</translation>
    </message>
    <message>
        <source>its value</source>
        <translation>sa valeur</translation>
    </message>
    <message>
        <source>Each by its own measure: these numbers can&apos;t be compared with each other</source>
        <translation>Chacune selon sa propre mesure&#x202f;: ces nombres ne peuvent pas être comparés entre eux</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>taux</translation>
    </message>
    <message>
        <source>The learning rate: the experiment&apos;s under its own loss, else one that suits</source>
        <translation>Le taux d&apos;apprentissage&#x202f;: celui de l&apos;expérience pour sa propre perte, sinon un taux qui convient</translation>
    </message>
    <message>
        <source>can&apos;t be run</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>a divergé</translation>
    </message>
</context>
<context>
    <name>LossView</name>
    <message>
        <source>Loss by epoch</source>
        <translation>Perte par époque</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Logarithmic loss axis</source>
        <translation>Axe de perte logarithmique</translation>
    </message>
    <message>
        <source>Logarithmic axis: every division is the same factor, so a steady rate of improvement is a straight line, and tiny losses can be told apart.</source>
        <translation>Axe logarithmique&#x202f;: chaque graduation est le même facteur, si bien qu&apos;un progrès régulier est une droite, et qu&apos;on distingue les pertes minuscules.</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>lots</translation>
    </message>
    <message>
        <source>Show batch losses</source>
        <translation>Montrer les pertes des lots</translation>
    </message>
    <message>
        <source>The loss of each single mini-batch, faintly behind. It jumps because every batch holds other samples; the strong line is the loss on all of them.</source>
        <translation>La perte de chaque mini-lot, pâle, à l&apos;arrière-plan. Elle saute parce que chaque lot contient d&apos;autres exemples&#x202f;; la courbe nette est la perte sur tous.</translation>
    </message>
    <message>
        <source>best</source>
        <translation>meilleur</translation>
    </message>
    <message>
        <source>Go to the lowest validation loss</source>
        <translation>Aller à la perte de validation la plus basse</translation>
    </message>
    <message>
        <source>Early stopping: goes to the step at which the rows held out were predicted best, ringed on the dashed line. What is learnt after it helps on the training rows alone.</source>
        <translation>Arrêt précoce&#x202f;: va au pas où les lignes mises de côté étaient le mieux prédites, entouré sur la courbe en tirets. Ce qui est appris ensuite ne sert qu&apos;aux lignes d&apos;entraînement.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>The wheel zooms, dragging moves. A double click, or A, shows the whole run again.
Dashed is the loss on the rows held out; the band between is what the model learnt of the training rows alone.</source>
        <translation>La molette zoome, glisser déplace. Un double-clic, ou A, remontre tout l&apos;essai.
En tirets, la perte sur les lignes mises de côté&#x202f;; la bande entre les deux est ce que le modèle n&apos;a appris que des lignes d&apos;entraînement.</translation>
    </message>
    <message>
        <source>No loss above zero: nothing that a logarithmic axis can show.</source>
        <translation>Aucune perte au-dessus de zéro&#x202f;: rien qu&apos;un axe logarithmique puisse montrer.</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>époque {epoch}</translation>
    </message>
    <message>
        <source>at epoch {epoch}</source>
        <translation>à l&apos;époque {epoch}</translation>
    </message>
</context>
<context>
    <name>LossesView</name>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Racer whose losses are compared</source>
        <translation>Concurrent dont les pertes sont comparées</translation>
    </message>
    <message>
        <source>Whose optimizer, schedule and batches each loss is descended with.</source>
        <translation>Le concurrent dont l&apos;optimiseur, la planification et les lots servent à descendre chaque perte.</translation>
    </message>
    <message>
        <source>Data and the fit of each loss</source>
        <translation>Les données et l&apos;ajustement de chaque perte</translation>
    </message>
    <message>
        <source>The same model fitted under each loss. Drag a point: the fits start over with it there, and take as many steps as the run has taken. By keys: Page Down and Page Up choose a point, the arrow keys move it, with Shift further, Delete puts it back.</source>
        <translation>Le même modèle ajusté sous chaque perte. Faites glisser un point&#x202f;: les ajustements recommencent avec lui à cet endroit, et font autant de pas que l&apos;essai en a fait. Au clavier&#x202f;: Page suiv. et Page préc. choisissent un point, les touches fléchées le déplacent, plus loin avec Maj, Suppr le remet à sa place.</translation>
    </message>
    <message>
        <source>The parameters of each loss</source>
        <translation>Les paramètres de chaque perte</translation>
    </message>
    <message>
        <source>The two parameters, as the model has them: where each loss has taken them from the start, the ring.</source>
        <translation>Les deux paramètres, tels que le modèle les a&#x202f;: où chaque perte les a menés depuis le départ, l&apos;anneau.</translation>
    </message>
    <message>
        <source>Put all points back</source>
        <translation>Remettre tous les points</translation>
    </message>
    <message>
        <source>The points that were dragged are again where the data have them.</source>
        <translation>Les points déplacés sont de nouveau là où les données les ont.</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Ce que l&apos;image montre</translation>
    </message>
    <message>
        <source>A surface has no data to be fitted, and so no losses to compare: choose data, such as “A line with outliers”.</source>
        <translation>Une surface n&apos;a pas de données à ajuster, donc pas de pertes à comparer&#x202f;: choisissez des données, comme «&#x202f;Une droite avec des valeurs aberrantes&#x202f;».</translation>
    </message>
    <message>
        <source>Losses are compared here for numbers and for two classes. These data have {classes} classes; “Two moons” has two.</source>
        <translation>On compare ici les pertes pour des nombres et pour deux classes. Ces données ont {classes} classes&#x202f;; «&#x202f;Deux lunes&#x202f;» en a deux.</translation>
    </message>
    <message>
        <source>one feature</source>
        <translation>une caractéristique</translation>
    </message>
    <message>
        <source>one or two features</source>
        <translation>une ou deux caractéristiques</translation>
    </message>
    <message>
        <source>The fits are drawn over {most}, and this model has {features}: choose fewer under Features.</source>
        <translation>Les ajustements sont tracés sur {most}, et ce modèle en a {features}&#x202f;: choisissez-en moins sous Caractéristiques.</translation>
    </message>
    <message>
        <source>{loss} takes a score for each class, and so other parameters than other losses: choose one of those, such as {other}.</source>
        <translation>La perte «&#x202f;{loss}&#x202f;» demande un score par classe, donc d&apos;autres paramètres que les autres pertes&#x202f;: choisissez l&apos;une de celles-ci, comme {other}.</translation>
    </message>
    <message>
        <source>Each loss keeps the whole way of all racers, which would take too much memory here: {numbers} parameters, those of all racers together. Choose smaller layers or fewer racers: {most} at most.</source>
        <translation>Chaque perte garde tout le trajet de tous les concurrents, ce qui prendrait trop de mémoire ici&#x202f;: {numbers} paramètres, tous concurrents réunis. Choisissez des couches plus petites ou moins de concurrents&#x202f;: {most} au plus.</translation>
    </message>
    <message>
        <source>on the way: {percent} %</source>
        <translation>en chemin&#x202f;: {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>1 point moved</source>
        <translation>1 point déplacé</translation>
    </message>
    <message>
        <source>{count} points moved</source>
        <translation>{count} points déplacés</translation>
    </message>
    <message>
        <source>The run is over</source>
        <translation>L&apos;essai est fini</translation>
    </message>
    <message>
        <source>still going: {names}</source>
        <translation>encore en route&#x202f;: {names}</translation>
    </message>
    <message>
        <source>Drag a point</source>
        <translation>Faites glisser un point</translation>
    </message>
    <message>
        <source>{count} parameters: no plane</source>
        <translation>{count} paramètres&#x202f;: pas de plan</translation>
    </message>
</context>
<context>
    <name>MapWriter</name>
    <message>
        <source>{number}: {shares} reach {place}</source>
        <translation>{number}&#x202f;: {shares} vers {place}</translation>
    </message>
    <message>
        <source>{shares} reach {count} others</source>
        <translation>{shares} vers {count} autres</translation>
    </message>
    <message>
        <source>{shares} at no minimum after {steps} steps</source>
        <translation>{shares} à aucun minimum après {steps} pas</translation>
    </message>
    <message>
        <source>{shares} diverge</source>
        <translation>{shares} divergent</translation>
    </message>
    <message>
        <source>{shares} where there is no loss</source>
        <translation>{shares} là où il n&apos;y a pas de perte</translation>
    </message>
    <message>
        <source>Drawing the map: {percent}.</source>
        <translation>Dessin de la carte&#x202f;: {percent}.</translation>
    </message>
    <message>
        <source>Click or drag to start there.</source>
        <translation>Cliquez ou faites glisser pour partir de là.</translation>
    </message>
    <message>
        <source>Light: {fewest} steps, dark: {most}. Click to start there.</source>
        <translation>Clair&#x202f;: {fewest} pas, sombre&#x202f;: {most}. Cliquez pour partir de là.</translation>
    </message>
    <message>
        <source>Light: {fewest} steps, dark: {most}.</source>
        <translation>Clair&#x202f;: {fewest} pas, sombre&#x202f;: {most}.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>no minimum</source>
        <translation>aucun minimum</translation>
    </message>
    <message>
        <source>diverges</source>
        <translation>diverge</translation>
    </message>
    <message>
        <source>no loss there</source>
        <translation>pas de perte ici</translation>
    </message>
    <message>
        <source>to {number} in {steps} steps</source>
        <translation>vers {number} en {steps} pas</translation>
    </message>
</context>
<context>
    <name>MeasureFields</name>
    <message>
        <source>What is measured of the run, of its first racer</source>
        <translation>Ce qui est mesuré de l&apos;essai, chez son premier concurrent</translation>
    </message>
    <message>
        <source>The number of the measure</source>
        <translation>Le numéro de la mesure</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Closes this message</source>
        <translation>Ferme ce message</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Middle</name>
    <message>
        <source>The network is shown large in the middle.</source>
        <translation>Le réseau est montré en grand au milieu.</translation>
    </message>
</context>
<context>
    <name>MoreSection</name>
    <message>
        <source>Title, start point, length and seed of the run, how the data is treated, weight penalty.</source>
        <translation>Titre, point de départ, durée et graine de l&apos;essai, traitement des données, pénalité sur les poids.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Start point</source>
        <translation>Point de départ</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>How often the run goes through all the data. On a surface an epoch is one step.</source>
        <translation>Combien de fois l&apos;essai parcourt toutes les données. Sur une surface, une époque est un pas.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Start, batches and held-out rows are drawn from it: the same seed gives the same run.</source>
        <translation>Le départ, les lots et les lignes mises de côté en sont tirés&#x202f;: la même graine redonne le même essai.</translation>
    </message>
    <message>
        <source>Standardise</source>
        <translation>Standardiser</translation>
    </message>
    <message>
        <source>Brings every column to mean 0 and standard deviation 1, so that one learning rate suits all.</source>
        <translation>Ramène chaque colonne à une moyenne de 0 et un écart type de 1, pour qu&apos;un seul taux d&apos;apprentissage convienne à toutes.</translation>
    </message>
    <message>
        <source>L2 penalty</source>
        <translation>Pénalité L2</translation>
    </message>
    <message>
        <source>Adds this times the sum of the squared weights to the loss, which keeps them small.</source>
        <translation>Ajoute à la perte ce nombre fois la somme des carrés des poids, ce qui les garde petits.</translation>
    </message>
    <message>
        <source>L1 penalty</source>
        <translation>Pénalité L1</translation>
    </message>
    <message>
        <source>Adds this times the sum of the weights&apos; sizes to the loss: it pulls all weights to 0 alike, so that those that matter little end there.</source>
        <translation>Ajoute à la perte ce nombre fois la somme des valeurs absolues des poids&#x202f;: elle tire tous les poids vers 0 avec la même force, si bien que ceux qui comptent peu y finissent.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>The fraction of the rows that is held out, to see how the model does on data it never saw.</source>
        <translation>La fraction des lignes mise de côté, pour voir ce que vaut le modèle sur des données qu&apos;il n&apos;a jamais vues.</translation>
    </message>
</context>
<context>
    <name>NetworkCanvas</name>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} sur {all}</translation>
    </message>
    <message>
        <source>features</source>
        <translation>caractéristiques</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>sorties</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>hidden {number}</source>
        <translation>cachée {number}</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grand</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradients</translation>
    </message>
    <message>
        <source>Racer whose network is shown</source>
        <translation>Concurrent dont le réseau est montré</translation>
    </message>
    <message>
        <source>Whose weights and pictures are shown.</source>
        <translation>Le concurrent dont on montre les poids et les images.</translation>
    </message>
    <message>
        <source>Lines show: weights</source>
        <translation>Traits&#x202f;: les poids</translation>
    </message>
    <message>
        <source>Lines are as thick as their weight is large; the colour is its sign.</source>
        <translation>Les traits sont d&apos;autant plus épais que leur poids est grand&#x202f;; la couleur est son signe.</translation>
    </message>
    <message>
        <source>Lines show: gradients</source>
        <translation>Traits&#x202f;: les gradients</translation>
    </message>
    <message>
        <source>Lines are as thick as the size of their gradient in this step, on a logarithmic scale: a tenth of it is a quarter thinner. The error flows back, from the output to the features.</source>
        <translation>Les traits sont d&apos;autant plus épais que leur gradient est grand à ce pas, sur une échelle logarithmique&#x202f;: dix fois moins est un quart plus fin. L&apos;erreur reflue de la sortie vers les caractéristiques.</translation>
    </message>
    <message>
        <source>Network in the middle</source>
        <translation>Réseau au milieu</translation>
    </message>
    <message>
        <source>Shows the network in the middle in place of the surface, and back (F6)</source>
        <translation>Montre le réseau au milieu à la place de la surface, et revient (F6)</translation>
    </message>
    <message>
        <source>Numbers of the unit or weight pointed at</source>
        <translation>Nombres de l&apos;unité ou du poids désigné</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Ce que l&apos;image montre</translation>
    </message>
    <message>
        <source>A surface has no model: a neural network needs data to be fitted to.</source>
        <translation>Une surface n&apos;a pas de modèle&#x202f;: un réseau de neurones a besoin de données à ajuster.</translation>
    </message>
    <message>
        <source>Here the layers of a neural network are seen, and what each of its units computes: “Neural network” under Model makes one.</source>
        <translation>Ici, on voit les couches d&apos;un réseau de neurones, et ce que calcule chacune de ses unités&#x202f;: «&#x202f;Réseau de neurones&#x202f;» sous Modèle en fait un.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>{features}, {layers} {kind} units, {outputs}</source>
        <translation>{features}, {layers} unités {kind}, {outputs}</translation>
    </message>
    <message>
        <source>1 feature</source>
        <translation>1 caractéristique</translation>
    </message>
    <message>
        <source>{number} features</source>
        <translation>{number} caractéristiques</translation>
    </message>
    <message>
        <source>1 output</source>
        <translation>1 sortie</translation>
    </message>
    <message>
        <source>{number} outputs</source>
        <translation>{number} sorties</translation>
    </message>
    <message>
        <source>no step was taken yet</source>
        <translation>aucun pas n&apos;a encore été fait</translation>
    </message>
    <message>
        <source>no gradient yet</source>
        <translation>pas encore de gradient</translation>
    </message>
    <message>
        <source>thick: a large gradient</source>
        <translation>épais&#x202f;: un grand gradient</translation>
    </message>
    <message>
        <source>orange: above 0, blue: below</source>
        <translation>orange&#x202f;: au-dessus de 0, bleu&#x202f;: au-dessous</translation>
    </message>
    <message>
        <source>{shown} of {all} units</source>
        <translation>{shown} unités sur {all}</translation>
    </message>
    <message>
        <source>of each its {count} thickest lines</source>
        <translation>de chacune, ses {count} traits les plus épais</translation>
    </message>
    <message>
        <source>stripes: samples of this step</source>
        <translation>bandes&#x202f;: exemples de ce pas</translation>
    </message>
    <message>
        <source>Point to read numbers; a click takes a weight as a surface axis.</source>
        <translation>Pointez pour lire&#x202f;; un clic fait d&apos;un poids un axe.</translation>
    </message>
    <message>
        <source>{name}: {value} · gradient {gradient} · gives {mean}</source>
        <translation>{name}&#x202f;: {value} · gradient {gradient} · donne {mean}</translation>
    </message>
    <message>
        <source>{name} gives {mean} ({low} … {high})</source>
        <translation>{name} donne {mean} ({low} … {high})</translation>
    </message>
    <message>
        <source>{name} gives {mean} ({low} … {high}) · bias {value}, gradient {gradient}</source>
        <translation>{name} donne {mean} ({low} … {high}) · biais {value}, gradient {gradient}</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Time since the beginning</source>
        <translation>Temps depuis le début</translation>
    </message>
    <message>
        <source>No lesson is open.</source>
        <translation>Aucune leçon n&apos;est ouverte.</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>page {number} sur {count}</translation>
    </message>
    <message>
        <source>This page has no notes.</source>
        <translation>Cette page n&apos;a pas de notes.</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Ensuite&#x202f;: {title}</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>C&apos;est la dernière page.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>{name} needs a number.</source>
        <translation>{name} demande un nombre.</translation>
    </message>
    <message>
        <source>{name}: “{text}” is not a number; write one such as {example}.</source>
        <translation>{name}&#x202f;: «&#x202f;{text}&#x202f;» n&apos;est pas un nombre&#x202f;; écrivez-en un comme {example}.</translation>
    </message>
    <message>
        <source>0.01 or 1e-3</source>
        <translation>0,01 ou 1e-3</translation>
    </message>
    <message>
        <source>{name} is too large to compute with.</source>
        <translation>{name}&#x202f;: ce nombre est trop grand pour les calculs.</translation>
    </message>
    <message>
        <source>{name} must be a whole number, written without separators.</source>
        <translation>{name} doit être un nombre entier, écrit sans séparateurs.</translation>
    </message>
    <message>
        <source>above {low}</source>
        <translation>plus de {low}</translation>
    </message>
    <message>
        <source>at least {low}</source>
        <translation>au moins {low}</translation>
    </message>
    <message>
        <source>below {high}</source>
        <translation>moins de {high}</translation>
    </message>
    <message>
        <source>at most {high}</source>
        <translation>au plus {high}</translation>
    </message>
    <message>
        <source>{low} and {high}</source>
        <translation>{low} et {high}</translation>
    </message>
    <message>
        <source>{name} must be {wanted}: {why}.</source>
        <translation>{name}&#x202f;: il faut {wanted}&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>{name} must be {wanted}.</source>
        <translation>{name}&#x202f;: il faut {wanted}.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>epoch</source>
        <translation type="unfinished">époque</translation>
    </message>
    <message>
        <source>loss of {name}</source>
        <translation>perte&#x202f;: {name}</translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished">perte</translation>
    </message>
    <message>
        <source>validation loss of {name}</source>
        <translation>perte de validation&#x202f;: {name}</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>perte de validation</translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished">pas</translation>
    </message>
    <message>
        <source>{parameter} of {name}</source>
        <translation>{parameter}&#x202f;: {name}</translation>
    </message>
</context>
<context>
    <name>NumbersDialog</name>
    <message>
        <source>The run&apos;s numbers</source>
        <translation>Les nombres de l&apos;essai</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation type="unfinished">Perte par époque</translation>
    </message>
    <message>
        <source>Parameters by step</source>
        <translation>Paramètres par pas</translation>
    </message>
    <message>
        <source>The arrow keys go from number to number.</source>
        <translation>Les flèches vont d&apos;un nombre à l&apos;autre.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>epoch {epoch}</source>
        <translation>époque {epoch}</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>pas {step}</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>a divergé</translation>
    </message>
    <message>
        <source>learning rate {number}</source>
        <translation>taux d&apos;apprentissage {number}</translation>
    </message>
    <message>
        <source>α {number}</source>
        <translation>α {number}</translation>
    </message>
    <message>
        <source>loss {number}</source>
        <translation>perte {number}</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>A new one, or one of your folder that the page is appended to</source>
        <translation>Une nouvelle, ou l&apos;une de celles de votre dossier, à laquelle la page est ajoutée</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What the menu of lessons calls it</source>
        <translation>Son nom dans le menu des leçons</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>How long it takes a class</source>
        <translation>Combien de temps il faut à une classe</translation>
    </message>
    <message>
        <source>Takeaway</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>The whole lesson in one sentence</source>
        <translation>Toute la leçon en une phrase</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose a folder for your lessons first.</source>
        <translation>Choisissez d&apos;abord un dossier pour vos leçons.</translation>
    </message>
    <message>
        <source>The lesson needs a title.</source>
        <translation>La leçon a besoin d&apos;un titre.</translation>
    </message>
    <message>
        <source>The lesson needs one sentence to take away.</source>
        <translation>La leçon a besoin d&apos;une phrase à retenir.</translation>
    </message>
    <message>
        <source>A folder of lessons</source>
        <translation>Un dossier de leçons</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>aucun choisi pour l&apos;instant</translation>
    </message>
    <message>
        <source>a new lesson</source>
        <translation>une nouvelle leçon</translation>
    </message>
</context>
<context>
    <name>PlaneRow</name>
    <message>
        <source>Re-centre</source>
        <translation>Recentrer</translation>
    </message>
    <message>
        <source>Lays the plane through where the ball is now</source>
        <translation>Fait passer le plan par l&apos;endroit où est maintenant la bille</translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>Retirer au sort</translation>
    </message>
    <message>
        <source>Draws two other random directions: what looks alike along any of them belongs to the landscape</source>
        <translation>Tire au sort deux autres directions&#x202f;: ce qui se ressemble le long de toutes appartient au paysage</translation>
    </message>
    <message>
        <source>Seen through</source>
        <translation>Vue à travers</translation>
    </message>
    <message>
        <source>main directions of the way down</source>
        <translation>directions principales de la descente</translation>
    </message>
    <message>
        <source>path&apos;s main directions</source>
        <translation>directions principales du trajet</translation>
    </message>
    <message>
        <source>two random directions</source>
        <translation>deux directions au hasard</translation>
    </message>
    <message>
        <source>Which two directions of the many parameters the surface shows</source>
        <translation>Lesquelles des nombreuses directions des paramètres la surface montre</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What the parameters that are not shown are held at</source>
        <translation>À quelles valeurs sont tenus les paramètres qui ne sont pas montrés</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>Autres paramètres</translation>
    </message>
    <message>
        <source>others at the ball</source>
        <translation>autres à la bille</translation>
    </message>
    <message>
        <source>others at the minimum</source>
        <translation>autres au minimum</translation>
    </message>
</context>
<context>
    <name>PositionTable</name>
    <message>
        <source>Where the racers are</source>
        <translation>Où sont les concurrents</translation>
    </message>
</context>
<context>
    <name>PredictedPlot</name>
    <message>
        <source>actual {target}</source>
        <translation>réel&#x202f;: {target}</translation>
    </message>
    <message>
        <source>predicted {target}</source>
        <translation>prédit&#x202f;: {target}</translation>
    </message>
    <message>
        <source>diagonal: perfect</source>
        <translation>diagonale&#x202f;: parfait</translation>
    </message>
</context>
<context>
    <name>PreparingBar</name>
    <message>
        <source>Preparing the data</source>
        <translation>Préparation des données</translation>
    </message>
    <message>
        <source>How much of the data is prepared</source>
        <translation>Part des données déjà préparée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keeps the run in view and its experiment.</source>
        <translation>Garde l&apos;essai affiché et son expérience.</translation>
    </message>
    <message>
        <source>Preparing the data…</source>
        <translation>Préparation des données…</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <source>Bright pointer</source>
        <translation>Pointeur lumineux</translation>
    </message>
    <message>
        <source>Teacher&apos;s notes</source>
        <translation>Notes du professeur</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The first rows of the file</source>
        <translation>Les premières lignes du fichier</translation>
    </message>
    <message>
        <source>The first rows, as the file is read. If they look wrong, change how it is read above.</source>
        <translation>Les premières lignes, telles que le fichier est lu. Si elles semblent fausses, changez plus haut la façon de le lire.</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>First frame</source>
        <translation>Première image</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>L&apos;image</translation>
    </message>
</context>
<context>
    <name>ProblemSection</name>
    <message>
        <source>What to minimise</source>
        <translation>Quoi minimiser</translation>
    </message>
    <message>
        <source>The loss of a model on data, or the height of a surface: both are descended alike.</source>
        <translation>La perte d&apos;un modèle sur des données, ou la hauteur d&apos;une surface&#x202f;: on descend les deux de la même façon.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>Your formula…</source>
        <translation>Votre formule…</translation>
    </message>
    <message>
        <source>Any surface f(x, y) that you can write down.</source>
        <translation>N&apos;importe quelle surface f(x, y) que vous savez écrire.</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importer un tableau…</translation>
    </message>
    <message>
        <source>A file with columns of numbers, as a CSV.</source>
        <translation>Un fichier avec des colonnes de nombres, par exemple un CSV.</translation>
    </message>
    <message>
        <source>Draw your own data…</source>
        <translation>Dessiner vos données…</translation>
    </message>
    <message>
        <source>Points that you set with the mouse.</source>
        <translation>Des points que vous placez à la souris.</translation>
    </message>
    <message>
        <source>Real data</source>
        <translation>Vraies données</translation>
    </message>
    <message>
        <source>Generated data</source>
        <translation>Données générées</translation>
    </message>
    <message>
        <source>Surfaces</source>
        <translation>Surfaces</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>The question</source>
        <translation type="unfinished">La question</translation>
    </message>
    <message>
        <source>This is my prediction</source>
        <translation>Voici ma prédiction</translation>
    </message>
    <message>
        <source>Play waits for it. Afterwards it can&apos;t be changed.</source>
        <translation>La lecture attend cette prédiction. Ensuite, on ne peut plus la changer.</translation>
    </message>
    <message>
        <source>Go to the result</source>
        <translation>Aller au résultat</translation>
    </message>
    <message>
        <source>Runs as fast as it can to the step that decides</source>
        <translation>Va aussi vite que possible jusqu&apos;au pas décisif</translation>
    </message>
    <message>
        <source>What has become of your answer</source>
        <translation>Ce qu&apos;est devenue votre réponse</translation>
    </message>
    <message>
        <source>Play waits for your prediction.</source>
        <translation>La lecture attend votre prédiction.</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>Votre prédiction</translation>
    </message>
    <message>
        <source>Click on the surface where you think it will be.</source>
        <translation>Cliquez sur la surface là où vous pensez qu&apos;elle sera.</translation>
    </message>
    <message>
        <source>Draw it into the empty plot of the loss, from left to right.</source>
        <translation>Dessinez-la dans le graphique vide de la perte, de gauche à droite.</translation>
    </message>
    <message>
        <source>So it was.</source>
        <translation>C&apos;est bien cela.</translation>
    </message>
    <message>
        <source>You said {given}; it is {answer}.</source>
        <translation>Vous avez dit {given}&#x202f;; c&apos;est {answer}.</translation>
    </message>
    <message>
        <source>It went otherwise.</source>
        <translation>Il en a été autrement.</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>What is asked before the run; Play waits for the answer</source>
        <translation>Ce qui est demandé avant l&apos;essai&#x202f;; la lecture attend la réponse</translation>
    </message>
    <message>
        <source>no question</source>
        <translation>pas de question</translation>
    </message>
    <message>
        <source>one of several answers</source>
        <translation>une réponse parmi plusieurs</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>What will happen?</source>
        <translation>Que va-t-il se passer&#x202f;?</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>How many there are to choose from</source>
        <translation>Combien il y en a au choix</translation>
    </message>
    <message>
        <source>The number asked for</source>
        <translation>Le nombre demandé</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>How far off still counts as right</source>
        <translation>Quel écart compte encore comme juste</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>What is counted: epochs, dollars</source>
        <translation>Ce que l&apos;on compte&#x202f;: époques, dollars</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>peut rester vide</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>When it is decided what was right</source>
        <translation>Quand on décide de ce qui était juste</translation>
    </message>
    <message>
        <source>at the end of the run</source>
        <translation>à la fin de l&apos;essai</translation>
    </message>
    <message>
        <source>after so many epochs:</source>
        <translation>après tant d&apos;époques&#x202f;:</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Told to everybody afterwards; {{loss}} stands for the run&apos;s own loss, then</source>
        <translation>Ce qu&apos;on dit à tous ensuite&#x202f;; {{loss}} y sera remplacé par la perte de l&apos;essai</translation>
    </message>
    <message>
        <source>The question needs its words.</source>
        <translation>La question n&apos;a pas encore de texte.</translation>
    </message>
    <message>
        <source>Answer {number} needs its words.</source>
        <translation>La réponse {number} n&apos;a pas encore de texte.</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>C&apos;est</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Demande</translation>
    </message>
</context>
<context>
    <name>Questioning</name>
    <message>
        <source>Here: {place}</source>
        <translation>Ici&#x202f;: {place}</translation>
    </message>
    <message>
        <source>your prediction</source>
        <translation>votre prédiction</translation>
    </message>
    <message>
        <source>Drawn: from {first} to {last}.</source>
        <translation>Dessiné&#x202f;: de {first} à {last}.</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>là où elle est</translation>
    </message>
</context>
<context>
    <name>RaceTable</name>
    <message>
        <source>Target loss</source>
        <translation>Perte visée</translation>
    </message>
    <message>
        <source>The loss that the racers are to come down to: who was there first?</source>
        <translation>La perte jusqu&apos;à laquelle les concurrents doivent descendre&#x202f;: qui y est arrivé le premier&#x202f;?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the table as it is sorted, for a spreadsheet</source>
        <translation>Copie le tableau tel qu&apos;il est trié, pour un tableur</translation>
    </message>
    <message>
        <source>The race</source>
        <translation>La course</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>By the training loss now</source>
        <translation>Selon la perte d&apos;entraînement actuelle</translation>
    </message>
    <message>
        <source>Racer</source>
        <translation>Concurrent</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>On all training samples, now</source>
        <translation>Sur tous les exemples d&apos;entraînement, maintenant</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>The loss on the rows held out, after the last whole epoch</source>
        <translation>La perte sur les lignes mises de côté, après la dernière époque entière</translation>
    </message>
    <message>
        <source>To target</source>
        <translation>Visée à</translation>
    </message>
    <message>
        <source>Steps until the loss was the target or less, to the end of that epoch</source>
        <translation>Nombre de pas jusqu&apos;à ce que la perte visée soit atteinte, à la fin de l&apos;époque</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>From the nearest known minimum, in the parameters as they are trained</source>
        <translation>Au minimum connu le plus proche, dans les paramètres tels qu&apos;ils sont entraînés</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradients</translation>
    </message>
    <message>
        <source>How many gradients of single samples were computed on the way</source>
        <translation>Combien de gradients d&apos;exemples ont été calculés en chemin</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>RacerCell</name>
    <message>
        <source>loss {loss}</source>
        <translation>perte {loss}</translation>
    </message>
</context>
<context>
    <name>RacerForm</name>
    <message>
        <source>How the learning rate changes from epoch to epoch, and where a large gradient is cut.</source>
        <translation>Comment le taux d&apos;apprentissage change d&apos;époque en époque, et où un grand gradient est coupé.</translation>
    </message>
    <message>
        <source>Schedule and clipping</source>
        <translation>Planification et écrêtage</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
</context>
<context>
    <name>RacerRow</name>
    <message>
        <source>Racer {number}</source>
        <translation>Concurrent {number}</translation>
    </message>
    <message>
        <source>Racer {number}, as it is marked in every view. Opens its settings.</source>
        <translation>Concurrent {number}, tel qu&apos;il est marqué dans chaque vue. Ouvre ses réglages.</translation>
    </message>
    <message>
        <source>Optimizer of racer {number}</source>
        <translation>Optimiseur du concurrent {number}</translation>
    </message>
    <message>
        <source>Learning rate of racer {number}</source>
        <translation>Taux d&apos;apprentissage du concurrent {number}</translation>
    </message>
    <message>
        <source>The learning rate. Opens the settings of this racer.</source>
        <translation>Le taux d&apos;apprentissage. Ouvre les réglages de ce concurrent.</translation>
    </message>
    <message>
        <source>Remove racer {number}</source>
        <translation>Retirer le concurrent {number}</translation>
    </message>
    <message>
        <source>Takes this racer out of the race.</source>
        <translation>Retire ce concurrent de la course.</translation>
    </message>
</context>
<context>
    <name>RacersSection</name>
    <message>
        <source>Optimizer</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Add a racer</source>
        <translation>Ajouter un concurrent</translation>
    </message>
    <message>
        <source>Three learning rates</source>
        <translation>Trois taux</translation>
    </message>
    <message>
        <source>Too low, just right, too high: three racers of the selected optimizer take the place of all others and start at the same point. Too low crawls; too high overshoots the valley by more with every step.</source>
        <translation>Trop bas, bien choisi, trop haut&#x202f;: trois concurrents avec l&apos;optimiseur choisi prennent la place de tous les autres et partent du même point. Trop bas, il se traîne&#x202f;; trop haut, il dépasse le fond de la vallée de plus en plus à chaque pas.</translation>
    </message>
    <message>
        <source>Another optimizer starts at the same point and sees the same batches: a fair race.</source>
        <translation>Un autre optimiseur part du même point et voit les mêmes lots&#x202f;: une course honnête.</translation>
    </message>
    <message>
        <source>More than eight could not be told apart.</source>
        <translation>Plus de huit ne pourraient pas être distingués.</translation>
    </message>
</context>
<context>
    <name>RecordedRunDialog</name>
    <message>
        <source>Recorded run: {name}</source>
        <translation>Essai enregistré&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Loss by step</source>
        <translation>Perte par pas</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Drag to any step of the run; the arrow keys go one step.</source>
        <translation>Faites glisser vers n&apos;importe quel pas de l&apos;essai&#x202f;; les flèches du clavier font un pas.</translation>
    </message>
    <message>
        <source>Numbers of this step</source>
        <translation>Nombres de ce pas</translation>
    </message>
    <message>
        <source>The whole surface, and on it the path as it was recorded.</source>
        <translation>La surface entière et, dessus, le trajet tel qu&apos;il a été enregistré.</translation>
    </message>
    <message>
        <source>The surface is a slice along the main directions of the recorded path. A ball floats at its true loss; the dashed line is the gap to the slice.</source>
        <translation>La surface est une coupe le long des directions principales du trajet enregistré. Une bille flotte à sa vraie perte&#x202f;; la ligne en tirets est l&apos;écart à la coupe.</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>tel qu&apos;enregistré</translation>
    </message>
    <message>
        <source>run {number}</source>
        <translation>essai {number}</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>w {number}</source>
        <translation>w {number}</translation>
    </message>
    <message>
        <source>run</source>
        <translation>essai</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>gradient norm</source>
        <translation>norme du gradient</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>pas {step} sur {steps}</translation>
    </message>
</context>
<context>
    <name>ReflectionBox</name>
    <message>
        <source>The question</source>
        <translation type="unfinished">La question</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Une réponse</translation>
    </message>
    <message>
        <source>Your own answer</source>
        <translation>Votre propre réponse</translation>
    </message>
    <message>
        <source>Your own answer, for yourself</source>
        <translation>Votre propre réponse, pour vous</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Think:</source>
        <translation>Réfléchissez&#x202f;:</translation>
    </message>
</context>
<context>
    <name>RegionsPlot</name>
    <message>
        <source>regions: {others} at the mean</source>
        <translation>régions&#x202f;: {others} à la moyenne</translation>
    </message>
    <message>
        <source>dashed: margin, score ±1</source>
        <translation>en tirets&#x202f;: la marge, score ±1</translation>
    </message>
    <message>
        <source>{count} far rows not shown</source>
        <translation>{count} lignes lointaines omises</translation>
    </message>
</context>
<context>
    <name>Renderer</name>
    <message>
        <source>The process that renders has ended; close this window and open it again.</source>
        <translation>Le processus de rendu s&apos;est arrêté&#x202f;; fermez cette fenêtre et rouvrez-la.</translation>
    </message>
</context>
<context>
    <name>Residuals</name>
    <message>
        <source>lines: residuals</source>
        <translation>traits&#x202f;: résidus</translation>
    </message>
    <message>
        <source>lines: its residuals</source>
        <translation>traits&#x202f;: ses résidus</translation>
    </message>
    <message>
        <source>lines: {count} residuals</source>
        <translation>traits&#x202f;: {count} résidus</translation>
    </message>
</context>
<context>
    <name>ResidualsPlot</name>
    <message>
        <source>prediction: {target}</source>
        <translation>prédiction&#x202f;: {target}</translation>
    </message>
    <message>
        <source>how wrong: actual − prediction</source>
        <translation>écart&#x202f;: réel − prédiction</translation>
    </message>
    <message>
        <source>s: predicted {target}</source>
        <translation>s&#x202f;: {target}, prédit</translation>
    </message>
    <message>
        <source>y − s: actual − predicted</source>
        <translation>y − s&#x202f;: réel − prédit</translation>
    </message>
    <message>
        <source>above 0: too low</source>
        <translation>au-dessus de 0&#x202f;: trop bas</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>The training cycle</source>
        <translation>Le cycle d&apos;entraînement</translation>
    </message>
    <message>
        <source>Measure the loss: each prediction is compared with the actual answer; the mean is the step&apos;s loss.</source>
        <translation>Mesurer la perte&#x202f;: chaque prédiction est comparée à la réponse réelle&#x202f;; la moyenne est la perte du pas.</translation>
    </message>
    <message>
        <source>y is the actual answer (−1 or +1 for two classes), s the predicted one or the model&apos;s score, p the probability given to the actual class. σ is the standard deviation of the target, by which standardised data are divided.</source>
        <translation>y est la réponse réelle (−1 ou +1 pour deux classes), s la réponse prédite ou le score du modèle, p la probabilité accordée à la vraie classe. σ est l&apos;écart type de la cible, par lequel les données standardisées sont divisées.</translation>
    </message>
    <message>
        <source>How wrong it is becomes a number, with the actual class counted as +1 or −1 where there are two. Of standardised data the error is divided by the standard deviation of the target.</source>
        <translation>L&apos;erreur devient un nombre, la vraie classe comptant pour +1 ou −1 s&apos;il y en a deux. Pour des données standardisées, l&apos;erreur est divisée par l&apos;écart type de la cible.</translation>
    </message>
    <message>
        <source>Predict: the model computes an answer for each sample of the batch, with the old weights.</source>
        <translation>Prédire&#x202f;: le modèle calcule une réponse pour chaque exemple du lot, avec les anciens poids.</translation>
    </message>
    <message>
        <source>Find the gradient: how the loss changes with each weight. It is the mean of what the samples contribute, one by one.</source>
        <translation>Trouver le gradient&#x202f;: comment la perte change avec chaque poids. C&apos;est la moyenne de ce qu&apos;apportent les exemples, un par un.</translation>
    </message>
    <message>
        <source>Adjust the weights: the optimizer turns the gradient into a step, and takes it off the old weights.</source>
        <translation>Ajuster les poids&#x202f;: l&apos;optimiseur tire un pas du gradient, et le retranche des anciens poids.</translation>
    </message>
</context>
<context>
    <name>RowsChoice</name>
    <message>
        <source>{shown} of {count} rows</source>
        <translation>{shown} lignes sur {count}</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} lignes</translation>
    </message>
</context>
<context>
    <name>RunSound</name>
    <message>
        <source>Save the run&apos;s sound</source>
        <translation>Enregistrer le son de l&apos;essai</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>The run cannot be heard here: there is nothing that plays sounds. It can be saved as a file.</source>
        <translation>L&apos;essai ne peut pas être écouté ici&#x202f;: rien ne permet d&apos;y jouer des sons. Il peut être enregistré dans un fichier.</translation>
    </message>
</context>
<context>
    <name>SampleLossView</name>
    <message>
        <source>A surface has no samples:
its height is the loss.</source>
        <translation>Une surface n&apos;a pas d&apos;exemples&#x202f;:
sa hauteur est la perte.</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>marge</translation>
    </message>
    <message>
        <source>What the axis shows</source>
        <translation>Ce que montre l&apos;axe</translation>
    </message>
    <message>
        <source>The probability that the model gives to the actual class, or its margin: by how much the score of the actual class leads. Below a margin of 0 the prediction is wrong.</source>
        <translation>La probabilité que le modèle accorde à la vraie classe, ou sa marge&#x202f;: l&apos;avance du score de la vraie classe. Sous une marge de 0, la prédiction est fausse.</translation>
    </message>
    <message>
        <source>Racer whose samples are shown</source>
        <translation>Concurrent dont les exemples sont montrés</translation>
    </message>
    <message>
        <source>Whose predictions the dots are.</source>
        <translation>Le concurrent dont les points sont les prédictions.</translation>
    </message>
    <message>
        <source>Drag a dot, or press anywhere, and watch what each loss makes of the prediction (keys: Left, Right). The run stays as it is. A double click starts over.</source>
        <translation>Faites glisser un point, ou appuyez n&apos;importe où, et voyez ce que chaque perte fait de la prédiction (touches&#x202f;: ←, →). L&apos;essai reste tel quel. Un double-clic recommence.</translation>
    </message>
    <message>
        <source>Loss of one sample over its prediction</source>
        <translation>Perte d&apos;un exemple selon sa prédiction</translation>
    </message>
    <message>
        <source>Where the dragged dot is.</source>
        <translation>Où est le point déplacé.</translation>
    </message>
    <message>
        <source>σ is the standard deviation of the target, by which standardised data are divided.</source>
        <translation>σ est l&apos;écart type de la cible, par lequel les données standardisées sont divisées.</translation>
    </message>
    <message>
        <source>loss of the sample</source>
        <translation>perte de l&apos;exemple</translation>
    </message>
    <message>
        <source>p: probability given to the actual class</source>
        <translation>p&#x202f;: probabilité accordée à la vraie classe</translation>
    </message>
    <message>
        <source>probability given to the actual class</source>
        <translation>probabilité accordée à la vraie classe</translation>
    </message>
    <message>
        <source>y · s: score s, with y = −1 or +1 by class</source>
        <translation>y · s&#x202f;: score s, avec y = −1 ou +1 selon la classe</translation>
    </message>
    <message>
        <source>margin: by how much the actual class&apos;s score leads</source>
        <translation>marge&#x202f;: avance du score de la vraie classe</translation>
    </message>
    <message>
        <source>margin: score of the actual class − best other</source>
        <translation>marge&#x202f;: score de la vraie classe − meilleur autre</translation>
    </message>
    <message>
        <source>s − y: predicted − actual {target}</source>
        <translation>s − y&#x202f;: prédit − réel, {target}</translation>
    </message>
    <message>
        <source>how wrong: prediction − actual {target}</source>
        <translation>écart&#x202f;: prédiction − réel, {target}</translation>
    </message>
    <message>
        <source>s − y: predicted − actual, in standard deviations</source>
        <translation>s − y&#x202f;: prédit − réel, en écarts types</translation>
    </message>
    <message>
        <source>how wrong, in standard deviations of the target</source>
        <translation>écart, en écarts types de la cible</translation>
    </message>
    <message>
        <source>how wrong</source>
        <translation>écart</translation>
    </message>
    <message>
        <source>p = {place}</source>
        <translation>p = {place}</translation>
    </message>
    <message>
        <source>probability {place}</source>
        <translation>probabilité {place}</translation>
    </message>
    <message>
        <source>(margin {score})</source>
        <translation>(marge {score})</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>margin {place}: {sign}</source>
        <translation>marge {place}&#x202f;: {sign}</translation>
    </message>
    <message>
        <source>off by {place} {unit}</source>
        <translation>écart de {place} {unit}</translation>
    </message>
    <message>
        <source>off by {place} σ = {own} {unit}</source>
        <translation>écart de {place} σ = {own} {unit}</translation>
    </message>
    <message>
        <source>off by {own} {unit}</source>
        <translation>écart de {own} {unit}</translation>
    </message>
    <message>
        <source>Row {row} ({name}): {what}</source>
        <translation>Ligne {row} ({name})&#x202f;: {what}</translation>
    </message>
    <message>
        <source>{count} samples of this step</source>
        <translation>{count} exemples de ce pas</translation>
    </message>
    <message>
        <source>this step&apos;s sample</source>
        <translation>l&apos;exemple de ce pas</translation>
    </message>
    <message>
        <source>{shown} of this step&apos;s {count} samples</source>
        <translation>{shown} exemples de ce pas sur {count}</translation>
    </message>
    <message>
        <source>{beyond} beyond the edges</source>
        <translation>{beyond} au-delà des bords</translation>
    </message>
    <message>
        <source>curves: other scores 0</source>
        <translation>courbes&#x202f;: autres scores 0</translation>
    </message>
    <message>
        <source>drag one · bold: this run</source>
        <translation>faites glisser un point · gras&#x202f;: cet essai</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Replace “{name}”?</source>
        <translation>Remplacer «&#x202f;{name}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>There is a file of that name in {folder}.</source>
        <translation>Il y a déjà un fichier de ce nom dans {folder}.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>StabilityPlot</name>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>Learning rate and its limit by epoch</source>
        <translation>Le taux d&apos;apprentissage et sa limite, par époque</translation>
    </message>
    <message>
        <source>The limit is the critical learning rate where the ball was: of gradient descent 2/λ, λ the strongest curvature. Beyond it, in the tinted part, steps across that direction grow. Networks trained with full batches tend to drift to this edge and hover there (Cohen et al., 2021).</source>
        <translation>La limite est le taux d&apos;apprentissage critique là où était la bille&#x202f;: pour la descente de gradient 2/λ, où λ est la plus forte courbure. Au-delà, dans la partie teintée, les pas dans cette direction grandissent. Les réseaux entraînés par lot complet ont tendance à dériver vers ce bord et à s&apos;y maintenir (Cohen et al., 2021).</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>taux</translation>
    </message>
</context>
<context>
    <name>StageForm</name>
    <message>
        <source>Network, large</source>
        <translation>Réseau, en grand</translation>
    </message>
    <message>
        <source>Network, small</source>
        <translation>Réseau, en petit</translation>
    </message>
    <message>
        <source>Slow motion: each step part by part</source>
        <translation>Ralenti&#x202f;: chaque pas partie par partie</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>Ce qui est visible</translation>
    </message>
    <message>
        <source>What may be changed</source>
        <translation>Ce qui peut être changé</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>Comment cela se déroule</translation>
    </message>
    <message>
        <source>At the pace that is set now, {pace} steps a second</source>
        <translation>À l&apos;allure réglée maintenant, {pace} pas par seconde</translation>
    </message>
    <message>
        <source>As fast as it can</source>
        <translation>Aussi vite que possible</translation>
    </message>
    <message>
        <source>A page shows something of the window: check one part at least.</source>
        <translation>Une page montre quelque chose de la fenêtre&#x202f;: cochez au moins une partie.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>loss {loss}</source>
        <translation>perte {loss}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>a divergé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Ready: press play.</source>
        <translation>Prêt&#x202f;: appuyez sur Lecture.</translation>
    </message>
    <message>
        <source>Descending …</source>
        <translation>En descente…</translation>
    </message>
    <message>
        <source>{name}: {evidence}</source>
        <translation>{name}&#x202f;: {evidence}</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} paramètres</translation>
    </message>
    <message>
        <source>In the data&apos;s own units: {values}</source>
        <translation>Dans les unités des données&#x202f;: {values}</translation>
    </message>
</context>
<context>
    <name>StandingsPanel</name>
    <message>
        <source>How the racers stand</source>
        <translation>Où en sont les concurrents</translation>
    </message>
</context>
<context>
    <name>StartForm</name>
    <message>
        <source>New random start</source>
        <translation>Nouveau départ au hasard</translation>
    </message>
    <message>
        <source>Draws another start with the next seed. All racers start at the same point.</source>
        <translation>Tire un autre départ avec la graine suivante. Tous les concurrents partent du même point.</translation>
    </message>
    <message>
        <source>Drawn from seed {seed}. </source>
        <translation>Tiré de la graine {seed}. </translation>
    </message>
    <message>
        <source>A click on the surface starts there.</source>
        <translation>Un clic sur la surface fait partir de là.</translation>
    </message>
    <message>
        <source>{count} parameters, drawn from the seed. A click on the surface sets the two it shows.</source>
        <translation>{count} paramètres, tirés de la graine. Un clic sur la surface fixe les deux qu&apos;elle montre.</translation>
    </message>
    <message>
        <source>Where {name} starts.</source>
        <translation>Où {name} commence.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>gdsim: start page</source>
        <translation>gdsim&#x202f;: page d&apos;accueil</translation>
    </message>
    <message>
        <source>See gradient descent: watch a ball roll down the loss.</source>
        <translation>Voir la descente de gradient&#x202f;: une bille descend la perte sous vos yeux.</translation>
    </message>
    <message>
        <source>Just play</source>
        <translation>Jouer librement</translation>
    </message>
    <message>
        <source>Straight to the simulator</source>
        <translation>Directement au simulateur</translation>
    </message>
    <message>
        <source>One-minute tour</source>
        <translation>Visite d&apos;une minute</translation>
    </message>
    <message>
        <source>The few controls that matter, one by one</source>
        <translation>Les quelques commandes qui comptent, une par une</translation>
    </message>
    <message>
        <source>Show this page at the start</source>
        <translation>Montrer cette page au démarrage</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Commencer ici</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Experiments that are ready to run. Open one, press Space, and change what you like.</source>
        <translation>Des expériences prêtes à l&apos;emploi. Ouvrez-en une, appuyez sur Space, et changez ce que vous voulez.</translation>
    </message>
    <message>
        <source>{count} lessons, {minutes} minutes; {done} done</source>
        <translation>{count} leçons, {minutes} minutes&#x202f;; terminées&#x202f;: {done}</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>Le cours</translation>
    </message>
    <message>
        <source>New to me: first a worked run, step by step</source>
        <translation>Nouveau pour moi&#x202f;: d&apos;abord un exemple, pas à pas</translation>
    </message>
    <message>
        <source>Not new to me: questions to think about</source>
        <translation>Pas nouveau&#x202f;: des questions pour réfléchir</translation>
    </message>
    <message>
        <source>Your own lessons</source>
        <translation>Vos propres leçons</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Troubles</source>
        <translation>Difficultés</translation>
    </message>
    <message>
        <source>Races</source>
        <translation>Courses</translation>
    </message>
</context>
<context>
    <name>StatusView</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>En entier</translation>
    </message>
    <message>
        <source>Opens a panel with the whole verdict and the numbers of every racer</source>
        <translation>Ouvre un volet avec le verdict entier et les nombres de chaque concurrent</translation>
    </message>
    <message>
        <source>All verdicts in full</source>
        <translation>Tous les verdicts en entier</translation>
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
        <translation>Visite</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
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
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>SurfaceCaption</name>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Moves the window to where the balls are now</source>
        <translation>Déplace la fenêtre là où sont maintenant les billes</translation>
    </message>
    <message>
        <source>Follow the balls</source>
        <translation>Suivre les billes</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>Élargir</translation>
    </message>
    <message>
        <source>Grows the window until every ball is in it</source>
        <translation>Agrandit la fenêtre jusqu&apos;à ce que chaque bille y soit</translation>
    </message>
    <message>
        <source>Widen the view to all balls</source>
        <translation>Élargir la vue à toutes les billes</translation>
    </message>
</context>
<context>
    <name>SurfacePanel</name>
    <message>
        <source>Computing the surface …</source>
        <translation>Calcul de la surface…</translation>
    </message>
    <message>
        <source>Log height</source>
        <translation>Hauteur log</translation>
    </message>
    <message>
        <source>Draws small differences of the loss near the bottom as tall as large ones high up</source>
        <translation>Dessine les petites différences de perte près du fond aussi hautes que les grandes tout en haut</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Where to look from. Drag orbits, the wheel zooms, Shift and drag moves</source>
        <translation>D&apos;où regarder. Glisser fait tourner, la molette zoome, Shift et glisser déplace</translation>
    </message>
    <message>
        <source>From where most is seen</source>
        <translation>D&apos;où l&apos;on voit le plus</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>D&apos;en haut</translation>
    </message>
    <message>
        <source>Along the first axis</source>
        <translation>Le long du premier axe</translation>
    </message>
    <message>
        <source>Along the second axis</source>
        <translation>Le long du second axe</translation>
    </message>
    <message>
        <source>Keep this surface beside</source>
        <translation>Garder cette surface à côté</translation>
    </message>
    <message>
        <source>Leaves it where it is while you change the model, so that two landscapes can be compared</source>
        <translation>La laisse où elle est pendant que vous changez le modèle, pour comparer deux paysages</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>What the step is made of, as arrows at the balls in the colours of the equations</source>
        <translation>De quoi le pas est fait&#x202f;: des flèches près des billes, aux couleurs des équations</translation>
    </message>
</context>
<context>
    <name>SurfaceView</name>
    <message>
        <source>Loss surface</source>
        <translation>Surface de la perte</translation>
    </message>
</context>
<context>
    <name>SwarmMenu</name>
    <message>
        <source>Swarm</source>
        <translation>Essaim</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>No balls but the racers&apos;</source>
        <translation>Pas d&apos;autres billes que celles des concurrents</translation>
    </message>
    <message>
        <source>From a grid</source>
        <translation>Sur une grille</translation>
    </message>
    <message>
        <source>Balls start evenly spread over the whole window</source>
        <translation>Les billes partent à intervalles réguliers dans toute la fenêtre</translation>
    </message>
    <message>
        <source>From chance</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>Balls start where the experiment&apos;s seed puts them</source>
        <translation>Les billes partent là où les met la graine de l&apos;expérience</translation>
    </message>
    <message>
        <source>Number of balls</source>
        <translation>Nombre de billes</translation>
    </message>
    <message>
        <source>So many balls at most: a grid has as many as fill its rows</source>
        <translation>Au plus ce nombre de billes&#x202f;: une grille en a autant qu&apos;il en faut pour remplir ses rangées</translation>
    </message>
    <message>
        <source>Balls</source>
        <translation>Billes</translation>
    </message>
    <message>
        <source>Many balls descend together, as one of the racers: which minimum attracts how many?</source>
        <translation>Beaucoup de billes descendent ensemble, comme l&apos;un des concurrents&#x202f;: quel minimum en attire combien&#x202f;?</translation>
    </message>
    <message>
        <source>A swarm needs two parameters: of {count} the surface shows only a slice</source>
        <translation>Un essaim demande deux paramètres&#x202f;: sur {count}, la surface ne montre qu&apos;une coupe</translation>
    </message>
    <message>
        <source>As {racer}</source>
        <translation>Comme {racer}</translation>
    </message>
</context>
<context>
    <name>SweepPlot</name>
    <message>
        <source>diverged</source>
        <translation>divergence</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>au départ</translation>
    </message>
</context>
<context>
    <name>SweepTableDialog</name>
    <message>
        <source>Sweep: {name}</source>
        <translation>Balayage&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture du tableau…</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>Final loss as colours</source>
        <translation>Perte finale en couleurs</translation>
    </message>
    <message>
        <source>Final loss over learning rate</source>
        <translation>Perte finale selon le taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>The line is the median of the seeds, the band reaches from the lowest to the highest run.</source>
        <translation>La ligne est la médiane des graines, la bande va de l&apos;essai le plus bas au plus haut.</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>graine {seed}</translation>
    </message>
    <message>
        <source>Runs: {runs}. Brighter: a lower final loss; grey: diverged; empty: not run.</source>
        <translation>Essais&#x202f;: {runs}. Plus clair&#x202f;: perte finale plus basse&#x202f;; gris&#x202f;: a divergé&#x202f;; vide&#x202f;: non fait.</translation>
    </message>
    <message>
        <source> Each colour is the median of the seeds.</source>
        <translation> Chaque couleur est la médiane des graines.</translation>
    </message>
    <message>
        <source>final loss</source>
        <translation>perte finale</translation>
    </message>
    <message>
        <source>lowest at {rate}</source>
        <translation>au plus bas à {rate}</translation>
    </message>
</context>
<context>
    <name>SweepView</name>
    <message>
        <source>Sweep</source>
        <translation>Balayer</translation>
    </message>
    <message>
        <source>Runs every racer&apos;s optimizer from the start at 64 learning rates, all at once and beside the run in view, and shows what each comes to. It can be stopped at any time.</source>
        <translation>Fait un essai avec l&apos;optimiseur de chaque concurrent, depuis le départ, à 64 taux d&apos;apprentissage, tous à la fois et à côté de l&apos;essai affiché, et montre à quoi chacun aboutit. On peut arrêter à tout moment.</translation>
    </message>
    <message>
        <source>range test</source>
        <translation>test de plage</translation>
    </message>
    <message>
        <source>Show the learning-rate range test</source>
        <translation>Montrer le test de plage du taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>A single run of each optimizer whose learning rate grows with every step (Smith, 2017), dotted: where its loss falls steeply is a good rate, where it turns up is too much. As cheap as 200 steps.</source>
        <translation>Un seul essai de chaque optimiseur, dont le taux d&apos;apprentissage grandit à chaque pas (Smith, 2017), en pointillé&#x202f;: là où sa perte baisse fort, le taux est bon&#x202f;; là où elle remonte, il est trop haut. Aussi bon marché que 200 pas.</translation>
    </message>
    <message>
        <source>Tune each</source>
        <translation>Régler chacun</translation>
    </message>
    <message>
        <source>Gives each racer the learning rate at which it ended lowest, for a race of each at its best.</source>
        <translation>Donne à chaque concurrent le taux d&apos;apprentissage avec lequel il a fini au plus bas, pour une course où chacun est à son meilleur.</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>final loss</source>
        <translation>perte finale</translation>
    </message>
    <message>
        <source>Final loss over learning rate</source>
        <translation>Perte finale selon le taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>Each point is a whole run at its learning rate; crosses have diverged. The dashed line is the critical rate at the start, the bar below spans the rates that ended lower than they began. A click, or the arrow keys and Enter, sets that rate. The wheel zooms; A shows everything again.</source>
        <translation>Chaque point est un essai entier à son taux d&apos;apprentissage&#x202f;; les croix ont divergé. La ligne en tirets est le taux critique au départ, la barre en bas couvre les taux qui ont fini plus bas qu&apos;ils n&apos;avaient commencé. Un clic, ou les touches fléchées et Enter, règle ce taux. La molette zoome&#x202f;; A remontre tout.</translation>
    </message>
    <message>
        <source>each as it ended lowest</source>
        <translation>chacun à son plus bas</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Sweep again</source>
        <translation>Rebalayer</translation>
    </message>
    <message>
        <source>of what was set before</source>
        <translation>avec les réglages d&apos;avant</translation>
    </message>
    <message>
        <source>lowest at {rate}</source>
        <translation>au plus bas à {rate}</translation>
    </message>
    <message>
        <source>64 learning rates at once, each as a run of its own from the start …</source>
        <translation>64 taux d&apos;apprentissage à la fois, chacun dans son propre essai depuis le départ…</translation>
    </message>
    <message>
        <source>How much does the learning rate matter? Sweep tries 64 of them at once, from the start.</source>
        <translation>À quel point le taux d&apos;apprentissage compte-t-il&#x202f;? Balayer en essaie 64 à la fois, depuis le départ.</translation>
    </message>
    <message>
        <source>{name} at {rate}: diverged at step {step}.</source>
        <translation>{name} à {rate}&#x202f;: a divergé au pas {step}.</translation>
    </message>
    <message>
        <source>{name} at {rate}: loss {loss} after {steps} steps.</source>
        <translation>{name} à {rate}&#x202f;: perte {loss} après {steps} pas.</translation>
    </message>
    <message>
        <source>A click sets it.</source>
        <translation>Un clic le règle.</translation>
    </message>
    <message>
        <source>Point at a run to read it; a click sets its learning rate.</source>
        <translation>Pointez un essai pour le lire&#x202f;; un clic règle son taux d&apos;apprentissage.</translation>
    </message>
    <message>
        <source>Dashed: stable below {rate}</source>
        <translation>En tirets&#x202f;: stable sous {rate}</translation>
    </message>
    <message>
        <source>Dashed: stable below about {rate}</source>
        <translation>En tirets&#x202f;: stable sous {rate} environ</translation>
    </message>
    <message>
        <source>. A click on a run sets its learning rate.</source>
        <translation>. Un clic sur un essai règle son taux d&apos;apprentissage.</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>More pages</source>
        <translation>Autres pages</translation>
    </message>
    <message>
        <source>Shows the titles of pages that have no room</source>
        <translation>Montre les titres des pages qui manquent de place</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>All pages, also those whose titles have no room</source>
        <translation>Toutes les pages, y compris celles dont le titre manque de place</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>The class&apos;s answers</source>
        <translation>Les réponses de la classe</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Which question is shown</source>
        <translation>Quelle question est montrée</translation>
    </message>
    <message>
        <source>How many gave each answer</source>
        <translation>Combien ont donné chaque réponse</translation>
    </message>
    <message>
        <source>Reveal the right answer</source>
        <translation>Révéler la bonne réponse</translation>
    </message>
    <message>
        <source>answers: {count}</source>
        <translation>réponses&#x202f;: {count}</translation>
    </message>
</context>
<context>
    <name>TargetLine</name>
    <message>
        <source>target</source>
        <translation>visée</translation>
    </message>
</context>
<context>
    <name>TaskBox</name>
    <message>
        <source>Your task</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation type="unfinished">Indices</translation>
    </message>
    <message>
        <source>A hint</source>
        <translation>Un indice</translation>
    </message>
    <message>
        <source>Hints come one at a time, the plainest last</source>
        <translation>Les indices viennent un par un, le plus clair en dernier</translation>
    </message>
    <message>
        <source>Your task:</source>
        <translation>À vous&#x202f;:</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>A task</source>
        <translation>Un exercice</translation>
    </message>
    <message>
        <source>Something to do, which the program sees done</source>
        <translation>Quelque chose à faire, dont le programme voit que c&apos;est fait</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>But</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu&apos;il faut faire</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Réussi quand</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Each on a line of its own, the plainest last</source>
        <translation>Un par ligne, le plus clair en dernier</translation>
    </message>
    <message>
        <source>The task needs a goal.</source>
        <translation>L&apos;exercice a besoin d&apos;un but.</translation>
    </message>
    <message>
        <source>The task needs a hint: a line for whoever is stuck.</source>
        <translation>L&apos;exercice a besoin d&apos;un indice&#x202f;: une ligne pour qui reste bloqué.</translation>
    </message>
</context>
<context>
    <name>TerrainCard</name>
    <message>
        <source>x from {left} to {right}, y from {bottom} to {top}</source>
        <translation>x de {left} à {right}, y de {bottom} à {top}</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Minima</source>
        <translation>Minimums</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Lowest at</source>
        <translation>Le plus bas à</translation>
    </message>
    <message>
        <source>Other minima</source>
        <translation>Autres minimums</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} endroits</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Looking…</source>
        <translation>Analyse en cours…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copier</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Arrow keys go one step, with Ctrl one epoch; Page Up and Page Down go from mark to mark.</source>
        <translation>Les touches fléchées avancent d&apos;un pas, avec Ctrl d&apos;une époque&#x202f;; Page préc. et Page suiv. vont de repère en repère.</translation>
    </message>
    <message>
        <source>Drag to any step of the run; the marks are moments that matter.</source>
        <translation>Faites glisser vers n&apos;importe quel pas de l&apos;essai&#x202f;; les repères sont les moments qui comptent.</translation>
    </message>
    <message>
        <source>Learning rate or optimizer changed</source>
        <translation>Taux d&apos;apprentissage ou optimiseur changé</translation>
    </message>
    <message>
        <source>Lowest loss</source>
        <translation>Perte la plus basse</translation>
    </message>
    <message>
        <source>Lowest validation loss: where early stopping would end</source>
        <translation>Perte de validation la plus basse&#x202f;: là où finirait l&apos;arrêt précoce</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>A divergé</translation>
    </message>
    <message>
        <source>Converged</source>
        <translation>A convergé</translation>
    </message>
    <message>
        <source>{racer}: {what}</source>
        <translation>{racer}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Run {name} branched off</source>
        <translation>L&apos;essai {name} a bifurqué</translation>
    </message>
    <message>
        <source>step {step}, epoch {epoch}</source>
        <translation>pas {step}, époque {epoch}</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What heads exported pages and names the experiment. Left empty, it is what you see here in grey.</source>
        <translation>Ce qui s&apos;affiche en haut des pages exportées et nomme l&apos;expérience. Laissé vide, il vaut ce que vous voyez ici en gris.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>What is learned from: houses and their prices, handwritten digits, a table of your own.</source>
        <translation>Ce dont on apprend&#x202f;: des maisons et leurs prix, des chiffres écrits à la main, un tableau à vous.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>How a mistake is counted. It makes the landscape on which the ball rolls down.</source>
        <translation>Comment une erreur est comptée. C&apos;est ce qui fait le paysage où descend la bille.</translation>
    </message>
    <message>
        <source>Optimizer and learning rate</source>
        <translation>Optimiseur et taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>Who descends, and how far each step goes. Nothing changes a run more than the learning rate.</source>
        <translation>Qui descend, et jusqu&apos;où va chaque pas. Rien ne change autant un essai que le taux d&apos;apprentissage.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Space plays and pauses; the arrow keys take one step forth or back, as often as you like.</source>
        <translation>Space lance et met en pause&#x202f;; les touches fléchées avancent ou reculent d&apos;un pas, aussi souvent que vous voulez.</translation>
    </message>
    <message>
        <source>The surface</source>
        <translation>La surface</translation>
    </message>
    <message>
        <source>The loss over two parameters, and the ball on it. Click anywhere to start there; drag to turn it.</source>
        <translation>La perte selon deux paramètres, et la bille dessus. Cliquez n&apos;importe où pour partir de là&#x202f;; faites glisser pour la tourner.</translation>
    </message>
    <message>
        <source>The curve</source>
        <translation>La courbe</translation>
    </message>
    <message>
        <source>The loss by epoch: it should fall. How it falls tells what is going on.</source>
        <translation>La perte par époque&#x202f;: elle devrait baisser. Sa façon de baisser dit ce qui se passe.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>A course goes with the simulator, and a start page with all of it: Ctrl+L.</source>
        <translation>Un cours accompagne le simulateur, et une page d&apos;accueil le présente en entier&#x202f;: Ctrl+L.</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>How many steps a second; the mathematics stays the same at every speed</source>
        <translation>Combien de pas par seconde&#x202f;; les mathématiques restent les mêmes à toutes les vitesses</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Start over: forgets this run (R)</source>
        <translation>Recommencer&#x202f;: oublie cet essai (R)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>To the first step of this run (Home)</source>
        <translation>Au premier pas de cet essai (Début)</translation>
    </message>
    <message>
        <source>Epoch back</source>
        <translation>Époque précédente</translation>
    </message>
    <message>
        <source>Back to the end of the epoch before (Ctrl+Left)</source>
        <translation>Retour à la fin de l&apos;époque précédente (Ctrl+←)</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Pas en arrière</translation>
    </message>
    <message>
        <source>Takes one update back: the same numbers as before it (Left)</source>
        <translation>Annule une mise à jour&#x202f;: les mêmes nombres qu&apos;avant elle (←)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>One update of the weights: predict, measure, adjust (Right)</source>
        <translation>Une mise à jour des poids&#x202f;: prédire, mesurer, ajuster (→)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>On to the end of this epoch, when all data were seen (Ctrl+Right)</source>
        <translation>Jusqu&apos;à la fin de cette époque, quand toutes les données ont été vues (Ctrl+→)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>To the last step that was taken (End)</source>
        <translation>Au dernier pas qui a été fait (Fin)</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Ralenti</translation>
    </message>
    <message>
        <source>Slow motion: shows what happens inside an update, phase by phase, in a network layer by layer</source>
        <translation>Ralenti&#x202f;: montre ce qui se passe dans une mise à jour, étape par étape, dans un réseau couche par couche</translation>
    </message>
    <message>
        <source>Wait for a click</source>
        <translation>Attendre un clic</translation>
    </message>
    <message>
        <source>Each moment of slow motion waits for a click or Space</source>
        <translation>Chaque moment du ralenti attend un clic ou Space</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}</source>
        <translation>Époque {epoch} sur {epochs}</translation>
    </message>
    <message>
        <source>step {step} of {recorded} recorded</source>
        <translation>pas {step} sur {recorded} enregistrés</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>pas {step}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Stop here (Space)</source>
        <translation>S&apos;arrêter ici (Space)</translation>
    </message>
    <message>
        <source>Starts over and plays (Space)</source>
        <translation>Recommence et lance la lecture (Space)</translation>
    </message>
    <message>
        <source>Let it descend (Space)</source>
        <translation>Laisser descendre (Space)</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>aussi vite que possible</translation>
    </message>
    <message>
        <source>1 step in {seconds} seconds</source>
        <translation>1 pas en {seconds} secondes</translation>
    </message>
    <message>
        <source>1 step a second</source>
        <translation>1 pas par seconde</translation>
    </message>
    <message>
        <source>{pace} steps a second</source>
        <translation>{pace} pas par seconde</translation>
    </message>
</context>
<context>
    <name>UnitWriter</name>
    <message>
        <source>bias</source>
        <translation>biais</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>Forward: layer {layer} of {layers}</source>
        <translation>Aller&#x202f;: couche {layer} sur {layers}</translation>
    </message>
    <message>
        <source>Back: layer {layer}</source>
        <translation>Retour&#x202f;: couche {layer}</translation>
    </message>
    <message>
        <source>Slopes</source>
        <translation>Pentes</translation>
    </message>
    <message>
        <source>Adjust the weights</source>
        <translation>Ajuster les poids</translation>
    </message>
    <message>
        <source>The loss</source>
        <translation>La perte</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>somme</translation>
    </message>
    <message>
        <source>→ {unit}: slope = given × error</source>
        <translation>→ {unit}&#x202f;: pente = reçu × erreur</translation>
    </message>
    <message>
        <source>given</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>pente</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moy.</translation>
    </message>
    <message>
        <source>+ penalty</source>
        <translation>+ pénalité</translation>
    </message>
    <message>
        <source>← The error of {unit}</source>
        <translation>← Erreur&#x202f;: {unit}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>= error</source>
        <translation>= erreur</translation>
    </message>
    <message>
        <source>probability p</source>
        <translation>probabilité p</translation>
    </message>
    <message>
        <source>score s</source>
        <translation>score s</translation>
    </message>
    <message>
        <source>actual y</source>
        <translation>réel y</translation>
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
        <translation>probabilité</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>réel</translation>
    </message>
    <message>
        <source>= how wrong</source>
        <translation>= écart</translation>
    </message>
    <message>
        <source>= 2 × how wrong</source>
        <translation>= 2 × écart</translation>
    </message>
    <message>
        <source>slope of the loss</source>
        <translation>pente de la perte</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>On all training samples, after the step</source>
        <translation>Sur tous les exemples d&apos;entraînement, après le pas</translation>
    </message>
    <message>
        <source>After the step</source>
        <translation>Après le pas</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>Click a row to go to its step</source>
        <translation>Cliquez sur une ligne pour aller à son pas</translation>
    </message>
    <message>
        <source>growth ×</source>
        <translation>croissance ×</translation>
    </message>
    <message>
        <source>How many times as large as a step before</source>
        <translation>Combien de fois plus grand qu&apos;un pas avant</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>taux</translation>
    </message>
    <message>
        <source>The learning rate that the step used, schedule included</source>
        <translation>Le taux d&apos;apprentissage dont le pas s&apos;est servi, planification comprise</translation>
    </message>
    <message>
        <source>This step was not taken: here is where it would have led.</source>
        <translation>Ce pas n&apos;a pas été fait&#x202f;: voici où il aurait mené.</translation>
    </message>
</context>
<context>
    <name>WayPlot</name>
    <message>
        <source>The size of the number that broke, by step</source>
        <translation>La taille du nombre qui a lâché, pas par pas</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>size of {name}</source>
        <translation>taille&#x202f;: {name}</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
</context>
<context>
    <name>WayTable</name>
    <message>
        <source>The values on the way out, step by step</source>
        <translation>Les valeurs en train de s&apos;emballer, pas par pas</translation>
    </message>
</context>
<context>
    <name>WeightEditor</name>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Another value is a new start: the run begins at the parameters in view, with this one changed, as after a click on the surface.</source>
        <translation>Une autre valeur est un nouveau départ&#x202f;: l&apos;essai commence aux paramètres affichés, avec celui-ci changé, comme après un clic sur la surface.</translation>
    </message>
    <message>
        <source>Value of the chosen weight</source>
        <translation>Valeur du poids choisi</translation>
    </message>
    <message>
        <source>Drag, and the pictures show what it would do; let go to start there.</source>
        <translation>Faites glisser, et les images montrent ce que cela donnerait&#x202f;; relâchez pour partir de là.</translation>
    </message>
    <message>
        <source>Axis of the surface: looks at the loss along this weight (keys: X, Y)</source>
        <translation>Axe de la surface&#x202f;: regarde la perte le long de ce poids (touches&#x202f;: X, Y)</translation>
    </message>
    <message>
        <source>Axis of the surface</source>
        <translation>Axe de la surface</translation>
    </message>
    <message>
        <source>First axis of the surface	X</source>
        <translation>Premier axe de la surface	X</translation>
    </message>
    <message>
        <source>Second axis of the surface	Y</source>
        <translation>Second axe de la surface	Y</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>The update rule with this step&apos;s numbers, of this weight (key: U, or a double click)</source>
        <translation>La règle de mise à jour avec les nombres de ce pas, pour ce poids (touche&#x202f;: U, ou un double-clic)</translation>
    </message>
    <message>
        <source>Update rule of this weight</source>
        <translation>Règle de mise à jour de ce poids</translation>
    </message>
</context>
<context>
    <name>WhatIsThis</name>
    <message>
        <source>What is this?</source>
        <translation>Qu&apos;est-ce que c&apos;est&#x202f;?</translation>
    </message>
</context>
<context>
    <name>WhyButton</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Why it diverged</source>
        <translation>Pourquoi cela a divergé</translation>
    </message>
    <message>
        <source>Goes to the step at which the first number broke, and says which one it was and how it grew</source>
        <translation>Va au pas où le premier nombre a lâché, et dit lequel c&apos;était et comment il a grandi</translation>
    </message>
</context>
<context>
    <name>WidthsField</name>
    <message>
        <source>Add a hidden layer</source>
        <translation>Ajouter une couche cachée</translation>
    </message>
    <message>
        <source>Adds a hidden layer as wide as the last one, before the prediction.</source>
        <translation>Ajoute une couche cachée aussi large que la dernière, avant la prédiction.</translation>
    </message>
    <message>
        <source>Hidden layer {number}</source>
        <translation>Couche cachée {number}</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>Import a table…</source>
        <translation>Importer un tableau…</translation>
    </message>
    <message>
        <source>Draw your own data…</source>
        <translation>Dessiner vos données…</translation>
    </message>
    <message>
        <source>Export pictures and animations…</source>
        <translation>Exporter des images et des animations…</translation>
    </message>
    <message>
        <source>Save the run&apos;s sound…</source>
        <translation>Enregistrer le son de l&apos;essai…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Essai</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Pas en arrière</translation>
    </message>
    <message>
        <source>To the end of the epoch</source>
        <translation>Jusqu&apos;à la fin de l&apos;époque</translation>
    </message>
    <message>
        <source>Back to the epoch before</source>
        <translation>Retour à l&apos;époque précédente</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Hear the run</source>
        <translation>Écouter l&apos;essai</translation>
    </message>
    <message>
        <source>Hear the run (needs Qt Multimedia)</source>
        <translation>Écouter l&apos;essai (nécessite Qt Multimedia)</translation>
    </message>
    <message>
        <source>Sound while it plays</source>
        <translation>Écouter pendant la lecture</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projecteur</translation>
    </message>
    <message>
        <source>Plain words</source>
        <translation>Mots simples</translation>
    </message>
    <message>
        <source>Expert words</source>
        <translation>Mots d&apos;expert</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished">{percent}&#x202f;%</translation>
    </message>
    <message>
        <source>This step&apos;s numbers</source>
        <translation>Les nombres de ce pas</translation>
    </message>
    <message>
        <source>Network in the middle</source>
        <translation>Réseau au milieu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>All verdicts in full</source>
        <translation>Tous les verdicts en entier</translation>
    </message>
    <message>
        <source>The run&apos;s numbers as tables</source>
        <translation>Les nombres de l&apos;essai en tableaux</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Lecteur d&apos;écran</translation>
    </message>
    <message>
        <source>Say how the run goes</source>
        <translation>Dire où en est l&apos;essai</translation>
    </message>
    <message>
        <source>At most a sentence every {seconds} seconds</source>
        <translation>Au plus une phrase toutes les {seconds} secondes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>Glossaire…</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Qu&apos;est-ce que c&apos;est&#x202f;?</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>What this computer offers…</source>
        <translation>Ce qu&apos;offre cet ordinateur…</translation>
    </message>
    <message>
        <source>About gdsim</source>
        <translation>À propos de gdsim</translation>
    </message>
</context>
<context>
    <name>WorksheetDialog</name>
    <message>
        <source>Print a worksheet</source>
        <translation>Imprimer une feuille de travail</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Ce qui est imprimé</translation>
    </message>
    <message>
        <source>All lessons, as a book</source>
        <translation>Toutes les leçons, en un livre</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>The paper&apos;s size</source>
        <translation>Le format du papier</translation>
    </message>
    <message>
        <source>With the answers at the end</source>
        <translation>Avec les réponses à la fin</translation>
    </message>
    <message>
        <source>Worked out of the runs, with hints and the notes for the teacher</source>
        <translation>Calculées à partir des essais, avec les indices et les notes pour le professeur</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Écrire…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Écrit&#x202f;: {path}</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Arrêté&#x202f;; rien n&apos;a été écrit.</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Makes loss functions and gradient descent visible. Works offline; nothing is sent anywhere.</source>
        <translation>Rend visibles les fonctions de perte et la descente de gradient. Fonctionne hors ligne&#x202f;; rien n&apos;est envoyé nulle part.</translation>
    </message>
    <message>
        <source>About gdsim</source>
        <translation>À propos de gdsim</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Loss functions and gradient descent made visible. Without a command the window opens: on FILE, on a lesson, or on a ready-made experiment of the gallery. --locked shows one lesson and nothing else on the whole screen, begins it again when nobody is there, and keeps no settings; Ctrl+Q ends it.</source>
        <translation>Les fonctions de perte et la descente de gradient rendues visibles. Sans commande, la fenêtre s&apos;ouvre&#x202f;: sur FILE, sur une leçon, ou sur une expérience toute prête de la galerie. --locked montre une leçon et rien d&apos;autre sur tout l&apos;écran, la recommence quand il n&apos;y a personne, et ne garde aucun réglage&#x202f;; Ctrl+Q y met fin.</translation>
    </message>
    <message>
        <source>print the version of the program</source>
        <translation>afficher la version du programme</translation>
    </message>
    <message>
        <source>run an experiment without a window and print the outcome</source>
        <translation>lancer une expérience sans fenêtre et afficher le résultat</translation>
    </message>
    <message>
        <source>an experiment, a .gdsim file</source>
        <translation>une expérience, un fichier .gdsim</translation>
    </message>
    <message>
        <source>at most N steps</source>
        <translation>N pas au plus</translation>
    </message>
    <message>
        <source>keep every step, in a .npz or .csv file</source>
        <translation>garder chaque pas, dans un fichier .npz ou .csv</translation>
    </message>
    <message>
        <source>print the outcome as JSON</source>
        <translation>afficher le résultat en JSON</translation>
    </message>
    <message>
        <source>print what there is</source>
        <translation>afficher ce qui existe</translation>
    </message>
    <message>
        <source>of this kind only</source>
        <translation>de cette sorte seulement</translation>
    </message>
    <message>
        <source>print an array of objects</source>
        <translation>afficher un tableau d&apos;objets</translation>
    </message>
    <message>
        <source>say whether an experiment can be run, or a lesson taught</source>
        <translation>dire si une expérience peut être lancée, ou une leçon enseignée</translation>
    </message>
    <message>
        <source>an experiment, a .gdsim file, or a lesson, a .md file</source>
        <translation>une expérience, un fichier .gdsim, ou une leçon, un fichier .md</translation>
    </message>
    <message>
        <source>print what makes a shell complete these commands</source>
        <translation>afficher ce qui permet à un shell de compléter ces commandes</translation>
    </message>
    <message>
        <source>the shell it is for</source>
        <translation>le shell auquel c&apos;est destiné</translation>
    </message>
    <message>
        <source>say what this machine offers, and what to do where it lacks</source>
        <translation>dire ce qu&apos;offre cette machine, et ce qu&apos;il faut faire là où il manque quelque chose</translation>
    </message>
    <message>
        <source>open the window on this lesson</source>
        <translation>ouvrir la fenêtre sur cette leçon</translation>
    </message>
    <message>
        <source>with --lesson: show this lesson and nothing else</source>
        <translation>avec --lesson&#x202f;: montrer cette leçon et rien d&apos;autre</translation>
    </message>
    <message>
        <source>run an experiment at many learning rates and make a table of it</source>
        <translation>lancer une expérience à de nombreux taux d&apos;apprentissage et en faire un tableau</translation>
    </message>
    <message>
        <source>N learning rates from LOW to HIGH, each the same factor above the last</source>
        <translation>N taux d&apos;apprentissage de LOW à HIGH, chacun du même facteur au-dessus du précédent</translation>
    </message>
    <message>
        <source>these optimizers as they usually are; else the racers of the file</source>
        <translation>ces optimiseurs avec leurs réglages habituels&#x202f;; sinon les concurrents du fichier</translation>
    </message>
    <message>
        <source>from N seeds; usually the file&apos;s alone</source>
        <translation>à partir de N graines&#x202f;; d&apos;habitude, celle du fichier seule</translation>
    </message>
    <message>
        <source>keep the table in this file, which an interrupted sweep goes on with; else it is printed</source>
        <translation>garder le tableau dans ce fichier, avec lequel un balayage interrompu continue&#x202f;; sinon, il est affiché</translation>
    </message>
    <message>
        <source>on the cluster of this Dask scheduler</source>
        <translation>sur la grappe de cet ordonnanceur Dask</translation>
    </message>
    <message>
        <source>render a run as an animation, numbered frames or a picture</source>
        <translation>rendre un essai en animation, en images numérotées ou en une image</translation>
    </message>
    <message>
        <source>the whole page (usual), or one part of it</source>
        <translation>toute la page (d&apos;habitude), ou l&apos;une de ses parties</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT, each 90 to 8192 pixels, or 720p (usual), 1080p, 4K or square</source>
        <translation>WIDTHxHEIGHT, chacun de 90 à 8192 pixels, ou 720p (d&apos;habitude), 1080p, 4K ou square</translation>
    </message>
    <message>
        <source>frames a second, 1 to 60; usually 30</source>
        <translation>images par seconde, 1 à 60&#x202f;; d&apos;habitude 30</translation>
    </message>
    <message>
        <source>the colours; usually night</source>
        <translation>les couleurs&#x202f;; d&apos;habitude night</translation>
    </message>
    <message>
        <source>every N-th step from A to B, each of which may be left out; usually all</source>
        <translation>un pas sur N de A à B, dont chacun peut être omis&#x202f;; d&apos;habitude tous</translation>
    </message>
    <message>
        <source>fit the steps into N seconds, at most 600, slow at first; usually a frame a step, or 10 seconds where there are more</source>
        <translation>faire tenir les pas en N secondes, 600 au plus, lentement au début&#x202f;; d&apos;habitude une image par pas, ou 10 secondes s&apos;il y en a plus</translation>
    </message>
    <message>
        <source>the camera goes round the surface once</source>
        <translation>la caméra fait une fois le tour de la surface</translation>
    </message>
    <message>
        <source>no background; for a .png</source>
        <translation>sans fond&#x202f;; pour un .png</translation>
    </message>
    <message>
        <source>print a lesson as a PDF, with room to answer</source>
        <translation>imprimer une leçon en PDF, avec de la place pour répondre</translation>
    </message>
    <message>
        <source>a lesson by its name, a .md file, or all: the course as a book</source>
        <translation>une leçon par son nom, un fichier .md, ou all&#x202f;: le cours en un livre</translation>
    </message>
    <message>
        <source>where to write it</source>
        <translation>où l&apos;écrire</translation>
    </message>
    <message>
        <source>with the answers at the end, worked out of the runs</source>
        <translation>avec les réponses à la fin, calculées à partir des essais</translation>
    </message>
    <message>
        <source>usually a4</source>
        <translation>d&apos;habitude a4</translation>
    </message>
    <message>
        <source>which way through the lesson</source>
        <translation>quel chemin à travers la leçon</translation>
    </message>
    <message>
        <source>takes an integer, 1 or more, not {text!r}</source>
        <translation>attend un entier, 1 ou plus, et non {text!r}</translation>
    </message>
    <message>
        <source>takes LOW:HIGH:N, such as 1e-4:1:100, not {text!r}</source>
        <translation>attend LOW:HIGH:N, comme 1e-4:1:100, et non {text!r}</translation>
    </message>
    <message>
        <source>takes rates above 0, the lower one first, not {text!r}</source>
        <translation>attend des taux supérieurs à 0, le plus bas en premier, et non {text!r}</translation>
    </message>
    <message>
        <source>takes {most_rates} learning rates at most, not {count}</source>
        <translation>attend {most_rates} taux d&apos;apprentissage au plus, et non {count}</translation>
    </message>
    <message>
        <source>takes some of {known}, not {name!r}</source>
        <translation>attend certains de {known}, et non {name!r}</translation>
    </message>
    <message>
        <source>takes a number of seconds, not {text!r}</source>
        <translation>attend un nombre de secondes, et non {text!r}</translation>
    </message>
    <message>
        <source>takes steps as FIRST:LAST or FIRST:LAST:EVERY, not {text!r}</source>
        <translation>attend des pas sous la forme FIRST:LAST ou FIRST:LAST:EVERY, et non {text!r}</translation>
    </message>
    <message>
        <source>takes a file name that ends in .npz or .csv, not {text!r}</source>
        <translation>attend un nom de fichier qui finit par .npz ou .csv, et non {text!r}</translation>
    </message>
    <message>
        <source>there is no screen to open the window on; {screens} would name one</source>
        <translation>il n&apos;y a pas d&apos;écran où ouvrir la fenêtre&#x202f;; {screens} en nommerait un</translation>
    </message>
    <message>
        <source>{arguments} is no command; commands are {commands}</source>
        <translation>{arguments} n&apos;est pas une commande&#x202f;; les commandes sont {commands}</translation>
    </message>
    <message>
        <source>{arguments} is neither a file nor a command; commands are {commands}</source>
        <translation>{arguments} n&apos;est ni un fichier ni une commande&#x202f;; les commandes sont {commands}</translation>
    </message>
    <message>
        <source>--locked takes the lesson that is to be shown, as --lesson NAME</source>
        <translation>--locked attend la leçon à montrer, sous la forme --lesson NAME</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>leçon</translation>
    </message>
    <message>
        <source>experiment in the gallery</source>
        <translation>expérience de la galerie</translation>
    </message>
    <message>
        <source>there is no {kind} {name!r}; there are {known}</source>
        <translation>{kind} {name!r} n&apos;existe pas&#x202f;; il y a {known}</translation>
    </message>
    <message>
        <source>1 parameter</source>
        <translation>1 paramètre</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} paramètres</translation>
    </message>
    <message>
        <source>1 racer</source>
        <translation>1 concurrent</translation>
    </message>
    <message>
        <source>{count} racers</source>
        <translation>{count} concurrents</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 pas</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} pas</translation>
    </message>
    <message>
        <source>{file} can be run: {sizes}.</source>
        <translation>{file} peut être lancé&#x202f;: {sizes}.</translation>
    </message>
    <message>
        <source>{file} can be taught: {pages}, {minutes} minutes.</source>
        <translation>{file} peut être enseigné&#x202f;: {pages}, {minutes} minutes.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} pages</translation>
    </message>
    <message>
        <source>{out} is read for this run and would be lost; give another name to write to</source>
        <translation>{out} est lu pour cet essai et serait perdu&#x202f;; donnez un autre nom où écrire</translation>
    </message>
    <message>
        <source>Clipped gradient</source>
        <translation>Gradient écrêté</translation>
    </message>
    <message>
        <source>Clipping factor</source>
        <translation>Facteur d&apos;écrêtage</translation>
    </message>
    <message>
        <source>unexpected {value} at character {position}; a formula takes numbers, x, y, + - * / ** ^, parentheses and functions such as sin(x)</source>
        <translation>{value} inattendu au caractère {position}&#x202f;; une formule prend des nombres, x, y, + - * / ** ^, des parenthèses et des fonctions comme sin(x)</translation>
    </message>
    <message>
        <source>a power of a power at character {position} takes parentheses, as in (x²)^3</source>
        <translation>une puissance de puissance au caractère {position} demande des parenthèses, comme dans (x²)^3</translation>
    </message>
    <message>
        <source>an operator is missing before {word} at character {position}; a number stands before what it multiplies, as in 2x</source>
        <translation>il manque un opérateur avant {word} au caractère {position}&#x202f;; un nombre se place devant ce qu&apos;il multiplie, comme dans 2x</translation>
    </message>
    <message>
        <source>a number, x, y or a function is missing before {word} at character {position}</source>
        <translation>il manque un nombre, x, y ou une fonction avant {word} au caractère {position}</translation>
    </message>
    <message>
        <source>the formula ends where a number, x, y or a function is missing</source>
        <translation>la formule s&apos;arrête là où il manque un nombre, x, y ou une fonction</translation>
    </message>
    <message>
        <source>the parenthesis opened at character {position} is never closed</source>
        <translation>la parenthèse ouverte au caractère {position} n&apos;est jamais fermée</translation>
    </message>
    <message>
        <source>the number at character {position} is too large; the largest is about 1.8e308</source>
        <translation>le nombre au caractère {position} est trop grand&#x202f;; le plus grand est d&apos;environ 1.8e308</translation>
    </message>
    <message>
        <source>{word} at character {position} is a function: write what it takes in parentheses</source>
        <translation>{word} au caractère {position} est une fonction&#x202f;: écrivez ce qu&apos;elle prend entre parenthèses</translation>
    </message>
    <message>
        <source>unknown name {word} at character {position}; known are {known}</source>
        <translation>nom inconnu {word} au caractère {position}&#x202f;; sont connus {known}</translation>
    </message>
    <message>
        <source>unknown function {word} at character {position}; known are {known}</source>
        <translation>fonction inconnue {word} au caractère {position}&#x202f;; sont connues {known}</translation>
    </message>
    <message>
        <source>the comma at character {position} is outside a function; decimals take a point, as in 1.5</source>
        <translation>la virgule au caractère {position} est hors d&apos;une fonction&#x202f;; les décimales prennent un point, comme dans 1.5</translation>
    </message>
    <message>
        <source>the parenthesis closed at character {position} was never opened</source>
        <translation>la parenthèse fermée au caractère {position} n&apos;a jamais été ouverte</translation>
    </message>
    <message>
        <source>{function} at character {position} takes 1 argument, not {given}</source>
        <translation>{function} au caractère {position} prend 1 argument, et non {given}</translation>
    </message>
    <message>
        <source>{function} at character {position} takes {count} arguments, not {given}</source>
        <translation>{function} au caractère {position} prend {count} arguments, et non {given}</translation>
    </message>
    <message>
        <source>the formula has {count} characters; at most {maximum_length} can be read</source>
        <translation>la formule a {count} caractères&#x202f;; on peut en lire {maximum_length} au plus</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>utilisation&#x202f;: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>arguments</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>%(argument_name)s&#x202f;: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>il manque&#x202f;: %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>il manque ici une valeur</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r n&apos;existe pas ici&#x202f;; au choix&#x202f;: %(choices)s</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>s&apos;écrit seule, sans %r</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>%(option)s est ambiguë&#x202f;: au choix %(matches)s</translation>
    </message>
    <message>
        <source>the formula is empty; write one such as x**2 + y**2</source>
        <translation>la formule est vide&#x202f;; écrivez-en une comme x**2 + y**2</translation>
    </message>
    <message>
        <source>Binary cross-entropy (BCE)</source>
        <translation>Entropie croisée binaire (BCE)</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropie croisée</translation>
    </message>
    <message>
        <source>−log p, where p = the probability given to the actual class</source>
        <translation>−log p, où p = la probabilité accordée à la vraie classe</translation>
    </message>
    <message>
        <source>−log of the probability given to the actual class</source>
        <translation>−log de la probabilité accordée à la vraie classe</translation>
    </message>
    <message>
        <source>Being sure and wrong costs without limit; being sure and right costs almost nothing.</source>
        <translation>Être sûr et se tromper coûte sans limite&#x202f;; être sûr et avoir raison ne coûte presque rien.</translation>
    </message>
    <message>
        <source>Categorical cross-entropy (CCE)</source>
        <translation>Entropie croisée catégorielle (CCE)</translation>
    </message>
    <message>
        <source>CCE (softmax)</source>
        <translation>CCE (softmax)</translation>
    </message>
    <message>
        <source>−log p, where p = the probability given to the actual class, by softmax</source>
        <translation>−log p, où p = la probabilité accordée à la vraie classe, par softmax</translation>
    </message>
    <message>
        <source>The cross-entropy for several classes: only the probability given to the right class counts.</source>
        <translation>L&apos;entropie croisée pour plusieurs classes&#x202f;: seule compte la probabilité accordée à la bonne classe.</translation>
    </message>
    <message>
        <source>Hinge loss</source>
        <translation>Perte charnière</translation>
    </message>
    <message>
        <source>hinge loss</source>
        <translation>perte charnière</translation>
    </message>
    <message>
        <source>max(0, 1 − y s), where y = −1 or +1 by class and s = the score; of more classes Σ max(0, 1 + sₖ − s), where s = the actual class&apos;s score and sₖ = each other one&apos;s</source>
        <translation>max(0, 1 − y s), où y = −1 ou +1 selon la classe et s = le score&#x202f;; pour plus de classes Σ max(0, 1 + sₖ − s), où s = le score de la vraie classe et sₖ = celui de chacune des autres</translation>
    </message>
    <message>
        <source>1 − the lead of the actual class&apos;s score, but never below 0; summed over the other classes</source>
        <translation>1 − l&apos;avance du score de la vraie classe, mais jamais moins de 0&#x202f;; additionné sur les autres classes</translation>
    </message>
    <message>
        <source>Samples on the right side of the margin cost nothing at all; only the hard ones push.</source>
        <translation>Les exemples du bon côté de la marge ne coûtent rien du tout&#x202f;; seuls les difficiles poussent.</translation>
    </message>
    <message>
        <source>Huber loss</source>
        <translation>Perte de Huber</translation>
    </message>
    <message>
        <source>½ r² if |r| ≤ 1, else |r| − ½, where r = y − s, y = the actual answer and s = the prediction</source>
        <translation>½ r² si |r| ≤ 1, sinon |r| − ½, où r = y − s, y = la réponse réelle et s = la prédiction</translation>
    </message>
    <message>
        <source>½ (actual − prediction)² up to an error of 1, beyond it |actual − prediction| − ½</source>
        <translation>½ (réel − prédiction)² jusqu&apos;à une erreur de 1, au-delà |réel − prédiction| − ½</translation>
    </message>
    <message>
        <source>A square near the target and a straight line far from it: smooth like MSE, calm like MAE.</source>
        <translation>Un carré près de la cible et une droite loin d&apos;elle&#x202f;: lisse comme MSE, calme comme MAE.</translation>
    </message>
    <message>
        <source>Mean absolute error (MAE)</source>
        <translation>Erreur absolue moyenne (MAE)</translation>
    </message>
    <message>
        <source>absolute error</source>
        <translation>erreur absolue</translation>
    </message>
    <message>
        <source>|y − s|, where y = the actual answer and s = the prediction</source>
        <translation>|y − s|, où y = la réponse réelle et s = la prédiction</translation>
    </message>
    <message>
        <source>|actual − prediction|</source>
        <translation>|réel − prédiction|</translation>
    </message>
    <message>
        <source>Every unit of error counts the same, so outliers hardly pull; the slope never fades near the end.</source>
        <translation>Chaque unité d&apos;erreur compte autant, si bien que les valeurs aberrantes ne tirent guère&#x202f;; la pente ne faiblit jamais près de la fin.</translation>
    </message>
    <message>
        <source>Mean squared error (MSE)</source>
        <translation>Erreur quadratique moyenne (MSE)</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>erreur quadratique</translation>
    </message>
    <message>
        <source>(y − s)², where y = the actual answer and s = the prediction</source>
        <translation>(y − s)², où y = la réponse réelle et s = la prédiction</translation>
    </message>
    <message>
        <source>(actual − prediction)²</source>
        <translation>(réel − prédiction)²</translation>
    </message>
    <message>
        <source>Doubling an error makes it count four times, so a single outlier can pull the whole fit.</source>
        <translation>Une erreur deux fois plus grande compte quatre fois plus, si bien qu&apos;une seule valeur aberrante peut tirer tout l&apos;ajustement.</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoïde</translation>
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
        <translation>Oublie les vieux gradients, pour que les pas d&apos;Adagrad cessent de diminuer, et mesure chaque pas sur ceux d&apos;avant, si bien qu&apos;il ne reste guère de taux d&apos;apprentissage à choisir&#x202f;; il démarre très doucement.</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Added under both roots: it sets the size of the first steps, so a larger value starts faster.</source>
        <translation>Ajouté sous les deux racines&#x202f;: il fixe la longueur des premiers pas, une plus grande valeur démarre donc plus vite.</translation>
    </message>
    <message>
        <source>Running mean of the squared gradient</source>
        <translation>Moyenne glissante du carré du gradient</translation>
    </message>
    <message>
        <source>Step before the learning rate</source>
        <translation>Pas avant le taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>Running mean of its square, for the next step</source>
        <translation>Moyenne glissante de son carré, pour le pas suivant</translation>
    </message>
    <message>
        <source>Adagrad</source>
        <translation>Adagrad</translation>
    </message>
    <message>
        <source>Gives every parameter its own step size, the smaller the more gradient it has seen, so that rare features learn too; but the steps only ever shrink.</source>
        <translation>Donne à chaque paramètre sa propre longueur de pas, d&apos;autant plus petite qu&apos;il a vu de gradient, pour que les caractéristiques rares soient apprises aussi&#x202f;; mais les pas ne font que diminuer.</translation>
    </message>
    <message>
        <source>Sum of squared gradients</source>
        <translation>Somme des carrés des gradients</translation>
    </message>
    <message>
        <source>Running mean of the gradient</source>
        <translation>Moyenne glissante du gradient</translation>
    </message>
    <message>
        <source>The mean, corrected for its start at 0</source>
        <translation>La moyenne, corrigée de son départ à 0</translation>
    </message>
    <message>
        <source>The squared mean, corrected likewise</source>
        <translation>La moyenne des carrés, corrigée de même</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Joins momentum&apos;s averaged direction with RMSprop&apos;s step size for each parameter, and corrects both while the averages are young, so that it works almost untuned.</source>
        <translation>Unit la direction moyenne de l&apos;inertie à la longueur de pas de RMSprop pour chaque paramètre, et corrige les deux tant que les moyennes sont jeunes, si bien qu&apos;il marche presque sans réglage.</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Adam that also pulls every parameter towards 0 by a fixed share a step, apart from the gradient; put into the loss, the same penalty would be blurred by Adam&apos;s step sizes.</source>
        <translation>Un Adam qui tire aussi chaque paramètre vers 0 d&apos;une part fixe à chaque pas, à l&apos;écart du gradient&#x202f;; mise dans la perte, la même pénalité serait brouillée par les longueurs de pas d&apos;Adam.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>Each step shrinks every parameter by this share times the learning rate; 0 is plain Adam.</source>
        <translation>Chaque pas réduit chaque paramètre de cette part fois le taux d&apos;apprentissage&#x202f;; 0 est le simple Adam.</translation>
    </message>
    <message>
        <source>an integer from {low:g} to {high:g}</source>
        <translation>un entier de {low:g} à {high:g}</translation>
    </message>
    <message>
        <source>a number from {low:g} to {high:g}</source>
        <translation>un nombre de {low:g} à {high:g}</translation>
    </message>
    <message>
        <source>must be true or false, not {value!r}</source>
        <translation>doit être true ou false, et non {value!r}</translation>
    </message>
    <message>
        <source>must be a number, not {value!r}</source>
        <translation>doit être un nombre, et non {value!r}</translation>
    </message>
    <message>
        <source>must be a whole number, not {value}</source>
        <translation>doit être un nombre entier, et non {value}</translation>
    </message>
    <message>
        <source>must be at least {low:g} and at most {high:g}, not {value}</source>
        <translation>doit être d&apos;au moins {low:g} et d&apos;au plus {high:g}, et non {value}</translation>
    </message>
    <message>
        <source>must be at least {low:g} and below {high:g}, not {value}</source>
        <translation>doit être d&apos;au moins {low:g} et inférieur à {high:g}, et non {value}</translation>
    </message>
    <message>
        <source>must be above {low:g} and at most {high:g}, not {value}</source>
        <translation>doit être supérieur à {low:g} et d&apos;au plus {high:g}, et non {value}</translation>
    </message>
    <message>
        <source>must be above {low:g} and below {high:g}, not {value}</source>
        <translation>doit être supérieur à {low:g} et inférieur à {high:g}, et non {value}</translation>
    </message>
    <message>
        <source>Momentum decay</source>
        <translation>Décroissance de l&apos;inertie</translation>
    </message>
    <message>
        <source>How much of the average gradient each step keeps: 0.9 looks back over about 10 steps, 0.99 over about 100.</source>
        <translation>Ce que chaque pas garde du gradient moyen&#x202f;: 0,9 remonte à environ 10 pas, 0,99 à environ 100.</translation>
    </message>
    <message>
        <source>Squared-gradient decay</source>
        <translation>Décroissance du carré</translation>
    </message>
    <message>
        <source>How much of the average squared gradient each step keeps: nearer to 1, each parameter&apos;s step size changes more slowly.</source>
        <translation>Ce que chaque pas garde de la moyenne des carrés du gradient&#x202f;: plus près de 1, la longueur de pas de chaque paramètre change plus lentement.</translation>
    </message>
    <message>
        <source>A small number in the denominator, so that a gradient near 0 is not divided by 0; large values tame the step.</source>
        <translation>Un petit nombre au dénominateur, pour qu&apos;un gradient proche de 0 ne soit pas divisé par 0&#x202f;; de grandes valeurs apaisent le pas.</translation>
    </message>
    <message>
        <source>Bias correction</source>
        <translation>Correction du biais</translation>
    </message>
    <message>
        <source>The averages start at 0 and are too small at first; the correction divides them by what is missing. Switch it off to see the first steps go wrong.</source>
        <translation>Les moyennes partent de 0 et sont trop petites au début&#x202f;; la correction les divise par ce qui manque. Désactivez-la pour voir les premiers pas se tromper.</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>Descente de gradient</translation>
    </message>
    <message>
        <source>Steps straight downhill, the further the steeper; every other method here was invented to mend one of its weaknesses.</source>
        <translation>Descend tout droit, d&apos;autant plus loin que c&apos;est raide&#x202f;; toutes les autres méthodes d&apos;ici ont été inventées pour corriger l&apos;une de ses faiblesses.</translation>
    </message>
    <message>
        <source>Line search</source>
        <translation>Recherche linéaire</translation>
    </message>
    <message>
        <source>Tries the learning rate and takes a smaller one until the loss falls by as much as the slope promises: it never flies off, and pays for that with a forward pass for each try.</source>
        <translation>Essaie le taux d&apos;apprentissage et en prend un plus petit jusqu&apos;à ce que la perte baisse autant que la pente le promet&#x202f;: elle ne s&apos;envole jamais, et le paie d&apos;un passage vers l&apos;avant à chaque tentative.</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Réduction</translation>
    </message>
    <message>
        <source>What a step that is too long is multiplied by before the next try.</source>
        <translation>Par quoi un pas trop long est multiplié avant la tentative suivante.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Which part of what the slope promises the loss has to fall by.</source>
        <translation>De quelle part de ce que promet la pente la perte doit baisser.</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Inertie</translation>
    </message>
    <message>
        <source>Gives the ball a velocity that gathers speed along a valley and cancels the zigzag across it, where plain gradient descent crawls.</source>
        <translation>Donne à la bille une vitesse qui augmente le long d&apos;une vallée et annule le zigzag en travers, là où la simple descente de gradient se traîne.</translation>
    </message>
    <message>
        <source>How much of its velocity the ball keeps at each step: 0 is plain gradient descent, 0.9 can make it ten times as fast.</source>
        <translation>Ce que la bille garde de sa vitesse à chaque pas&#x202f;: 0 est la simple descente de gradient, 0,9 peut la rendre dix fois plus rapide.</translation>
    </message>
    <message>
        <source>Muon</source>
        <translation>Muon</translation>
    </message>
    <message>
        <source>Gives all directions of a layer&apos;s matrix the same say, so that rare ones are learned too. Two parameters of a surface are no matrix: there every step is as long as the learning rate, and it cannot come to rest.</source>
        <translation>Donne la même voix à toutes les directions de la matrice d&apos;une couche, pour que les rares soient apprises aussi. Les deux paramètres d&apos;une surface ne sont pas une matrice&#x202f;: là, chaque pas est aussi long que le taux d&apos;apprentissage, et il ne peut pas s&apos;arrêter.</translation>
    </message>
    <message>
        <source>How much of its velocity each step keeps.</source>
        <translation>Ce que chaque pas garde de sa vitesse.</translation>
    </message>
    <message>
        <source>NAdam</source>
        <translation>NAdam</translation>
    </message>
    <message>
        <source>Adam with Nesterov&apos;s look ahead in place of plain momentum, so that the newest gradient counts at once and the ball overshoots less.</source>
        <translation>Adam avec l&apos;anticipation de Nesterov à la place de la simple inertie, si bien que le gradient le plus récent compte aussitôt et que la bille dépasse moins le fond.</translation>
    </message>
    <message>
        <source>Momentum schedule</source>
        <translation>Planification de l&apos;inertie</translation>
    </message>
    <message>
        <source>How fast the momentum grows from half of β₁ to all of it: with 0.004 it takes thousands of steps, with 0 it stays at half.</source>
        <translation>À quelle vitesse l&apos;inertie passe de la moitié de β₁ à sa totalité&#x202f;: avec 0,004, il faut des milliers de pas, avec 0, elle reste à la moitié.</translation>
    </message>
    <message>
        <source>Momentum of this step</source>
        <translation>Inertie de ce pas</translation>
    </message>
    <message>
        <source>Momentum of the next step</source>
        <translation>Inertie du pas suivant</translation>
    </message>
    <message>
        <source>Product of all so far</source>
        <translation>Produit de toutes jusqu&apos;ici</translation>
    </message>
    <message>
        <source>The mean, looking one step ahead</source>
        <translation>La moyenne, avec un pas d&apos;avance</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>Inertie de Nesterov</translation>
    </message>
    <message>
        <source>Momentum that looks ahead: it measures the slope where the velocity is about to carry it, and so brakes earlier and overshoots less.</source>
        <translation>Une inertie qui regarde devant elle&#x202f;: elle mesure la pente là où la vitesse va la porter, freine donc plus tôt et dépasse moins le fond.</translation>
    </message>
    <message>
        <source>Newton&apos;s method</source>
        <translation>Méthode de Newton</translation>
    </message>
    <message>
        <source>Knows how the loss bends and jumps to the bottom of the parabola that touches it: one step where the loss is one, but a table of second derivatives at each, and a saddle attracts it like a minimum.</source>
        <translation>Sait comment la perte se courbe et saute au fond de la parabole qui la touche&#x202f;: un seul pas là où la perte en est une, mais un tableau de dérivées secondes à chaque pas, et un point-selle l&apos;attire comme un minimum.</translation>
    </message>
    <message>
        <source>Newton&apos;s method takes up to {most_parameters} parameters, and here are {dimension:,}</source>
        <translation>la méthode de Newton prend jusqu&apos;à {most_parameters} paramètres, et il y en a ici {dimension:,}</translation>
    </message>
    <message>
        <source>Quasi-hyperbolic Adam</source>
        <translation>Adam quasi hyperbolique</translation>
    </message>
    <message>
        <source>Adam that mixes the newest gradient into its averages, so that a longer memory steadies the direction without making it slow to turn.</source>
        <translation>Un Adam qui mêle le gradient le plus récent à ses moyennes, si bien qu&apos;une mémoire plus longue affermit la direction sans la rendre lente à tourner.</translation>
    </message>
    <message>
        <source>Momentum share</source>
        <translation>Part de l&apos;inertie</translation>
    </message>
    <message>
        <source>The share of the averaged gradient in the direction; the rest is the newest gradient, and 1 is Adam.</source>
        <translation>La part du gradient moyen dans la direction&#x202f;; le reste est le gradient le plus récent, et 1 est Adam.</translation>
    </message>
    <message>
        <source>Squared-average share</source>
        <translation>Part de la moyenne des carrés</translation>
    </message>
    <message>
        <source>The share of the averaged squared gradient in the step size; the rest is the newest square, and 1 is Adam.</source>
        <translation>La part de la moyenne des carrés du gradient dans la longueur du pas&#x202f;; le reste est le carré le plus récent, et 1 est Adam.</translation>
    </message>
    <message>
        <source>Mixed with the newest gradient</source>
        <translation>Mêlée au gradient le plus récent</translation>
    </message>
    <message>
        <source>Mixed with its square</source>
        <translation>Mêlée à son carré</translation>
    </message>
    <message>
        <source>Quasi-hyperbolic momentum</source>
        <translation>Inertie quasi hyperbolique</translation>
    </message>
    <message>
        <source>Averages a plain step and a momentum step, so that a very long memory can be used and the newest gradient still counts.</source>
        <translation>Fait la moyenne d&apos;un pas simple et d&apos;un pas avec inertie, si bien qu&apos;on peut employer une mémoire très longue et que le gradient le plus récent compte encore.</translation>
    </message>
    <message>
        <source>The share of the averaged gradient in each step; the rest is the newest gradient: 0 is plain gradient descent, 1 is momentum.</source>
        <translation>La part du gradient moyen dans chaque pas&#x202f;; le reste est le gradient le plus récent&#x202f;: 0 est la simple descente de gradient, 1 est l&apos;inertie.</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Divides each parameter&apos;s gradient by its recent size, so that steep and flat directions move alike; unlike Adagrad it forgets the distant past and does not stall.</source>
        <translation>Divise le gradient de chaque paramètre par sa taille récente, si bien que les directions raides et les directions douces avancent pareillement&#x202f;; contrairement à Adagrad, il oublie le passé lointain et ne cale pas.</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>En cours.</translation>
    </message>
    <message>
        <source>Converged at step {step}: for {epochs} epochs the gradient was nearly zero and nothing moved.</source>
        <translation>A convergé au pas {step}&#x202f;: pendant {epochs} époques, le gradient était presque nul et rien ne bougeait.</translation>
    </message>
    <message>
        <source>Diverged: step {step} would have thrown the loss or a weight beyond all bounds. The last finite point is kept.</source>
        <translation>A divergé&#x202f;: le pas {step} aurait jeté la perte ou un poids au-delà de toutes les bornes. Le dernier point fini est gardé.</translation>
    </message>
    <message>
        <source>The one epoch is done.</source>
        <translation>La seule époque est faite.</translation>
    </message>
    <message>
        <source>All {epochs} epochs are done.</source>
        <translation>Les {epochs} époques sont faites.</translation>
    </message>
    <message>
        <source>A plane needs two different parameters; choose another one for its second axis.</source>
        <translation>Un plan demande deux paramètres différents&#x202f;; choisissez-en un autre pour son second axe.</translation>
    </message>
    <message>
        <source>1st direction of the path ({percent}%)</source>
        <translation>1re direction du trajet ({percent}&#x202f;%)</translation>
    </message>
    <message>
        <source>2nd direction ({percent}%)</source>
        <translation>2e direction ({percent}&#x202f;%)</translation>
    </message>
    <message>
        <source>1st direction of the path</source>
        <translation>1re direction du trajet</translation>
    </message>
    <message>
        <source>2nd direction</source>
        <translation>2e direction</translation>
    </message>
    <message>
        <source>1st direction of the way down</source>
        <translation>1re direction de la descente</translation>
    </message>
    <message>
        <source>1st direction</source>
        <translation>1re direction</translation>
    </message>
    <message>
        <source>1st random direction</source>
        <translation>1re direction au hasard</translation>
    </message>
    <message>
        <source>clip norm {limit}</source>
        <translation>écrêtage, norme {limit}</translation>
    </message>
    <message>
        <source>clip value {limit}</source>
        <translation>écrêtage, valeur {limit}</translation>
    </message>
    <message>
        <source>{setting} on</source>
        <translation>avec {setting}</translation>
    </message>
    <message>
        <source>{setting} off</source>
        <translation>sans {setting}</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>New parameters</source>
        <translation>Nouveaux paramètres</translation>
    </message>
    <message>
        <source>Warm-up epochs</source>
        <translation>Époques d&apos;échauffement</translation>
    </message>
    <message>
        <source>For so many epochs the learning rate climbs evenly to its full value, to keep the first steps small; 0 starts at once.</source>
        <translation>Pendant ce nombre d&apos;époques, le taux d&apos;apprentissage monte régulièrement jusqu&apos;à sa pleine valeur, pour que les premiers pas restent courts&#x202f;; 0 commence aussitôt.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>The learning rate stays as it is.</source>
        <translation>Le taux d&apos;apprentissage reste tel quel.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Par paliers</translation>
    </message>
    <message>
        <source>Falls by a factor every so many epochs: long strides first, then finer ones near the minimum.</source>
        <translation>Baisse d&apos;un facteur à intervalles réguliers&#x202f;: de longs pas d&apos;abord, puis de plus fins près du minimum.</translation>
    </message>
    <message>
        <source>Epochs a step</source>
        <translation>Époques par palier</translation>
    </message>
    <message>
        <source>How many epochs pass before the learning rate falls once more.</source>
        <translation>Combien d&apos;époques passent avant que le taux d&apos;apprentissage ne baisse encore.</translation>
    </message>
    <message>
        <source>Factor a step</source>
        <translation>Facteur par palier</translation>
    </message>
    <message>
        <source>What each fall multiplies the learning rate by: 0.5 halves it, 1 leaves it alone.</source>
        <translation>Par quoi chaque baisse multiplie le taux d&apos;apprentissage&#x202f;: 0,5 le divise par deux, 1 n&apos;y touche pas.</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponentielle</translation>
    </message>
    <message>
        <source>Falls by the same small factor every epoch: a smooth way to settle where noisy gradients keep the ball jumping.</source>
        <translation>Baisse du même petit facteur à chaque époque&#x202f;: une façon douce de se poser là où des gradients bruités font sautiller la bille.</translation>
    </message>
    <message>
        <source>Factor an epoch</source>
        <translation>Facteur par époque</translation>
    </message>
    <message>
        <source>What each epoch multiplies the learning rate by: 0.97 halves it in about 23 epochs, 1 leaves it alone.</source>
        <translation>Par quoi chaque époque multiplie le taux d&apos;apprentissage&#x202f;: 0,97 le divise par deux en environ 23 époques, 1 n&apos;y touche pas.</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>Follows half a cosine wave down over the whole run: hardly less at first, fast in the middle, gently at the end.</source>
        <translation>Suit une demi-onde de cosinus vers le bas au long de l&apos;essai&#x202f;: presque rien au début, vite au milieu, doucement à la fin.</translation>
    </message>
    <message>
        <source>Final share</source>
        <translation>Part finale</translation>
    </message>
    <message>
        <source>The share of the learning rate that is left after the last epoch.</source>
        <translation>La part du taux d&apos;apprentissage qui reste après la dernière époque.</translation>
    </message>
    <message>
        <source>Inverse time</source>
        <translation>Temps inverse</translation>
    </message>
    <message>
        <source>Falls as one over the time: slowly enough to reach any minimum, fast enough to settle there in spite of noise.</source>
        <translation>Baisse comme l&apos;inverse du temps&#x202f;: assez lentement pour atteindre n&apos;importe quel minimum, assez vite pour s&apos;y poser malgré le bruit.</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Décroissance</translation>
    </message>
    <message>
        <source>How fast it falls: after 1 / decay epochs half the learning rate is left; 0 leaves it alone.</source>
        <translation>À quelle vitesse il baisse&#x202f;: après 1 / décroissance époques, il reste la moitié du taux d&apos;apprentissage&#x202f;; 0 n&apos;y touche pas.</translation>
    </message>
    <message>
        <source>Bowl</source>
        <translation>Cuvette</translation>
    </message>
    <message>
        <source>The gradient points straight away from the bottom, so every optimizer gets there. Raise the learning rate past 1 and gradient descent climbs out instead.</source>
        <translation>Le gradient pointe juste à l&apos;opposé du fond, si bien que tous les optimiseurs y arrivent. Montez le taux d&apos;apprentissage au-delà de 1, et la descente de gradient sort de la cuvette en grimpant.</translation>
    </message>
    <message>
        <source>Elongated bowl</source>
        <translation>Cuvette étirée</translation>
    </message>
    <message>
        <source>Twenty times steeper across than along. A learning rate small enough for the steep direction crawls in the flat one: gradient descent zigzags, momentum smooths the path.</source>
        <translation>Vingt fois plus raide en travers qu&apos;en long. Un taux d&apos;apprentissage assez petit pour la direction raide se traîne dans la douce&#x202f;: la descente de gradient zigzague, l&apos;inertie lisse le trajet.</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <source>Far from the valley the ground is almost flat, and a gradient near zero means tiny steps: training seems over long before it is. Optimizers that rescale their steps leave a plateau much sooner.</source>
        <translation>Loin de la vallée, le terrain est presque horizontal, et un gradient proche de zéro veut dire des pas minuscules&#x202f;: l&apos;entraînement paraît terminé bien avant de l&apos;être. Les optimiseurs qui changent l&apos;échelle de leurs pas quittent un plateau bien plus tôt.</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Point-selle</translation>
    </message>
    <message>
        <source>At the centre the gradient is zero, yet it is no minimum: the surface rises along x and falls along y. Started close to the ridge, gradient descent lingers there before it finds the way down.</source>
        <translation>Au centre, le gradient est nul, et pourtant ce n&apos;est pas un minimum&#x202f;: la surface monte selon x et descend selon y. Partie près de la crête, la descente de gradient s&apos;y attarde avant de trouver le chemin vers le bas.</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>Booth</translation>
    </message>
    <message>
        <source>A tilted elongated bowl: the long axis lies between x and y, so scaling each parameter on its own, as Adam does, can&apos;t make it round.</source>
        <translation>Une cuvette étirée et inclinée&#x202f;: le grand axe se trouve entre x et y, si bien que changer l&apos;échelle de chaque paramètre à part, comme le fait Adam, ne peut pas l&apos;arrondir.</translation>
    </message>
    <message>
        <source>Matyas</source>
        <translation>Matyas</translation>
    </message>
    <message>
        <source>A long, nearly level valley along the diagonal. The loss falls fast at first and then hardly at all, although the minimum is still far away.</source>
        <translation>Une longue vallée presque horizontale en diagonale. La perte baisse vite au début, puis presque plus, alors que le minimum est encore loin.</translation>
    </message>
    <message>
        <source>Beale</source>
        <translation>Beale</translation>
    </message>
    <message>
        <source>Steep walls at the corners and a flat, curved valley between. One learning rate has to serve slopes that differ by a factor of a million.</source>
        <translation>Des parois raides aux coins et, entre elles, une vallée plate et courbe. Un seul taux d&apos;apprentissage doit servir pour des pentes qui diffèrent d&apos;un facteur un million.</translation>
    </message>
    <message>
        <source>Rosenbrock</source>
        <translation>Rosenbrock</translation>
    </message>
    <message>
        <source>The banana valley: its floor is found in a few steps, but following the bend to the minimum takes thousands. The classic test for every optimizer since 1960.</source>
        <translation>La vallée en banane&#x202f;: on en trouve le fond en quelques pas, mais suivre la courbe jusqu&apos;au minimum en prend des milliers. L&apos;épreuve classique de tout optimiseur depuis 1960.</translation>
    </message>
    <message>
        <source>Himmelblau</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Four minima, all equally deep. Which one is found depends only on the start and the step size: click around and see where the borders run.</source>
        <translation>Quatre minimums, tous aussi profonds. Celui qu&apos;on trouve ne dépend que du départ et de la longueur des pas&#x202f;: cliquez çà et là, et voyez où passent les frontières.</translation>
    </message>
    <message>
        <source>Rastrigin</source>
        <translation>Rastrigin</translation>
    </message>
    <message>
        <source>An egg carton laid over a bowl: 120 local minima around one best. Following the gradient leads to the nearest hollow, and rarely to the best.</source>
        <translation>Une boîte à œufs posée sur une cuvette&#x202f;: 120 minimums locaux autour d&apos;un meilleur. Suivre le gradient mène au creux le plus proche, et rarement au meilleur.</translation>
    </message>
    <message>
        <source>Ackley</source>
        <translation>Ackley</translation>
    </message>
    <message>
        <source>A rippled plain with one deep funnel, pointed at the bottom. Gradient descent is caught by a ripple; momentum can roll over them, and a fixed step never quite settles in the point.</source>
        <translation>Une plaine ridée avec un entonnoir profond, pointu au fond. La descente de gradient est prise dans une ride&#x202f;; l&apos;inertie peut rouler par-dessus, et un pas fixe ne se pose jamais tout à fait dans la pointe.</translation>
    </message>
    <message>
        <source>Styblinski–Tang</source>
        <translation>Styblinski–Tang</translation>
    </message>
    <message>
        <source>Four hollows of different depth, one in each quarter. The start decides where gradient descent ends, and only one of the four is the best.</source>
        <translation>Quatre creux de profondeurs différentes, un dans chaque quart. Le départ décide où finit la descente de gradient, et un seul des quatre est le meilleur.</translation>
    </message>
    <message>
        <source>Three-hump camel</source>
        <translation>Chameau à trois bosses</translation>
    </message>
    <message>
        <source>The best minimum lies in the middle, with a shallower one on either side. Momentum carries the ball over a low pass where plain gradient descent stays behind.</source>
        <translation>Le meilleur minimum est au milieu, avec un moins profond de chaque côté. L&apos;inertie porte la bille par-dessus un col bas, là où la simple descente de gradient reste derrière.</translation>
    </message>
    <message>
        <source>Two valleys</source>
        <translation>Deux vallées</translation>
    </message>
    <message>
        <source>A broad bowl with two hollows, one shallow and one deep and narrow. Gradient descent settles in the one it meets first, even when the other is better.</source>
        <translation>Une large cuvette à deux creux, l&apos;un peu profond, l&apos;autre profond et étroit. La descente de gradient se pose dans celui qu&apos;elle rencontre d&apos;abord, même si l&apos;autre est meilleur.</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Collines</translation>
    </message>
    <message>
        <source>Hills and dales without a pattern, as in most real losses. From a hilltop a small change of the start leads to another valley.</source>
        <translation>Des collines et des vallons sans régularité, comme dans la plupart des vraies pertes. Du sommet d&apos;une colline, un petit changement du départ mène à une autre vallée.</translation>
    </message>
    <message>
        <source>Nothing remarkable.</source>
        <translation>Rien de remarquable.</translation>
    </message>
    <message>
        <source>No optimizer gets lower: what is wrong is the model. It explains only {percent} % of the variance (R² {share}); other features or a more flexible model would get lower.</source>
        <translation>Aucun optimiseur ne descend plus bas&#x202f;: c&apos;est le modèle qui ne convient pas. Il n&apos;explique que {percent}&#x202f;% de la variance (R² {share})&#x202f;; d&apos;autres caractéristiques ou un modèle plus souple descendraient plus bas.</translation>
    </message>
    <message>
        <source>No optimizer gets lower: what is wrong is the model. It explains only {percent} % of the variance (R² {share}); a smaller weight penalty, other features or a more flexible model would get lower.</source>
        <translation>Aucun optimiseur ne descend plus bas&#x202f;: c&apos;est le modèle qui ne convient pas. Il n&apos;explique que {percent}&#x202f;% de la variance (R² {share})&#x202f;; une pénalité plus faible sur les poids, d&apos;autres caractéristiques ou un modèle plus souple descendraient plus bas.</translation>
    </message>
    <message>
        <source>No optimizer gets lower: what is wrong is the model. It avoids only {percent} % of the mistakes of always naming the commonest class; other features or a more flexible model would get lower.</source>
        <translation>Aucun optimiseur ne descend plus bas&#x202f;: c&apos;est le modèle qui ne convient pas. Il n&apos;évite que {percent}&#x202f;% des fautes qu&apos;on ferait en nommant toujours la classe la plus fréquente&#x202f;; d&apos;autres caractéristiques ou un modèle plus souple descendraient plus bas.</translation>
    </message>
    <message>
        <source>No optimizer gets lower: what is wrong is the model. It avoids only {percent} % of the mistakes of always naming the commonest class; a smaller weight penalty, other features or a more flexible model would get lower.</source>
        <translation>Aucun optimiseur ne descend plus bas&#x202f;: c&apos;est le modèle qui ne convient pas. Il n&apos;évite que {percent}&#x202f;% des fautes qu&apos;on ferait en nommant toujours la classe la plus fréquente&#x202f;; une pénalité plus faible sur les poids, d&apos;autres caractéristiques ou un modèle plus souple descendraient plus bas.</translation>
    </message>
    <message>
        <source>Let it run.</source>
        <translation>Laissez-le continuer.</translation>
    </message>
    <message>
        <source>Lower the learning rate.</source>
        <translation>Baissez le taux d&apos;apprentissage.</translation>
    </message>
    <message>
        <source>Lower the learning rate: {rate} is too near to the critical one or above it, {critical}.</source>
        <translation>Baissez le taux d&apos;apprentissage&#x202f;: {rate} est trop près du taux critique, {critical}, ou au-dessus.</translation>
    </message>
    <message>
        <source>Lower the learning rate: {rate} is above the critical one, {critical}.</source>
        <translation>Baissez le taux d&apos;apprentissage&#x202f;: {rate} est au-dessus du taux critique, {critical}.</translation>
    </message>
    <message>
        <source>Lower the learning rate: {rate} is far above the usual one, {usual}.</source>
        <translation>Baissez le taux d&apos;apprentissage&#x202f;: {rate} est bien au-dessus du taux habituel, {usual}.</translation>
    </message>
    <message>
        <source>Lower the learning rate: a third of {rate} is a good try.</source>
        <translation>Baissez le taux d&apos;apprentissage&#x202f;: un tiers de {rate} vaut d&apos;être tenté.</translation>
    </message>
    <message>
        <source>Lower the learning rate: a third of the one set, {base}, is a good try; its schedule makes it {rate} now.</source>
        <translation>Baissez le taux d&apos;apprentissage&#x202f;: un tiers du taux réglé, {base}, vaut d&apos;être tenté&#x202f;; sa planification en fait {rate} en ce moment.</translation>
    </message>
    <message>
        <source>Let it run: the warm-up is still raising the learning rate, now {rate}.</source>
        <translation>Laissez-le continuer&#x202f;: l&apos;échauffement fait encore monter le taux d&apos;apprentissage, maintenant {rate}.</translation>
    </message>
    <message>
        <source>The schedule has lowered the learning rate to {rate}, {percent} % of the critical one: a slower one would get farther.</source>
        <translation>La planification a baissé le taux d&apos;apprentissage à {rate}, {percent}&#x202f;% du taux critique&#x202f;: une plus lente irait plus loin.</translation>
    </message>
    <message>
        <source>A larger learning rate is faster: this one is {percent} % of the critical one, {critical}.</source>
        <translation>Un plus grand taux d&apos;apprentissage est plus rapide&#x202f;: celui-ci est à {percent}&#x202f;% du taux critique, {critical}.</translation>
    </message>
    <message>
        <source>Networks have many minima: another seed, or another optimizer, may find a lower one.</source>
        <translation>Les réseaux ont beaucoup de minimums&#x202f;: une autre graine, ou un autre optimiseur, peut en trouver un plus bas.</translation>
    </message>
    <message>
        <source>There is nothing more to gain here: compare another optimizer or learning rate.</source>
        <translation>Il n&apos;y a plus rien à gagner ici&#x202f;: comparez un autre optimiseur ou un autre taux d&apos;apprentissage.</translation>
    </message>
    <message>
        <source>The ball is {times} times as far out as the window reaches, and the loss still falls, to {loss}: this surface seems to have no lowest point.</source>
        <translation>La bille est {times} fois plus loin que ne va la fenêtre, et la perte baisse encore, à {loss}&#x202f;: cette surface semble n&apos;avoir aucun point le plus bas.</translation>
    </message>
    <message>
        <source>No optimizer and no learning rate can end this: start elsewhere, or choose a surface with a bottom.</source>
        <translation>Aucun optimiseur et aucun taux d&apos;apprentissage ne peut y mettre fin&#x202f;: partez d&apos;ailleurs, ou choisissez une surface qui a un fond.</translation>
    </message>
    <message>
        <source>The next step would leave where the formula is defined.</source>
        <translation>Le prochain pas sortirait de là où la formule est définie.</translation>
    </message>
    <message>
        <source>Start farther from its border, or choose a formula that has its lowest point inside.</source>
        <translation>Partez plus loin de son bord, ou choisissez une formule dont le point le plus bas est à l&apos;intérieur.</translation>
    </message>
    <message>
        <source>The run was stopped at step {step}: the next one would have left all bounds.</source>
        <translation>L&apos;essai a été arrêté au pas {step}&#x202f;: le suivant aurait dépassé toutes les bornes.</translation>
    </message>
    <message>
        <source>The loss rose in {rises} of the last {epochs} epochs, from {before} to {loss}.</source>
        <translation>La perte est montée dans {rises} des {epochs} dernières époques, de {before} à {loss}.</translation>
    </message>
    <message>
        <source>Across the valley each step is longer than the last, by {percent} %: the loss rises in the end.</source>
        <translation>En travers de la vallée, chaque pas est plus long que le précédent, de {percent}&#x202f;%&#x202f;: la perte finit par monter.</translation>
    </message>
    <message>
        <source>The loss is {loss}, far above the {initial} it started from.</source>
        <translation>La perte est de {loss}, bien au-dessus de {initial} au départ.</translation>
    </message>
    <message>
        <source>All {units} units of layer {layer} have the same weights: they compute the same, so they learn the same.</source>
        <translation>Les {units} unités de la couche {layer} ont toutes les mêmes poids&#x202f;: elles calculent la même chose, donc apprennent la même chose.</translation>
    </message>
    <message>
        <source>No training can tell them apart: begin with weights drawn by chance, Xavier or He.</source>
        <translation>Aucun entraînement ne peut les distinguer&#x202f;: commencez avec des poids tirés au hasard, Xavier ou He.</translation>
    </message>
    <message>
        <source>{dead} of {units} units of layer {layer} are 0 for every row: no gradient reaches them any more.</source>
        <translation>{dead} unités sur {units} de la couche {layer} valent 0 pour chaque ligne&#x202f;: aucun gradient ne les atteint plus.</translation>
    </message>
    <message>
        <source>Start again with a smaller learning rate, clipped gradients, He&apos;s initialization, or tanh.</source>
        <translation>Recommencez avec un taux d&apos;apprentissage plus petit, un gradient écrêté, l&apos;initialisation de He, ou tanh.</translation>
    </message>
    <message>
        <source>The signal grows from layer to layer: the scores are {times} times as large as they should be.</source>
        <translation>Le signal grandit de couche en couche&#x202f;: les scores sont {times} fois plus grands qu&apos;ils ne devraient.</translation>
    </message>
    <message>
        <source>The first layer&apos;s gradient is {times} times as large as the last&apos;s: {first} against {last}.</source>
        <translation>Le gradient de la première couche est {times} fois plus grand que celui de la dernière&#x202f;: {first} contre {last}.</translation>
    </message>
    <message>
        <source>{percent} % of what the hidden units give is at the ends of their range, where their slope is nearly 0.</source>
        <translation>{percent}&#x202f;% de ce que donnent les unités cachées est aux extrémités de leur plage, là où leur pente est presque nulle.</translation>
    </message>
    <message>
        <source>The weights are too large for it: begin with Xavier&apos;s, or smaller ones.</source>
        <translation>Les poids sont trop grands pour cela&#x202f;: commencez avec ceux de Xavier, ou de plus petits.</translation>
    </message>
    <message>
        <source>The first layer&apos;s gradient is {times} times smaller than the last&apos;s: {first} against {last}.</source>
        <translation>Le gradient de la première couche est {times} fois plus petit que celui de la dernière&#x202f;: {first} contre {last}.</translation>
    </message>
    <message>
        <source>At the start the first layer&apos;s gradient was {times} times smaller than the last&apos;s, {first} against {last}; the loss hardly moves, at {loss}.</source>
        <translation>Au départ, le gradient de la première couche était {times} fois plus petit que celui de la dernière, {first} contre {last}&#x202f;; la perte bouge à peine, à {loss}.</translation>
    </message>
    <message>
        <source>Take ReLU with He&apos;s initialization, tanh with Xavier&apos;s, or fewer layers.</source>
        <translation>Prenez ReLU avec l&apos;initialisation de He, tanh avec celle de Xavier, ou moins de couches.</translation>
    </message>
    <message>
        <source>Begin with smaller weights, Xavier&apos;s or He&apos;s, or clip the gradient.</source>
        <translation>Commencez avec des poids plus petits, ceux de Xavier ou de He, ou écrêtez le gradient.</translation>
    </message>
    <message>
        <source>A smaller or decaying learning rate, or larger batches, get lower.</source>
        <translation>Un taux d&apos;apprentissage plus petit ou qui décroît, ou des lots plus grands, descendent plus bas.</translation>
    </message>
    <message>
        <source>From step to step the ball turned by about {angle}°, and only {percent} % of its way led ahead.</source>
        <translation>De pas en pas, la bille a tourné d&apos;environ {angle}°, et seuls {percent}&#x202f;% de son chemin l&apos;ont fait avancer.</translation>
    </message>
    <message>
        <source>Momentum cancels the to and fro and gathers speed along the valley; so does a smaller learning rate.</source>
        <translation>L&apos;inertie annule le va-et-vient et prend de la vitesse le long de la vallée&#x202f;; un taux d&apos;apprentissage plus petit aussi.</translation>
    </message>
    <message>
        <source>The loss rose in {rises} of the last {epochs} epochs and fell in {falls}, without getting lower for good.</source>
        <translation>La perte est montée dans {rises} des {epochs} dernières époques et a baissé dans {falls}, sans descendre pour de bon.</translation>
    </message>
    <message>
        <source>Each step crosses the valley and undoes nearly all of the last: in {epochs} epochs the loss only went from {before} to {loss}.</source>
        <translation>Chaque pas traverse la vallée et défait presque tout le précédent&#x202f;: en {epochs} époques, la perte n&apos;est passée que de {before} à {loss}.</translation>
    </message>
    <message>
        <source>Each step crosses the valley and undoes all of the last: for {epochs} epochs the loss is {loss}.</source>
        <translation>Chaque pas traverse la vallée et défait tout le précédent&#x202f;: depuis {epochs} époques, la perte est de {loss}.</translation>
    </message>
    <message>
        <source>The ball hops to and fro at the bottom, {length} at a step: the loss stays near {loss}.</source>
        <translation>La bille sautille au fond, de {length} par pas&#x202f;: la perte reste près de {loss}.</translation>
    </message>
    <message>
        <source>Only a smaller or decaying learning rate gets nearer: these steps do not shrink by themselves.</source>
        <translation>Seul un taux d&apos;apprentissage plus petit ou qui décroît approche davantage&#x202f;: ces pas ne diminuent pas d&apos;eux-mêmes.</translation>
    </message>
    <message>
        <source>The loss rose in {rises} and fell in {falls} of the last {epochs} epochs; a batch&apos;s gradient is off by {noise}, where around here the full one is only {gradient}.</source>
        <translation>La perte est montée dans {rises} et a baissé dans {falls} des {epochs} dernières époques&#x202f;; le gradient d&apos;un lot s&apos;écarte de {noise}, alors que le gradient complet n&apos;est ici que de {gradient}.</translation>
    </message>
    <message>
        <source>Raise the learning rate tenfold: all steps point the same way, so longer ones would do.</source>
        <translation>Montez le taux d&apos;apprentissage à dix fois plus&#x202f;: tous les pas pointent dans le même sens, de plus longs conviendraient donc.</translation>
    </message>
    <message>
        <source>The schedule has lowered the learning rate to {rate}: a slower one would get farther.</source>
        <translation>La planification a baissé le taux d&apos;apprentissage à {rate}&#x202f;: une plus lente irait plus loin.</translation>
    </message>
    <message>
        <source>The loss fell in {falls} of the last {epochs} epochs, but at this pace about {needed} more are needed.</source>
        <translation>La perte a baissé dans {falls} des {epochs} dernières époques, mais à cette allure il en faut encore environ {needed}.</translation>
    </message>
    <message>
        <source>Through the noise the loss has fallen for {epochs} epochs, from {before} to {loss}.</source>
        <translation>Malgré le bruit, la perte baisse depuis {epochs} époques, de {before} à {loss}.</translation>
    </message>
    <message>
        <source>The loss fell in {falls} of the last {epochs} epochs, from {before} to {loss}.</source>
        <translation>La perte a baissé dans {falls} des {epochs} dernières époques, de {before} à {loss}.</translation>
    </message>
    <message>
        <source>The loss swings up and down, but its peaks are getting lower, from {older} to {newer}.</source>
        <translation>La perte oscille, mais ses sommets baissent, de {older} à {newer}.</translation>
    </message>
    <message>
        <source>The loss still falls in {falls} of {epochs} epochs, by {change} in all, at {loss}.</source>
        <translation>La perte baisse encore dans {falls} époques sur {epochs}, de {change} en tout, à {loss}.</translation>
    </message>
    <message>
        <source>The valley is long and narrow: momentum or Adam are faster along it.</source>
        <translation>La vallée est longue et étroite&#x202f;: l&apos;inertie ou Adam y avancent plus vite.</translation>
    </message>
    <message>
        <source>The valley is long and narrow: it takes many epochs.</source>
        <translation>La vallée est longue et étroite&#x202f;: il faut beaucoup d&apos;époques.</translation>
    </message>
    <message>
        <source>It ends where it should: next to the best known loss, {best}.</source>
        <translation>Il finit où il doit&#x202f;: tout près de la meilleure perte connue, {best}.</translation>
    </message>
    <message>
        <source>Give it more epochs: it was still on its way.</source>
        <translation>Donnez-lui plus d&apos;époques&#x202f;: il était encore en chemin.</translation>
    </message>
    <message>
        <source>A weight penalty or a simpler model would predict new rows better.</source>
        <translation>Une pénalité sur les poids ou un modèle plus simple prédirait mieux de nouvelles lignes.</translation>
    </message>
    <message>
        <source>A larger weight penalty or a simpler model would predict new rows better.</source>
        <translation>Une pénalité plus forte sur les poids ou un modèle plus simple prédirait mieux de nouvelles lignes.</translation>
    </message>
    <message>
        <source>A weight penalty, a simpler model or an end after epoch {epoch} would predict new rows better.</source>
        <translation>Une pénalité sur les poids, un modèle plus simple ou une fin après l&apos;époque {epoch} prédirait mieux de nouvelles lignes.</translation>
    </message>
    <message>
        <source>A larger weight penalty, a simpler model or an end after epoch {epoch} would predict new rows better.</source>
        <translation>Une pénalité plus forte sur les poids, un modèle plus simple ou une fin après l&apos;époque {epoch} prédirait mieux de nouvelles lignes.</translation>
    </message>
    <message>
        <source>The gradient is nearly zero ({gradient}), but the ground bends down in all directions (curvature {curvature} at most).</source>
        <translation>Le gradient est presque nul ({gradient}), mais le terrain se courbe vers le bas dans toutes les directions (courbure de {curvature} au plus).</translation>
    </message>
    <message>
        <source>Start a little to one side: exactly on top nothing says which way is down.</source>
        <translation>Partez un peu à côté&#x202f;: exactement au sommet, rien ne dit de quel côté on descend.</translation>
    </message>
    <message>
        <source>The gradient is nearly zero ({gradient}), but this is no minimum: one direction bends down (curvature {curvature}).</source>
        <translation>Le gradient est presque nul ({gradient}), mais ce n&apos;est pas un minimum&#x202f;: une direction se courbe vers le bas (courbure {curvature}).</translation>
    </message>
    <message>
        <source>Start a little to one side, or use momentum or mini-batches, whose noise pushes the ball off.</source>
        <translation>Partez un peu à côté, ou prenez l&apos;inertie ou des mini-lots, dont le bruit pousse la bille.</translation>
    </message>
    <message>
        <source>Start nearer to the valley: here not even Adam finds a slope.</source>
        <translation>Partez plus près de la vallée&#x202f;: ici, même Adam ne trouve pas de pente.</translation>
    </message>
    <message>
        <source>An optimizer that rescales its steps, such as Adam or RMSprop, leaves a plateau sooner.</source>
        <translation>Un optimiseur qui change l&apos;échelle de ses pas, comme Adam ou RMSprop, quitte un plateau plus tôt.</translation>
    </message>
    <message>
        <source>The gradient is nearly zero ({gradient}), yet the loss {loss} is clearly above the best known, {best}.</source>
        <translation>Le gradient est presque nul ({gradient}), et pourtant la perte {loss} est nettement au-dessus de la meilleure connue, {best}.</translation>
    </message>
    <message>
        <source>The ball has settled at a loss of {loss}, but the best known is {best}.</source>
        <translation>La bille s&apos;est posée à une perte de {loss}, mais la meilleure connue est de {best}.</translation>
    </message>
    <message>
        <source>Start elsewhere, or let momentum carry the ball over the ridge.</source>
        <translation>Partez d&apos;ailleurs, ou laissez l&apos;inertie porter la bille par-dessus la crête.</translation>
    </message>
    <message>
        <source>The loss {loss} is as good as the best known one: less than a millionth of the way down is left.</source>
        <translation>La perte {loss} vaut la meilleure connue&#x202f;: il reste moins d&apos;un millionième du chemin vers le bas.</translation>
    </message>
    <message>
        <source>The schedule has lowered the learning rate to {rate}, and the loss hardly moves any more, at {loss}.</source>
        <translation>La planification a baissé le taux d&apos;apprentissage à {rate}, et la perte ne bouge presque plus, à {loss}.</translation>
    </message>
    <message>
        <source>Such steps lead nowhere: a schedule that falls more slowly would get lower.</source>
        <translation>De tels pas ne mènent nulle part&#x202f;: une planification qui baisse plus lentement descendrait plus bas.</translation>
    </message>
    <message>
        <source>The loss hardly leaves {loss} although its gradient is {gradient}: the weight decay of {decay} pulls the weights towards 0 as hard as the gradient pulls them away.</source>
        <translation>La perte ne quitte guère {loss} bien que son gradient soit de {gradient}&#x202f;: la décroissance des poids de {decay} tire les poids vers 0 aussi fort que le gradient les en éloigne.</translation>
    </message>
    <message>
        <source>More epochs change little: a smaller weight decay lets the loss get lower.</source>
        <translation>Plus d&apos;époques ne changent guère&#x202f;: une décroissance des poids plus faible laisse la perte descendre.</translation>
    </message>
    <message>
        <source>On the rows held out the loss is {validation}, on those trained on {loss}; it was {lowest} at best, after epoch {epoch}.</source>
        <translation>Sur les lignes mises de côté, la perte est de {validation}, sur celles de l&apos;entraînement de {loss}&#x202f;; elle était de {lowest} au mieux, après l&apos;époque {epoch}.</translation>
    </message>
    <message>
        <source>Since epoch {epoch} the loss on the rows held out rose by {percent} %, from {lowest} to {validation}, while that on the rows trained on fell from {then} to {loss}.</source>
        <translation>Depuis l&apos;époque {epoch}, la perte sur les lignes mises de côté est montée de {percent}&#x202f;%, de {lowest} à {validation}, tandis que celle sur les lignes d&apos;entraînement est passée de {then} à {loss}.</translation>
    </message>
    <message>
        <source>Too early to tell.</source>
        <translation>Trop tôt pour le dire.</translation>
    </message>
    <message>
        <source>In {steps} steps the loss has fallen from {before} to about {loss}.</source>
        <translation>En {steps} pas, la perte est passée de {before} à environ {loss}.</translation>
    </message>
    <message>
        <source>For {steps} steps the loss has gone up and down around {loss}, high above the best known.</source>
        <translation>Depuis {steps} pas, la perte monte et descend autour de {loss}, bien au-dessus de la meilleure connue.</translation>
    </message>
    <message>
        <source>For {steps} steps the loss has gone up and down around {loss}; a batch&apos;s gradient is off by {noise}, where around here the full one is only {gradient}.</source>
        <translation>Depuis {steps} pas, la perte monte et descend autour de {loss}&#x202f;; le gradient d&apos;un lot s&apos;écarte de {noise}, alors que le gradient complet n&apos;est ici que de {gradient}.</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarre</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarre</translation>
    </message>
    <message>
        <source>crawling</source>
        <translation>se traîne</translation>
    </message>
    <message>
        <source>Crawling</source>
        <translation>Se traîne</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>descend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descend</translation>
    </message>
    <message>
        <source>zig-zagging</source>
        <translation>zigzague</translation>
    </message>
    <message>
        <source>Zig-zagging</source>
        <translation>Zigzague</translation>
    </message>
    <message>
        <source>bouncing</source>
        <translation>saute</translation>
    </message>
    <message>
        <source>Bouncing</source>
        <translation>Saute</translation>
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
        <translation>s&apos;échappe</translation>
    </message>
    <message>
        <source>Running away</source>
        <translation>S&apos;échappe</translation>
    </message>
    <message>
        <source>plateau</source>
        <translation>plateau</translation>
    </message>
    <message>
        <source>saddle</source>
        <translation>point-selle</translation>
    </message>
    <message>
        <source>on a hilltop</source>
        <translation>au sommet</translation>
    </message>
    <message>
        <source>On a hilltop</source>
        <translation>Au sommet</translation>
    </message>
    <message>
        <source>local minimum</source>
        <translation>minimum local</translation>
    </message>
    <message>
        <source>Local minimum</source>
        <translation>Minimum local</translation>
    </message>
    <message>
        <source>converged</source>
        <translation>a convergé</translation>
    </message>
    <message>
        <source>Converged</source>
        <translation>A convergé</translation>
    </message>
    <message>
        <source>schedule run down</source>
        <translation>planification épuisée</translation>
    </message>
    <message>
        <source>Schedule run down</source>
        <translation>Planification épuisée</translation>
    </message>
    <message>
        <source>held by weight decay</source>
        <translation>retenu par la décroissance des poids</translation>
    </message>
    <message>
        <source>Held by weight decay</source>
        <translation>Retenu par la décroissance des poids</translation>
    </message>
    <message>
        <source>overfitting</source>
        <translation>surapprentissage</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation>Surapprentissage</translation>
    </message>
    <message>
        <source>step floor</source>
        <translation>plancher des pas</translation>
    </message>
    <message>
        <source>Step floor</source>
        <translation>Plancher des pas</translation>
    </message>
    <message>
        <source>noise floor</source>
        <translation>plancher du bruit</translation>
    </message>
    <message>
        <source>Noise floor</source>
        <translation>Plancher du bruit</translation>
    </message>
    <message>
        <source>units all alike</source>
        <translation>unités toutes pareilles</translation>
    </message>
    <message>
        <source>Units all alike</source>
        <translation>Unités toutes pareilles</translation>
    </message>
    <message>
        <source>dead units</source>
        <translation>unités mortes</translation>
    </message>
    <message>
        <source>Dead units</source>
        <translation>Unités mortes</translation>
    </message>
    <message>
        <source>exploding gradients</source>
        <translation>explosion du gradient</translation>
    </message>
    <message>
        <source>Exploding gradients</source>
        <translation>Explosion du gradient</translation>
    </message>
    <message>
        <source>saturated units</source>
        <translation>unités saturées</translation>
    </message>
    <message>
        <source>Saturated units</source>
        <translation>Unités saturées</translation>
    </message>
    <message>
        <source>vanishing gradients</source>
        <translation>disparition du gradient</translation>
    </message>
    <message>
        <source>Vanishing gradients</source>
        <translation>Disparition du gradient</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>none: this program was started where no screen is named</source>
        <translation>aucun&#x202f;: ce programme a été lancé là où aucun écran n&apos;est nommé</translation>
    </message>
    <message>
        <source>it did not answer within {seconds:.0f} seconds</source>
        <translation>pas de réponse en {seconds:.0f} secondes</translation>
    </message>
    <message>
        <source>{version}, in {folder}</source>
        <translation>{version}, dans {folder}</translation>
    </message>
    <message>
        <source>{version}, {program}</source>
        <translation>{version}, {program}</translation>
    </message>
    <message>
        <source>gdsim is tested with Python 3.11, 3.12 and 3.13: install one of these.</source>
        <translation>gdsim est testé avec Python 3.11, 3.12 et 3.13&#x202f;: installez l&apos;une de ces versions.</translation>
    </message>
    <message>
        <source>{name}, {machine}, {cores} processor cores</source>
        <translation>{name}, {machine}, cœurs de processeur&#x202f;: {cores}</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Qt and libraries</source>
        <translation>Qt et bibliothèques</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {reason}</source>
        <translation>Qt ne peut pas être chargé&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>The window, pictures and worksheets need Qt. If it is not installed, install gdsim anew with pip; if it names a missing library (.so), install that with the system&apos;s packages. gdsim run, sweep, list and check work without.</source>
        <translation>La fenêtre, les images et les feuilles de travail ont besoin de Qt. S&apos;il n&apos;est pas installé, réinstallez gdsim avec pip&#x202f;; s&apos;il nomme une bibliothèque manquante (.so), installez-la avec les paquets du système. gdsim run, sweep, list et check fonctionnent sans Qt.</translation>
    </message>
    <message>
        <source>without a word</source>
        <translation>sans un mot</translation>
    </message>
    <message>
        <source>{versions}; but it ended: {reason}</source>
        <translation>{versions}&#x202f;; mais Qt s&apos;est arrêté&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>versions unknown</source>
        <translation>versions inconnues</translation>
    </message>
    <message>
        <source>The window cannot be opened so. Install the system libraries that Qt names; on Debian and Ubuntu they are libxcb-cursor0, libxkbcommon-x11-0, libegl1 and libgl1.</source>
        <translation>La fenêtre ne peut pas s&apos;ouvrir ainsi. Installez les bibliothèques système que nomme Qt&#x202f;; sous Debian et Ubuntu, ce sont libxcb-cursor0, libxkbcommon-x11-0, libegl1 et libgl1.</translation>
    </message>
    <message>
        <source>{versions}; it says: {complaints}</source>
        <translation>{versions}&#x202f;; message&#x202f;: {complaints}</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Start gdsim on a desktop, or name a screen with DISPLAY; without one, xvfb-run gdsim opens a window that nobody sees. gdsim run, sweep, export and worksheet need none.</source>
        <translation>Lancez gdsim depuis un environnement de bureau, ou nommez un écran avec DISPLAY&#x202f;; sans écran, xvfb-run gdsim ouvre une fenêtre que personne ne voit. gdsim run, sweep, export et worksheet n&apos;en ont pas besoin.</translation>
    </message>
    <message>
        <source>not known, since Qt does not answer</source>
        <translation>inconnu, car Qt ne répond pas</translation>
    </message>
    <message>
        <source>{name} {width}×{height} at {scale:g} times, {rate:.0f} Hz</source>
        <translation>{name} {width}×{height} à l&apos;échelle {scale:g}, {rate:.0f} Hz</translation>
    </message>
    <message>
        <source>by Qt&apos;s plugin {plugin}: {screens}</source>
        <translation>par le plugin Qt {plugin}&#x202f;: {screens}</translation>
    </message>
    <message>
        <source>The window takes 1000 × 620: choose a higher resolution, or a smaller scale of the desktop.</source>
        <translation>La fenêtre demande 1&#x202f;000 × 620&#x202f;: choisissez une résolution plus élevée, ou une échelle du bureau plus petite.</translation>
    </message>
    <message>
        <source>not asked, without a screen</source>
        <translation>non vérifié, faute d&apos;écran</translation>
    </message>
    <message>
        <source>asking for it ended the process that asked</source>
        <translation>la vérification a mis fin au processus qui la faisait</translation>
    </message>
    <message>
        <source>Update the graphics driver, or start gdsim with LIBGL_ALWAYS_SOFTWARE=1 in the environment.</source>
        <translation>Mettez à jour le pilote graphique, ou lancez gdsim avec LIBGL_ALWAYS_SOFTWARE=1 dans l&apos;environnement.</translation>
    </message>
    <message>
        <source>none of version 2.1 or newer; the surface is painted without</source>
        <translation>pas de version 2.1 ou plus récente&#x202f;; la surface est dessinée sans OpenGL</translation>
    </message>
    <message>
        <source>It works, more slowly. For OpenGL install the graphics driver; on Debian and Ubuntu libgl1 and libgl1-mesa-dri draw in software.</source>
        <translation>Cela fonctionne, mais plus lentement. Pour OpenGL, installez le pilote graphique&#x202f;; sous Debian et Ubuntu, libgl1 et libgl1-mesa-dri dessinent par logiciel.</translation>
    </message>
    <message>
        <source>{version}, {renderer}: in software</source>
        <translation>{version}, {renderer}&#x202f;: par logiciel</translation>
    </message>
    <message>
        <source>It works. With a graphics card, install its driver: the surface then moves more smoothly.</source>
        <translation>Cela fonctionne. Si vous avez une carte graphique, installez son pilote&#x202f;: la surface bougera de façon plus fluide.</translation>
    </message>
    <message>
        <source>{version}, {renderer}: on a graphics card</source>
        <translation>{version}, {renderer}&#x202f;: par carte graphique</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Polices</translation>
    </message>
    <message>
        <source>Install gdsim anew: files that come with it are missing in assets/fonts.</source>
        <translation>Réinstallez gdsim&#x202f;: des fichiers fournis avec lui manquent dans assets/fonts.</translation>
    </message>
    <message>
        <source>{families} that come with gdsim are missing; {count} others are here</source>
        <translation>fournies avec gdsim, mais manquantes&#x202f;: {families}&#x202f;; autres polices présentes&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Inter and, for Hindi (Devanagari), {devanagari} come with gdsim and are there; {count} families in all</source>
        <translation>Inter et, pour le hindi (devanagari), {devanagari} sont fournies avec gdsim et présentes&#x202f;; familles en tout&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>{languages}; spoken is {spoken}</source>
        <translation>{languages}&#x202f;; langue utilisée&#x202f;: {spoken}</translation>
    </message>
    <message>
        <source>Install gdsim anew: without words are {missing}.</source>
        <translation>Réinstallez gdsim&#x202f;; langues dont les textes manquent&#x202f;: {missing}.</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>GIF, WebP and APNG; MP4 and WebM not, since PyAV is not installed</source>
        <translation>GIF, WebP et APNG, mais ni MP4 ni WebM, car PyAV n&apos;est pas installé</translation>
    </message>
    <message>
        <source>For videos, install it: pip install &quot;gdsim[video]&quot;</source>
        <translation>Pour les vidéos, installez-le&#x202f;: pip install &quot;gdsim[video]&quot;</translation>
    </message>
    <message>
        <source>GIF, WebP and APNG; PyAV is installed, but has no encoder for {missing}</source>
        <translation>GIF, WebP et APNG&#x202f;; PyAV est installé, mais n&apos;a pas d&apos;encodeur pour {missing}</translation>
    </message>
    <message>
        <source>Install it anew, which brings its encoders: pip install --force-reinstall av</source>
        <translation>Réinstallez-le pour obtenir ses encodeurs&#x202f;: pip install --force-reinstall av</translation>
    </message>
    <message>
        <source>GIF, WebP, APNG, MP4 and WebM</source>
        <translation>GIF, WebP, APNG, MP4 et WebM</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Ask the makers of the package for one that works, or remove it with pip uninstall.</source>
        <translation>Demandez aux auteurs du paquet une version qui fonctionne, ou supprimez-le avec pip uninstall.</translation>
    </message>
    <message>
        <source>none are installed</source>
        <translation>aucune n&apos;est installée</translation>
    </message>
    <message>
        <source>Nothing is missing. Nothing of this was sent anywhere.</source>
        <translation>Rien ne manque. Rien de tout cela n&apos;a été envoyé où que ce soit.</translation>
    </message>
    <message>
        <source>For one thing there is something to do (→). Nothing of this was sent anywhere.</source>
        <translation>Sur un point, il y a quelque chose à faire (→). Rien de tout cela n&apos;a été envoyé où que ce soit.</translation>
    </message>
    <message>
        <source>For {count} things there is something to do (→). Nothing of this was sent anywhere.</source>
        <translation>Sur {count} points, il y a quelque chose à faire (→). Rien de tout cela n&apos;a été envoyé où que ce soit.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Without it, what is set in the window is forgotten when it closes.</source>
        <translation>Si gdsim ne peut pas y écrire, ce qui est réglé dans la fenêtre est oublié à sa fermeture.</translation>
    </message>
    <message>
        <source>Autosaves</source>
        <translation>Enregistrements automatiques</translation>
    </message>
    <message>
        <source>Without it, unsaved work is lost in a crash.</source>
        <translation>Si gdsim ne peut pas y écrire, le travail non enregistré est perdu en cas de plantage.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Without it, nothing is kept of what went wrong.</source>
        <translation>Si gdsim ne peut pas y écrire, rien n&apos;est gardé de ce qui s&apos;est mal passé.</translation>
    </message>
    <message>
        <source>Class folder</source>
        <translation>Dossier de la classe</translation>
    </message>
    <message>
        <source>Without it, answers do not reach the teacher.</source>
        <translation>Si gdsim ne peut pas y écrire, les réponses ne parviennent pas au professeur.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished">Leçons</translation>
    </message>
    <message>
        <source>Own lessons</source>
        <translation>Vos propres leçons</translation>
    </message>
    <message>
        <source>kept by the system itself</source>
        <translation>le système lui-même s&apos;en charge</translation>
    </message>
    <message>
        <source>{without} Give the user the right to write into {folder}.</source>
        <translation>{without} Donnez à l&apos;utilisateur le droit d&apos;écrire dans {folder}.</translation>
    </message>
    <message>
        <source>{folder}: cannot be written to</source>
        <translation>{folder}&#x202f;: écriture impossible</translation>
    </message>
    <message>
        <source>{without} Make room on the disk.</source>
        <translation>{without} Libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>{folder}: the disk has {free} MB left</source>
        <translation>{folder}&#x202f;: il reste {free} Mo sur le disque</translation>
    </message>
    <message>
        <source>{folder}: can be written to</source>
        <translation>{folder}&#x202f;: écriture possible</translation>
    </message>
    <message>
        <source>{folder}: can be written to, is made on demand</source>
        <translation>{folder}&#x202f;: écriture possible, dossier créé au besoin</translation>
    </message>
    <message>
        <source>{folder}: {count} files</source>
        <translation>{folder} · fichiers&#x202f;: {count}</translation>
    </message>
    <message>
        <source>{folder}: cannot be read</source>
        <translation>{folder}&#x202f;: lecture impossible</translation>
    </message>
    <message>
        <source>See whether the folder is there, and may be read by the user.</source>
        <translation>Vérifiez que le dossier existe et que l&apos;utilisateur peut le lire.</translation>
    </message>
    <message>
        <source>problem.formula nests too deeply to be written as a script</source>
        <translation>problem.formula est trop imbriquée pour être écrite comme script</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>pixel row {row}, column {place}</source>
        <translation>pixel de la ligne {row}, colonne {place}</translation>
    </message>
    <message>
        <source>pixel {row}, {place}</source>
        <translation>pixel {row}, {place}</translation>
    </message>
    <message>
        <source>0 to 16</source>
        <translation>de 0 à 16</translation>
    </message>
    <message>
        <source>lot size</source>
        <translation>superficie de la parcelle</translation>
    </message>
    <message>
        <source>square feet</source>
        <translation>pieds carrés</translation>
    </message>
    <message>
        <source>sq ft</source>
        <translation>pi²</translation>
    </message>
    <message>
        <source>number of bedrooms</source>
        <translation>nombre de chambres</translation>
    </message>
    <message>
        <source>bedrooms</source>
        <translation>chambres</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>1000 Canadian dollars</source>
        <translation>1&#x202f;000 dollars canadiens</translation>
    </message>
    <message>
        <source>thousand C$</source>
        <translation>milliers de $ CA</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>yesterday&apos;s maximum temperature</source>
        <translation>température maximale d&apos;hier</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>today&apos;s maximum temperature</source>
        <translation>température maximale d&apos;aujourd&apos;hui</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>time after the impact</source>
        <translation>temps après le choc</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>millisecondes</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>acceleration of the head</source>
        <translation>accélération de la tête</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>acceleration</source>
        <translation>accélération</translation>
    </message>
    <message>
        <source>share of exclamation marks</source>
        <translation>part des points d&apos;exclamation</translation>
    </message>
    <message>
        <source>% of all characters</source>
        <translation>% de tous les caractères</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>share of !</source>
        <translation>part de&#x202f;!</translation>
    </message>
    <message>
        <source>share of dollar signs</source>
        <translation>part des signes dollar</translation>
    </message>
    <message>
        <source>share of $</source>
        <translation>part de $</translation>
    </message>
    <message>
        <source>mean length of runs of capitals</source>
        <translation>longueur moyenne des suites de majuscules</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>lettres</translation>
    </message>
    <message>
        <source>runs of capitals</source>
        <translation>suites de majuscules</translation>
    </message>
    <message>
        <source>kind of e-mail</source>
        <translation>type d&apos;e-mail</translation>
    </message>
    <message>
        <source>mean radius of the nuclei</source>
        <translation>rayon moyen des noyaux</translation>
    </message>
    <message>
        <source>mean radius</source>
        <translation>rayon moyen</translation>
    </message>
    <message>
        <source>mean texture of the nuclei</source>
        <translation>texture moyenne des noyaux</translation>
    </message>
    <message>
        <source>mean texture</source>
        <translation>texture moyenne</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>diagnostic</translation>
    </message>
    <message>
        <source>flipper length</source>
        <translation>longueur de l&apos;aileron</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>millimètres</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>bill length</source>
        <translation>longueur du bec</translation>
    </message>
    <message>
        <source>body mass</source>
        <translation>masse corporelle</translation>
    </message>
    <message>
        <source>grams</source>
        <translation>grammes</translation>
    </message>
    <message>
        <source>species</source>
        <translation>espèce</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>{source} is not a text file; save the table as CSV and open that</source>
        <translation>{source} n&apos;est pas un fichier texte&#x202f;; enregistrez le tableau en CSV et ouvrez celui-ci</translation>
    </message>
    <message>
        <source>{source} is not {guess} text (byte {place})</source>
        <translation>{source} n&apos;est pas du texte {guess} (octet {place})</translation>
    </message>
    <message>
        <source>Numbers are read with commas between thousands: {cell} is {number:.15g}.</source>
        <translation>Les nombres sont lus avec des virgules entre les milliers&#x202f;: {cell} vaut {number:.15g}.</translation>
    </message>
    <message>
        <source>Numbers are read with a decimal comma: {cell} is {number:.15g}.</source>
        <translation>Les nombres sont lus avec une virgule décimale&#x202f;: {cell} vaut {number:.15g}.</translation>
    </message>
    <message>
        <source>Numbers are read with points between thousands: {cell} is {number:.15g}.</source>
        <translation>Les nombres sont lus avec des points entre les milliers&#x202f;: {cell} vaut {number:.15g}.</translation>
    </message>
    <message>
        <source>Numbers are read with a decimal point: {cell} is {number:.15g}.</source>
        <translation>Les nombres sont lus avec un point décimal&#x202f;: {cell} vaut {number:.15g}.</translation>
    </message>
    <message>
        <source>cannot read {source}: {irregular}</source>
        <translation>impossible de lire {source}&#x202f;: {irregular}</translation>
    </message>
    <message>
        <source>{source} is empty; it takes a header line and at least 2 rows</source>
        <translation>{source} est vide&#x202f;; il faut une ligne d&apos;en-tête et au moins 2 lignes</translation>
    </message>
    <message>
        <source>{source} has more than {most:,} lines, the most this program reads</source>
        <translation>{source} a plus de {most:,} lignes, le maximum que lit ce programme</translation>
    </message>
    <message>
        <source>{source} has more than {most:,} cells, the most this program reads</source>
        <translation>{source} a plus de {most:,} cellules, le maximum que lit ce programme</translation>
    </message>
    <message>
        <source>{source}: line {line:,} begins a row of more than {longest_line:,} characters</source>
        <translation>{source}&#x202f;: à la ligne {line:,} commence une rangée de plus de {longest_line:,} caractères</translation>
    </message>
    <message>
        <source>{source}: line {line} is not CSV: {error}</source>
        <translation>{source}&#x202f;: la ligne {line} n&apos;est pas du CSV&#x202f;: {error}</translation>
    </message>
    <message>
        <source>{source}: line {line} has 1 cell, but the header has {count}</source>
        <translation>{source}&#x202f;: la ligne {line} a 1 cellule, mais l&apos;en-tête en a {count}</translation>
    </message>
    <message>
        <source>{source}: line {line} has 1 cell, but the first line has {count}</source>
        <translation>{source}&#x202f;: la ligne {line} a 1 cellule, mais la première ligne en a {count}</translation>
    </message>
    <message>
        <source>{source}: line {line} has {given} cells, but the header has {count}</source>
        <translation>{source}&#x202f;: la ligne {line} a {given} cellules, mais l&apos;en-tête en a {count}</translation>
    </message>
    <message>
        <source>{source}: line {line} has {given} cells, but the first line has {count}</source>
        <translation>{source}&#x202f;: la ligne {line} a {given} cellules, mais la première ligne en a {count}</translation>
    </message>
    <message>
        <source>{source} has {count:,} columns; this program reads up to {most_columns:,}</source>
        <translation>{source} a {count:,} colonnes&#x202f;; ce programme en lit jusqu&apos;à {most_columns:,}</translation>
    </message>
    <message>
        <source>{source} has a single column; a table has two or more, parted by commas, semicolons or tabs</source>
        <translation>{source} n&apos;a qu&apos;une colonne&#x202f;; un tableau en a deux ou plus, séparées par des virgules, des points-virgules ou des tabulations</translation>
    </message>
    <message>
        <source>{source} has more than {most:,} rows, the most this program reads</source>
        <translation>{source} a plus de {most:,} lignes de données, le maximum que lit ce programme</translation>
    </message>
    <message>
        <source>{source} has more than {most:,} different words, the most this program reads</source>
        <translation>{source} a plus de {most:,} mots différents, le maximum que lit ce programme</translation>
    </message>
    <message>
        <source>{source} has no row below its header</source>
        <translation>{source} n&apos;a aucune ligne sous son en-tête</translation>
    </message>
    <message>
        <source>{source} has 1 row below its header</source>
        <translation>{source} a 1 ligne sous son en-tête</translation>
    </message>
    <message>
        <source>{source} has no row</source>
        <translation>{source} n&apos;a aucune ligne</translation>
    </message>
    <message>
        <source>{source} has 1 row</source>
        <translation>{source} a 1 ligne</translation>
    </message>
    <message>
        <source>{having}; it needs at least 2 rows</source>
        <translation>{having}&#x202f;; il en faut au moins 2</translation>
    </message>
    <message>
        <source>Columns of the same name are numbered: {renamed}.</source>
        <translation>Les colonnes de même nom sont numérotées&#x202f;: {renamed}.</translation>
    </message>
    <message>
        <source>1 column without a name and without values is left out.</source>
        <translation>1 colonne sans nom et sans valeurs est laissée de côté.</translation>
    </message>
    <message>
        <source>{count} columns without a name and without values are left out.</source>
        <translation>{count} colonnes sans nom et sans valeurs sont laissées de côté.</translation>
    </message>
    <message>
        <source>House prices by lot size</source>
        <translation>Le prix des maisons d&apos;après la parcelle</translation>
    </message>
    <message>
        <source>Larger lots sell for more: a straight line through 546 sales in Windsor, Ontario, in 1987.</source>
        <translation>Les plus grandes parcelles se vendent plus cher&#x202f;: une droite parmi 546 ventes à Windsor, en Ontario, en 1987.</translation>
    </message>
    <message>
        <source>Tomorrow&apos;s temperature from today&apos;s</source>
        <translation>La température de demain d&apos;après celle d&apos;aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Today is much like yesterday, but a little closer to the average: Seattle, every day of 2015.</source>
        <translation>Aujourd&apos;hui ressemble beaucoup à hier, en un peu plus proche de la moyenne&#x202f;: Seattle, chaque jour de 2015.</translation>
    </message>
    <message>
        <source>Head acceleration in a motorcycle crash</source>
        <translation>Accélération de la tête dans un accident de moto</translation>
    </message>
    <message>
        <source>The head is thrown back, then forth: no straight line can follow, a polynomial of high degree can.</source>
        <translation>La tête est projetée en arrière, puis en avant&#x202f;: aucune droite ne peut suivre, un polynôme de degré élevé le peut.</translation>
    </message>
    <message>
        <source>Spam or not</source>
        <translation>Spam ou non</translation>
    </message>
    <message>
        <source>Spam shouts and talks of money: the shares of ! and $ among an e-mail&apos;s characters give it away.</source>
        <translation>Le spam crie et parle d&apos;argent&#x202f;: la part des&#x202f;! et des $ parmi les caractères d&apos;un e-mail le trahit.</translation>
    </message>
    <message>
        <source>Malignant or benign</source>
        <translation>Maligne ou bénigne</translation>
    </message>
    <message>
        <source>Larger and rougher cell nuclei point to a malignant tumour; the two groups overlap a little.</source>
        <translation>Des noyaux de cellules plus grands et plus rugueux indiquent une tumeur maligne&#x202f;; les deux groupes se chevauchent un peu.</translation>
    </message>
    <message>
        <source>Three species of penguin</source>
        <translation>Trois espèces de manchots</translation>
    </message>
    <message>
        <source>Flipper and bill tell Adelie, Chinstrap and Gentoo penguins apart: three classes, nine parameters.</source>
        <translation>L&apos;aileron et le bec distinguent les manchots Adélie, à jugulaire (Chinstrap) et papous (Gentoo)&#x202f;: trois classes, neuf paramètres.</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>Chiffres écrits à la main</translation>
    </message>
    <message>
        <source>Ten digits as 8 by 8 grey values: far more parameters than a picture can show at once.</source>
        <translation>Dix chiffres en 8 sur 8 niveaux de gris&#x202f;: bien plus de paramètres qu&apos;une image ne peut en montrer à la fois.</translation>
    </message>
    <message>
        <source>A line with outliers</source>
        <translation>Une droite avec des valeurs aberrantes</translation>
    </message>
    <message>
        <source>A few points are far off: the squared error chases them, the absolute error hardly looks.</source>
        <translation>Quelques points sont très loin&#x202f;: l&apos;erreur quadratique court après eux, l&apos;erreur absolue s&apos;en soucie à peine.</translation>
    </message>
    <message>
        <source>Two blobs</source>
        <translation>Deux nuages</translation>
    </message>
    <message>
        <source>Two round clouds that just touch: one straight boundary does nearly all there is to do.</source>
        <translation>Deux nuages ronds qui se touchent à peine&#x202f;: une frontière droite fait presque tout ce qu&apos;il y a à faire.</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>Deux lunes</translation>
    </message>
    <message>
        <source>Two crescents reach into each other: a straight boundary always cuts off their tips.</source>
        <translation>Deux croissants entrent l&apos;un dans l&apos;autre&#x202f;: une frontière droite coupe toujours leurs pointes.</translation>
    </message>
    <message>
        <source>Two circles</source>
        <translation>Deux anneaux</translation>
    </message>
    <message>
        <source>A ring around a ring: no straight boundary beats guessing.</source>
        <translation>Un anneau autour d&apos;un anneau&#x202f;: aucune frontière droite ne fait mieux que le hasard.</translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation>Deux spirales</translation>
    </message>
    <message>
        <source>Two arms wind around each other: the classic that a linear model cannot learn.</source>
        <translation>Deux bras s&apos;enroulent l&apos;un autour de l&apos;autre&#x202f;: le classique qu&apos;un modèle linéaire ne peut pas apprendre.</translation>
    </message>
    <message>
        <source>Exclusive or</source>
        <translation>Ou exclusif</translation>
    </message>
    <message>
        <source>The class is 1 where the signs differ: the four quadrants that stopped the perceptron in 1969.</source>
        <translation>La classe est 1 là où les signes diffèrent&#x202f;: les quatre quadrants qui ont arrêté le perceptron en 1969.</translation>
    </message>
    <message>
        <source>Three blobs</source>
        <translation>Trois nuages</translation>
    </message>
    <message>
        <source>Three round clouds: softmax draws three straight boundaries that meet in one point.</source>
        <translation>Trois nuages ronds&#x202f;: softmax trace trois frontières droites qui se rejoignent en un point.</translation>
    </message>
    <message>
        <source>problem.target takes {known} for {name}, not {target}</source>
        <translation>problem.target attend {known} pour {name}, et non {target}</translation>
    </message>
    <message>
        <source>has no column of numbers beside the target {target}</source>
        <translation>il n&apos;y a aucune colonne de nombres à côté de la cible {target}</translation>
    </message>
    <message>
        <source>{said}: column {other} is text, since line {line} has {cell}</source>
        <translation>{said}&#x202f;: la colonne {other} est du texte, car la ligne {line} contient {cell}</translation>
    </message>
    <message>
        <source>problem.{key}: there is no column {name}; known are {known}</source>
        <translation>problem.{key}&#x202f;: il n&apos;y a pas de colonne {name}&#x202f;; sont connues {known}</translation>
    </message>
    <message>
        <source>problem.features names a column twice: {known}</source>
        <translation>problem.features nomme une colonne deux fois&#x202f;: {known}</translation>
    </message>
    <message>
        <source>problem.target: {target} is among the features, so there is nothing to learn</source>
        <translation>problem.target&#x202f;: {target} est parmi les caractéristiques, il n&apos;y a donc rien à apprendre</translation>
    </message>
    <message>
        <source>1 of {rows:,} rows has a gap and is left out.</source>
        <translation>1 ligne sur {rows:,} a une lacune et est laissée de côté.</translation>
    </message>
    <message>
        <source>{gaps:,} of {rows:,} rows have gaps and are left out.</source>
        <translation>{gaps:,} lignes sur {rows:,} ont des lacunes et sont laissées de côté.</translation>
    </message>
    <message>
        <source>the optimizer {name} of the package {package} is left out: {why}</source>
        <translation>l&apos;optimiseur {name} du paquet {package} est laissé de côté&#x202f;: {why}</translation>
    </message>
    <message>
        <source>the loss {name} of the package {package} is left out: {why}</source>
        <translation>la perte {name} du paquet {package} est laissée de côté&#x202f;: {why}</translation>
    </message>
    <message>
        <source>the model {name} of the package {package} is left out: {why}</source>
        <translation>le modèle {name} du paquet {package} est laissé de côté&#x202f;: {why}</translation>
    </message>
    <message>
        <source>the terrain {name} of the package {package} is left out: {why}</source>
        <translation>la surface {name} du paquet {package} est laissée de côté&#x202f;: {why}</translation>
    </message>
    <message>
        <source>the data set {name} of the package {package} is left out: {why}</source>
        <translation>le jeu de données {name} du paquet {package} est laissé de côté&#x202f;: {why}</translation>
    </message>
    <message>
        <source>it ends the program ({error})</source>
        <translation>cela met fin au programme ({error})</translation>
    </message>
    <message>
        <source>it takes an object of the type {type}, not {entry}</source>
        <translation>il faut un objet du type {type}, et non {entry}</translation>
    </message>
    <message>
        <source>it does not say its {names}</source>
        <translation>ces indications manquent&#x202f;: {names}</translation>
    </message>
    <message>
        <source>its name takes small letters and digits with single hyphens, not {name}</source>
        <translation>son nom se compose de minuscules et de chiffres avec des traits d&apos;union isolés, et non {name}</translation>
    </message>
    <message>
        <source>there is another one of the name {name}</source>
        <translation>il y en a déjà un du nom de {name}</translation>
    </message>
    <message>
        <source>its steps have another shape than the parameters</source>
        <translation>ses pas n&apos;ont pas la même forme que les paramètres</translation>
    </message>
    <message>
        <source>its gradient is no finite number for each parameter</source>
        <translation>son gradient n&apos;est pas un nombre fini pour chaque paramètre</translation>
    </message>
    <message>
        <source>its gradient is not the slope of its loss: along it the loss rises by {slope:.4g}, the gradient says {length:.4g}</source>
        <translation>son gradient n&apos;est pas la pente de sa perte&#x202f;: le long du gradient, la perte monte de {slope:.4g}, et le gradient dit {length:.4g}</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n&apos;est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>aucun fichier ou dossier de ce nom</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>est un dossier</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>n&apos;est pas un dossier</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>le fichier existe</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>plus de place sur le périphérique</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation>trop de niveaux de liens symboliques</translation>
    </message>
    <message>
        <source>directory not empty</source>
        <translation>dossier non vide</translation>
    </message>
    <message>
        <source>{path} is larger than {largest} MB, the most this program reads</source>
        <translation>{path} dépasse {largest} Mo, le maximum que lit ce programme</translation>
    </message>
    <message>
        <source>the file is larger than {largest_experiment} MB, too large to be one</source>
        <translation>le fichier dépasse {largest_experiment} Mo, trop pour une expérience</translation>
    </message>
    <message>
        <source>the file is not UTF-8 text (byte {start})</source>
        <translation>le fichier n&apos;est pas du texte UTF-8 (octet {start})</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <source>the file is not valid JSON: {what} ({place})</source>
        <translation>le fichier n&apos;est pas du JSON valide&#x202f;: {what} ({place})</translation>
    </message>
    <message>
        <source>the file nests brackets far deeper than an experiment does</source>
        <translation>le fichier imbrique des crochets bien plus profondément qu&apos;une expérience</translation>
    </message>
    <message>
        <source>the file holds a number with too many digits</source>
        <translation>le fichier contient un nombre avec trop de chiffres</translation>
    </message>
    <message>
        <source>{place} is {value}; it takes a finite number</source>
        <translation>{place} vaut {value}&#x202f;; il faut un nombre fini</translation>
    </message>
    <message>
        <source>{place} is null; leave the key out to get its default</source>
        <translation>{place} vaut null&#x202f;; omettez la clé pour avoir sa valeur par défaut</translation>
    </message>
    <message>
        <source>{place} has too many digits; integers have at most {count}</source>
        <translation>{place} a trop de chiffres&#x202f;; les entiers en ont {count} au plus</translation>
    </message>
    <message>
        <source>{path} holds half a character (a lone surrogate), which no text may</source>
        <translation>{path} contient un demi-caractère (un substitut isolé), ce qu&apos;aucun texte ne peut avoir</translation>
    </message>
    <message>
        <source>the key {twice} appears twice in one object; keep one of them</source>
        <translation>la clé {twice} apparaît deux fois dans un même objet&#x202f;; n&apos;en gardez qu&apos;une</translation>
    </message>
    <message>
        <source>the file holds {name}, which is not JSON: numbers must be finite</source>
        <translation>le fichier contient {name}, ce qui n&apos;est pas du JSON&#x202f;: les nombres doivent être finis</translation>
    </message>
    <message>
        <source>a list of 1 to {most} integers, each from 1 to {widest}</source>
        <translation>une liste de 1 à {most} entiers, chacun de 1 à {widest}</translation>
    </message>
    <message>
        <source>an integer from 1 to {widest}</source>
        <translation>un entier de 1 à {widest}</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Biais</translation>
    </message>
    <message>
        <source>Adds a constant to the weighted sum; without it, all-zero features predict 0.</source>
        <translation>Ajoute une constante à la somme pondérée&#x202f;; sans lui, des caractéristiques toutes nulles prédisent 0.</translation>
    </message>
    <message>
        <source>Polynomial</source>
        <translation>Polynôme</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Degré</translation>
    </message>
    <message>
        <source>The highest power. More of them follow the data more closely, and its noise as well.</source>
        <translation>La plus haute puissance. Plus il y en a, mieux elles suivent les données, et leur bruit aussi.</translation>
    </message>
    <message>
        <source>{title} of degree {degree}</source>
        <translation>{title} de degré {degree}</translation>
    </message>
    <message>
        <source>Neural network</source>
        <translation>Réseau de neurones</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Couches cachées</translation>
    </message>
    <message>
        <source>How many units each hidden layer has, from the features to the prediction.</source>
        <translation>Combien d&apos;unités a chaque couche cachée, des caractéristiques à la prédiction.</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>What each hidden unit makes of its weighted sum. Without one, layers would add up to a single one.</source>
        <translation>Ce que chaque unité cachée fait de sa somme pondérée. Sans activation, plusieurs couches n&apos;en feraient qu&apos;une.</translation>
    </message>
    <message>
        <source>xavier</source>
        <translation>xavier</translation>
    </message>
    <message>
        <source>Initialization</source>
        <translation>Initialisation</translation>
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
        <translation>Toute à zéro</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petite</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>How large the weights are at the start: Xavier suits tanh and sigmoid, He suits ReLU; small is a hundredth of Xavier, large ten times it.</source>
        <translation>La taille des poids au départ&#x202f;: Xavier convient à tanh et à la sigmoïde, He à ReLU&#x202f;; Petite est un centième de Xavier, Grande dix fois Xavier.</translation>
    </message>
    <message>
        <source>bias for {target}</source>
        <translation>biais ({target})</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>biais</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>weight of {source}, for {target}</source>
        <translation>poids ({source} → {target})</translation>
    </message>
    <message>
        <source>weight of {source}</source>
        <translation>poids ({source})</translation>
    </message>
    <message>
        <source>{answer} per {feature}</source>
        <translation>{answer} par {feature}</translation>
    </message>
    <message>
        <source>per {feature}</source>
        <translation>par {feature}</translation>
    </message>
    <message>
        <source>unit {place}</source>
        <translation>unité {place}</translation>
    </message>
    <message>
        <source>changes[{index}].step is {step}, but the run ends after {steps} steps; it takes 0 to {steps}</source>
        <translation>changes[{index}].step vaut {step}, mais l&apos;essai finit après {steps} pas&#x202f;; il faut un nombre de 0 à {steps}</translation>
    </message>
    <message>
        <source>problem.formula gives no finite number anywhere in the ranges of x and y</source>
        <translation>problem.formula ne donne nulle part un nombre fini dans les plages de x et de y</translation>
    </message>
    <message>
        <source>{title}: {count:,} rows of {name}.</source>
        <translation>{title}&#x202f;: {count:,} lignes de {name}.</translation>
    </message>
    <message>
        <source>batching.size is {size:,}, but there are only {samples:,} rows to train on; it takes 1 to {samples:,}</source>
        <translation>batching.size vaut {size:,}, mais il n&apos;y a que {samples:,} lignes d&apos;entraînement&#x202f;; il faut un nombre de 1 à {samples:,}</translation>
    </message>
    <message>
        <source>{path}: loss has the shape {shape}; it takes 1 to {most} racers, and one loss more than steps</source>
        <translation>{path}&#x202f;: loss a la forme {shape}&#x202f;; il faut de 1 à {most} concurrents, et une perte de plus que de pas</translation>
    </message>
    <message>
        <source>{path} is no trace of a run: a .npz file, as gdsim run --trace writes it</source>
        <translation>{path} n&apos;est pas la trace d&apos;un essai&#x202f;: un fichier .npz, comme en écrit gdsim run --trace</translation>
    </message>
    <message>
        <source>{path} holds more than {largest} MB, the most that is shown of a run</source>
        <translation>{path} contient plus de {largest} Mo, le maximum qui soit montré d&apos;un essai</translation>
    </message>
    <message>
        <source>{path} holds no array of the name {name}</source>
        <translation>{path} ne contient pas de tableau du nom de {name}</translation>
    </message>
    <message>
        <source>{path}: {name} holds no numbers</source>
        <translation>{path}&#x202f;: {name} ne contient pas de nombres</translation>
    </message>
    <message>
        <source>{path}: {name} has the shape {shape}; it takes ({takes})</source>
        <translation>{path}&#x202f;: {name} a la forme {shape}&#x202f;; il faut ({takes})</translation>
    </message>
    <message>
        <source>It does not say which model and data of this program it is about, so there are its losses and numbers, and no surface.</source>
        <translation>Il ne dit pas de quel modèle et de quelles données de ce programme il s&apos;agit&#x202f;; il y a donc ses pertes et ses nombres, et pas de surface.</translation>
    </message>
    <message>
        <source>No surface is shown, since the experiment in it cannot be run: {reason}</source>
        <translation>Aucune surface n&apos;est montrée, car l&apos;expérience qu&apos;il contient ne peut pas être lancée&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>No surface is shown, since its experiment has {racers} racers and {parameters} parameters, and the run has {own_racers} and {own_parameters}.</source>
        <translation>Aucune surface n&apos;est montrée, car son expérience a {racers} concurrents et {parameters} paramètres, et l&apos;essai {own_racers} et {own_parameters}.</translation>
    </message>
    <message>
        <source>No surface is shown, since not all of its parameters are finite numbers.</source>
        <translation>Aucune surface n&apos;est montrée, car ses paramètres ne sont pas tous des nombres finis.</translation>
    </message>
    <message>
        <source>No surface is shown, since the model&apos;s loss at step {step} is {expected:.4g}, and {recorded:.4g} was recorded: are the data scaled, and the parameters in the order, as its experiment has them?</source>
        <translation>Aucune surface n&apos;est montrée, car la perte du modèle au pas {step} est {expected:.4g}, et {recorded:.4g} a été enregistré&#x202f;: les données sont-elles mises à l&apos;échelle, et les paramètres dans l&apos;ordre, comme son expérience les a&#x202f;?</translation>
    </message>
    <message>
        <source>one JSON object with the keys of an experiment</source>
        <translation>un seul objet JSON avec les clés d&apos;une expérience</translation>
    </message>
    <message>
        <source>1, the version of the format</source>
        <translation>1, la version du format</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>an object whose &quot;type&quot; is &quot;fit&quot;, &quot;terrain&quot; or &quot;formula&quot;</source>
        <translation>un objet dont &quot;type&quot; est &quot;fit&quot;, &quot;terrain&quot; ou &quot;formula&quot;</translation>
    </message>
    <message>
        <source>&quot;fit&quot;, &quot;terrain&quot; or &quot;formula&quot;</source>
        <translation>&quot;fit&quot;, &quot;terrain&quot; ou &quot;formula&quot;</translation>
    </message>
    <message>
        <source>the name of a data set, or {&quot;csv&quot;: &quot;path&quot;}</source>
        <translation>le nom d&apos;un jeu de données, ou {&quot;csv&quot;: &quot;path&quot;}</translation>
    </message>
    <message>
        <source>the path of a CSV file</source>
        <translation>le chemin d&apos;un fichier CSV</translation>
    </message>
    <message>
        <source>&quot;regression&quot; or &quot;classes&quot;</source>
        <translation>&quot;regression&quot; ou &quot;classes&quot;</translation>
    </message>
    <message>
        <source>a list of one column name or more</source>
        <translation>une liste d&apos;un nom de colonne ou plus</translation>
    </message>
    <message>
        <source>a column name</source>
        <translation>un nom de colonne</translation>
    </message>
    <message>
        <source>the name of a loss</source>
        <translation>le nom d&apos;une perte</translation>
    </message>
    <message>
        <source>a number, 0 or more</source>
        <translation>un nombre, 0 ou plus</translation>
    </message>
    <message>
        <source>an object with level, show and controls</source>
        <translation>un objet avec level, show et controls</translation>
    </message>
    <message>
        <source>&quot;free&quot;, &quot;guided&quot; or &quot;exam&quot;</source>
        <translation>&quot;free&quot;, &quot;guided&quot; ou &quot;exam&quot;</translation>
    </message>
    <message>
        <source>a list of one part of the window or more</source>
        <translation>une liste d&apos;une partie de la fenêtre ou plus</translation>
    </message>
    <message>
        <source>the name of a part of the window</source>
        <translation>le nom d&apos;une partie de la fenêtre</translation>
    </message>
    <message>
        <source>a list of what may be changed</source>
        <translation>une liste de ce qui peut être changé</translation>
    </message>
    <message>
        <source>the name of a control</source>
        <translation>le nom d&apos;un réglage</translation>
    </message>
    <message>
        <source>access.{key} goes with level &quot;guided&quot; or &quot;exam&quot; only, not with &quot;free&quot;</source>
        <translation>access.{key} ne va qu&apos;avec level &quot;guided&quot; ou &quot;exam&quot;, et non avec &quot;free&quot;</translation>
    </message>
    <message>
        <source>this package of gdsim makes no videos: export to .gif, .webp or .apng</source>
        <translation>ce paquet de gdsim ne fait pas de vidéos&#x202f;: exportez en .gif, .webp ou .apng</translation>
    </message>
    <message>
        <source>One house: actual price 80, predicted 70</source>
        <translation>Une maison&#x202f;: prix réel 80, prédiction 70</translation>
    </message>
    <message>
        <source>XOR: the smallest network that needs its hidden layer</source>
        <translation>XOR&#x202f;: le plus petit réseau qui a besoin de sa couche cachée</translation>
    </message>
    <message>
        <source>Two moons, eight hidden units</source>
        <translation>Deux lunes, huit unités cachées</translation>
    </message>
    <message>
        <source>Two spirals, two hidden layers of 16</source>
        <translation>Deux spirales, deux couches cachées de 16</translation>
    </message>
    <message>
        <source>Handwritten digits, 32 hidden units</source>
        <translation>Chiffres manuscrits, 32 unités cachées</translation>
    </message>
    <message>
        <source>Seven optimizers on Beale&apos;s function</source>
        <translation>Sept optimiseurs sur la fonction de Beale</translation>
    </message>
    <message>
        <source>Who leaves the saddle first?</source>
        <translation>Qui quitte le point-selle en premier&#x202f;?</translation>
    </message>
    <message>
        <source>The ravine: Rosenbrock&apos;s function</source>
        <translation>Le ravin&#x202f;: la fonction de Rosenbrock</translation>
    </message>
    <message>
        <source>Gradient descent against momentum in a long valley</source>
        <translation>Descente de gradient contre inertie dans une longue vallée</translation>
    </message>
    <message>
        <source>Noisy mini-batches</source>
        <translation>Mini-lots bruités</translation>
    </message>
    <message>
        <source>Muon on a network&apos;s matrices</source>
        <translation>Muon sur les matrices d&apos;un réseau</translation>
    </message>
    <message>
        <source>Muon on two parameters, which are no matrix</source>
        <translation>Muon sur deux paramètres, qui ne font pas une matrice</translation>
    </message>
    <message>
        <source>Newton&apos;s method and a line search in the ravine</source>
        <translation>La méthode de Newton et une recherche linéaire dans le ravin</translation>
    </message>
    <message>
        <source>Race of losses: drag an outlier, and watch MSE, MAE and Huber part</source>
        <translation>Course de pertes&#x202f;: tirez un point aberrant et voyez MSE, MAE et Huber se séparer</translation>
    </message>
    <message>
        <source>Local minima: which valley catches the ball?</source>
        <translation>Minimums locaux&#x202f;: quelle vallée attrape la bille&#x202f;?</translation>
    </message>
    <message>
        <source>Vanishing gradients: six sigmoid layers</source>
        <translation>Gradients qui s&apos;évanouissent&#x202f;: six couches sigmoïdes</translation>
    </message>
    <message>
        <source>Exploding gradients: six layers that begin too large</source>
        <translation>Gradients qui explosent&#x202f;: six couches qui partent trop grandes</translation>
    </message>
    <message>
        <source>Too low, just right, too high</source>
        <translation>Trop bas, juste bien, trop haut</translation>
    </message>
    <message>
        <source>Overfitting: a network that learns the noise by heart</source>
        <translation>Surapprentissage&#x202f;: un réseau qui apprend le bruit par cœur</translation>
    </message>
    <message>
        <source>Map of basins: which start leads to which minimum?</source>
        <translation>Carte des bassins&#x202f;: quel départ mène à quel minimum&#x202f;?</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>{message} (see {prog} --help)</source>
        <translation>{message} (voir {prog} --help)</translation>
    </message>
    <message>
        <source>unrecognized arguments: {arguments}</source>
        <translation>arguments inconnus&#x202f;: {arguments}</translation>
    </message>
    <message>
        <source>the program failed: {name}: {error}</source>
        <translation>le programme a échoué&#x202f;: {name}&#x202f;: {error}</translation>
    </message>
    <message>
        <source>cannot write to standard output: {error}</source>
        <translation>impossible d&apos;écrire sur la sortie standard&#x202f;: {error}</translation>
    </message>
    <message>
        <source>1 run in {out}.</source>
        <translation>1 essai dans {out}.</translation>
    </message>
    <message>
        <source>{count} runs in {out}.</source>
        <translation>{count} essais dans {out}.</translation>
    </message>
    <message>
        <source>{racer}: lowest at learning rate {rate:.3g}, loss {loss:.6g}, the median of {seeds} seeds</source>
        <translation>{racer}&#x202f;: au plus bas au taux d&apos;apprentissage {rate:.3g}, perte {loss:.6g}, médiane de {seeds} graines</translation>
    </message>
    <message>
        <source>{racer}: lowest at learning rate {rate:.3g}, loss {loss:.6g}</source>
        <translation>{racer}&#x202f;: au plus bas au taux d&apos;apprentissage {rate:.3g}, perte {loss:.6g}</translation>
    </message>
    <message>
        <source>a number from 0 up to, but not, 1</source>
        <translation>un nombre de 0 à 1, 1 exclu</translation>
    </message>
    <message>
        <source>the name of a terrain</source>
        <translation>le nom d&apos;une surface</translation>
    </message>
    <message>
        <source>text, an expression in x and y</source>
        <translation>du texte, une expression en x et y</translation>
    </message>
    <message>
        <source>two numbers [low, high], low below high</source>
        <translation>deux nombres [low, high], low inférieur à high</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>an object with mode, size and shuffle</source>
        <translation>un objet avec mode, size et shuffle</translation>
    </message>
    <message>
        <source>&quot;batch&quot;, &quot;stochastic&quot; or &quot;mini-batch&quot;</source>
        <translation>&quot;batch&quot;, &quot;stochastic&quot; ou &quot;mini-batch&quot;</translation>
    </message>
    <message>
        <source>an integer, 1 or more</source>
        <translation>un entier, 1 ou plus</translation>
    </message>
    <message>
        <source>an object with optimizer, learning_rate, hyperparameters, schedule, clip_norm and clip_value</source>
        <translation>un objet avec optimizer, learning_rate, hyperparameters, schedule, clip_norm et clip_value</translation>
    </message>
    <message>
        <source>the name of an optimizer</source>
        <translation>le nom d&apos;un optimiseur</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>un nombre supérieur à 0</translation>
    </message>
    <message>
        <source>an object of numbers, true or false</source>
        <translation>un objet de nombres, true ou false</translation>
    </message>
    <message>
        <source>an object with a &quot;type&quot; and numbers</source>
        <translation>un objet avec un &quot;type&quot; et des nombres</translation>
    </message>
    <message>
        <source>a list of numbers, one a parameter</source>
        <translation>une liste de nombres, un par paramètre</translation>
    </message>
    <message>
        <source>a list of objects with step and either learning_rates or racers</source>
        <translation>une liste d&apos;objets avec step et soit learning_rates, soit racers</translation>
    </message>
    <message>
        <source>an object with step and either learning_rates or racers</source>
        <translation>un objet avec step et soit learning_rates, soit racers</translation>
    </message>
    <message>
        <source>an integer, 0 or more</source>
        <translation>un entier, 0 ou plus</translation>
    </message>
    <message>
        <source>a list of numbers, one a racer</source>
        <translation>une liste de nombres, un par concurrent</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>{path}.schedule.type is missing; it takes one of {known}</source>
        <translation>{path}.schedule.type manque&#x202f;; il faut l&apos;un de {known}</translation>
    </message>
    <message>
        <source>{path} takes one of {known}, not {name}</source>
        <translation>{path} attend l&apos;un de {known}, et non {name}</translation>
    </message>
    <message>
        <source>a list of 1 to {most} racers</source>
        <translation>une liste de 1 à {most} concurrents</translation>
    </message>
    <message>
        <source>an integer from 1 to {most:,}</source>
        <translation>un entier de 1 à {most:,}</translation>
    </message>
    <message>
        <source>an integer from 0 to {largest}</source>
        <translation>un entier de 0 à {largest}</translation>
    </message>
    <message>
        <source>batching.size is missing; with mode &quot;mini-batch&quot; it takes {takes}</source>
        <translation>batching.size manque&#x202f;; avec mode &quot;mini-batch&quot;, il faut {takes}</translation>
    </message>
    <message>
        <source>batching.size goes with mode &quot;mini-batch&quot; only, not with &quot;{mode}&quot;</source>
        <translation>batching.size ne va qu&apos;avec mode &quot;mini-batch&quot;, et non avec &quot;{mode}&quot;</translation>
    </message>
    <message>
        <source>problem.{axis} takes {takes}, not {value}</source>
        <translation>problem.{axis} attend {takes}, et non {value}</translation>
    </message>
    <message>
        <source>{path}[{index}] has both clip_norm and clip_value; it takes one of them at most</source>
        <translation>{path}[{index}] a clip_norm et clip_value&#x202f;; il ne faut que l&apos;un des deux au plus</translation>
    </message>
    <message>
        <source>changes[{index}].step takes a step after {last}, not {step}</source>
        <translation>changes[{index}].step attend un pas après {last}, et non {step}</translation>
    </message>
    <message>
        <source>changes[{index}] has {found}; it takes either learning_rates or racers</source>
        <translation>changes[{index}] a {found}&#x202f;; il faut soit learning_rates, soit racers</translation>
    </message>
    <message>
        <source>changes[{index}].{name} has {entries} entries; it takes {count}, one a racer</source>
        <translation>changes[{index}].{name} a {entries} éléments&#x202f;; il en faut {count}, un par concurrent</translation>
    </message>
    <message>
        <source>it takes {known}</source>
        <translation>elle doit être parmi {known}</translation>
    </message>
    <message>
        <source>it takes none</source>
        <translation>il n&apos;en faut aucune</translation>
    </message>
    <message>
        <source>{path} has no key {key}; for {name} {takes}</source>
        <translation>{path} n&apos;a pas de clé {key}&#x202f;; pour {name}, {takes}</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>{key} is missing; it takes {takes}</source>
        <translation>{key} manque&#x202f;; il faut {takes}</translation>
    </message>
    <message>
        <source>{version}, the version of the format</source>
        <translation>{version}, la version du format</translation>
    </message>
    <message>
        <source>{key} takes {takes}, not {found}</source>
        <translation>{key} attend {takes}, et non {found}</translation>
    </message>
    <message>
        <source>no name holds a null character</source>
        <translation>aucun nom ne contient de caractère nul</translation>
    </message>
    <message>
        <source>cannot open {path}: {reason}</source>
        <translation>impossible d&apos;ouvrir {path}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>cannot read {path}: {reason}</source>
        <translation>impossible de lire {path}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>cannot write {path}: {reason}</source>
        <translation>impossible d&apos;écrire {path}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>cannot write into {path}: {reason}</source>
        <translation>impossible d&apos;écrire dans {path}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>A surface has no data: every step sees all of it.</source>
        <translation>Une surface n&apos;a pas de données&#x202f;: chaque pas la voit tout entière.</translation>
    </message>
    <message>
        <source>an experiment</source>
        <translation>une expérience</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>an object whose &quot;type&quot; is {names}</source>
        <translation>un objet dont &quot;type&quot; est {names}</translation>
    </message>
    <message>
        <source>both learning_rates and racers</source>
        <translation>à la fois learning_rates et racers</translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>rien à changer</translation>
    </message>
    <message>
        <source>{path} has no key {key}; it takes {known}</source>
        <translation>{path} n&apos;a pas de clé {key}&#x202f;; sont connues {known}</translation>
    </message>
    <message>
        <source>{what} file takes one JSON object with the keys of {what}, not {found}</source>
        <translation>un fichier d&apos;{what} demande un seul objet JSON avec les clés d&apos;{what}, et non {found}</translation>
    </message>
    <message>
        <source>this file needs {key} format {found}; this program reads format {version}</source>
        <translation>ce fichier demande le format {key} {found}&#x202f;; ce programme lit le format {version}</translation>
    </message>
    <message>
        <source>start has {given} numbers; it takes {count}: {names}</source>
        <translation>start a {given} nombres&#x202f;; il en faut {count}&#x202f;: {names}</translation>
    </message>
    <message>
        <source>start takes a point where the loss and its slope are finite numbers</source>
        <translation>start attend un point où la perte et sa pente sont des nombres finis</translation>
    </message>
    <message>
        <source>start is missing, and none with a finite loss was found; give one</source>
        <translation>start manque, et aucun départ à perte finie n&apos;a été trouvé&#x202f;; donnez-en un</translation>
    </message>
    <message>
        <source> and {hidden} more</source>
        <translation> et {hidden} de plus</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>des nombres</translation>
    </message>
    <message>
        <source>finite numbers</source>
        <translation>des nombres finis</translation>
    </message>
    <message>
        <source>{source}: column {name} takes {takes}, but line {lines} has {cell}</source>
        <translation>{source}&#x202f;: la colonne {name} attend {takes}, mais la ligne {lines} contient {cell}</translation>
    </message>
    <message>
        <source>{source}: column {name} holds {found}; a target takes numbers or 2 to {most_classes} classes</source>
        <translation>{source}&#x202f;: la colonne {name} contient {found}&#x202f;; une cible demande des nombres ou de 2 à {most_classes} classes</translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation>colonne {name}</translation>
    </message>
    <message>
        <source>{listed} and {count} more</source>
        <translation>{listed} et {count} de plus</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>after {step} steps the trace already fills {largest_trace} MB; ask for fewer steps</source>
        <translation>après {step} pas, la trace remplit déjà {largest_trace} Mo&#x202f;; demandez moins de pas</translation>
    </message>
    <message>
        <source>a .gif, .webp, .apng, .webm or .mp4; a name without an ending is a folder of numbered PNG files; a .png, .svg or .pdf is a picture of the last step; a .wav is the run to be heard, its loss as pitch</source>
        <translation>un fichier .gif, .webp, .apng, .webm ou .mp4&#x202f;; un nom sans extension est un dossier d&apos;images PNG numérotées&#x202f;; un .png, .svg ou .pdf est une image du dernier pas&#x202f;; un .wav fait entendre l&apos;essai, la perte donnant la hauteur du son</translation>
    </message>
    <message>
        <source>{key} takes numbers from -{bound:g} to {bound:g}; a run that leaves them has diverged</source>
        <translation>{key} attend des nombres de -{bound:g} à {bound:g}&#x202f;; un essai qui en sort a divergé</translation>
    </message>
    <message>
        <source>problem.dataset: the numbers of {name} are too large to be standardised</source>
        <translation>problem.dataset&#x202f;: les nombres de {name} sont trop grands pour être standardisés</translation>
    </message>
    <message>
        <source>Features and target are standardised: mean 0, standard deviation 1.</source>
        <translation>Les caractéristiques et la cible sont standardisées&#x202f;: moyenne 0, écart type 1.</translation>
    </message>
    <message>
        <source>Features are standardised: mean 0, standard deviation 1.</source>
        <translation>Les caractéristiques sont standardisées&#x202f;: moyenne 0, écart type 1.</translation>
    </message>
    <message>
        <source>Without a bias the model is tied to the data&apos;s mean point, so in data units only slopes count.</source>
        <translation>Sans biais, le modèle est lié au point moyen des données&#x202f;: dans leurs unités, seules les pentes comptent.</translation>
    </message>
    <message>
        <source>{constant} is the same in every row, so it cannot help to predict.</source>
        <translation>{constant} a la même valeur dans chaque ligne et ne peut donc pas aider à prédire.</translation>
    </message>
    <message>
        <source>{count} columns ({constant}) are the same in every row: they cannot help to predict.</source>
        <translation>{count} colonnes ({constant}) ont la même valeur dans chaque ligne&#x202f;: elles ne peuvent pas aider à prédire.</translation>
    </message>
    <message>
        <source>{title} is the same in every row, so there is nothing to learn.</source>
        <translation>{title} a la même valeur dans chaque ligne, il n&apos;y a donc rien à apprendre.</translation>
    </message>
    <message>
        <source>1 of {count:,} rows is held out for validation: too few to tell how well others are predicted.</source>
        <translation>1 ligne sur {count:,} est mise de côté pour la validation&#x202f;: trop peu pour dire si d&apos;autres sont bien prédites.</translation>
    </message>
    <message>
        <source>{held_out:,} of {count:,} rows are held out for validation.</source>
        <translation>{held_out:,} lignes sur {count:,} sont mises de côté pour la validation.</translation>
    </message>
    <message>
        <source>No row of {lost} is left to train on: hold out fewer rows, or others by another seed.</source>
        <translation>Il ne reste aucune ligne de {lost} pour l&apos;entraînement&#x202f;: mettez-en moins de côté, ou d&apos;autres avec une autre graine.</translation>
    </message>
    <message>
        <source>two classes</source>
        <translation>deux classes</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>{count} classes</translation>
    </message>
    <message>
        <source>problem.loss: {name} does not fit {what} ({title}); {known} do</source>
        <translation>problem.loss&#x202f;: {name} ne convient pas à {what} ({title})&#x202f;; conviennent {known}</translation>
    </message>
    <message>
        <source>problem.model: a {what} takes one feature, but problem.features names {features}</source>
        <translation>problem.model&#x202f;: le modèle «&#x202f;{what}&#x202f;» prend une caractéristique, mais problem.features en nomme {features}</translation>
    </message>
    <message>
        <source>problem.validation_fraction leaves {left:,} of {rows:,} rows to train on; it takes a fraction that leaves at least 2</source>
        <translation>problem.validation_fraction laisse {left:,} lignes sur {rows:,} pour l&apos;entraînement&#x202f;; il faut une fraction qui en laisse au moins 2</translation>
    </message>
    <message>
        <source>a .wav is heard from the start: --steps takes the last step of it, as :{last}</source>
        <translation>un fichier .wav s&apos;écoute depuis le départ&#x202f;: --steps en prend le dernier pas, sous la forme :{last}</translation>
    </message>
    <message>
        <source>a .wav is a sound: {option} is for pictures</source>
        <translation>un fichier .wav est un son&#x202f;: {option} est pour les images</translation>
    </message>
    <message>
        <source>a {ending} is one picture: --steps takes one step of it, as :{last}</source>
        <translation>un fichier {ending} est une seule image&#x202f;: --steps en prend un pas, sous la forme&#x202f;:{last}</translation>
    </message>
    <message>
        <source>a {ending} is one picture: {option} is for animations</source>
        <translation>un fichier {ending} est une seule image&#x202f;: {option} est pour les animations</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT, {known}, not {text!r}</source>
        <translation>--size attend WIDTHxHEIGHT, {known}, et non {text!r}</translation>
    </message>
    <message>
        <source>cannot write {path}: before {name} it takes a name</source>
        <translation>impossible d&apos;écrire {path}&#x202f;: il faut un nom devant {name}</translation>
    </message>
    <message>
        <source>cannot export to {path}: the name of a file ends in {known}, that of a folder in none</source>
        <translation>impossible d&apos;exporter vers {path}&#x202f;: un nom de fichier finit par {known}, un nom de dossier n&apos;a pas d&apos;extension</translation>
    </message>
    <message>
        <source>cannot write {path}: there is no folder {parent}</source>
        <translation>impossible d&apos;écrire {path}&#x202f;: il n&apos;y a pas de dossier {parent}</translation>
    </message>
    <message>
        <source>cannot write {path}: {irregular}</source>
        <translation>impossible d&apos;écrire {path}&#x202f;: {irregular}</translation>
    </message>
    <message>
        <source>cannot write {path}: it takes a new folder, or an empty one</source>
        <translation>impossible d&apos;écrire {path}&#x202f;: il faut un nouveau dossier, ou un dossier vide</translation>
    </message>
    <message>
        <source>only a .png can be transparent</source>
        <translation>seul un .png peut être transparent</translation>
    </message>
    <message>
        <source>a {ending} is one picture: its camera cannot orbit</source>
        <translation>un fichier {ending} est une seule image&#x202f;: sa caméra ne peut pas tourner</translation>
    </message>
    <message>
        <source>a GIF shows at most {most_fps} frames a second, not {fps}</source>
        <translation>un GIF montre au plus {most_fps} images par seconde, et non {fps}</translation>
    </message>
    <message>
        <source>content takes one of {known}, not {content!r}</source>
        <translation>content attend l&apos;un de {known}, et non {content!r}</translation>
    </message>
    <message>
        <source>size takes {smallest_side} to {largest_side} pixels in each direction, not {width}x{height}</source>
        <translation>size attend de {smallest_side} à {largest_side} pixels dans chaque direction, et non {width}x{height}</translation>
    </message>
    <message>
        <source>fps takes an integer from 1 to {most_fps}, not {fps}</source>
        <translation>fps attend un entier de 1 à {most_fps}, et non {fps}</translation>
    </message>
    <message>
        <source>seconds takes a number above 0, at most {longest_seconds:g}, not {seconds:g}</source>
        <translation>seconds attend un nombre supérieur à 0, au plus {longest_seconds:g}, et non {seconds:g}</translation>
    </message>
    <message>
        <source>steps take a first one from 0 and a stride from 1</source>
        <translation>steps attend un premier pas à partir de 0 et un intervalle à partir de 1</translation>
    </message>
    <message>
        <source>the first step, {first}, comes after the last one, {last}</source>
        <translation>le premier pas, {first}, vient après le dernier, {last}</translation>
    </message>
    <message>
        <source>there is no step {first}: the run ends after {last_step}</source>
        <translation>il n&apos;y a pas de pas {first}&#x202f;: l&apos;essai finit après {last_step}</translation>
    </message>
    <message>
        <source>the picture cannot be written there</source>
        <translation>l&apos;image ne peut pas y être écrite</translation>
    </message>
    <message>
        <source>video needs PyAV: install it with  pip install &quot;gdsim[video]&quot;  or export to .gif, .webp or .apng</source>
        <translation>la vidéo demande PyAV&#x202f;: installez-le avec  pip install &quot;gdsim[video]&quot;  ou exportez en .gif, .webp ou .apng</translation>
    </message>
    <message>
        <source>a video takes an even width and height, not {width}x{height}</source>
        <translation>une vidéo demande une largeur et une hauteur paires, et non {width}x{height}</translation>
    </message>
    <message>
        <source>there is no lesson {name!r}; it takes {all}, a {suffix} file, or one of {known}</source>
        <translation>il n&apos;y a pas de leçon {name!r}&#x202f;; il faut {all}, un fichier {suffix}, ou l&apos;une de {known}</translation>
    </message>
    <message>
        <source>cannot write {path}: the name of a worksheet ends in {ending}</source>
        <translation>impossible d&apos;écrire {path}&#x202f;: le nom d&apos;une feuille de travail finit par {ending}</translation>
    </message>
    <message>
        <source>Gradient descent, seen</source>
        <translation>La descente de gradient sous vos yeux</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>To take away:</source>
        <translation>À retenir&#x202f;:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Worked out of the very runs that the pages show; where a page draws by chance, of its first draw.</source>
        <translation>Calculées à partir des essais mêmes que montrent les pages&#x202f;; là où une page tire au hasard, à partir de son premier tirage.</translation>
    </message>
    <message>
        <source>Your task:</source>
        <translation>À vous&#x202f;:</translation>
    </message>
    <message>
        <source>Think:</source>
        <translation>Réfléchissez&#x202f;:</translation>
    </message>
    <message>
        <source>Predict:</source>
        <translation>Prédisez&#x202f;:</translation>
    </message>
    <message>
        <source>Mark the place in the picture with a cross.</source>
        <translation>Marquez l&apos;endroit d&apos;une croix dans l&apos;image.</translation>
    </message>
    <message>
        <source>The place:</source>
        <translation>L&apos;endroit&#x202f;:</translation>
    </message>
    <message>
        <source>Task:</source>
        <translation>À faire&#x202f;:</translation>
    </message>
    <message>
        <source>For the teacher:</source>
        <translation>Pour le professeur&#x202f;:</translation>
    </message>
    <message>
        <source>In this run none of these holds.</source>
        <translation>Dans cet essai, rien de cela n&apos;est vrai.</translation>
    </message>
    <message>
        <source>the process that draws has ended; try once more</source>
        <translation>le processus qui dessine s&apos;est arrêté&#x202f;; essayez encore une fois</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>{path} ne peut pas être écrit</translation>
    </message>
    <message>
        <source>a page has at most {most_words} words, not {words:,}</source>
        <translation>une page a {most_words} mots au plus, et non {words:,}</translation>
    </message>
    <message>
        <source>a page has at most {most_letters:,} letters, not {count:,}</source>
        <translation>une page a {most_letters:,} lettres au plus, et non {count:,}</translation>
    </message>
    <message>
        <source>only a question&apos;s replies tell numbers of the run; {found} stands elsewhere</source>
        <translation>seules les répliques d&apos;une question disent des nombres de l&apos;essai&#x202f;; {found} est ailleurs</translation>
    </message>
    <message>
        <source>experiment: {{&quot;{draw}&quot;: [...]}} has no other key, and one value or more</source>
        <translation>experiment&#x202f;: {{&quot;{draw}&quot;: [...]}} n&apos;a pas d&apos;autre clé, et une valeur ou plus</translation>
    </message>
    <message>
        <source>predict asks for one thing: choice, answer, place = true or curve = true</source>
        <translation>predict demande une seule chose&#x202f;: choice, answer, place = true ou curve = true</translation>
    </message>
    <message>
        <source>predict ends after epochs or after steps, not both</source>
        <translation>predict finit après epochs ou après steps, pas les deux</translation>
    </message>
    <message>
        <source>predict: only the last choice may be without when; it is right if no other is</source>
        <translation>predict&#x202f;: seul le dernier choice peut être sans when&#x202f;; il est juste si aucun autre ne l&apos;est</translation>
    </message>
    <message>
        <source>predict: choices {first} and {index} are right under the same condition</source>
        <translation>predict&#x202f;: les choice {first} et {index} sont justes sous la même condition</translation>
    </message>
    <message>
        <source>predict takes a tolerance, or a share between 0 and 1, for what counts as right</source>
        <translation>predict attend une tolerance, ou une share entre 0 et 1, pour ce qui compte comme juste</translation>
    </message>
    <message>
        <source>predict takes a share between 0 and 1 for a {kind}, not a tolerance</source>
        <translation>predict attend une share entre 0 et 1 pour {kind}, et non une tolerance</translation>
    </message>
    <message>
        <source>there is no lesson {name!r}, neither in this folder nor among the program&apos;s own</source>
        <translation>il n&apos;y a pas de leçon {name!r}, ni dans ce dossier ni parmi celles du programme</translation>
    </message>
    <message>
        <source>{where}: {in_words} cannot be measured in this run</source>
        <translation>{where}&#x202f;: {in_words} ne peut pas être mesuré dans cet essai</translation>
    </message>
    <message>
        <source>the formula ${strip}$ cannot be read; it takes TeX, such as $w^2$</source>
        <translation>la formule ${strip}$ ne peut pas être lue&#x202f;; il faut du TeX, comme $w^2$</translation>
    </message>
    <message>
        <source>cannot write {path}: another window does not let go of it</source>
        <translation>impossible d&apos;écrire {path}&#x202f;: une autre fenêtre le retient</translation>
    </message>
    <message>
        <source>an object with id and name</source>
        <translation>un objet avec id et name</translation>
    </message>
    <message>
        <source>12 of the letters 0 to 9 and a to f</source>
        <translation>12 caractères parmi 0 à 9 et a à f</translation>
    </message>
    <message>
        <source>a list of objects with lesson and pages</source>
        <translation>une liste d&apos;objets avec lesson et pages</translation>
    </message>
    <message>
        <source>an object with lesson and pages</source>
        <translation>un objet avec lesson et pages</translation>
    </message>
    <message>
        <source>the name of a lesson</source>
        <translation>le nom d&apos;une leçon</translation>
    </message>
    <message>
        <source>a list of objects with page, seen, prediction and task</source>
        <translation>une liste d&apos;objets avec page, seen, prediction et task</translation>
    </message>
    <message>
        <source>an object with page, seen, prediction and task</source>
        <translation>un objet avec page, seen, prediction et task</translation>
    </message>
    <message>
        <source>the title of a page</source>
        <translation>le titre d&apos;une page</translation>
    </message>
    <message>
        <source>an object with given, answer, right, seconds, tries and when</source>
        <translation>un objet avec given, answer, right, seconds, tries et when</translation>
    </message>
    <message>
        <source>an object with solved, hints, hints_left, tries and when</source>
        <translation>un objet avec solved, hints, hints_left, tries et when</translation>
    </message>
    <message>
        <source>a time such as 2026-03-01T09:30:00Z</source>
        <translation>un moment comme 2026-03-01T09:30:00Z</translation>
    </message>
    <message>
        <source>a class</source>
        <translation>une classe</translation>
    </message>
    <message>
        <source>{format} is {dumps} a second time</source>
        <translation>{format} vaut {dumps} une seconde fois</translation>
    </message>
    <message>
        <source>measures, numbers and &quot;text&quot; compared by &lt; &lt;= &gt; &gt;= == !=, with and, or, not and parentheses</source>
        <translation>des mesures, des nombres et du &quot;text&quot; comparés par &lt; &lt;= &gt; &gt;= == !=, avec and, or, not et des parenthèses</translation>
    </message>
    <message>
        <source>a condition takes {takes}</source>
        <translation>une condition prend {takes}</translation>
    </message>
    <message>
        <source>{text!r} asks nothing of the run; each comparison takes a measure, such as loss</source>
        <translation>{text!r} ne demande rien de l&apos;essai&#x202f;; chaque comparaison prend une mesure, comme loss</translation>
    </message>
    <message>
        <source>a measure, such as loss or epochs_until(0.1), or a number</source>
        <translation>une mesure, comme loss ou epochs_until(0.1), ou un nombre</translation>
    </message>
    <message>
        <source>a measure takes {takes}</source>
        <translation>une mesure prend {takes}</translation>
    </message>
    <message>
        <source>{text!r} is no measure; it takes {takes}</source>
        <translation>{text!r} n&apos;est pas une mesure&#x202f;; il faut {takes}</translation>
    </message>
    <message>
        <source>{text!r} compares text by more and less; text takes == or !=</source>
        <translation>{text!r} compare du texte par plus et moins&#x202f;; un texte prend == ou !=</translation>
    </message>
    <message>
        <source>{text!r} cannot be read; a condition takes {takes}</source>
        <translation>{text!r} ne peut pas être lu&#x202f;; une condition prend {takes}</translation>
    </message>
    <message>
        <source>a glossary begins with a line # Title</source>
        <translation>un glossaire commence par une ligne # Titre</translation>
    </message>
    <message>
        <source>a glossary has entries, each of which begins with a line ## word</source>
        <translation>un glossaire a des entrées, dont chacune commence par une ligne ## mot</translation>
    </message>
    <message>
        <source>an entry begins with a line ## word; there are no other headings</source>
        <translation>une entrée commence par une ligne ## mot&#x202f;; il n&apos;y a pas d&apos;autres titres</translation>
    </message>
    <message>
        <source>there are two entries {name!r}</source>
        <translation>il y a deux entrées {name!r}</translation>
    </message>
    <message>
        <source>a glossary&apos;s text stands in entries, which begin with ## word</source>
        <translation>le texte d&apos;un glossaire se trouve dans des entrées, qui commencent par ## mot</translation>
    </message>
    <message>
        <source>there is no entry {name!r}, to which a link leads</source>
        <translation>il n&apos;y a pas d&apos;entrée {name!r}, à laquelle mène un lien</translation>
    </message>
    <message>
        <source>the lines See:, Lesson: and Word: stand at an entry&apos;s end</source>
        <translation>les lignes See:, Lesson: et Word: se trouvent à la fin d&apos;une entrée</translation>
    </message>
    <message>
        <source>the entry {word!r} has no text</source>
        <translation>l&apos;entrée {word!r} n&apos;a pas de texte</translation>
    </message>
    <message>
        <source>an entry has one line {kind}:, not two</source>
        <translation>une entrée a une seule ligne {kind}:, pas deux</translation>
    </message>
    <message>
        <source>the English word</source>
        <translation>le mot anglais</translation>
    </message>
    <message>
        <source>one link, {form}</source>
        <translation>un lien, {form}</translation>
    </message>
    <message>
        <source>the line {kind}: is {takes}</source>
        <translation>la ligne {kind}: est {takes}</translation>
    </message>
    <message>
        <source>one sentence</source>
        <translation>une phrase</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>une liste de noms</translation>
    </message>
    <message>
        <source>a whole number from 1 to 120</source>
        <translation>un nombre entier de 1 à 120</translation>
    </message>
    <message>
        <source>&quot;beginner&quot; or &quot;advanced&quot;</source>
        <translation>&quot;beginner&quot; ou &quot;advanced&quot;</translation>
    </message>
    <message>
        <source>a number of steps a second, 0 for as fast as can be</source>
        <translation>un nombre de pas par seconde, 0 pour aussi vite que possible</translation>
    </message>
    <message>
        <source>a whole number, 1 or more</source>
        <translation>un nombre entier, 1 ou plus</translation>
    </message>
    <message>
        <source>two to six tables [[choice]]</source>
        <translation>de deux à six tables [[choice]]</translation>
    </message>
    <message>
        <source>a table [[choice]] with text, when and says</source>
        <translation>une table [[choice]] avec text, when et says</translation>
    </message>
    <message>
        <source>a condition in quotes, such as &quot;loss &lt; 0.1&quot;</source>
        <translation>une condition entre guillemets, comme &quot;loss &lt; 0.1&quot;</translation>
    </message>
    <message>
        <source>a measure in quotes, such as &quot;loss&quot;</source>
        <translation>une mesure entre guillemets, comme &quot;loss&quot;</translation>
    </message>
    <message>
        <source>a number between 0 and 1</source>
        <translation>un nombre entre 0 et 1</translation>
    </message>
    <message>
        <source>a list of one text or more</source>
        <translation>une liste d&apos;un texte ou plus</translation>
    </message>
    <message>
        <source>That is it.</source>
        <translation>C&apos;est bien cela.</translation>
    </message>
    <message>
        <source>{path}: there is another lesson {name}; give the file another name</source>
        <translation>{path}&#x202f;: il y a une autre leçon {name}&#x202f;; donnez un autre nom au fichier</translation>
    </message>
    <message>
        <source>{path}: the file is not UTF-8 text (byte {start})</source>
        <translation>{path}&#x202f;: le fichier n&apos;est pas du texte UTF-8 (octet {start})</translation>
    </message>
    <message>
        <source>a link leads to word:…, lesson:… or see:…; two words take [text](&lt;word:two words&gt;)</source>
        <translation>un lien mène à word:…, lesson:… ou see:…&#x202f;; deux mots prennent [texte](&lt;word:two words&gt;)</translation>
    </message>
    <message>
        <source>{where}: there is no {name!r}; it takes {known}</source>
        <translation>{where}&#x202f;: il n&apos;y a pas de {name!r}&#x202f;; il faut {known}</translation>
    </message>
    <message>
        <source>a link leads to word:…, lesson:… or see:…, not to {target!r}: lessons need no network</source>
        <translation>un lien mène à word:…, lesson:… ou see:…, et non à {target!r}&#x202f;: les leçons n&apos;ont besoin d&apos;aucun réseau</translation>
    </message>
    <message>
        <source>the picture {source!r} lies outside of the lesson&apos;s folder; put it in there</source>
        <translation>l&apos;image {source!r} se trouve hors du dossier de la leçon&#x202f;; mettez-la dedans</translation>
    </message>
    <message>
        <source>there is no picture {source!r} in the lesson&apos;s folder; it takes {known}</source>
        <translation>il n&apos;y a pas d&apos;image {source!r} dans le dossier de la leçon&#x202f;; il faut {known}</translation>
    </message>
    <message>
        <source>the training loss now</source>
        <translation>la perte d&apos;entraînement actuelle</translation>
    </message>
    <message>
        <source>the training loss at the start</source>
        <translation>la perte d&apos;entraînement au départ</translation>
    </message>
    <message>
        <source>the loss over that at the start</source>
        <translation>la perte divisée par celle du départ</translation>
    </message>
    <message>
        <source>the lowest loss after any epoch so far</source>
        <translation>la perte la plus basse après une époque jusqu&apos;ici</translation>
    </message>
    <message>
        <source>the highest loss after any epoch so far</source>
        <translation>la perte la plus haute après une époque jusqu&apos;ici</translation>
    </message>
    <message>
        <source>the loss on the rows held out</source>
        <translation>la perte sur les lignes mises de côté</translation>
    </message>
    <message>
        <source>the lowest loss so far on the rows held out</source>
        <translation>la perte la plus basse jusqu&apos;ici sur les lignes mises de côté</translation>
    </message>
    <message>
        <source>the loss on the rows held out over the training loss</source>
        <translation>la perte sur les lignes mises de côté divisée par la perte d&apos;entraînement</translation>
    </message>
    <message>
        <source>the share of classes predicted right, or R²</source>
        <translation>la part des classes bien prédites, ou R²</translation>
    </message>
    <message>
        <source>the same on the rows held out</source>
        <translation>la même chose sur les lignes mises de côté</translation>
    </message>
    <message>
        <source>how many epochs are done</source>
        <translation>combien d&apos;époques sont faites</translation>
    </message>
    <message>
        <source>how many steps are taken</source>
        <translation>combien de pas sont faits</translation>
    </message>
    <message>
        <source>in how many epochs the loss rose</source>
        <translation>dans combien d&apos;époques la perte est montée</translation>
    </message>
    <message>
        <source>in how many epochs the loss did not rise</source>
        <translation>dans combien d&apos;époques la perte n&apos;est pas montée</translation>
    </message>
    <message>
        <source>after how many epochs the loss was first so low; infinite if never</source>
        <translation>après combien d&apos;époques la perte a été si basse pour la première fois&#x202f;; infini si jamais</translation>
    </message>
    <message>
        <source>a loss</source>
        <translation>une perte</translation>
    </message>
    <message>
        <source>the learning rate, as it is set now</source>
        <translation>le taux d&apos;apprentissage, tel qu&apos;il est réglé maintenant</translation>
    </message>
    <message>
        <source>the learning rate from which on steps are unstable here</source>
        <translation>le taux d&apos;apprentissage à partir duquel les pas sont ici instables</translation>
    </message>
    <message>
        <source>the learning rate over the critical one</source>
        <translation>le taux d&apos;apprentissage divisé par le taux critique</translation>
    </message>
    <message>
        <source>the length of the full gradient</source>
        <translation>la longueur du gradient complet</translation>
    </message>
    <message>
        <source>the size of the first layer&apos;s gradient over the last&apos;s</source>
        <translation>la taille du gradient de la première couche divisée par celle de la dernière</translation>
    </message>
    <message>
        <source>what the program says of the run</source>
        <translation>ce que le programme dit de l&apos;essai</translation>
    </message>
    <message>
        <source>how the run stands</source>
        <translation>où en est l&apos;essai</translation>
    </message>
    <message>
        <source>the number of the known minimum that is reached, 1 for the best; 0 for none</source>
        <translation>le numéro du minimum connu qui est atteint, 1 pour le meilleur&#x202f;; 0 pour aucun</translation>
    </message>
    <message>
        <source>how far the nearest known minimum is, in the parameters</source>
        <translation>à quelle distance est le minimum connu le plus proche, dans les paramètres</translation>
    </message>
    <message>
        <source>a parameter of the model, or x (1) and y (2)</source>
        <translation>un paramètre du modèle, ou x (1) et y (2)</translation>
    </message>
    <message>
        <source>its number, from 1</source>
        <translation>son numéro, à partir de 1</translation>
    </message>
    <message>
        <source>the place in the race, 1 for the lowest loss</source>
        <translation>le rang dans la course, 1 pour la perte la plus basse</translation>
    </message>
    <message>
        <source>how many racers there are</source>
        <translation>combien il y a de concurrents</translation>
    </message>
    <message>
        <source>how many parameters the model has</source>
        <translation>combien le modèle a de paramètres</translation>
    </message>
    <message>
        <source>how many hidden layers the network has</source>
        <translation>combien le réseau a de couches cachées</translation>
    </message>
    <message>
        <source>the degree of the polynomial</source>
        <translation>le degré du polynôme</translation>
    </message>
    <message>
        <source>how many rows a step sees</source>
        <translation>combien de lignes voit un pas</translation>
    </message>
    <message>
        <source>the optimizer, by its name</source>
        <translation>l&apos;optimiseur, par son nom</translation>
    </message>
    <message>
        <source>the loss, by its name</source>
        <translation>la perte, par son nom</translation>
    </message>
    <message>
        <source>the network&apos;s activation, by its name</source>
        <translation>l&apos;activation du réseau, par son nom</translation>
    </message>
    <message>
        <source>how the network begins, by its name</source>
        <translation>comment le réseau commence, par son nom</translation>
    </message>
    <message>
        <source>the data set, by its name</source>
        <translation>le jeu de données, par son nom</translation>
    </message>
    <message>
        <source>the share of the rows that is held out</source>
        <translation>la part des lignes mise de côté</translation>
    </message>
    <message>
        <source>the factor of the L2 penalty</source>
        <translation>le facteur de la pénalité L2</translation>
    </message>
    <message>
        <source>the optimizer&apos;s momentum</source>
        <translation>l&apos;inertie de l&apos;optimiseur</translation>
    </message>
    <message>
        <source>there is no measure {name!r}; there are {known}</source>
        <translation>il n&apos;y a pas de mesure {name!r}&#x202f;; il y a {known}</translation>
    </message>
    <message>
        <source>{name} takes {takes} in parentheses, as in {name}(2)</source>
        <translation>{name} prend {takes} entre parenthèses, comme dans {name}(2)</translation>
    </message>
    <message>
        <source>{name} takes no number in parentheses</source>
        <translation>{name} ne prend pas de nombre entre parenthèses</translation>
    </message>
    <message>
        <source>{name} is a number, and is never {text!r}</source>
        <translation>{name} est un nombre, et n&apos;est jamais {text!r}</translation>
    </message>
    <message>
        <source>{name} is never {text!r}; it is one of {known}</source>
        <translation>{name} n&apos;est jamais {text!r}&#x202f;; c&apos;est l&apos;un de {known}</translation>
    </message>
    <message>
        <source>a lesson has at most {most_pages} pages, not {count}</source>
        <translation>une leçon a {most_pages} pages au plus, et non {count}</translation>
    </message>
    <message>
        <source>a lesson begins with its title, minutes and takeaway between two lines {fence}</source>
        <translation>une leçon commence par title, minutes et takeaway entre deux lignes {fence}</translation>
    </message>
    <message>
        <source>a lesson&apos;s text stands on pages, each of which begins with a line # Title</source>
        <translation>le texte d&apos;une leçon se trouve sur des pages, dont chacune commence par une ligne # Titre</translation>
    </message>
    <message>
        <source>there is no block {name!r}; a fenced block is one of {known}</source>
        <translation>il n&apos;y a pas de bloc {name!r}&#x202f;; un bloc délimité est l&apos;un de {known}</translation>
    </message>
    <message>
        <source>a page has one block {name}, not two</source>
        <translation>une page a un seul bloc {name}, pas deux</translation>
    </message>
    <message>
        <source>the block {name} has no end; a line {markup} ends it</source>
        <translation>le bloc {name} n&apos;a pas de fin&#x202f;; une ligne {markup} le termine</translation>
    </message>
    <message>
        <source>a page begins with a line # Title; this one has no title</source>
        <translation>une page commence par une ligne # Titre&#x202f;; celle-ci n&apos;a pas de titre</translation>
    </message>
    <message>
        <source>a page that asks or sets a task needs an experiment, its own or an earlier one</source>
        <translation>une page qui interroge ou donne un exercice a besoin d&apos;une expérience, la sienne ou une précédente</translation>
    </message>
    <message>
        <source>the experiment</source>
        <translation>l&apos;expérience</translation>
    </message>
    <message>
        <source>this is not valid TOML: {what}</source>
        <translation>ce n&apos;est pas du TOML valide&#x202f;: {what}</translation>
    </message>
    <message>
        <source>experiment takes one JSON object, whole or with the keys to change</source>
        <translation>experiment attend un seul objet JSON, entier ou avec les clés à changer</translation>
    </message>
    <message>
        <source>the first experiment of a lesson is a whole one, with &quot;gdsim&quot;: 1 and a problem</source>
        <translation>la première expérience d&apos;une leçon est entière, avec &quot;gdsim&quot;: 1 et un problem</translation>
    </message>
    <message>
        <source>the lesson would be larger than {largest_file} MB, the most this program reads</source>
        <translation>la leçon dépasserait {largest_file} Mo, le maximum que lit ce programme</translation>
    </message>
    <message>
        <source>the page holds half a character (a lone surrogate), which no text may</source>
        <translation>la page contient un demi-caractère (un substitut isolé), ce qu&apos;aucun texte ne peut avoir</translation>
    </message>
    <message>
        <source>the words would be read as more than words: a line # … begins another page (## … is a heading within it), and a line ``` begins a block; leave them out</source>
        <translation>le texte serait lu comme plus que du texte&#x202f;: une ligne # … commence une autre page (## … est un titre à l&apos;intérieur), et une ligne ``` commence un bloc&#x202f;; omettez-les</translation>
    </message>
    <message>
        <source>the screen of {tried} cannot be reached: is it running, and may you use it?</source>
        <translation>l&apos;écran de {tried} ne peut pas être atteint&#x202f;: est-il en marche, et pouvez-vous l&apos;utiliser&#x202f;?</translation>
    </message>
    <message>
        <source>a cluster needs the package distributed: pip install gdsim[cluster]</source>
        <translation>une grappe demande le paquet distributed&#x202f;: pip install gdsim[cluster]</translation>
    </message>
    <message>
        <source>no Dask scheduler answers at {address}; one is at, say, tcp://host:8786</source>
        <translation>aucun ordonnanceur Dask ne répond à {address}&#x202f;; il y en a un, disons, à tcp://host:8786</translation>
    </message>
    <message>
        <source>the Dask cluster at {address} has no workers</source>
        <translation>la grappe Dask à {address} n&apos;a aucun processus de travail</translation>
    </message>
    <message>
        <source>Paused at step {step}, in epoch {epoch}: loss {loss}.</source>
        <translation>En pause au pas {step}, dans l&apos;époque {epoch}&#x202f;: perte {loss}.</translation>
    </message>
    <message>
        <source>Paused at step {step}, in epoch {epoch}: {name} is ahead with loss {loss}.</source>
        <translation>En pause au pas {step}, dans l&apos;époque {epoch}&#x202f;: {name} est en tête avec une perte de {loss}.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: loss {loss}.</source>
        <translation>Époque {epoch}&#x202f;: perte {loss}.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: loss {loss}, falling.</source>
        <translation>Époque {epoch}&#x202f;: perte {loss}, en baisse.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: loss {loss}, rising.</source>
        <translation>Époque {epoch}&#x202f;: perte {loss}, en hausse.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: loss {loss}, hardly changing.</source>
        <translation>Époque {epoch}&#x202f;: perte {loss}, presque inchangée.</translation>
    </message>
    <message>
        <source>Step {step}: loss {loss}.</source>
        <translation>Pas {step}&#x202f;: perte {loss}.</translation>
    </message>
    <message>
        <source>Step {step}: loss {loss}, falling.</source>
        <translation>Pas {step}&#x202f;: perte {loss}, en baisse.</translation>
    </message>
    <message>
        <source>Step {step}: loss {loss}, rising.</source>
        <translation>Pas {step}&#x202f;: perte {loss}, en hausse.</translation>
    </message>
    <message>
        <source>Step {step}: loss {loss}, hardly changing.</source>
        <translation>Pas {step}&#x202f;: perte {loss}, presque inchangée.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {name} is ahead with loss {loss}.</source>
        <translation>Époque {epoch}&#x202f;: {name} est en tête avec une perte de {loss}.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {name} is ahead with loss {loss}, falling.</source>
        <translation>Époque {epoch}&#x202f;: {name} est en tête avec une perte de {loss}, en baisse.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {name} is ahead with loss {loss}, rising.</source>
        <translation>Époque {epoch}&#x202f;: {name} est en tête avec une perte de {loss}, en hausse.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {name} is ahead with loss {loss}, hardly changing.</source>
        <translation>Époque {epoch}&#x202f;: {name} est en tête avec une perte de {loss}, presque inchangée.</translation>
    </message>
    <message>
        <source>Step {step}: {name} is ahead with loss {loss}.</source>
        <translation>Pas {step}&#x202f;: {name} est en tête avec une perte de {loss}.</translation>
    </message>
    <message>
        <source>Step {step}: {name} is ahead with loss {loss}, falling.</source>
        <translation>Pas {step}&#x202f;: {name} est en tête avec une perte de {loss}, en baisse.</translation>
    </message>
    <message>
        <source>Step {step}: {name} is ahead with loss {loss}, rising.</source>
        <translation>Pas {step}&#x202f;: {name} est en tête avec une perte de {loss}, en hausse.</translation>
    </message>
    <message>
        <source>Step {step}: {name} is ahead with loss {loss}, hardly changing.</source>
        <translation>Pas {step}&#x202f;: {name} est en tête avec une perte de {loss}, presque inchangée.</translation>
    </message>
    <message>
        <source>{name}: the loss was {first} at the start and is {now} in epoch {epoch}; the lowest of all epochs was {lowest}, at epoch {at}.</source>
        <translation>{name}&#x202f;: la perte, de {first} au départ, est de {now} dans l&apos;époque {epoch}&#x202f;; la plus basse, toutes époques confondues, était de {lowest}, à l&apos;époque {at}.</translation>
    </message>
    <message>
        <source>The ball is at {x} = {at_x}, {y} = {at_y}, loss {loss}.</source>
        <translation>La bille est en {x} = {at_x}, {y} = {at_y}, perte {loss}.</translation>
    </message>
    <message>
        <source>The ball has diverged; its last finite place is {x} = {at_x}, {y} = {at_y}, loss {loss}.</source>
        <translation>La bille a divergé&#x202f;; son dernier point fini est {x} = {at_x}, {y} = {at_y}, perte {loss}.</translation>
    </message>
    <message>
        <source>{name} is at {x} = {at_x}, {y} = {at_y}, loss {loss}.</source>
        <translation>{name} est en {x} = {at_x}, {y} = {at_y}, perte {loss}.</translation>
    </message>
    <message>
        <source>{name} has diverged; its last finite place is {x} = {at_x}, {y} = {at_y}, loss {loss}.</source>
        <translation>{name} a divergé&#x202f;; son dernier point fini est {x} = {at_x}, {y} = {at_y}, perte {loss}.</translation>
    </message>
    <message>
        <source>The ball has loss {loss}.</source>
        <translation>La bille a une perte de {loss}.</translation>
    </message>
    <message>
        <source>The ball has diverged; its last finite loss is {loss}.</source>
        <translation>La bille a divergé&#x202f;; sa dernière perte finie est de {loss}.</translation>
    </message>
    <message>
        <source>{name} has loss {loss}.</source>
        <translation>{name} a une perte de {loss}.</translation>
    </message>
    <message>
        <source>{name} has diverged; its last finite loss is {loss}.</source>
        <translation>{name} a divergé&#x202f;; sa dernière perte finie est de {loss}.</translation>
    </message>
    <message>
        <source>In the end {name} is ahead with loss {loss}.</source>
        <translation>À la fin, {name} est en tête avec une perte de {loss}.</translation>
    </message>
    <message>
        <source>In the end the loss is {loss}.</source>
        <translation>À la fin, la perte est de {loss}.</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name}&#x202f;: {sentence}</translation>
    </message>
    <message>
        <source>Within the window it goes from {low} to {high}.</source>
        <translation>Dans la fenêtre, la perte va de {low} à {high}.</translation>
    </message>
    <message>
        <source>A slice through the loss of {title}, which has {count} parameters.</source>
        <translation>{title}&#x202f;: une coupe de la perte, qui dépend de {count} paramètres.</translation>
    </message>
    <message>
        <source>The loss of {title} over {x} and {y} is a bowl: it has no second valley.</source>
        <translation>{title}&#x202f;: la perte selon {x} et {y} est une cuvette, sans seconde vallée.</translation>
    </message>
    <message>
        <source>The loss of {title} over {x} and {y}, as a surface.</source>
        <translation>{title}&#x202f;: la perte selon {x} et {y}, sous forme de surface.</translation>
    </message>
    <message>
        <source>The lowest loss that there is is {loss}.</source>
        <translation>La perte la plus basse possible est de {loss}.</translation>
    </message>
    <message>
        <source>The minimum is at {x} = {at_x}, {y} = {at_y}, loss {loss}.</source>
        <translation>Le minimum est en {x} = {at_x}, {y} = {at_y}, perte {loss}.</translation>
    </message>
    <message>
        <source>Of {count} known minima, the lowest is at {x} = {at_x}, {y} = {at_y}, loss {loss}.</source>
        <translation>Des {count} minimums connus, le plus bas est en {x} = {at_x}, {y} = {at_y}, perte {loss}.</translation>
    </message>
    <message>
        <source>{name}: on the rows held out the last loss was {now}; the lowest was {lowest}, at epoch {at}.</source>
        <translation>{name}&#x202f;: sur les lignes mises de côté, la dernière perte était de {now}&#x202f;; la plus basse était de {lowest}, à l&apos;époque {at}.</translation>
    </message>
    <message>
        <source>{path} holds a sweep of another experiment; give another name to write to</source>
        <translation>{path} contient un balayage d&apos;une autre expérience&#x202f;; donnez un autre nom où écrire</translation>
    </message>
    <message>
        <source>{path} is there and is no table of a sweep; give another name to write to</source>
        <translation>{path} existe et n&apos;est pas un tableau de balayage&#x202f;; donnez un autre nom où écrire</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text</source>
        <translation>{path} n&apos;est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>{path} holds no run of a sweep yet</source>
        <translation>{path} ne contient encore aucun essai d&apos;un balayage</translation>
    </message>
    <message>
        <source>{path} has a row that is none of a sweep: {known}</source>
        <translation>{path} a une ligne qui n&apos;est pas d&apos;un balayage&#x202f;: {known}</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>jeu de données</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>surface</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>formule</translation>
    </message>
    <message>
        <source>range of x</source>
        <translation>plage de x</translation>
    </message>
    <message>
        <source>range of y</source>
        <translation>plage de y</translation>
    </message>
    <message>
        <source>features</source>
        <translation>caractéristiques</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>weight penalty</source>
        <translation>pénalité sur les poids</translation>
    </message>
    <message>
        <source>standardising</source>
        <translation>standardisation</translation>
    </message>
    <message>
        <source>validation share</source>
        <translation>part de validation</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>optimiseur</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>planification</translation>
    </message>
    <message>
        <source>hyper-parameter</source>
        <translation>hyperparamètre</translation>
    </message>
    <message>
        <source>clipping</source>
        <translation>écrêtage</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>lots</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <source>Stopped after 1 step, as asked.</source>
        <translation>Arrêté après 1 pas, comme demandé.</translation>
    </message>
    <message>
        <source>Stopped after {count} steps, as asked.</source>
        <translation>Arrêté après {count} pas, comme demandé.</translation>
    </message>
    <message>
        <source>{name}, learning rate {rate:g}: {sentence}</source>
        <translation>{name}, taux d&apos;apprentissage {rate:g}&#x202f;: {sentence}</translation>
    </message>
    <message>
        <source>1 step, loss {start} -&gt; {end}</source>
        <translation>1 pas, perte {start} -&gt; {end}</translation>
    </message>
    <message>
        <source>{count} steps, loss {start} -&gt; {end}</source>
        <translation>{count} pas, perte {start} -&gt; {end}</translation>
    </message>
    <message>
        <source>in the data&apos;s own units: {parameters}</source>
        <translation>dans les unités des données&#x202f;: {parameters}</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>infini</translation>
    </message>
    <message>
        <source>{source} has no row without gaps in {known}; it needs at least 2</source>
        <translation>{source} n&apos;a aucune ligne sans lacunes dans {known}&#x202f;; il en faut au moins 2</translation>
    </message>
    <message>
        <source>{source} has 1 row without gaps in {known}; it needs at least 2</source>
        <translation>{source} a 1 ligne sans lacunes dans {known}&#x202f;; il en faut au moins 2</translation>
    </message>
    <message>
        <source>numbers up to {largest:.1e}</source>
        <translation>des nombres jusqu&apos;à {largest:.1e}</translation>
    </message>
    <message>
        <source>more than {count} different numbers</source>
        <translation>plus de {count} nombres différents</translation>
    </message>
    <message>
        <source>{count} different texts</source>
        <translation>{count} textes différents</translation>
    </message>
    <message>
        <source>the single class {name}</source>
        <translation>la seule classe {name}</translation>
    </message>
    <message>
        <source>a condition has at most {longest} characters, not {count}</source>
        <translation>une condition a {longest} caractères au plus, et non {count}</translation>
    </message>
    <message>
        <source>{text!r} cannot be read; {what_it_takes}</source>
        <translation>{text!r} ne peut pas être lu&#x202f;; {what_it_takes}</translation>
    </message>
    <message>
        <source>starting point</source>
        <translation>point de départ</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>racers</source>
        <translation>concurrents</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>expérience</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>degré</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>taille du lot</translation>
    </message>
    <message>
        <source>shuffling</source>
        <translation>mélange</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>décroissance des poids</translation>
    </message>
    <message>
        <source>run down</source>
        <translation>épuisée</translation>
    </message>
    <message>
        <source>units alike</source>
        <translation>unités pareilles</translation>
    </message>
    <message>
        <source>exploding</source>
        <translation>explosion</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>saturées</translation>
    </message>
    <message>
        <source>vanishing</source>
        <translation>disparition</translation>
    </message>
    <message>
        <source>loss landscape</source>
        <translation>paysage de la perte</translation>
    </message>
    <message>
        <source>neural network</source>
        <translation>réseau de neurones</translation>
    </message>
    <message>
        <source>contour</source>
        <translation>ligne de niveau</translation>
    </message>
    <message>
        <source>bowl</source>
        <translation>cuvette</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>balayage</translation>
    </message>
    <message>
        <source>loss function</source>
        <translation>fonction de perte</translation>
    </message>
    <message>
        <source>basin</source>
        <translation>bassin</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>descente de gradient</translation>
    </message>
    <message>
        <source>backpropagation</source>
        <translation>rétropropagation</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>regularization</source>
        <translation>régularisation</translation>
    </message>
    <message>
        <source>initialization</source>
        <translation>initialisation</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>What this computer offers</source>
        <translation>Ce qu&apos;offre cet ordinateur</translation>
    </message>
    <message>
        <source>What gdsim found here, and what to do (→) where something is missing. It is sent to nobody.</source>
        <translation>Ce que gdsim a trouvé ici, et ce qu&apos;il faut faire (→) là où il manque quelque chose. Cela n&apos;est envoyé à personne.</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>Loss surface</source>
        <translation>Surface de la perte</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation>Perte par époque</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>Lignes de niveau</translation>
    </message>
    <message>
        <source>Bowl</source>
        <translation>Cuvette</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>Basins</source>
        <translation>Bassins</translation>
    </message>
    <message>
        <source>Training cycle</source>
        <translation>Cycle d&apos;entraînement</translation>
    </message>
    <message>
        <source>The step, explained</source>
        <translation>Le pas expliqué</translation>
    </message>
    <message>
        <source>Backpropagation</source>
        <translation>Rétropropagation</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Data and model</source>
        <translation>Données et modèle</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Autres réglages</translation>
    </message>
    <message>
        <source>Start point</source>
        <translation>Point de départ</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>control</source>
        <translation>réglage</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vue</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>leçon</translation>
    </message>
    <message>
        <source>word</source>
        <translation>mot</translation>
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
        <translation>page {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>surface</name>
    <message>
        <source>OpenGL 2.1 is missing, so the surface is drawn in software</source>
        <translation>OpenGL 2.1 manque, la surface est donc dessinée par logiciel</translation>
    </message>
    <message>
        <source>So have {racers}.</source>
        <translation>De même {racers}.</translation>
    </message>
    <message>
        <source>Out of view: {racers}.</source>
        <translation>Hors de la vue&#x202f;: {racers}.</translation>
    </message>
    <message>
        <source>{count} balls are out of view.</source>
        <translation>{count} billes sont hors de la vue.</translation>
    </message>
    <message>
        <source>left the view</source>
        <translation>hors de la vue</translation>
    </message>
    <message>
        <source>{racer} has left the view: {place}, loss {loss}.</source>
        <translation>{racer} a quitté la vue&#x202f;: {place}, perte {loss}.</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Step taken</source>
        <translation>Pas effectué</translation>
    </message>
    <message>
        <source>Per-parameter scaling</source>
        <translation>Échelle par paramètre</translation>
    </message>
    <message>
        <source>Mini-batch gradient</source>
        <translation>Gradient du mini-lot</translation>
    </message>
    <message>
        <source>Mini-batch&apos;s own surface</source>
        <translation>Surface propre au mini-lot</translation>
    </message>
    <message>
        <source>Step taken, enlarged</source>
        <translation>Pas effectué, agrandi</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>{gap} above the slice</source>
        <translation>{gap} au-dessus de la coupe</translation>
    </message>
    <message>
        <source>{gap} below the slice</source>
        <translation>{gap} au-dessous de la coupe</translation>
    </message>
    <message>
        <source>Click anywhere on the surface to start there.</source>
        <translation>Cliquez n&apos;importe où sur la surface pour partir de là.</translation>
    </message>
    <message>
        <source>A slice: 2 random directions of {count} through step {step}, along each as far as the weights into each unit are long (filter-normalised). A ball floats at its true loss; the dashed line is the gap.</source>
        <translation>Une coupe&#x202f;: 2 directions au hasard sur {count}, passant par le pas {step}, chacune aussi loin que sont longs les poids vers chaque unité (normalisée par filtre). Une bille flotte à sa vraie perte&#x202f;; la ligne en tirets est l&apos;écart.</translation>
    </message>
    <message>
        <source>the ball&apos;s values</source>
        <translation>les valeurs de la bille</translation>
    </message>
    <message>
        <source>the minimum</source>
        <translation>le minimum</translation>
    </message>
    <message>
        <source>A slice: 2 of {count} directions, the others held at {others}. A ball floats at its true loss; the dashed line is the gap to the slice.</source>
        <translation>Une coupe&#x202f;: 2 directions sur {count}, les autres fixées ({others}). Une bille flotte à sa vraie perte&#x202f;; la ligne en tirets est l&apos;écart à la coupe.</translation>
    </message>
    <message>
        <source>The slice is computed from 1 row in {apart}, the balls&apos; losses from all.</source>
        <translation>La coupe est calculée avec 1 ligne sur {apart}, les pertes des billes avec toutes.</translation>
    </message>
</context>
<context>
    <name>swarm</name>
    <message>
        <source>No ball can start in this window: the loss is not a number there.</source>
        <translation>Aucune bille ne peut partir dans cette fenêtre&#x202f;: la perte n&apos;y est pas un nombre.</translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>en {place}</translation>
    </message>
    <message>
        <source>in {minima} other minima</source>
        <translation>dans {minima} autres minimums</translation>
    </message>
    <message>
        <source>in {minima} minima</source>
        <translation>dans {minima} minimums</translation>
    </message>
    <message>
        <source>in 1 other minimum</source>
        <translation>dans 1 autre minimum</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>en chemin</translation>
    </message>
    <message>
        <source>at rest elsewhere</source>
        <translation>immobiles ailleurs</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>immobiles</translation>
    </message>
    <message>
        <source>outside the window</source>
        <translation>hors de la fenêtre</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>ont divergé</translation>
    </message>
    <message>
        <source>as {racer}</source>
        <translation>comme {racer}</translation>
    </message>
    <message>
        <source>at step {step}</source>
        <translation>au pas {step}</translation>
    </message>
    <message>
        <source>{balls} balls</source>
        <translation>{balls} billes</translation>
    </message>
</context>
</TS>
