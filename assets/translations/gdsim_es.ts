<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AdviceButton</name>
    <message>
        <source>Try {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page of the lesson keeps the learning rate as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the learning rate to {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to step {step}, the best one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the run go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Answer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right if no other answer is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to whoever chose it; {{loss}} stands for the run&apos;s own loss, then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Autopsy</name>
    <message>
        <source>Step {step}: {number} went from {before} to {broken}; step {end} would have led {led}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step}: {number} went from {before} to {broken}, {times} times as large; step {end} would have led {led}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step}: {number} went from {before} to {broken}; from this step on it grew {times} times a step, and step {end} would have led {led}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else had run away by then; the loss had been {value} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken is what is more than {factor} times its range. That is {value} here: the largest that it was until the loss was lowest, or what is usual where that is more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the coordinate {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest output of layer {layer}, unit {unit},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope of the ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gradient of the output layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gradient of layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} was after the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest of all training rows in size, after the step; in the standardised target&apos;s units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest of all training rows in size, after the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On all training samples, after the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss after the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root mean square of the full gradient over the layer&apos;s weights and biases, after the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How steep the ground was after the step: the length of the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {end} would have led to where the formula is not defined, and was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {end} would have thrown {number} from {before} to what is no number (∞ − ∞), and was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {end} would have thrown {number} from {before} beyond all numbers, and was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {end} would have thrown {number} from {before} to {broken}, and was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to where the loss is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the formula ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} to {value}, beyond {bound}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} beyond all numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest score of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AutopsyView</name>
    <message>
        <source>What broke first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts this away (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away what broke first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the run is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the number that broke first …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Unsaved work is not protected from a crash: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work from before a sudden end cannot be read, and stays in {file}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackpropView</name>
    <message>
        <source>Backpropagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racer whose step is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose weights are shown; all see the same samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of this step&apos;s samples; Up and Down go through them. Its row in the data stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What slow motion works out now; a click goes on (Space, where it waits)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update rule with this step&apos;s numbers, of the chosen weight (Enter or a double click on its line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the unit adds up, and the slopes along its weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the unit gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward: what the unit is given times its weights adds up to its sum. Backward: what each weight is given times the unit&apos;s error is this sample&apos;s slope; the mean over the step&apos;s samples is the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where its error comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit&apos;s error: the errors of all units that it gives to, each times the weight on the way, times the slope of its own bend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each unit gives for this sample, and its error: by how much the sample&apos;s loss would rise with its sum. The error goes back from the output to the first layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press step, and the error&apos;s way back appears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model without hidden layers has one step back, which the training cycle shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {count} · row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BasinLegend</name>
    <message>
        <source>Minima and how many starts reach them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BasinsView</name>
    <message>
        <source>Map of basins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of basins of another racer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The racer whose map this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racer of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every point is a start, in the colour of the minimum that the racer reaches from there; the darker, the more steps it takes. Click to start there. The wheel zooms, the right button moves, a double click shows everything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of all starts reach each minimum, and where it is; of two maps, in the left one | in the right one. A colour is the lighter, the fewer steps it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the map as it is; it is drawn again when something else is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop drawing the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map of starts takes two parameters, and this problem has {count}. Choose a terrain, a formula of your own, or one feature with a straight line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is being drawn …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No map yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchingSection</name>
    <message>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch mode: {mode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many rows each step looks at. Small ones: cheap, noisy steps. Large ones: calm, dear steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every epoch takes the rows in a new random order. Without it the same batches follow each other in the file&apos;s order, and rows that are sorted by class or by size pull the steps to and fro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the training data has {count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A surface has no rows to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step an epoch: it sees all {count} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps} steps an epoch of {count} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step looks at all rows: the exact gradient, a smooth path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stochastic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step looks at one random row: many cheap steps on a noisy path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step looks at a few random rows: between the two, and what practice uses.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlindfoldView</name>
    <message>
        <source>A click is a step in that direction, an arrow key one along an axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blindfolded on the mountain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a step leads, as a share of the map: the dotted circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the fog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the landscape, and your way on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play waits until the fog is lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height here: {height}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That step would leave the map. It is not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ground. The step is not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length of a step: {length} of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope here: flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope here: almost flat, {slope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope here: steep, {slope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope here: gentle, {slope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as high as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} lower than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} higher than before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BowlView</name>
    <message>
        <source>Whose bowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose ball is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line through the ball along which the loss is drawn: one parameter, or the way of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The real ball, its own learning rate, and the whole bowl again (double click).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the bowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss along a line through the ball, and the next step on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss if only what is on this axis changed; dashed: of the next mini-batch alone. The tangent&apos;s slope is the gradient here, the arrow is the next step. Drag the ball to start elsewhere, or move it with Shift and the arrow keys, then Enter. The wheel zooms, the right button moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if the learning rate were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if? Drag, and see where the next step would land; let go, and it is the learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance along the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss (1 row in {count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if it were {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step lands lower: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lands lower, but past the bottom: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lands higher, too big a step: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lands higher, for it begins uphill: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step leads nowhere: the ball stands still at {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lands beyond all numbers: far too big a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step changes the loss {before} by {change} only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BranchBar</name>
    <message>
        <source>Branch from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on from this step with the new setting; the run so far stays as a ghost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new run from the start with the new setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are looking at step {step}. The new setting can count from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghost {name} · step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this earlier run, left at step {step}, out of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove ghost {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardWriter</name>
    <message>
        <source>Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model says an answer for each sample of the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far is each answer from the actual one? Their mean is the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way does the loss rise, and how steeply, along each weight?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step the other way: the learning rate says how long it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {layer} of {layers}: each unit adds up what it is given times its weights, and bends the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error goes back: it is at the units of layer {layer} of {layers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prob.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this step&apos;s only sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {count} samples of this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {count} samples shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the height here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A surface has no samples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loss is the height here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope along each weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {count} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ l1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ l2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ l1, l2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no step: it has diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step = {rate} × clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step = {rate} × gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{optimizer}, rate {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new = old − step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat: {following}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat with the next batch: {following}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes this layer; a network keeps at least one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassDialog</name>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your predictions, tries and times are noted in one small file in this folder, for your teacher. Who can open the folder can read it. Nothing is sent anywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note my answers for the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that your teacher names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the teacher&apos;s table calls you; without one it shows a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that is there: your teacher knows which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassMenu</name>
    <message>
        <source>Class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class&apos;s answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a worksheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassModel</name>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answers split the class most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tries: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not solved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hints: {count}, left: {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said: {given}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassNotes</name>
    <message>
        <source>Your answers are not noted for the class: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassTableDialog</name>
    <message>
        <source>The class&apos;s answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose questions are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the files once more (F5); usually that is done by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that holds the class&apos;s files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tally…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many gave each answer, without names, to project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole table for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students and their answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {folder} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} · files: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that cannot be read beside these: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mark} “{ask}” split the class most: {right} of {count} were right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} at the task of “{page}”, with all hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, far behind after {pages} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuck: {students}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClippingForm</name>
    <message>
        <source>A gradient that is too large is cut before the optimizer sees it, so that one steep place does not throw the ball away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient is taken as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A longer gradient is shortened to this length; its direction stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each slope is cut to ± this number; the direction may change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest gradient, or the largest slope, that the optimizer is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColorBar</name>
    <message>
        <source>The loss that each colour stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the loss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns the model predicts from; Space ticks the current one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column to predict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are fitted (regression); classes are told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one column of numbers to predict from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} classes: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the target: what is to be predicted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model takes numbers; line {line} has {cell}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers (regression)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>What broke first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step&apos;s numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update that led to the step in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of the data and the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fit, the surface from above, a cut through it, one sample&apos;s loss, many learning rates, a network, the same fit under each loss, where each start leads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionFields</name>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the measure and the number are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition on a word needs the word: choose or type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are the same or not</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>{count} wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} rows of {actual} are taken for {predicted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContourView</name>
    <message>
        <source>fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the whole window again (double click, or A).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole contour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contour of the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss over two parameters, with each racer&apos;s path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line joins points of equal loss; the gradient crosses it at a right angle. Click to start there. The wheel zooms, the right button moves, a double click shows everything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click or drag to start there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({x}, {y})  loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projected: {count} parameters seen through two</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ControlsPanel</name>
    <message>
        <source>The experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x and y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start point</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied: the experiment, as the text of its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: the run as a {library} script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: the losses as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: the parameters as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>Learning and losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Troubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And beyond</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>probability of {class_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score for {class_name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurveSketch</name>
    <message>
        <source>your prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your prediction of the loss by epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw with the mouse, from left to right; what is drawn over is replaced. By keys, right and left go on and back, up and down move the curve there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the right end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw how the loss will go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {epoch}: {loss}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CycleView</name>
    <message>
        <source>Racer whose step is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose predictions, gradient and weights are shown; all see the same samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press step, and the numbers appear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in epoch {epoch} of {epochs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saw all {rows} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saw {seen} of {rows} samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataDialogs</name>
    <message>
        <source>Import a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose regions, residuals and score are shown; the lines of all racers always are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racer whose fit is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes on the validation rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts the rows held out, which the model has never seen, in place of those it is trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fitted line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same line in the data&apos;s own units: the parameters elsewhere belong to standardised data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much each prediction is off, over the predictions, in place of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many rows of each class are taken for which, in place of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy {trained} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy {trained} % · validation {held_out} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trained} % · validation {held_out} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R² {trained} · mean error {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R² {trained}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R² {trained} · validation {held_out} · mean error {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R² {trained} · validation {held_out}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy: the share of the training rows whose class is predicted right, and that of the validation rows, where some are held out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R² is the share of the variance that the fit explains: 1 is perfect, 0 is no better than the mean.
The mean error is the average distance from a training row to the fit, in units of {target}.
Beside it stands the R² of the validation rows, where some are held out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} held out, hollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this step&apos;s sample ringed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch of {size} ringed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{equation} (data&apos;s own units)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigitsSheet</name>
    <message>
        <source>4 ≠ 9: a 9 read as 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read} ≠ {right}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment in this text can&apos;t be run: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is no experiment, or not all of one. It takes what “Copy the experiment” gives, or all the text of a {suffix} file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment in this text was not taken: something else was asked for meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not opened: something else was asked for before its data was ready.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentControls</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the run&apos;s numbers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as code (NumPy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as code (PyTorch)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the losses as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the parameters as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an experiment, or the table of a sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments (*.gdsim);;Tables of sweeps (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For NumPy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save every step of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the steps again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has taken no step yet, so there are no numbers to save: play it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an untitled experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} came to a sudden end on {time}; unsaved changes to {name} were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes from before the sudden end are offered again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text; copy an experiment first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Troubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Races</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawDialog</name>
    <message>
        <source>Draw your own data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of two classes or more, to be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each point is an x and its y, to be fitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erases the ringed point (Delete, or a right click on it).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an outlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point far from all others: watch how much each loss lets it pull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back the last change (Ctrl+Z).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erases all points; Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next points are of class {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N adds a point, Page Down selects the next, the arrow keys move it, Delete erases it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} points. A click adds one, dragging moves it, a right click erases it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: N adds, Page Down selects, the arrows move, Delete erases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set points of two classes or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set two points or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>One file at a time, please: an experiment or a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files of this computer can be opened: download it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder; drop one of its experiments or tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is neither an experiment ({experiment}) nor a table ({tables}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorReporter</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside gdsim. Your experiment is still here, and you can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened was written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExactTable</name>
    <message>
        <source>The exact answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data&apos;s own units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in closed form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by Newton&apos;s method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact answer, found {how}, beside the racers&apos; parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {shown} of {count} that are farthest off are listed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplainView</name>
    <message>
        <source>Whose step is explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose step is explained: each racer takes its own, by its own rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter whose numbers are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is the same for every parameter, with numbers of its own. Up and Down go through them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step, explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line of the update rule, and the same line with this step&apos;s numbers. Type it into a calculator: you get its result, give or take 2 in the last digit.
Colours are those of the arrows on the surface: the gradient, what is remembered of earlier ones, the step, and where it leads.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplanationBubble</name>
    <message>
        <source>Asks no more (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on anything else, or press Esc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson: {link}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendering previews …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting to {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendering the picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the export?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not finished: nothing would be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for a name and writes the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the last frame on the clipboard, to be pasted into a slide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the export at once; nothing is left of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes this dialog; what is written stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the new folder of frames be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture. Text and lines are as sharp as its size allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture. Text and lines stay sharp at any size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {time} to make, about {size} large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame, since the run has taken no step yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame, since only one step is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{frames} frames, {lasts} to watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % done, {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole page, or one part of it in full size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page: surface, loss, data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIF plays everywhere; WebP and APNG keep every colour; a video is smallest for long runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIF animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebP animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APNG animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebM video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of PNG frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night for a dark slide, day for paper and a bright room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the surface is seen from. Orbiting: once around it from the first frame to the last, as high as in the window. The file gets larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orbiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a PNG picture that is laid over something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which updates become frames. In a given time, the first ones get the most, since most moves there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From, to, every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a given time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is the start, before any update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is always among the frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 shows each of them; 10 each tenth, in a tenth of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every so many steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture shows the run as it was after so many updates; 0 is the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first frame to the last, which then stays in view for a moment longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 is smooth; fewer make a smaller file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and lines grow with the size: a larger picture shows the same, only sharper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels; a video takes an even number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width, height</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Learning rates that were set for another problem say nothing about this one: each racer takes one that suits it now, and racers that differed in nothing else have become one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word, a lesson, a command, a control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FitForm</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What turns features into a prediction: a weighted sum, powers of a single feature, or a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {model} takes a single feature; choose one column to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns the model sees. Two parameters make a surface that is shown exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns to use as features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the columns to use; Space switches the current one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model needs at least one feature; tick another one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FogMap</name>
    <message>
        <source>Map in the fog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow points straight downhill, and is longer where it is steeper. Of the ground between the places where you have stood you know nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormulaField</name>
    <message>
        <source>Formula f(x, y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The height of the surface as a formula in x and y, with + - * / and ** or ^, numbers, {constants} and the functions {functions}. As in class: x², 2·x and ln(x), which is log(x). Press Enter to see it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormulaForm</name>
    <message>
        <source>{axis} from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{axis} to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the surface that is shown, and where a start is drawn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryWindow</name>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the word before (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the word before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word and no sentence of the glossary has this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the word means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GradientsPage</name>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient of each layer by epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient of each layer now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root mean square of the full gradient over a layer&apos;s weights and biases. Where the lines lie powers of ten apart, the layers learn at very different paces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldOut</name>
    <message>
        <source>Lowest validation loss, {loss}, after epoch {epoch}. A click goes there: early stopping.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>There is no lesson “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part of the window is not there now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Open data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands between two columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands before the decimals, and what, if anything, between the thousands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How letters beyond a to z are stored; wrong, they look like Ã¤.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First line names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise the columns are numbered, and the first line is data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes this window and starts a run on the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes this window and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong while reading the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping a copy that is read this way…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptSurface</name>
    <message>
        <source>Close the surface that was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {what}, loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayersView</name>
    <message>
        <source>Whose layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose layers are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large each layer&apos;s gradient was, and is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the units of each hidden layer give for the training rows, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of each layer, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate against the largest stable one, by epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has one layer only: of a neural network, its hidden layers are compared here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A surface has no layers: of a neural network, its hidden layers are compared here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer 1: {first}, output: {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first layer&apos;s gradient is {times} times smaller than the last&apos;s: {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first layer&apos;s gradient is {times} times as large as the last&apos;s: {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the {unit} units of each layer give for all training rows; σ is their spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the {unit} units of each layer give for all training rows, where it is not 0. A unit that is 0 for every row is dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % at 0, {dead} dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % at 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of each layer, without its biases; σ is their spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit is known here: it is for optimizers that do not rescale their steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate {rate} is {percent} % of the largest stable one here, {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningRate</name>
    <message>
        <source>How far each step goes along the gradient: too small and it crawls, too large and it overshoots. It applies at once, also while running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate, logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each tenth of the way is about 4 times as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down step it by 1-2-5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the loss bends most, each step multiplies the distance to the valley&apos;s floor. Below this rate it shrinks; above, every step overshoots by more than the last. For gradient descent it is 2 divided by the largest curvature, momentum moves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stability unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stable below {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stable below about {rate} at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stable below about {rate} here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonEditing</name>
    <message>
        <source>The page is in {file}; Lessons has it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonPageDialog</name>
    <message>
        <source>A page of a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands above the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown: **bold**, *italic*, lists with - in front, formulas between $ and $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the page says. **bold**, *italic*, $w^2$, [the curve](see:loss)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the teacher alone, beside the presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment, and what is seen, as they are in the window now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is not saved. Give it up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong with this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked, and to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what is wrong with the page, if anything is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays the page; when it is left, this dialog is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To take away:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to your own work, as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page before (Ctrl+Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next page (Ctrl+Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonTile</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonsMenu</name>
    <message>
        <source>&amp;Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of lessons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a lesson page of this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are no lessons: {count}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For beginners: examples first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the advanced: think</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of lessons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossLegend</name>
    <message>
        <source>Each racer with its loss: now, or at the epoch under the pointer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossSection</name>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one wrong prediction costs. The training loss is its mean over the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three classes or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for this data set, whose target is {target}: this loss is for {fitting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossTable</name>
    <message>
        <source>What each loss has come to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the rows whose class is predicted right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intercept and slope, in the data&apos;s own units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the variance that the fit explains: 1 is perfect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The losses that are compared, each descended from the same start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each by its own measure: these numbers can&apos;t be compared with each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate: the experiment&apos;s under its own loss, else one that suits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossView</name>
    <message>
        <source>Loss by epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic loss axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic axis: every division is the same factor, so a steady rate of improvement is a straight line, and tiny losses can be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show batch losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of each single mini-batch, faintly behind. It jumps because every batch holds other samples; the strong line is the loss on all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the lowest validation loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early stopping: goes to the step at which the rows held out were predicted best, ringed on the dashed line. What is learnt after it helps on the training rows alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line for each racer: its training loss after every epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wheel zooms, dragging moves. A double click, or A, shows the whole run again.
Dashed is the loss on the rows held out; the band between is what the model learnt of the training rows alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loss above zero: nothing that a logarithmic axis can show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossesView</name>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racer whose losses are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose optimizer, schedule and batches each loss is descended with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and the fit of each loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same model fitted under each loss. Drag a point: the fits start over with it there, and take as many steps as the run has taken. By keys: Page Down and Page Up choose a point, the arrow keys move it, with Shift further, Delete puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameters of each loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two parameters, as the model has them: where each loss has taken them from the start, the ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all points back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points that were dragged are again where the data have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A surface has no data to be fitted, and so no losses to compare: choose data, such as “A line with outliers”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses are compared here for numbers and for two classes. These data have {classes} classes; “Two moons” has two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one or two features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fits are drawn over {most}, and this model has {features}: choose fewer under Features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{loss} takes a score for each class, and so other parameters than other losses: choose one of those, such as {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each loss keeps the whole way of all racers, which would take too much memory here: {numbers} parameters, those of all racers together. Choose smaller layers or fewer racers: {most} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the way: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} points moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still going: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} parameters: no plane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapWriter</name>
    <message>
        <source>{number}: {shares} reach {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shares} reach {count} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shares} at no minimum after {steps} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shares} diverge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shares} where there is no loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the map: {percent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click or drag to start there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light: {fewest} steps, dark: {most}. Click to start there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no loss there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {number} in {steps} steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureFields</name>
    <message>
        <source>What is measured of the run, of its first racer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the measure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Middle</name>
    <message>
        <source>The network is shown large in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreSection</name>
    <message>
        <source>Title, start point, length and seed of the run, how the data is treated, weight penalty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the run goes through all the data. On a surface an epoch is one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, batches and held-out rows are drawn from it: the same seed gives the same run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standardise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings every column to mean 0 and standard deviation 1, so that one learning rate suits all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2 penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds this times the sum of the squared weights to the loss, which keeps them small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1 penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds this times the sum of the weights&apos; sizes to the loss: it pulls all weights to 0 alike, so that those that matter little end there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fraction of the rows that is held out, to see how the model does on data it never saw.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkCanvas</name>
    <message>
        <source>{shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racer whose network is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose weights and pictures are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines show: weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines are as thick as their weight is large; the colour is its sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines show: gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines are as thick as the size of their gradient in this step, on a logarithmic scale: a tenth of it is a quarter thinner. The error flows back, from the output to the features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the network in the middle in place of the surface, and back (F6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the unit or weight pointed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A surface has no model: a neural network needs data to be fitted to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the layers of a neural network are seen, and what each of its units computes: “Neural network” under Model makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{features}, {layers} {kind} units, {outputs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no step was taken yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no gradient yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thick: a large gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orange: above 0, blue: below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of each its {count} thickest lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stripes: samples of this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point to read numbers; a click takes a weight as a surface axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value} · gradient {gradient} · gives {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} gives {mean} ({low} … {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} gives {mean} ({low} … {high}) · bias {value}, gradient {gradient}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lesson is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has no notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>{name} needs a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: “{text}” is not a number; write one such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.01 or 1e-3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large to compute with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be a whole number, written without separators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be {wanted}{why}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one, or one of your folder that the page is appended to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the menu of lessons calls it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it takes a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takeaway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole lesson in one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for your lessons first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson needs one sentence to take away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new lesson</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PositionTable</name>
    <message>
        <source>Where the racers are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PredictedPlot</name>
    <message>
        <source>actual {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagonal: perfect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparingBar</name>
    <message>
        <source>Preparing the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the data is prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the run in view and its experiment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the data…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher&apos;s notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The first rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows, as the file is read. If they look wrong, change how it is read above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>First frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemSection</name>
    <message>
        <source>What to minimise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of a model on data, or the height of a surface: both are descended alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your formula…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any surface f(x, y) that you can write down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with columns of numbers, as a CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw your own data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points that you set with the mouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surfaces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>This is my prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play waits for it. Afterwards it can&apos;t be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs as fast as it can to the step that decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play waits for your prediction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on the surface where you think it will be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it into the empty plot of the loss, from left to right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said {given}; it is {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked before the run; Play waits for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of several answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many there are to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far off still counts as right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted: epochs, dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is decided what was right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the end of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after so many epochs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to everybody afterwards; {{loss}} stands for the run&apos;s own loss, then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question needs its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {number} needs its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questioning</name>
    <message>
        <source>Here: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn: from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaceTable</name>
    <message>
        <source>Target loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss that the racers are to come down to: who was there first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the table as it is sorted, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the training loss now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On all training samples, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss on the rows held out, after the last whole epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps until the loss was the target or less, to the end of that epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the nearest known minimum, in the parameters as they are trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many gradients of single samples were computed on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RacerCell</name>
    <message>
        <source>loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RacerForm</name>
    <message>
        <source>How the learning rate changes from epoch to epoch, and where a large gradient is cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule and clipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RacerRow</name>
    <message>
        <source>Racer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racer {number}, as it is marked in every view. Opens its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer of racer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate of racer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate. Opens the settings of this racer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove racer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this racer out of the race.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RacersSection</name>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a racer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three learning rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too low, just right, too high: three racers of the selected optimizer take the place of all others and start at the same point. Too low crawls; too high overshoots the valley by more with every step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another optimizer starts at the same point and sees the same batches: a fair race.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than eight could not be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReflectionBox</name>
    <message>
        <source>Your own answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own answer, for yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegionsPlot</name>
    <message>
        <source>regions: {others} at the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed: margin, score ±1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} far rows not shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Renderer</name>
    <message>
        <source>The process that renders has ended; close this window and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Residuals</name>
    <message>
        <source>lines: residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines: its residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines: {count} residuals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResidualsPlot</name>
    <message>
        <source>prediction: {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how wrong: actual − prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s: predicted {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y − s: actual − predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above 0: too low</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>The training cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the loss: each prediction is compared with the actual answer; the mean is the step&apos;s loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y is the actual answer (−1 or +1 for two classes), s the predicted one or the model&apos;s score, p the probability given to the actual class. σ is the standard deviation of the target, by which standardised data are divided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How wrong it is becomes a number, with the actual class counted as +1 or −1 where there are two. Of standardised data the error is divided by the standard deviation of the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict: the model computes an answer for each sample of the batch, with the old weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the gradient: how the loss changes with each weight. It is the mean of what the samples contribute, one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust the weights: the optimizer turns the gradient into a step, and takes it off the old weights.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsChoice</name>
    <message>
        <source>{shown} of {count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleLossView</name>
    <message>
        <source>A surface has no samples:
its height is the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the axis shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probability that the model gives to the actual class, or its margin: by how much the score of the actual class leads. Below a margin of 0 the prediction is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racer whose samples are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose predictions the dots are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a dot, or press anywhere, and watch what each loss makes of the prediction (keys: Left, Right). The run stays as it is. A double click starts over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of one sample over its prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the dragged dot is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ is the standard deviation of the target, by which standardised data are divided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p: probability given to the actual class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability given to the actual class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y · s: score s, with y = −1 or +1 by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin: by how much the actual class&apos;s score leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin: score of the actual class − best other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s − y: predicted − actual {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how wrong: prediction − actual {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s − y: predicted − actual, in standard deviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how wrong, in standard deviations of the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p = {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(margin {score})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin {place}: {sign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off by {place} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off by {place} σ = {own} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off by {own} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} ({name}): {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} samples of this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this step&apos;s sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of this step&apos;s {count} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{beyond} beyond the edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curves: other scores 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag one · bold: this run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Replace “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StabilityPlot</name>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate and its limit by epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is the critical learning rate where the ball was: of gradient descent 2/λ, λ the strongest curvature. Beyond it, in the tinted part, steps across that direction grow. Networks trained with full batches tend to drift to this edge and hover there (Cohen et al., 2021).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageForm</name>
    <message>
        <source>Network, large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network, small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow motion: each step part by part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the pace that is set now, {pace} steps a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fast as it can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page shows something of the window: check one part at least.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>descending …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: press play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descending …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {evidence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the data&apos;s own units: {values}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingsPanel</name>
    <message>
        <source>How the racers stand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartForm</name>
    <message>
        <source>New random start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws another start with the next seed. All racers start at the same point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn from seed {seed}. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click on the surface starts there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} parameters, drawn from the seed. A click on the surface sets the two it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where {name} starts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>gdsim: start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See gradient descent: watch a ball roll down the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight to the simulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-minute tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The few controls that matter, one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this page at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments that are ready to run. Open one, press Space, and change what you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lessons, {minutes} minutes; {done} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Troubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Races</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusView</name>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a panel with the whole verdict and the numbers of every racer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All verdicts in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{racer} · {said}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopBubble</name>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurfaceCaption</name>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the window to where the balls are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the balls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grows the window until every ball is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen the view to all balls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurfacePanel</name>
    <message>
        <source>Re-centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lays the plane through where the ball is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws two other random directions: what looks alike along any of them belongs to the landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing the surface …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which two directions of the many parameters the surface shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the parameters that are not shown are held at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others at the ball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others at the minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws small differences of the loss near the bottom as tall as large ones high up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to look from. Drag orbits, the wheel zooms, Shift and drag moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From where most is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the first axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the second axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this surface beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves it where it is while you change the model, so that two landscapes can be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the step is made of, as arrows at the balls in the colours of the equations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steepest way down: against the gradient of the loss on all samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the optimizer&apos;s memory of earlier gradients would carry the ball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From where the last step started to the ball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ellipse: how far a step goes along each parameter for the same gradient. Plain gradient descent would have a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way down that the last mini-batch saw, dashed, where its step started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss on the samples of the last mini-batch alone, as a translucent sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No optimizer here remembers earlier gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No optimizer here has a step size for each parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step sees all samples: there is no mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main directions of the way down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path&apos;s main directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two random directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click anywhere on the surface to start there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slice: 2 random directions of {count} through step {step}, along each as far as the weights into each unit are long (filter-normalised). A ball floats at its true loss; the dashed line is the gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ball&apos;s values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slice: 2 of {count} directions, the others held at {others}. A ball floats at its true loss; the dashed line is the gap to the slice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slice is computed from 1 row in {apart}, the balls&apos; losses from all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurfaceView</name>
    <message>
        <source>Loss surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss over two parameters as a surface, and the racers as balls that descend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gap} above the slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gap} below the slice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwarmMenu</name>
    <message>
        <source>Swarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No balls but the racers&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balls start evenly spread over the whole window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balls start where the experiment&apos;s seed puts them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of balls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many balls at most: a grid has as many as fill its rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many balls descend together, as one of the racers: which minimum attracts how many?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A swarm needs two parameters: of {count} the surface shows only a slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As {racer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SweepPlot</name>
    <message>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SweepTableDialog</name>
    <message>
        <source>Sweep: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final loss as colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final loss over learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is the median of the seeds, the band reaches from the lowest to the highest run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs: {runs}. Brighter: a lower final loss; grey: diverged; empty: not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Each colour is the median of the seeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest at {rate}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SweepView</name>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs every racer&apos;s optimizer from the start at 64 learning rates, all at once and beside the run in view, and shows what each comes to. It can be stopped at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the learning-rate range test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single run of each optimizer whose learning rate grows with every step (Smith, 2017), dotted: where its loss falls steeply is a good rate, where it turns up is too much. As cheap as 200 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tune each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives each racer the learning rate at which it ended lowest, for a race of each at its best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final loss over learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each point is a whole run at its learning rate; crosses have diverged. The dashed line is the critical rate at the start, the bar below spans the rates that ended lower than they began. A click, or the arrow keys and Enter, sets that rate. The wheel zooms; A shows everything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each as it ended lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of what was set before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest at {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 learning rates at once, each as a run of its own from the start …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does the learning rate matter? Sweep tries 64 of them at once, from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} at {rate}: diverged at step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} at {rate}: loss {loss} after {steps} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click sets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a run to read it; a click sets its learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed: stable below {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed: stable below about {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. A click on a run sets its learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>More pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the titles of pages that have no room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages, also those whose titles have no room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>The class&apos;s answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which question is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many gave each answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal the right answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetLine</name>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskBox</name>
    <message>
        <source>A hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints come one at a time, the plainest last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your task:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>A task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to do, which the program sees done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each on a line of its own, the plainest last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task needs a goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task needs a hint: a line for whoever is stuck.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TerrainCard</name>
    <message>
        <source>x from {left} to {right}, y from {bottom} to {top}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other minima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys go one step, with Ctrl one epoch; Page Up and Page Down go from mark to mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to any step of the run; the marks are moments that matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate or optimizer changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest validation loss: where early stopping would end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{racer}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {name} branched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step}, epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What heads exported pages and names the experiment. Left empty, it is what you see here in grey.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is learned from: houses and their prices, handwritten digits, a table of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a mistake is counted. It makes the landscape on which the ball rolls down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer and learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who descends, and how far each step goes. Nothing changes a run more than the learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space plays and pauses; the arrow keys take one step forth or back, as often as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss over two parameters, and the ball on it. Click anywhere to start there; drag to turn it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss by epoch: it should fall. How it falls tells what is going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A course goes with the simulator, and a start page with all of it: Ctrl+L.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many steps a second; the mathematics stays the same at every speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over: forgets this run (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the first step of this run (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the end of the epoch before (Ctrl+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes one update back: the same numbers as before it (Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One update of the weights: predict, measure, adjust (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to the end of this epoch, when all data were seen (Ctrl+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the last step that was taken (End)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow motion: shows what happens inside an update, phase by phase, in a network layer by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for a click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each moment of slow motion waits for a click or Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step} of {recorded} recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts over and plays (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it descend (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step in {seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pace} steps a second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitWriter</name>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward: layer {layer} of {layers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back: layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ {unit}: slope = given × error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← The error of {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= p − y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= 2 (s − y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= how wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= 2 × how wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope of the loss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>On all training samples, after the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a row to go to its step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>growth ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times as large as a step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate that the step used, schedule included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step was not taken: here is where it would have led.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayPlot</name>
    <message>
        <source>The size of the number that broke, by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayTable</name>
    <message>
        <source>The values on the way out, step by step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightEditor</name>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another value is a new start: the run begins at the parameters in view, with this one changed, as after a click on the surface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the chosen weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, and the pictures show what it would do; let go to start there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis of the surface: looks at the loss along this weight (keys: X, Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis of the surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First axis of the surface	X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second axis of the surface	Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update rule with this step&apos;s numbers, of this weight (key: U, or a double click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update rule of this weight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatIsThis</name>
    <message>
        <source>What is this?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyButton</name>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the step at which the first number broke, and says which one it was and how it grew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WidthsField</name>
    <message>
        <source>Add a hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a hidden layer as wide as the last one, before the prediction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layer {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>Import a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw your own data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export pictures and animations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause	Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step	Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back	Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end of the epoch	Ctrl+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the epoch before	Ctrl+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset	R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step&apos;s numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All verdicts in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this?	Shift+F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About gdsim</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorksheetDialog</name>
    <message>
        <source>Print a worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lessons, as a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper&apos;s size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the answers at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out of the runs, with hints and the notes for the teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Makes loss functions and gradient descent visible. Works offline; nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About gdsim</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Loss functions and gradient descent made visible. Without a command the window opens: on FILE, on a lesson, or on a ready-made experiment of the gallery. --locked shows one lesson and nothing else on the whole screen, begins it again when nobody is there, and keeps no settings; Ctrl+Q ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run an experiment without a window and print the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an experiment, a .gdsim file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most N steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep every step, in a .npz or .csv file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the outcome as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print what there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this kind only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print an array of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say whether an experiment can be run, or a lesson taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an experiment, a .gdsim file, or a lesson, a .md file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run an experiment at many learning rates and make a table of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N learning rates from LOW to HIGH, each the same factor above the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these optimizers as they usually are; else the racers of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from N seeds; usually the file&apos;s alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the table in this file, which an interrupted sweep goes on with; else it is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the cluster of this Dask scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>render a run as an animation, numbered frames or a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a .gif, .webp, .apng, .webm or .mp4; a name without an ending is a folder of numbered PNG files; a .png, .svg or .pdf is a picture of the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole page (usual), or one part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT, each 90 to 8192 pixels, or 720p (usual), 1080p, 4K or square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frames a second, 1 to 60; usually 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the colours; usually night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every N-th step from A to B, each of which may be left out; usually all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit the steps into N seconds, at most 600, slow at first; usually a frame a step, or 10 seconds where there are more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the camera goes round the surface once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no background; for a .png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print a lesson as a PDF, with room to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lesson by its name, a .md file, or all: the course as a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where to write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the answers at the end, worked out of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually a4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which way through the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes an integer, 1 or more, not {text!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes LOW:HIGH:N, such as 1e-4:1:100, not {text!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes rates above 0, the lower one first, not {text!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes {most_rates} learning rates at most, not {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes some of {known}, not {name!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a number of seconds, not {text!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes steps as FIRST:LAST or FIRST:LAST:EVERY, not {text!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a file name that ends in .npz or .csv, not {text!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no screen to open the window on; {screens} would name one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{arguments} is no command; commands are {commands}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{arguments} is neither a file nor a command; commands are {commands}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--locked takes the lesson that is to be shown, as --lesson NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no {kind} {name!r}; there are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 racer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} racers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can be run: {sizes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can be taught: {pages}, {minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} is read for this run and would be lost; give another name to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipped gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipping factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected {value} at character {position}; a formula takes numbers, x, y, + - * / ** ^, parentheses and functions such as sin(x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a power of a power at character {position} takes parentheses, as in (x²)^3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an operator is missing before {word} at character {position}; a number stands before what it multiplies, as in 2x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number, x, y or a function is missing before {word} at character {position}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the formula ends where a number, x, y or a function is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parenthesis opened at character {position} is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number at character {position} is too large; the largest is about 1.8e308</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} at character {position} is a function: write what it takes in parentheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown name {word} at character {position}; known are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown function {word} at character {position}; known are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the comma at character {position} is outside a function; decimals take a point, as in 1.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parenthesis closed at character {position} was never opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{function} at character {position} takes 1 argument, not {given}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{function} at character {position} takes {count} arguments, not {given}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the formula has {count} characters; at most {maximum_length} can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the formula is empty; write one such as x**2 + y**2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary cross-entropy (BCE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−log p, where p = the probability given to the actual class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−log of the probability given to the actual class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sure and wrong costs without limit; being sure and right costs almost nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categorical cross-entropy (CCE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCE (softmax)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−log p, where p = the probability given to the actual class, by softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cross-entropy for several classes: only the probability given to the right class counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinge loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hinge loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max(0, 1 − y s), where y = −1 or +1 by class and s = the score; of more classes Σ max(0, 1 + sₖ − s), where s = the actual class&apos;s score and sₖ = each other one&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 − the lead of the actual class&apos;s score, but never below 0; summed over the other classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples on the right side of the margin cost nothing at all; only the hard ones push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huber loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>½ r² if |r| ≤ 1, else |r| − ½, where r = y − s, y = the actual answer and s = the prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>½ (actual − prediction)² up to an error of 1, beyond it |actual − prediction| − ½</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A square near the target and a straight line far from it: smooth like MSE, calm like MAE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean absolute error (MAE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absolute error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|y − s|, where y = the actual answer and s = the prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|actual − prediction|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every unit of error counts the same, so outliers hardly pull; the slope never fades near the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean squared error (MSE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(y − s)², where y = the actual answer and s = the prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(actual − prediction)²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubling an error makes it count four times, so a single outlier can pull the whole fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adadelta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets old gradients, so that Adagrad&apos;s steps stop shrinking, and sizes each step by the steps before it, so that hardly a learning rate is left to choose; it starts very gently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added under both roots: it sets the size of the first steps, so a larger value starts faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running mean of the squared gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step before the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running mean of its square, for the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adagrad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives every parameter its own step size, the smaller the more gradient it has seen, so that rare features learn too; but the steps only ever shrink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of squared gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running mean of the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean, corrected for its start at 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The squared mean, corrected likewise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins momentum&apos;s averaged direction with RMSprop&apos;s step size for each parameter, and corrects both while the averages are young, so that it works almost untuned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam that also pulls every parameter towards 0 by a fixed share a step, apart from the gradient; put into the loss, the same penalty would be blurred by Adam&apos;s step sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step shrinks every parameter by this share times the learning rate; 0 is plain Adam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an integer from {low:g} to {high:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from {low:g} to {high:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be true or false, not {value!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number, not {value!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be at least {low:g} and at most {high:g}, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be at least {low:g} and below {high:g}, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be above {low:g} and at most {high:g}, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be above {low:g} and below {high:g}, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the average gradient each step keeps: 0.9 looks back over about 10 steps, 0.99 over about 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squared-gradient decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the average squared gradient each step keeps: nearer to 1, each parameter&apos;s step size changes more slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small number in the denominator, so that a gradient near 0 is not divided by 0; large values tame the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The averages start at 0 and are too small at first; the correction divides them by what is missing. Switch it off to see the first steps go wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps straight downhill, the further the steeper; every other method here was invented to mend one of its weaknesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries the learning rate and takes a smaller one until the loss falls by as much as the slope promises: it never flies off, and pays for that with a forward pass for each try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a step that is too long is multiplied by before the next try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of what the slope promises the loss has to fall by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the ball a velocity that gathers speed along a valley and cancels the zigzag across it, where plain gradient descent crawls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of its velocity the ball keeps at each step: 0 is plain gradient descent, 0.9 can make it ten times as fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives all directions of a layer&apos;s matrix the same say, so that rare ones are learned too. Two parameters of a surface are no matrix: there every step is as long as the learning rate, and it cannot come to rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of its velocity each step keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAdam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam with Nesterov&apos;s look ahead in place of plain momentum, so that the newest gradient counts at once and the ball overshoots less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the momentum grows from half of β₁ to all of it: with 0.004 it takes thousands of steps, with 0 it stays at half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum of this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum of the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product of all so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean, looking one step ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum that looks ahead: it measures the slope where the velocity is about to carry it, and so brakes earlier and overshoots less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newton&apos;s method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows how the loss bends and jumps to the bottom of the parabola that touches it: one step where the loss is one, but a table of second derivatives at each, and a saddle attracts it like a minimum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newton&apos;s method takes up to {most_parameters} parameters, and here are {dimension:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quasi-hyperbolic Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam that mixes the newest gradient into its averages, so that a longer memory steadies the direction without making it slow to turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the averaged gradient in the direction; the rest is the newest gradient, and 1 is Adam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squared-average share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the averaged squared gradient in the step size; the rest is the newest square, and 1 is Adam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed with the newest gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed with its square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quasi-hyperbolic momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averages a plain step and a momentum step, so that a very long memory can be used and the newest gradient still counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the averaged gradient in each step; the rest is the newest gradient: 0 is plain gradient descent, 1 is momentum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides each parameter&apos;s gradient by its recent size, so that steep and flat directions move alike; unlike Adagrad it forgets the distant past and does not stall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converged at step {step}: for {epochs} epochs the gradient was nearly zero and nothing moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverged: step {step} would have thrown the loss or a weight beyond all bounds. The last finite point is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one epoch is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {epochs} epochs are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plane needs two different parameters; choose another one for its second axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1st direction of the path ({percent}%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2nd direction ({percent}%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1st direction of the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2nd direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1st direction of the way down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1st direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1st random direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clip norm {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clip value {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For so many epochs the learning rate climbs evenly to its full value, to keep the first steps small; 0 starts at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falls by a factor every so many epochs: long strides first, then finer ones near the minimum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many epochs pass before the learning rate falls once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each fall multiplies the learning rate by: 0.5 halves it, 1 leaves it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falls by the same small factor every epoch: a smooth way to settle where noisy gradients keep the ball jumping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor an epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each epoch multiplies the learning rate by: 0.97 halves it in about 23 epochs, 1 leaves it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows half a cosine wave down over the whole run: hardly less at first, fast in the middle, gently at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the learning rate that is left after the last epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverse time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falls as one over the time: slowly enough to reach any minimum, fast enough to settle there in spite of noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast it falls: after 1 / decay epochs half the learning rate is left; 0 leaves it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient points straight away from the bottom, so every optimizer gets there. Raise the learning rate past 1 and gradient descent climbs out instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elongated bowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twenty times steeper across than along. A learning rate small enough for the steep direction crawls in the flat one: gradient descent zigzags, momentum smooths the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far from the valley the ground is almost flat, and a gradient near zero means tiny steps: training seems over long before it is. Optimizers that rescale their steps leave a plateau much sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the centre the gradient is zero, yet it is no minimum: the surface rises along x and falls along y. Started close to the ridge, gradient descent lingers there before it finds the way down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tilted elongated bowl: the long axis lies between x and y, so scaling each parameter on its own, as Adam does, can&apos;t make it round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matyas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long, nearly level valley along the diagonal. The loss falls fast at first and then hardly at all, although the minimum is still far away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steep walls at the corners and a flat, curved valley between. One learning rate has to serve slopes that differ by a factor of a million.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rosenbrock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The banana valley: its floor is found in a few steps, but following the bend to the minimum takes thousands. The classic test for every optimizer since 1960.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Himmelblau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four minima, all equally deep. Which one is found depends only on the start and the step size: click around and see where the borders run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rastrigin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An egg carton laid over a bowl: 120 local minima around one best. Following the gradient leads to the nearest hollow, and rarely to the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ackley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rippled plain with one deep funnel, pointed at the bottom. Gradient descent is caught by a ripple; momentum can roll over them, and a fixed step never quite settles in the point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Styblinski–Tang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hollows of different depth, one in each quarter. The start decides where gradient descent ends, and only one of the four is the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three-hump camel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best minimum lies in the middle, with a shallower one on either side. Momentum carries the ball over a low pass where plain gradient descent stays behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two valleys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A broad bowl with two hollows, one shallow and one deep and narrow. Gradient descent settles in the one it meets first, even when the other is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hills and dales without a pattern, as in most real losses. From a hilltop a small change of the start leads to another valley.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing remarkable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No optimizer gets lower: what is wrong is the model. It explains only {percent} % of the variance (R² {share}); other features or a more flexible model would get lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No optimizer gets lower: what is wrong is the model. It explains only {percent} % of the variance (R² {share}); a smaller weight penalty, other features or a more flexible model would get lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No optimizer gets lower: what is wrong is the model. It avoids only {percent} % of the mistakes of always naming the commonest class; other features or a more flexible model would get lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No optimizer gets lower: what is wrong is the model. It avoids only {percent} % of the mistakes of always naming the commonest class; a smaller weight penalty, other features or a more flexible model would get lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the learning rate: {rate} is too near to the critical one or above it, {critical}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the learning rate: {rate} is above the critical one, {critical}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the learning rate: a third of {rate} is a good try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the learning rate: a third of the one set, {base}, is a good try; its schedule makes it {rate} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it run: the warm-up is still raising the learning rate, now {rate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule has lowered the learning rate to {rate}, {percent} % of the critical one: a slower one would get farther.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A larger learning rate is faster: this one is {percent} % of the critical one, {critical}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks have many minima: another seed, or another optimizer, may find a lower one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing more to gain here: compare another optimizer or learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ball is {times} times as far out as the window reaches, and the loss still falls, to {loss}: this surface seems to have no lowest point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No optimizer and no learning rate can end this: start elsewhere, or choose a surface with a bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step would leave where the formula is defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start farther from its border, or choose a formula that has its lowest point inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was stopped at step {step}: the next one would have left all bounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss rose in {rises} of the last {epochs} epochs, from {before} to {loss}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across the valley each step is longer than the last, by {percent} %: the loss rises in the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is {loss}, far above the {initial} it started from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {units} units of layer {layer} have the same weights: they compute the same, so they learn the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No training can tell them apart: begin with weights drawn by chance, Xavier or He.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dead} of {units} units of layer {layer} are 0 for every row: no gradient reaches them any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again with a smaller learning rate, clipped gradients, He&apos;s initialization, or tanh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signal grows from layer to layer: the scores are {times} times as large as they should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first layer&apos;s gradient is {times} times as large as the last&apos;s: {first} against {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of what the hidden units give is at the ends of their range, where their slope is nearly 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are too large for it: begin with Xavier&apos;s, or smaller ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first layer&apos;s gradient is {times} times smaller than the last&apos;s: {first} against {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start the first layer&apos;s gradient was {times} times smaller than the last&apos;s, {first} against {last}; the loss hardly moves, at {loss}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take ReLU with He&apos;s initialization, tanh with Xavier&apos;s, or fewer layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with smaller weights, Xavier&apos;s or He&apos;s, or clip the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller or decaying learning rate, or larger batches, get lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From step to step the ball turned by about {angle}°, and only {percent} % of its way led ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum cancels the to and fro and gathers speed along the valley; so does a smaller learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss rose in {rises} of the last {epochs} epochs and fell in {falls}, without getting lower for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step crosses the valley and undoes nearly all of the last: in {epochs} epochs the loss only went from {before} to {loss}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step crosses the valley and undoes all of the last: for {epochs} epochs the loss is {loss}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ball hops to and fro at the bottom, {length} at a step: the loss stays near {loss}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a smaller or decaying learning rate gets nearer: these steps do not shrink by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss rose in {rises} and fell in {falls} of the last {epochs} epochs; a batch&apos;s gradient is off by {noise}, where around here the full one is only {gradient}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the learning rate tenfold: all steps point the same way, so longer ones would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule has lowered the learning rate to {rate}: a slower one would get farther.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss fell in {falls} of the last {epochs} epochs, but at this pace about {needed} more are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the noise the loss has fallen for {epochs} epochs, from {before} to {loss}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss fell in {falls} of the last {epochs} epochs, from {before} to {loss}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss swings up and down, but its peaks are getting lower, from {older} to {newer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss still falls in {falls} of {epochs} epochs, by {change} in all, at {loss}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The valley is long and narrow: momentum or Adam are faster along it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The valley is long and narrow: it takes many epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends where it should: next to the best known loss, {best}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it more epochs: it was still on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight penalty or a simpler model would predict new rows better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A larger weight penalty or a simpler model would predict new rows better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight penalty, a simpler model or an end after epoch {epoch} would predict new rows better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A larger weight penalty, a simpler model or an end after epoch {epoch} would predict new rows better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient is nearly zero ({gradient}), but the ground bends down in all directions (curvature {curvature} at most).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a little to one side: exactly on top nothing says which way is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient is nearly zero ({gradient}), but this is no minimum: one direction bends down (curvature {curvature}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a little to one side, or use momentum or mini-batches, whose noise pushes the ball off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start nearer to the valley: here not even Adam finds a slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An optimizer that rescales its steps, such as Adam or RMSprop, leaves a plateau sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient is nearly zero ({gradient}), yet the loss {loss} is clearly above the best known, {best}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ball has settled at a loss of {loss}, but the best known is {best}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start elsewhere, or let momentum carry the ball over the ridge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss {loss} is as good as the best known one: less than a millionth of the way down is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule has lowered the learning rate to {rate}, and the loss hardly moves any more, at {loss}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such steps lead nowhere: a schedule that falls more slowly would get lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss hardly leaves {loss} although its gradient is {gradient}: the weight decay of {decay} pulls the weights towards 0 as hard as the gradient pulls them away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More epochs change little: a smaller weight decay lets the loss get lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the rows held out the loss is {validation}, on those trained on {loss}; it was {lowest} at best, after epoch {epoch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since epoch {epoch} the loss on the rows held out rose by {percent} %, from {lowest} to {validation}, while that on the rows trained on fell from {then} to {loss}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {steps} steps the loss has fallen from {before} to about {loss}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {steps} steps the loss has gone up and down around {loss}, high above the best known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {steps} steps the loss has gone up and down around {loss}; a batch&apos;s gradient is off by {noise}, where around here the full one is only {gradient}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crawling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crawling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zig-zagging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zig-zagging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bouncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bouncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plateau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a hilltop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a hilltop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>converged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule run down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule run down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held by weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overfitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units all alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units all alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exploding gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exploding gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saturated units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturated units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vanishing gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanishing gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem.formula nests too deeply to be written as a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lot size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>square feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sq ft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of bedrooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bedrooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1000 Canadian dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thousand C$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday&apos;s maximum temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>°C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today&apos;s maximum temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time after the impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acceleration of the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acceleration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of exclamation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of all characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of !</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of dollar signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean length of runs of capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs of capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean radius of the nuclei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean texture of the nuclei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean texture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flipper length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bill length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>species</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is not a text file; save the table as CSV and open that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is not {guess} text (byte {place})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are read with commas between thousands: {cell} is {number:.15g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are read with a decimal comma: {cell} is {number:.15g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are read with points between thousands: {cell} is {number:.15g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are read with a decimal point: {cell} is {number:.15g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read {source}: {irregular}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is empty; it takes a header line and at least 2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} has more than {most:,} lines, the most this program reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} has more than {most:,} cells, the most this program reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: line {line:,} begins a row of more than {longest_line:,} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: line {line} is not CSV: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: line {line} has 1 cell, but the header has {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: line {line} has 1 cell, but the first line has {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: line {line} has {given} cells, but the header has {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: line {line} has {given} cells, but the first line has {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} has {count:,} columns; this program reads up to {most_columns:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} has a single column; a table has two or more, parted by commas, semicolons or tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} has more than {most:,} rows, the most this program reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} has more than {most:,} different words, the most this program reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} has no row below its header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} has 1 row below its header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} has no row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} has 1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{having}; it needs at least 2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the same name are numbered: {renamed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 column without a name and without values is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} columns without a name and without values are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House prices by lot size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger lots sell for more: a straight line through 546 sales in Windsor, Ontario, in 1987.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow&apos;s temperature from today&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is much like yesterday, but a little closer to the average: Seattle, every day of 2015.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head acceleration in a motorcycle crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head is thrown back, then forth: no straight line can follow, a polynomial of high degree can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spam or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spam shouts and talks of money: the shares of ! and $ among an e-mail&apos;s characters give it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malignant or benign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger and rougher cell nuclei point to a malignant tumour; the two groups overlap a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three species of penguin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipper and bill tell Adelie, Chinstrap and Gentoo penguins apart: three classes, nine parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten digits as 8 by 8 grey values: far more parameters than a picture can show at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line with outliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few points are far off: the squared error chases them, the absolute error hardly looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two blobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two round clouds that just touch: one straight boundary does nearly all there is to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two crescents reach into each other: a straight boundary always cuts off their tips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ring around a ring: no straight boundary beats guessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two arms wind around each other: the classic that a linear model cannot learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusive or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class is 1 where the signs differ: the four quadrants that stopped the perceptron in 1969.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three blobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three round clouds: softmax draws three straight boundaries that meet in one point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem.target takes {known} for {name}, not {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no column of numbers beside the target {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}: column {other} is text, since line {line} has {cell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem.{key}: there is no column {name}; known are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem.features names a column twice: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem.target: {target} is among the features, so there is nothing to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of {rows:,} rows has a gap and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gaps:,} of {rows:,} rows have gaps and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directory not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than {largest} MB, the most this program reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than {largest_experiment} MB, too large to be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not UTF-8 text (byte {start})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not valid JSON: {lower} ({place})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file nests brackets far deeper than an experiment does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds a number with too many digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is {value}; it takes a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is null; leave the key out to get its default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} has too many digits; integers have at most {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds half a character (a lone surrogate), which no text may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key {twice} appears twice in one object; keep one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds {name}, which is not JSON: numbers must be finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of 1 to {most} integers, each from 1 to {widest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an integer from 1 to {widest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a constant to the weighted sum; without it, all-zero features predict 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polynomial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest power. More of them follow the data more closely, and its noise as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} of degree {degree}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neural network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many units each hidden layer has, from the features to the prediction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each hidden unit makes of its weighted sum. Without one, layers would add up to a single one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xavier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initialization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xavier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large the weights are at the start: Xavier suits tanh and sigmoid, He suits ReLU; small is a hundredth of Xavier, large ten times it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias for {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight of {source}, for {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight of {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer} per {feature}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per {feature}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes[{index}].step is {step}, but the run ends after {steps} steps; it takes 0 to {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem.x and problem.y reach too far apart; 1e300 is about the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem.formula gives no finite number anywhere in the ranges of x and y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {count:,} rows of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batching.size is {size:,}, but there are only {samples:,} rows to train on; it takes 1 to {samples:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one JSON object with the keys of an experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, the version of the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object whose &quot;type&quot; is &quot;fit&quot;, &quot;terrain&quot; or &quot;formula&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;fit&quot;, &quot;terrain&quot; or &quot;formula&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a data set, or {&quot;csv&quot;: &quot;path&quot;}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path of a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;regression&quot; or &quot;classes&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of one column name or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a column name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number, 0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} (see {prog} --help)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unrecognized arguments: {arguments}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program failed: {name}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write to standard output: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run in {out}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} runs in {out}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{racer}: lowest at learning rate {rate:.3g}, loss {loss:.6g}, the median of {seeds} seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{racer}: lowest at learning rate {rate:.3g}, loss {loss:.6g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from 0 up to, but not, 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a terrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, an expression in x and y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two numbers [low, high], low below high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with mode, size and shuffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;batch&quot;, &quot;stochastic&quot; or &quot;mini-batch&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an integer, 1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with optimizer, learning_rate, hyperparameters, schedule, clip_norm and clip_value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of an optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object of numbers, true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with a &quot;type&quot; and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of numbers, one a parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of objects with step and either learning_rates or racers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with step and either learning_rates or racers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an integer, 0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of numbers, one a racer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}.schedule.type is missing; it takes one of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} takes one of {known}, not {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batching.size is missing; with mode &quot;mini-batch&quot; it takes {takes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batching.size goes with mode &quot;mini-batch&quot; only, not with &quot;{mode}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem.{axis} takes {takes}, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}[{index}] has both clip_norm and clip_value; it takes one of them at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes[{index}].step takes a step after {last}, not {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes[{index}] has {found}; it takes either learning_rates or racers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes[{index}].{name} has {entries} entries; it takes {count}, one a racer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no key {key}; for {name} {takes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is missing; it takes {takes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version}, the version of the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} takes {takes}, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name holds a null character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot open {path}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read {path}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write {path}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write into {path}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A surface has no data: every step sees all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object whose &quot;type&quot; is {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both learning_rates and racers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no key {key}; it takes {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} file takes one JSON object with the keys of {what}, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file needs {key} format {found}; this program reads format {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start has {given} numbers; it takes {count}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start takes a point where the loss and its slope are finite numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start is missing, and none with a finite loss was found; give one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {hidden} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} has {count} row without gaps in {known}; it needs at least 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finite numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: column {name} takes {takes}, but line {lines} has {cell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: column {name} holds {found}; a target takes numbers or 2 to {most_classes} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listed} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning_rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch_indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch_offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {step} steps the trace already fills {largest_trace} MB; ask for fewer steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem.dataset: the numbers of {name} are too large to be standardised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features and target are standardised: mean 0, standard deviation 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features are standardised: mean 0, standard deviation 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a bias the model is tied to the data&apos;s mean point, so in data units only slopes count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{constant} is the same in every row, so it cannot help to predict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} columns ({constant}) are the same in every row: they cannot help to predict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is the same in every row, so there is nothing to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of {count:,} rows is held out for validation: too few to tell how well others are predicted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held_out:,} of {count:,} rows are held out for validation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of {lost} is left to train on: hold out fewer rows, or others by another seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem.loss: {name} does not fit {what} ({title}); {known} do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem.model: a {what} takes one feature, but problem.features names {features}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem.validation_fraction leaves {left:,} of {rows:,} rows to train on; it takes a fraction that leaves at least 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {ending} is one picture: --steps takes one step of it, as :{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {ending} is one picture: {option} is for animations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT, {known}, not {text!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write {path}: before {name} it takes a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot export to {path}: the name of a file ends in {known}, that of a folder in none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write {path}: there is no folder {parent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write {path}: {irregular}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write {path}: it takes a new folder, or an empty one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a .png can be transparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {ending} is one picture: its camera cannot orbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GIF shows at most {most_fps} frames a second, not {fps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content takes one of {known}, not {content!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size takes {smallest_side} to {largest_side} pixels in each direction, not {width}x{height}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fps takes an integer from 1 to {most_fps}, not {fps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds takes a number above 0, at most {longest_seconds:g}, not {seconds:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps take a first one from 0 and a stride from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first step, {first}, comes after the last one, {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no step {first}: the run ends after {last_step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture cannot be written there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video needs PyAV: install it with  pip install &quot;gdsim[video]&quot;  or export to .gif, .webp or .apng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a video takes an even width and height, not {width}x{height}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no lesson {name!r}; it takes {all}, a {suffix} file, or one of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write {path}: the name of a worksheet ends in {ending}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient descent, seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To take away:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out of the very runs that the pages show; where a page draws by chance, of its first draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your task:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the place in the picture with a cross.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the teacher:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this run none of these holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the process that draws has ended; try once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page has at most {most_words} words, not {words:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page has at most {most_letters:,} letters, not {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a question&apos;s replies tell numbers of the run; {found} stands elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experiment: {{&quot;{draw}&quot;: [...]}} has no other key, and one value or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predict asks for one thing: choice, answer, place = true or curve = true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predict ends after epochs or after steps, not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predict: only the last choice may be without when; it is right if no other is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predict: choices {first} and {index} are right under the same condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predict takes a tolerance, or a share between 0 and 1, for what counts as right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predict takes a share between 0 and 1 for a {kind}, not a tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no lesson {name!r}, neither in this folder nor among the program&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {in_words} cannot be measured in this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the formula ${strip}$ cannot be read; it takes TeX, such as $w^2$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write {path}: another window does not let go of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with id and name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of objects with lesson and pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with lesson and pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of objects with page, seen, prediction and task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with page, seen, prediction and task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title of a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with given, answer, right, seconds, tries and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with solved, hints, hints_left, tries and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time such as 2026-03-01T09:30:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format} is {dumps} a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measures, numbers and &quot;text&quot; compared by &lt; &lt;= &gt; &gt;= == !=, with and, or, not and parentheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a condition takes {takes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} asks nothing of the run; each comparison takes a measure, such as loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a measure, such as loss or epochs_until(0.1), or a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a measure takes {takes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is no measure; it takes {takes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} compares text by more and less; text takes == or !=</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} cannot be read; a condition takes {takes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a glossary begins with a line # Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a glossary has entries, each of which begins with a line ## word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry begins with a line ## word; there are no other headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are two entries {name!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a glossary&apos;s text stands in entries, which begin with ## word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no entry {name!r}, to which a link leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lines See:, Lesson: and Word: stand at an entry&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry {word!r} has no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry has one line {kind}:, not two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the English word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line {kind}: is {takes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 1 to 120</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;beginner&quot; or &quot;advanced&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of steps a second, 0 for as fast as can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number, 1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two to six tables [[choice]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table [[choice]] with text, when and says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a condition in quotes, such as &quot;loss &lt; 0.1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a measure in quotes, such as &quot;loss&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of one text or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the file is not UTF-8 text (byte {start})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link leads to word:…, lesson:… or see:…; two words take [text](&lt;word:two words&gt;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: there is no {name!r}; it takes {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link leads to word:…, lesson:… or see:…, not to {target!r}: lessons need no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture {source!r} lies outside of the lesson&apos;s folder; put it in there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no picture {source!r} in the lesson&apos;s folder; it takes {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the training loss now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the training loss at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loss over that at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lowest loss after any epoch so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the highest loss after any epoch so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loss on the rows held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lowest loss so far on the rows held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loss on the rows held out over the training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share of classes predicted right, or R²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same on the rows held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many epochs are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many steps are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in how many epochs the loss rose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in how many epochs the loss did not rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after how many epochs the loss was first so low; infinite if never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the learning rate, as it is set now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the learning rate from which on steps are unstable here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the learning rate over the critical one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the length of the full gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the size of the first layer&apos;s gradient over the last&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the program says of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the run stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of the known minimum that is reached, 1 for the best; 0 for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far the nearest known minimum is, in the parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parameter of the model, or x (1) and y (2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its number, from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place in the race, 1 for the lowest loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many racers there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many parameters the model has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many hidden layers the network has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the degree of the polynomial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many rows a step sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the optimizer, by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loss, by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network&apos;s activation, by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the network begins, by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data set, by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share of the rows that is held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the factor of the L2 penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the optimizer&apos;s momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no measure {name!r}; there are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes {takes} in parentheses, as in {name}(2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes no number in parentheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a number, and is never {text!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is never {text!r}; it is one of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lesson has at most {most_pages} pages, not {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lesson begins with its title, minutes and takeaway between two lines {fence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lesson&apos;s text stands on pages, each of which begins with a line # Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no block {name!r}; a fenced block is one of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page has one block {name}, not two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the block {name} has no end; a line {markup} ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page begins with a line # Title; this one has no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page that asks or sets a task needs an experiment, its own or an earlier one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not valid TOML: {lower}{what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experiment takes one JSON object, whole or with the keys to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first experiment of a lesson is a whole one, with &quot;gdsim&quot;: 1 and a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lesson would be larger than {largest_file} MB, the most this program reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page holds half a character (a lone surrogate), which no text may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words would be read as more than words: a line # … begins another page (## … is a heading within it), and a line ``` begins a block; leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the screen of {tried} cannot be reached: is it running, and may you use it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cluster needs the package distributed: pip install gdsim[cluster]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no Dask scheduler answers at {address}; one is at, say, tcp://host:8786</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Dask cluster at {address} has no workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds a sweep of another experiment; give another name to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there and is no table of a sweep; give another name to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no run of a sweep yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has a row that is none of a sweep: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range of x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range of y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standardising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyper-parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after 1 step, as asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after {count} steps, as asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, learning rate {rate:g}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step, loss {start} -&gt; {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} steps, loss {start} -&gt; {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the data&apos;s own units: {parameters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a condition has at most {longest} characters, not {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} cannot be read; {what_it_takes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shuffling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exploding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saturated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vanishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neural network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backpropagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regularization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initialization</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>Loss surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step, explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backpropagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start point</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>surface</name>
    <message>
        <source>OpenGL 2.1 is missing, so the surface is drawn in software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So have {racers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{racer} has left the view: {place}, loss {loss}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per-parameter scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini-batch gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini-batch&apos;s own surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step taken, enlarged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>swarm</name>
    <message>
        <source>No ball can start in this window: the loss is not a number there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {minima} other minima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {minima} minima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 1 other minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at rest elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as {racer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{balls} balls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
