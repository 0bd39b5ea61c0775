<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AccessDialog</name>
    <message>
        <source>What students may change</source>
        <translation>विद्यार्थी क्या बदल सकते हैं</translation>
    </message>
    <message>
        <source>Free: everything</source>
        <translation>मुक्त: सब कुछ</translation>
    </message>
    <message>
        <source>Guided: what is chosen below; they save, open and export as ever</source>
        <translation>निर्देशित: नीचे जो चुना गया है; सहेजना, खोलना और निर्यात करना पहले की तरह</translation>
    </message>
    <message>
        <source>Exam: as guided, but no files, clipboard, lessons, glossary or verdicts; nothing is kept</source>
        <translation>परीक्षा: निर्देशित की तरह, पर फ़ाइलों, क्लिपबोर्ड, पाठों, शब्दावली और निष्कर्षों के बिना; कुछ भी रखा नहीं जाता</translation>
    </message>
    <message>
        <source>From the next opening of the file on</source>
        <translation>फ़ाइल के अगली बार खुलने से लागू</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">सहेजें</translation>
    </message>
    <message>
        <source>A guard rail, no lock: whoever edits the file, or opens it by File → Open Unlocked…, can change everything.</source>
        <translation>यह केवल रोक है, ताला नहीं: जो फ़ाइल को संपादित करे, या उसे फ़ाइल → बिना पाबंदी खोलें… से खोले, वह सब कुछ बदल सकता है।</translation>
    </message>
</context>
<context>
    <name>AdviceButton</name>
    <message>
        <source>Try {rate}</source>
        <translation>{rate} आज़माएँ</translation>
    </message>
    <message>
        <source>This page of the lesson keeps the learning rate as it is.</source>
        <translation>पाठ का यह पन्ना सीखने की दर को बदलने नहीं देता।</translation>
    </message>
    <message>
        <source>Set the learning rate to {rate}</source>
        <translation>सीखने की दर {rate} करें</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>कदम {step}</translation>
    </message>
    <message>
        <source>Go to step {step}, the best one</source>
        <translation>सबसे अच्छे कदम {step} पर जाएँ</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Let the run go on</source>
        <translation>दौर को आगे चलने दें</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Answer {number}</source>
        <translation>उत्तर {number}</translation>
    </message>
    <message>
        <source>The words of this answer</source>
        <translation>इस उत्तर के शब्द</translation>
    </message>
    <message>
        <source>Right if no other answer is</source>
        <translation>सही, अगर कोई दूसरा उत्तर सही न हो</translation>
    </message>
    <message>
        <source>Right when</source>
        <translation>कब सही</translation>
    </message>
    <message>
        <source>Then says</source>
        <translation>तब यह कहें</translation>
    </message>
    <message>
        <source>Told to whoever chose it; {{loss}} stands for the run&apos;s own loss, then</source>
        <translation>जिसने यह उत्तर चुना उसे बताया जाता है; {{loss}} की जगह उस समय दौर की अपनी हानि लिखी जाती है</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>खाली छोड़ा जा सकता है</translation>
    </message>
</context>
<context>
    <name>Autopsy</name>
    <message>
        <source>Step {step}: {number} went from {before} to {broken}; step {end} would have led {led}.</source>
        <translation>कदम {step}: {number} का मान {before} से {broken} हो गया; कदम {end} {led} ले जाता।</translation>
    </message>
    <message>
        <source>Step {step}: {number} went from {before} to {broken}, {times} times as large; step {end} would have led {led}.</source>
        <translation>कदम {step}: {number} का मान {before} से {broken} हो गया, यानी {times} गुना; कदम {end} {led} ले जाता।</translation>
    </message>
    <message>
        <source>Step {step}: {number} went from {before} to {broken}; from this step on it grew {times} times a step, and step {end} would have led {led}.</source>
        <translation>कदम {step}: {number} का मान {before} से {broken} हो गया; इस कदम से वह हर कदम पर {times} गुना होता गया, और कदम {end} {led} ले जाता।</translation>
    </message>
    <message>
        <source>Nothing else had run away by then; the loss had been {value} at most.</source>
        <translation>तब तक और कुछ काबू से बाहर नहीं हुआ था; हानि ज़्यादा से ज़्यादा {value} रही थी।</translation>
    </message>
    <message>
        <source>Broken is what is more than {factor} times its range. That is {value} here: the largest that it was until the loss was lowest, or what is usual where that is more.</source>
        <translation>बिगड़ी हुई वह संख्या मानी जाती है जो अपने परास के {factor} गुने से ज़्यादा हो। परास यहाँ {value} है: हानि के सबसे कम होने तक का सबसे बड़ा मान, या आम तौर का मान, अगर वह ज़्यादा हो।</translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>the coordinate {name}</source>
        <translation>निर्देशांक {name}</translation>
    </message>
    <message>
        <source>the largest output of layer {layer}, unit {unit},</source>
        <translation>परत {layer}, इकाई {unit} के सबसे बड़े आउटपुट</translation>
    </message>
    <message>
        <source>the loss</source>
        <translation>हानि</translation>
    </message>
    <message>
        <source>the slope of the ground</source>
        <translation>ज़मीन की ढाल</translation>
    </message>
    <message>
        <source>the gradient</source>
        <translation>ग्रेडिएंट</translation>
    </message>
    <message>
        <source>the gradient of the output layer</source>
        <translation>आउटपुट परत के ग्रेडिएंट</translation>
    </message>
    <message>
        <source>the gradient of layer {layer}</source>
        <translation>परत {layer} के ग्रेडिएंट</translation>
    </message>
    <message>
        <source>score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>हानि</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>ग्रेडिएंट</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>ढाल</translation>
    </message>
    <message>
        <source>What {name} was after the step</source>
        <translation>कदम के बाद {name} का मान</translation>
    </message>
    <message>
        <source>The largest of all training rows in size, after the step; in the standardised target&apos;s units</source>
        <translation>कदम के बाद, प्रशिक्षण की सारी पंक्तियों में आकार में सबसे बड़ा; मानकीकृत लक्ष्य की इकाइयों में</translation>
    </message>
    <message>
        <source>The largest of all training rows in size, after the step</source>
        <translation>कदम के बाद, प्रशिक्षण की सारी पंक्तियों में आकार में सबसे बड़ा</translation>
    </message>
    <message>
        <source>On all training samples, after the step</source>
        <translation>प्रशिक्षण के सभी नमूनों पर, कदम के बाद</translation>
    </message>
    <message>
        <source>The loss after the step</source>
        <translation>कदम के बाद की हानि</translation>
    </message>
    <message>
        <source>The root mean square of the full gradient over the layer&apos;s weights and biases, after the step</source>
        <translation>कदम के बाद, परत के भारों और बायसों पर पूरे ग्रेडिएंट का वर्ग माध्य मूल</translation>
    </message>
    <message>
        <source>How steep the ground was after the step: the length of the gradient</source>
        <translation>कदम के बाद ज़मीन कितनी खड़ी थी: ग्रेडिएंट की लंबाई</translation>
    </message>
    <message>
        <source>Step {end} would have led to where the formula is not defined, and was not taken.</source>
        <translation>कदम {end} वहाँ ले जाता जहाँ सूत्र परिभाषित नहीं है, इसलिए उसे उठाया नहीं गया।</translation>
    </message>
    <message>
        <source>Step {end} would have thrown {number} from {before} to what is no number (∞ − ∞), and was not taken.</source>
        <translation>कदम {end} {number} को {before} से वहाँ फेंक देता जहाँ कोई संख्या नहीं (∞ − ∞), इसलिए उसे उठाया नहीं गया।</translation>
    </message>
    <message>
        <source>Step {end} would have thrown {number} from {before} beyond all numbers, and was not taken.</source>
        <translation>कदम {end} {number} को {before} से सारी संख्याओं के पार फेंक देता, इसलिए उसे उठाया नहीं गया।</translation>
    </message>
    <message>
        <source>Step {end} would have thrown {number} from {before} to {broken}, and was not taken.</source>
        <translation>कदम {end} {number} को {before} से {broken} पर फेंक देता, इसलिए उसे उठाया नहीं गया।</translation>
    </message>
    <message>
        <source>to where the loss is no number</source>
        <translation>हानि को संख्याओं से बाहर</translation>
    </message>
    <message>
        <source>where the formula ends</source>
        <translation>सूत्र की परिभाषा से बाहर</translation>
    </message>
    <message>
        <source>it</source>
        <translation>उसी</translation>
    </message>
    <message>
        <source>{name} to {value}, beyond {bound}</source>
        <translation>{name} को {value} पर, {bound} के पार,</translation>
    </message>
    <message>
        <source>{name} beyond all numbers</source>
        <translation>{name} को सारी संख्याओं के पार</translation>
    </message>
    <message>
        <source>the largest score</source>
        <translation>सबसे बड़े स्कोर</translation>
    </message>
    <message>
        <source>the largest score of {name}</source>
        <translation>{name} के सबसे बड़े स्कोर</translation>
    </message>
</context>
<context>
    <name>AutopsyView</name>
    <message>
        <source>What broke first</source>
        <translation>पहले क्या बिगड़ा</translation>
    </message>
    <message>
        <source>Puts this away (Esc)</source>
        <translation>इसे हटाता है (Esc)</translation>
    </message>
    <message>
        <source>Put away what broke first</source>
        <translation>“पहले क्या बिगड़ा” हटाएँ</translation>
    </message>
    <message>
        <source>How much of the run is looked at</source>
        <translation>दौर का कितना भाग देखा जा चुका है</translation>
    </message>
    <message>
        <source>Looking for the number that broke first …</source>
        <translation>वह संख्या ढूँढी जा रही है जो पहले बिगड़ी …</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Unsaved work is not protected from a crash: {reason}</source>
        <translation>बिना सहेजा काम प्रोग्राम के अचानक बंद होने पर सुरक्षित नहीं है: {reason}</translation>
    </message>
    <message>
        <source>Unsaved work from before a sudden end cannot be read, and stays in {file}: {reason}</source>
        <translation>अचानक बंद होने से पहले का बिना सहेजा काम पढ़ा नहीं जा सकता; वह {file} में रखा रहेगा: {reason}</translation>
    </message>
</context>
<context>
    <name>BackpropView</name>
    <message>
        <source>Backpropagation</source>
        <translation>बैकप्रोपेगेशन</translation>
    </message>
    <message>
        <source>Racer whose step is shown</source>
        <translation>धावक जिसका कदम दिखता है</translation>
    </message>
    <message>
        <source>Whose weights are shown; all see the same samples.</source>
        <translation>किसके भार दिखते हैं; नमूने सब वही देखते हैं।</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>नमूना</translation>
    </message>
    <message>
        <source>Which of this step&apos;s samples; Up and Down go through them. Its row in the data stands beside it.</source>
        <translation>इस कदम का कौन-सा नमूना; ऊपर और नीचे की कुंजियाँ एक से दूसरे पर ले जाती हैं। डेटा में उसकी पंक्ति बगल में लिखी है।</translation>
    </message>
    <message>
        <source>What slow motion works out now; a click goes on (Space, where it waits)</source>
        <translation>धीमी गति में अभी क्या निकाला जा रहा है; क्लिक करने से आगे बढ़ता है (जहाँ वह रुककर इंतज़ार करे, वहाँ Space)</translation>
    </message>
    <message>
        <source>Update rule</source>
        <translation>अद्यतन का नियम</translation>
    </message>
    <message>
        <source>The update rule with this step&apos;s numbers, of the chosen weight (Enter or a double click on its line)</source>
        <translation>चुने गए भार के लिए अद्यतन का नियम, इस कदम की संख्याओं के साथ (Enter, या उसकी पंक्ति पर डबल क्लिक)</translation>
    </message>
    <message>
        <source>What the unit adds up, and the slopes along its weights</source>
        <translation>इकाई क्या जोड़ती है, और उसके भारों की दिशा में ढालें</translation>
    </message>
    <message>
        <source>What the unit gives</source>
        <translation>इकाई क्या देती है</translation>
    </message>
    <message>
        <source>Forward: what the unit is given times its weights adds up to its sum. Backward: what each weight is given times the unit&apos;s error is this sample&apos;s slope; the mean over the step&apos;s samples is the gradient.</source>
        <translation>आगे: इकाई को जो मिलता है, उसे उसके भारों से गुणा करके जोड़ें तो उसका योग बनता है। पीछे: हर भार को जो मिलता है, उसे इकाई की त्रुटि से गुणा करें तो इस नमूने की ढाल मिलती है; कदम के नमूनों पर उनका माध्य ग्रेडिएंट है।</translation>
    </message>
    <message>
        <source>Where its error comes from</source>
        <translation>उसकी त्रुटि कहाँ से आती है</translation>
    </message>
    <message>
        <source>Its error</source>
        <translation>उसकी त्रुटि</translation>
    </message>
    <message>
        <source>A unit&apos;s error: the errors of all units that it gives to, each times the weight on the way, times the slope of its own bend.</source>
        <translation>इकाई की त्रुटि: जिन इकाइयों को वह देती है उन सबकी त्रुटियाँ, हर एक रास्ते के भार से गुणा, और फिर उसके अपने मोड़ की ढाल से गुणा।</translation>
    </message>
    <message>
        <source>Units of the network</source>
        <translation>नेटवर्क की इकाइयाँ</translation>
    </message>
    <message>
        <source>What each unit gives for this sample, and its error: by how much the sample&apos;s loss would rise with its sum. The error goes back from the output to the first layer.</source>
        <translation>इस नमूने के लिए हर इकाई क्या देती है, और उसकी त्रुटि: उसका योग बढ़े तो नमूने की हानि कितनी बढ़ेगी। त्रुटि आउटपुट से पहली परत तक वापस जाती है।</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>gives</source>
        <translation>देती है</translation>
    </message>
    <message>
        <source>error</source>
        <translation>त्रुटि</translation>
    </message>
    <message>
        <source>Press step, and the error&apos;s way back appears</source>
        <translation>“एक कदम” दबाएँ, तो त्रुटि की वापसी का रास्ता दिखेगा</translation>
    </message>
    <message>
        <source>A model without hidden layers has one step back, which the training cycle shows.</source>
        <translation>बिना छिपी परतों के मॉडल में वापसी एक ही कदम की है, जो प्रशिक्षण चक्र में दिखती है।</translation>
    </message>
    <message>
        <source>of {count} · row {row}</source>
        <translation>/ {count} · पंक्ति {row}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>हानि {loss}</translation>
    </message>
</context>
<context>
    <name>BasinLegend</name>
    <message>
        <source>Minima and how many starts reach them</source>
        <translation>न्यूनतम, और उन तक कितनी शुरुआतें पहुँचती हैं</translation>
    </message>
</context>
<context>
    <name>BasinsView</name>
    <message>
        <source>Map of basins</source>
        <translation>बेसिनों का मानचित्र</translation>
    </message>
    <message>
        <source>Map of basins of another racer</source>
        <translation>दूसरे धावक के बेसिनों का मानचित्र</translation>
    </message>
    <message>
        <source>The racer whose map this is</source>
        <translation>धावक जिसका यह मानचित्र है</translation>
    </message>
    <message>
        <source>Racer of the map</source>
        <translation>मानचित्र का धावक</translation>
    </message>
    <message>
        <source>Every point is a start, in the colour of the minimum that the racer reaches from there; the darker, the more steps it takes. Click to start there. The wheel zooms, the right button moves, a double click shows everything again.</source>
        <translation>हर बिंदु एक शुरुआत है, उस न्यूनतम के रंग में जिस तक धावक वहाँ से पहुँचता है; रंग जितना गहरा, कदम उतने ज़्यादा। वहाँ से शुरू करने के लिए क्लिक करें। माउस का पहिया ज़ूम करता है, दायाँ बटन खिसकाता है, डबल क्लिक फिर से सब कुछ दिखाता है।</translation>
    </message>
    <message>
        <source>How many of all starts reach each minimum, and where it is; of two maps, in the left one | in the right one. A colour is the lighter, the fewer steps it takes.</source>
        <translation>सारी शुरुआतों में से कितनी हर न्यूनतम तक पहुँचती हैं, और वह कहाँ है; दो मानचित्र हों तो बाएँ में | दाएँ में। रंग जितना हल्का, कदम उतने कम।</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>रोक दें</translation>
    </message>
    <message>
        <source>Leaves the map as it is; it is drawn again when something else is set.</source>
        <translation>मानचित्र जैसा है वैसा रहता है; कुछ और सेट करने पर वह फिर से बनता है।</translation>
    </message>
    <message>
        <source>Stop drawing the map</source>
        <translation>मानचित्र बनाना रोक दें</translation>
    </message>
    <message>
        <source>A map of starts takes two parameters, and this problem has {count}. Choose a terrain, a formula of your own, or one feature with a straight line.</source>
        <translation>शुरुआतों के मानचित्र के लिए दो पैरामीटर चाहिए, और इस समस्या में {count} हैं। कोई सतह, अपना सूत्र, या एक विशेषता के साथ सीधी रेखा चुनें।</translation>
    </message>
    <message>
        <source>The map is being drawn …</source>
        <translation>मानचित्र बनाया जा रहा है …</translation>
    </message>
    <message>
        <source>No map yet.</source>
        <translation>अभी कोई मानचित्र नहीं।</translation>
    </message>
</context>
<context>
    <name>BatchingSection</name>
    <message>
        <source>Batches</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Batch mode: {mode}</source>
        <translation>बैच का प्रकार: {mode}</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>बैच का आकार</translation>
    </message>
    <message>
        <source>How many rows each step looks at. Small ones: cheap, noisy steps. Large ones: calm, dear steps.</source>
        <translation>हर कदम कितनी पंक्तियाँ देखता है। छोटे बैच: सस्ते, शोर भरे कदम। बड़े बैच: शांत, महँगे कदम।</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>क्रम बदलें</translation>
    </message>
    <message>
        <source>Every epoch takes the rows in a new random order. Without it the same batches follow each other in the file&apos;s order, and rows that are sorted by class or by size pull the steps to and fro.</source>
        <translation>हर इपॉक पंक्तियों को नए बेतरतीब क्रम में लेता है। इसके बिना हर बार वही बैच फ़ाइल के क्रम में आते हैं, और श्रेणी या आकार के हिसाब से लगी पंक्तियाँ कदमों को इधर-उधर खींचती हैं।</translation>
    </message>
    <message>
        <source>the training data has {count} rows</source>
        <translation>प्रशिक्षण के डेटा में {count} पंक्तियाँ हैं</translation>
    </message>
    <message>
        <source>A surface has no rows to choose from.</source>
        <translation>सतह में चुनने के लिए पंक्तियाँ नहीं होतीं।</translation>
    </message>
    <message>
        <source>1 step an epoch: it sees all {count} rows.</source>
        <translation>हर इपॉक में 1 कदम: वह सारी {count} पंक्तियाँ देखता है।</translation>
    </message>
    <message>
        <source>{steps} steps an epoch of {count} rows.</source>
        <translation>{count} पंक्तियों के हर इपॉक में {steps} कदम।</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Every step looks at all rows: the exact gradient, a smooth path.</source>
        <translation>हर कदम सारी पंक्तियाँ देखता है: सही-सही ग्रेडिएंट, चिकना रास्ता।</translation>
    </message>
    <message>
        <source>Stochastic</source>
        <translation>स्टोकेस्टिक</translation>
    </message>
    <message>
        <source>Every step looks at one random row: many cheap steps on a noisy path.</source>
        <translation>हर कदम संयोग से चुनी एक पंक्ति देखता है: शोर भरे रास्ते पर बहुत-से सस्ते कदम।</translation>
    </message>
    <message>
        <source>Mini-batch</source>
        <translation>मिनी-बैच</translation>
    </message>
    <message>
        <source>Every step looks at a few random rows: between the two, and what practice uses.</source>
        <translation>हर कदम संयोग से चुनी कुछ पंक्तियाँ देखता है: दोनों के बीच का, और व्यवहार में यही चलता है।</translation>
    </message>
</context>
<context>
    <name>BlindfoldView</name>
    <message>
        <source>A click is a step in that direction, an arrow key one along an axis.</source>
        <translation>क्लिक करने से उस दिशा में एक कदम, तीर वाली कुंजी से किसी अक्ष की दिशा में।</translation>
    </message>
    <message>
        <source>Blindfolded on the mountain</source>
        <translation>पहाड़ पर आँखें बंद करके</translation>
    </message>
    <message>
        <source>Length of a step</source>
        <translation>कदम की लंबाई</translation>
    </message>
    <message>
        <source>How far a step leads, as a share of the map: the dotted circle.</source>
        <translation>कदम कितनी दूर ले जाता है, मानचित्र के हिस्से के रूप में: बिंदीदार वृत्त।</translation>
    </message>
    <message>
        <source>Lift the fog</source>
        <translation>कोहरा हटाएँ</translation>
    </message>
    <message>
        <source>Shows the landscape, and your way on it.</source>
        <translation>भूदृश्य और उस पर आपका रास्ता दिखाता है।</translation>
    </message>
    <message>
        <source>Play waits until the fog is lifted.</source>
        <translation>कोहरा हटने तक “चलाएँ” रुका रहता है।</translation>
    </message>
    <message>
        <source>height here: {height}</source>
        <translation>यहाँ की ऊँचाई: {height}</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 कदम</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} कदम</translation>
    </message>
    <message>
        <source>That step would leave the map. It is not taken.</source>
        <translation>वह कदम मानचित्र से बाहर ले जाता। उसे उठाया नहीं गया।</translation>
    </message>
    <message>
        <source>There is no ground. The step is not taken.</source>
        <translation>वहाँ ज़मीन नहीं है। कदम उठाया नहीं गया।</translation>
    </message>
    <message>
        <source>length of a step: {length} of the map</source>
        <translation>कदम की लंबाई: मानचित्र का {length}</translation>
    </message>
    <message>
        <source>slope here: flat</source>
        <translation>यहाँ की ढाल: समतल</translation>
    </message>
    <message>
        <source>slope here: almost flat, {slope}</source>
        <translation>यहाँ की ढाल: लगभग समतल, {slope}</translation>
    </message>
    <message>
        <source>slope here: steep, {slope}</source>
        <translation>यहाँ की ढाल: खड़ी, {slope}</translation>
    </message>
    <message>
        <source>slope here: gentle, {slope}</source>
        <translation>यहाँ की ढाल: हल्की, {slope}</translation>
    </message>
    <message>
        <source>as high as before</source>
        <translation>पहले जितनी ऊँचाई पर</translation>
    </message>
    <message>
        <source>{change} lower than before</source>
        <translation>पहले से {change} नीचे</translation>
    </message>
    <message>
        <source>{change} higher than before</source>
        <translation>पहले से {change} ऊपर</translation>
    </message>
</context>
<context>
    <name>BowlView</name>
    <message>
        <source>Whose bowl</source>
        <translation>किसका कटोरा</translation>
    </message>
    <message>
        <source>Whose ball is shown</source>
        <translation>किसकी गेंद दिखती है</translation>
    </message>
    <message>
        <source>Loss along</source>
        <translation>हानि किस दिशा में</translation>
    </message>
    <message>
        <source>The line through the ball along which the loss is drawn: one parameter, or the way of the step</source>
        <translation>गेंद से गुज़रती वह रेखा जिसकी दिशा में हानि खींची गई है: एक पैरामीटर, या कदम का रास्ता</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>रीसेट</translation>
    </message>
    <message>
        <source>The real ball, its own learning rate, and the whole bowl again (double click).</source>
        <translation>असली गेंद, उसकी अपनी सीखने की दर, और फिर से पूरा कटोरा (डबल क्लिक)।</translation>
    </message>
    <message>
        <source>Reset the bowl</source>
        <translation>कटोरे को रीसेट करें</translation>
    </message>
    <message>
        <source>The bowl</source>
        <translation>कटोरा</translation>
    </message>
    <message>
        <source>The loss along a line through the ball, and the next step on it.</source>
        <translation>गेंद से गुज़रती रेखा की दिशा में हानि, और उस पर अगला कदम।</translation>
    </message>
    <message>
        <source>The loss if only what is on this axis changed; dashed: of the next mini-batch alone. The tangent&apos;s slope is the gradient here, the arrow is the next step. Drag the ball to start elsewhere, or move it with Shift and the arrow keys, then Enter. The wheel zooms, the right button moves.</source>
        <translation>हानि, अगर केवल इस अक्ष का मान बदले; टूटी रेखा: केवल अगले मिनी-बैच की। स्पर्शरेखा की ढाल यहाँ का ग्रेडिएंट है, तीर अगला कदम है। कहीं और से शुरू करने के लिए गेंद को खींचें, या उसे Shift और तीर वाली कुंजियों से खिसकाएँ, फिर Enter। माउस का पहिया ज़ूम करता है, दायाँ बटन खिसकाता है।</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>हानि</translation>
    </message>
    <message>
        <source>What if the learning rate were</source>
        <translation>अगर सीखने की दर इतनी होती</translation>
    </message>
    <message>
        <source>What if? Drag, and see where the next step would land; let go, and it is the learning rate.</source>
        <translation>अगर ऐसा होता? खींचें, और देखें कि अगला कदम कहाँ पड़ता; छोड़ दें, तो वही सीखने की दर हो जाती है।</translation>
    </message>
    <message>
        <source>distance along the next step</source>
        <translation>अगले कदम की दिशा में दूरी</translation>
    </message>
    <message>
        <source>the next step</source>
        <translation>अगला कदम</translation>
    </message>
    <message>
        <source>loss (1 row in {count})</source>
        <translation>हानि ({count} में से 1 पंक्ति)</translation>
    </message>
    <message>
        <source>What if it were {rate}</source>
        <translation>अगर दर {rate} होती</translation>
    </message>
    <message>
        <source>Learning rate {rate}</source>
        <translation>सीखने की दर {rate}</translation>
    </message>
    <message>
        <source>The next step lands lower: {before} → {after}</source>
        <translation>अगला कदम नीचे पड़ता है: {before} → {after}</translation>
    </message>
    <message>
        <source>Lands lower, but past the bottom: {before} → {after}</source>
        <translation>नीचे पड़ता है, पर तल के पार: {before} → {after}</translation>
    </message>
    <message>
        <source>Lands higher, too big a step: {before} → {after}</source>
        <translation>ऊपर पड़ता है, कदम बहुत बड़ा है: {before} → {after}</translation>
    </message>
    <message>
        <source>Lands higher, for it begins uphill: {before} → {after}</source>
        <translation>ऊपर पड़ता है, क्योंकि वह चढ़ाई की ओर चलता है: {before} → {after}</translation>
    </message>
    <message>
        <source>The next step leads nowhere: the ball stands still at {before}</source>
        <translation>अगला कदम कहीं नहीं ले जाता: गेंद {before} पर ही खड़ी है</translation>
    </message>
    <message>
        <source>Lands beyond all numbers: far too big a step</source>
        <translation>सारी संख्याओं के पार पड़ता है: कदम बहुत ज़्यादा बड़ा है</translation>
    </message>
    <message>
        <source>The next step changes the loss {before} by {change} only</source>
        <translation>अगले कदम से हानि {before} में केवल {change} का बदलाव आता है</translation>
    </message>
</context>
<context>
    <name>BranchBar</name>
    <message>
        <source>Branch from here</source>
        <translation>यहाँ से अलग हों</translation>
    </message>
    <message>
        <source>Goes on from this step with the new setting; the run so far stays as a ghost</source>
        <translation>इस कदम से नई सेटिंग के साथ आगे चलता है; अब तक का दौर छाया-दौर बनकर रहता है</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>फिर से शुरू करें</translation>
    </message>
    <message>
        <source>A new run from the start with the new setting</source>
        <translation>नई सेटिंग के साथ शुरू से नया दौर</translation>
    </message>
    <message>
        <source>You are looking at step {step}. The new setting can count from here.</source>
        <translation>आप कदम {step} देख रहे हैं। नई सेटिंग यहाँ से लागू हो सकती है।</translation>
    </message>
    <message>
        <source>Ghost {name} · step {step}</source>
        <translation>छाया-दौर {name} · कदम {step}</translation>
    </message>
    <message>
        <source>Takes this earlier run, left at step {step}, out of the pictures</source>
        <translation>इस पिछले दौर को, जो कदम {step} पर छोड़ा गया, चित्रों से हटाता है</translation>
    </message>
    <message>
        <source>Remove ghost {name}</source>
        <translation>छाया-दौर {name} हटाएँ</translation>
    </message>
</context>
<context>
    <name>CardWriter</name>
    <message>
        <source>Predict</source>
        <translation>पूर्वानुमान लगाएँ</translation>
    </message>
    <message>
        <source>Measure the loss</source>
        <translation>हानि मापें</translation>
    </message>
    <message>
        <source>Find the gradient</source>
        <translation>ग्रेडिएंट निकालें</translation>
    </message>
    <message>
        <source>Adjust the weights</source>
        <translation>भार बदलें</translation>
    </message>
    <message>
        <source>The model says an answer for each sample of the batch.</source>
        <translation>मॉडल बैच के हर नमूने के लिए एक उत्तर देता है।</translation>
    </message>
    <message>
        <source>How far is each answer from the actual one? Their mean is the loss.</source>
        <translation>हर उत्तर वास्तविक उत्तर से कितनी दूर है? उनका माध्य हानि है।</translation>
    </message>
    <message>
        <source>Which way does the loss rise, and how steeply, along each weight?</source>
        <translation>हर भार की दिशा में हानि किस ओर बढ़ती है, और कितनी तेज़ी से?</translation>
    </message>
    <message>
        <source>A step the other way: the learning rate says how long it is.</source>
        <translation>उल्टी ओर एक कदम: वह कितना लंबा हो, यह सीखने की दर बताती है।</translation>
    </message>
    <message>
        <source>Layer {layer} of {layers}: each unit adds up what it is given times its weights, and bends the sum.</source>
        <translation>परत {layer} / {layers}: हर इकाई को जो मिलता है, उसे वह अपने भारों से गुणा करके जोड़ती है और योग को मोड़ती है।</translation>
    </message>
    <message>
        <source>The error goes back: it is at the units of layer {layer} of {layers}.</source>
        <translation>त्रुटि वापस जाती है: वह परत {layer} / {layers} की इकाइयों पर है।</translation>
    </message>
    <message>
        <source>row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>{count} features</source>
        <translation>{count} विशेषताएँ</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>वास्तविक</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>पूर्वानुमान</translation>
    </message>
    <message>
        <source>pred.</source>
        <translation>पूर्वा.</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>प्रायिकता</translation>
    </message>
    <message>
        <source>prob.</source>
        <translation>प्रायि.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>this step&apos;s only sample</source>
        <translation>इस कदम का इकलौता नमूना</translation>
    </message>
    <message>
        <source>all {count} samples of this step</source>
        <translation>इस कदम के सारे {count} नमूने</translation>
    </message>
    <message>
        <source>{shown} of {count} samples shown</source>
        <translation>{count} में से {shown} नमूने</translation>
    </message>
    <message>
        <source>how wrong</source>
        <translation>कितना गलत</translation>
    </message>
    <message>
        <source>its loss</source>
        <translation>उसकी हानि</translation>
    </message>
    <message>
        <source>mean of {count}</source>
        <translation>{count} का माध्य</translation>
    </message>
    <message>
        <source>+ penalty</source>
        <translation>+ दंड</translation>
    </message>
    <message>
        <source>= loss</source>
        <translation>= हानि</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>हानि</translation>
    </message>
    <message>
        <source>{count} scores</source>
        <translation>{count} स्कोर</translation>
    </message>
    <message>
        <source>Measure the height here</source>
        <translation>यहाँ की ऊँचाई मापें</translation>
    </message>
    <message>
        <source>A surface has no samples:</source>
        <translation>सतह में नमूने नहीं होते:</translation>
    </message>
    <message>
        <source>the loss is the height here.</source>
        <translation>यहाँ की ऊँचाई ही हानि है।</translation>
    </message>
    <message>
        <source>slope along each weight</source>
        <translation>हर भार की दिशा में ढाल</translation>
    </message>
    <message>
        <source>{shown} of {count} parameters</source>
        <translation>{count} में से {shown} पैरामीटर</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>योग</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>ढाल</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>माध्य</translation>
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
        <translation>कोई कदम नहीं: अपसरित</translation>
    </message>
    <message>
        <source>step = {rate} × clipped</source>
        <translation>कदम = {rate} × क्लिप किया हुआ</translation>
    </message>
    <message>
        <source>step = {rate} × gradient</source>
        <translation>कदम = {rate} × ग्रेडिएंट</translation>
    </message>
    <message>
        <source>{optimizer}, rate {rate}</source>
        <translation>{optimizer}, दर {rate}</translation>
    </message>
    <message>
        <source>old</source>
        <translation>पुराना</translation>
    </message>
    <message>
        <source>step</source>
        <translation>कदम</translation>
    </message>
    <message>
        <source>new</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>new = old − step</source>
        <translation>नया = पुराना − कदम</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>कदम {step} / {steps}</translation>
    </message>
    <message>
        <source>Repeat: {following}</source>
        <translation>फिर वही: {following}</translation>
    </message>
    <message>
        <source>Repeat with the next batch: {following}</source>
        <translation>अगले बैच के साथ फिर वही: {following}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {layer}</source>
        <translation>{layer} हटाएँ</translation>
    </message>
    <message>
        <source>Removes this layer; a network keeps at least one.</source>
        <translation>इस परत को हटाता है; नेटवर्क में कम से कम एक परत रहती है।</translation>
    </message>
</context>
<context>
    <name>ClassDialog</name>
    <message>
        <source>Class</source>
        <translation>कक्षा</translation>
    </message>
    <message>
        <source>Your predictions, tries and times are noted in one small file in this folder, for your teacher. Who can open the folder can read it. Nothing is sent anywhere else.</source>
        <translation>आपके पूर्वानुमान, प्रयास और समय इस फ़ोल्डर की एक छोटी फ़ाइल में आपके शिक्षक के लिए लिखे जाते हैं। जो इस फ़ोल्डर को खोल सकता है, वह उसे पढ़ सकता है। और कहीं कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Note my answers for the class</source>
        <translation>मेरे उत्तर कक्षा के लिए लिखें</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>The folder that your teacher names</source>
        <translation>वह फ़ोल्डर जो आपके शिक्षक बताएँ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>खाली छोड़ा जा सकता है</translation>
    </message>
    <message>
        <source>What the teacher&apos;s table calls you; without one it shows a number</source>
        <translation>शिक्षक की तालिका में आपका नाम; नाम न हो तो वहाँ एक संख्या दिखती है</translation>
    </message>
    <message>
        <source>Choose a folder that is there: your teacher knows which.</source>
        <translation>ऐसा फ़ोल्डर चुनें जो मौजूद हो: आपके शिक्षक जानते हैं कि कौन-सा।</translation>
    </message>
    <message>
        <source>The class&apos;s folder</source>
        <translation>कक्षा का फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>ClassMenu</name>
    <message>
        <source>Class…</source>
        <translation>कक्षा…</translation>
    </message>
    <message>
        <source>The class&apos;s answers…</source>
        <translation>कक्षा के उत्तर…</translation>
    </message>
    <message>
        <source>Print a worksheet…</source>
        <translation>वर्कशीट प्रिंट करें…</translation>
    </message>
    <message>
        <source>The class&apos;s folder</source>
        <translation>कक्षा का फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>ClassModel</name>
    <message>
        <source>right</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>विद्यार्थी</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>task</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>पूर्वानुमान</translation>
    </message>
    <message>
        <source>Its answers split the class most.</source>
        <translation>इसके उत्तरों पर कक्षा सबसे ज़्यादा बँटी है।</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 संकेत</translation>
    </message>
    <message>
        <source>{count} hints</source>
        <translation>{count} संकेत</translation>
    </message>
    <message>
        <source>tries: {count}</source>
        <translation>प्रयास: {count}</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>हल हुआ</translation>
    </message>
    <message>
        <source>not solved yet</source>
        <translation>अभी हल नहीं हुआ</translation>
    </message>
    <message>
        <source>hints: {count}, left: {left}</source>
        <translation>संकेत: {count}, बाकी: {left}</translation>
    </message>
    <message>
        <source>said: {given}</source>
        <translation>कहा: {given}</translation>
    </message>
    <message>
        <source>it is: {answer}</source>
        <translation>सही उत्तर: {answer}</translation>
    </message>
    <message>
        <source>after {seconds} s</source>
        <translation>{seconds} सेकंड बाद</translation>
    </message>
</context>
<context>
    <name>ClassNotes</name>
    <message>
        <source>Your answers are not noted for the class: {reason}</source>
        <translation>आपके उत्तर कक्षा के लिए नहीं लिखे जा रहे हैं: {reason}</translation>
    </message>
</context>
<context>
    <name>ClassTableDialog</name>
    <message>
        <source>The class&apos;s answers</source>
        <translation>कक्षा के उत्तर</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Whose questions are shown</source>
        <translation>किस पाठ के प्रश्न दिखते हैं</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>फिर पढ़ें</translation>
    </message>
    <message>
        <source>Reads the files once more (F5); usually that is done by itself</source>
        <translation>फ़ाइलें एक बार फिर पढ़ता है (F5); आम तौर पर यह अपने-आप होता है</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>फ़ोल्डर…</translation>
    </message>
    <message>
        <source>The folder that holds the class&apos;s files</source>
        <translation>वह फ़ोल्डर जिसमें कक्षा की फ़ाइलें हैं</translation>
    </message>
    <message>
        <source>Tally…</source>
        <translation>गिनती…</translation>
    </message>
    <message>
        <source>How many gave each answer, without names, to project</source>
        <translation>हर उत्तर कितनों ने दिया, बिना नामों के, प्रोजेक्टर पर दिखाने के लिए</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>The whole table for a spreadsheet</source>
        <translation>पूरी तालिका, स्प्रेडशीट के लिए</translation>
    </message>
    <message>
        <source>Students and their answers</source>
        <translation>विद्यार्थी और उनके उत्तर</translation>
    </message>
    <message>
        <source>The class&apos;s folder</source>
        <translation>कक्षा का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Reading {folder} …</source>
        <translation>{folder} पढ़ा जा रहा है …</translation>
    </message>
    <message>
        <source>{folder} · files: {count}</source>
        <translation>{folder} · फ़ाइलें: {count}</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>सभी पाठ</translation>
    </message>
    <message>
        <source>Files that cannot be read beside these: {count}.</source>
        <translation>इनके अलावा जो फ़ाइलें पढ़ी नहीं जा सकतीं: {count}।</translation>
    </message>
    <message>
        <source>{mark} “{ask}” split the class most: {right} of {count} were right.</source>
        <translation>{mark} “{ask}” पर कक्षा सबसे ज़्यादा बँटी: {count} में से {right} सही।</translation>
    </message>
    <message>
        <source>{name} at the task of “{page}”, with all hints</source>
        <translation>{name}, सारे संकेतों के बाद भी “{page}” के काम पर</translation>
    </message>
    <message>
        <source>{name}, far behind after {pages} pages</source>
        <translation>{name}, {pages} पन्नों के बाद बहुत पीछे</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} और</translation>
    </message>
    <message>
        <source>Stuck: {students}.</source>
        <translation>अटके हुए: {students}।</translation>
    </message>
</context>
<context>
    <name>ClippingForm</name>
    <message>
        <source>A gradient that is too large is cut before the optimizer sees it, so that one steep place does not throw the ball away.</source>
        <translation>बहुत बड़ा ग्रेडिएंट ऑप्टिमाइज़र तक पहुँचने से पहले काट दिया जाता है, ताकि एक खड़ी जगह गेंद को दूर न फेंक दे।</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>ग्रेडिएंट क्लिपिंग</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>The gradient is taken as it is.</source>
        <translation>ग्रेडिएंट जैसा है वैसा ही लिया जाता है।</translation>
    </message>
    <message>
        <source>by norm</source>
        <translation>नॉर्म से</translation>
    </message>
    <message>
        <source>A longer gradient is shortened to this length; its direction stays.</source>
        <translation>इससे लंबा ग्रेडिएंट इस लंबाई तक छोटा किया जाता है; उसकी दिशा वही रहती है।</translation>
    </message>
    <message>
        <source>by value</source>
        <translation>मान से</translation>
    </message>
    <message>
        <source>Each slope is cut to ± this number; the direction may change.</source>
        <translation>हर ढाल ± इस संख्या पर काटी जाती है; दिशा बदल सकती है।</translation>
    </message>
    <message>
        <source>Clip at</source>
        <translation>क्लिपिंग की सीमा</translation>
    </message>
    <message>
        <source>The longest gradient, or the largest slope, that the optimizer is shown.</source>
        <translation>सबसे लंबा ग्रेडिएंट, या सबसे बड़ी ढाल, जो ऑप्टिमाइज़र को दिखाई जाती है।</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>क्लिपिंग</translation>
    </message>
</context>
<context>
    <name>ColorBar</name>
    <message>
        <source>The loss that each colour stands for.</source>
        <translation>हर रंग किस हानि के लिए है।</translation>
    </message>
    <message>
        <source>Colours of the loss</source>
        <translation>हानि के रंग</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>Features</source>
        <translation>विशेषताएँ</translation>
    </message>
    <message>
        <source>The columns the model predicts from; Space ticks the current one.</source>
        <translation>वे स्तंभ जिनसे मॉडल पूर्वानुमान लगाता है; Space वर्तमान स्तंभ पर निशान लगाता है।</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>The column to predict.</source>
        <translation>वह स्तंभ जिसका पूर्वानुमान लगाना है।</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Numbers are fitted (regression); classes are told apart.</source>
        <translation>संख्याओं को फ़िट किया जाता है (समाश्रयण); श्रेणियों में अंतर किया जाता है।</translation>
    </message>
    <message>
        <source>Tick at least one column of numbers to predict from.</source>
        <translation>पूर्वानुमान के लिए संख्याओं के कम से कम एक स्तंभ पर निशान लगाएँ।</translation>
    </message>
    <message>
        <source>{count} classes: {names}.</source>
        <translation>{count} श्रेणियाँ: {names}।</translation>
    </message>
    <message>
        <source>Numbers from {low} to {high}.</source>
        <translation>{low} से {high} तक की संख्याएँ।</translation>
    </message>
    <message>
        <source>This is the target: what is to be predicted.</source>
        <translation>यह लक्ष्य है: जिसका पूर्वानुमान लगाना है।</translation>
    </message>
    <message>
        <source>A model takes numbers; line {line} has {cell}.</source>
        <translation>मॉडल संख्याएँ लेता है; लाइन {line} में {cell} है।</translation>
    </message>
    <message>
        <source>Numbers (regression)</source>
        <translation>संख्याएँ (समाश्रयण)</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>श्रेणियाँ</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>What broke first</source>
        <translation>पहले क्या बिगड़ा</translation>
    </message>
    <message>
        <source>This step&apos;s numbers</source>
        <translation>इस कदम की संख्याएँ</translation>
    </message>
    <message>
        <source>The update that led to the step in view</source>
        <translation>वह अद्यतन जो दिख रहे कदम तक ले आया</translation>
    </message>
    <message>
        <source>Pictures of the data and the loss</source>
        <translation>डेटा और हानि के चित्र</translation>
    </message>
    <message>
        <source>The fit, the surface from above, a cut through it, one sample&apos;s loss, many learning rates, a network, the same fit under each loss, where each start leads</source>
        <translation>फ़िट, ऊपर से देखी सतह, उससे होकर एक काट, एक नमूने की हानि, सीखने की कई दरें, नेटवर्क, हर हानि के साथ वही फ़िट, हर शुरुआत कहाँ ले जाती है</translation>
    </message>
</context>
<context>
    <name>ConditionFields</name>
    <message>
        <source>Sign</source>
        <translation>चिह्न</translation>
    </message>
    <message>
        <source>How the measure and the number are compared</source>
        <translation>माप और संख्या की तुलना कैसे हो</translation>
    </message>
    <message>
        <source>The number compared</source>
        <translation>तुलना की संख्या</translation>
    </message>
    <message>
        <source>The word compared</source>
        <translation>तुलना का शब्द</translation>
    </message>
    <message>
        <source>A condition on a word needs the word: choose or type it.</source>
        <translation>शब्द वाली शर्त के लिए शब्द चाहिए: उसे चुनें या टाइप करें।</translation>
    </message>
    <message>
        <source>Words are the same or not</source>
        <translation>शब्द या तो एक जैसे होते हैं या नहीं</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>{count} wrong</source>
        <translation>{count} गलत</translation>
    </message>
    <message>
        <source>{count} of {total} rows of {actual} are taken for {predicted}.</source>
        <translation>“{actual}” की {total} में से {count} पंक्तियाँ “{predicted}” मानी गईं।</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>वास्तविक</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>पूर्वानुमान</translation>
    </message>
</context>
<context>
    <name>ContourView</name>
    <message>
        <source>fit</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Shows the whole window again (double click, or A).</source>
        <translation>फिर से पूरा क्षेत्र दिखाता है (डबल क्लिक, या A)।</translation>
    </message>
    <message>
        <source>Show the whole contour</source>
        <translation>समोच्च मानचित्र पूरा दिखाएँ</translation>
    </message>
    <message>
        <source>Contour of the loss</source>
        <translation>हानि का समोच्च मानचित्र</translation>
    </message>
    <message>
        <source>Each line joins points of equal loss; the gradient crosses it at a right angle. Click to start there. The wheel zooms, the right button moves, a double click shows everything again.</source>
        <translation>हर रेखा बराबर हानि वाले बिंदुओं को जोड़ती है; ग्रेडिएंट उसे समकोण पर काटता है। वहाँ से शुरू करने के लिए क्लिक करें। माउस का पहिया ज़ूम करता है, दायाँ बटन खिसकाता है, डबल क्लिक फिर से सब कुछ दिखाता है।</translation>
    </message>
    <message>
        <source>Click or drag to start there.</source>
        <translation>वहाँ से शुरू करने के लिए क्लिक करें या खींचें।</translation>
    </message>
    <message>
        <source>({x}, {y})  loss {loss}</source>
        <translation>({x}, {y})  हानि {loss}</translation>
    </message>
    <message>
        <source>projected: {count} parameters seen through two</source>
        <translation>प्रक्षेपित: {count} पैरामीटर, दो दिशाओं में देखे गए</translation>
    </message>
</context>
<context>
    <name>ControlsPanel</name>
    <message>
        <source>The experiment</source>
        <translation>प्रयोग</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Start point</source>
        <translation>शुरुआती बिंदु</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied: the experiment, as the text of its file</source>
        <translation>कॉपी हुआ: प्रयोग, उसकी फ़ाइल के टेक्स्ट के रूप में</translation>
    </message>
    <message>
        <source>Copied: the run as a {library} script</source>
        <translation>कॉपी हुआ: दौर, {library} स्क्रिप्ट के रूप में</translation>
    </message>
    <message>
        <source>Copied: the losses as a table</source>
        <translation>कॉपी हुआ: हानियाँ, तालिका के रूप में</translation>
    </message>
    <message>
        <source>Copied: the parameters as a table</source>
        <translation>कॉपी हुआ: पैरामीटर, तालिका के रूप में</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>Learning and losses</source>
        <translation>सीखना और हानियाँ</translation>
    </message>
    <message>
        <source>The landscape</source>
        <translation>भूदृश्य</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>कदम</translation>
    </message>
    <message>
        <source>Troubles</source>
        <translation>परेशानियाँ</translation>
    </message>
    <message>
        <source>Optimizers</source>
        <translation>ऑप्टिमाइज़र</translation>
    </message>
    <message>
        <source>And beyond</source>
        <translation>और आगे</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>probability of {class_name}</source>
        <translation>{class_name} की प्रायिकता</translation>
    </message>
    <message>
        <source>score for {class_name}</source>
        <translation>{class_name} का स्कोर</translation>
    </message>
</context>
<context>
    <name>CurveSketch</name>
    <message>
        <source>your prediction</source>
        <translation>आपका पूर्वानुमान</translation>
    </message>
    <message>
        <source>Your prediction of the loss by epoch</source>
        <translation>इपॉक के साथ हानि का आपका पूर्वानुमान</translation>
    </message>
    <message>
        <source>Draw with the mouse, from left to right; what is drawn over is replaced. By keys, right and left go on and back, up and down move the curve there.</source>
        <translation>माउस से बाएँ से दाएँ बनाएँ; जिसके ऊपर फिर बनाएँ, वह बदल जाता है। कुंजियों से: दाएँ और बाएँ आगे और पीछे ले जाते हैं, ऊपर और नीचे वक्र को वहाँ खिसकाते हैं।</translation>
    </message>
    <message>
        <source>Go on to the right end</source>
        <translation>दाएँ सिरे तक बनाते जाएँ</translation>
    </message>
    <message>
        <source>Draw how the loss will go</source>
        <translation>हानि आगे कैसे चलेगी, बनाकर दिखाएँ</translation>
    </message>
    <message>
        <source>epoch {epoch}: {loss}</source>
        <translation>इपॉक {epoch}: {loss}</translation>
    </message>
</context>
<context>
    <name>CycleView</name>
    <message>
        <source>Racer whose step is shown</source>
        <translation>धावक जिसका कदम दिखता है</translation>
    </message>
    <message>
        <source>Whose predictions, gradient and weights are shown; all see the same samples.</source>
        <translation>किसके पूर्वानुमान, ग्रेडिएंट और भार दिखते हैं; नमूने सब वही देखते हैं।</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>कदम {step}</translation>
    </message>
    <message>
        <source>Press step, and the numbers appear</source>
        <translation>“एक कदम” दबाएँ, तो संख्याएँ दिखेंगी</translation>
    </message>
    <message>
        <source>in epoch {epoch} of {epochs}</source>
        <translation>इपॉक {epoch} / {epochs} में</translation>
    </message>
    <message>
        <source>saw all {rows} samples</source>
        <translation>सारे {rows} नमूने देखे</translation>
    </message>
    <message>
        <source>saw {seen} of {rows} samples</source>
        <translation>{rows} में से {seen} नमूने देखे</translation>
    </message>
</context>
<context>
    <name>DataDialogs</name>
    <message>
        <source>Import a table</source>
        <translation>तालिका आयात करें</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>तालिकाएँ (*.csv *.tsv *.txt);;सभी फ़ाइलें (*)</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>validation</source>
        <translation>सत्यापन</translation>
    </message>
    <message>
        <source>Whose regions, residuals and score are shown; the lines of all racers always are.</source>
        <translation>किसके क्षेत्र, अवशिष्ट और स्कोर दिखते हैं; रेखाएँ हमेशा सब धावकों की दिखती हैं।</translation>
    </message>
    <message>
        <source>Racer whose fit is shown</source>
        <translation>धावक जिसका फ़िट दिखता है</translation>
    </message>
    <message>
        <source>Mistakes on the validation rows</source>
        <translation>सत्यापन की पंक्तियों पर गलतियाँ</translation>
    </message>
    <message>
        <source>Counts the rows held out, which the model has never seen, in place of those it is trained on.</source>
        <translation>प्रशिक्षण वाली पंक्तियों की जगह उन्हें गिनता है जो अलग रखी गई हैं और जिन्हें मॉडल ने कभी नहीं देखा।</translation>
    </message>
    <message>
        <source>The fitted line</source>
        <translation>फ़िट की गई रेखा</translation>
    </message>
    <message>
        <source>The same line in the data&apos;s own units: the parameters elsewhere belong to standardised data.</source>
        <translation>वही रेखा डेटा की अपनी इकाइयों में: बाकी जगहों के पैरामीटर मानकीकृत डेटा के हैं।</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>चित्र क्या दिखाता है</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>श्रेणियाँ</translation>
    </message>
    <message>
        <source>residuals</source>
        <translation>अवशिष्ट</translation>
    </message>
    <message>
        <source>By how much each prediction is off, over the predictions, in place of the data.</source>
        <translation>डेटा की जगह: हर पूर्वानुमान कितना चूका, पूर्वानुमानों के साथ।</translation>
    </message>
    <message>
        <source>confusion</source>
        <translation>भ्रम तालिका</translation>
    </message>
    <message>
        <source>How many rows of each class are taken for which, in place of the data.</source>
        <translation>डेटा की जगह: हर श्रेणी की कितनी पंक्तियाँ किस श्रेणी की मानी गईं।</translation>
    </message>
    <message>
        <source>Show {what}</source>
        <translation>दिखाएँ: {what}</translation>
    </message>
    <message>
        <source>Your own formula</source>
        <translation>आपका अपना सूत्र</translation>
    </message>
    <message>
        <source>Data and fit</source>
        <translation>डेटा और फ़िट</translation>
    </message>
    <message>
        <source>accuracy {trained} %</source>
        <translation>सटीकता {trained} %</translation>
    </message>
    <message>
        <source>accuracy {trained} % · validation {held_out} %</source>
        <translation>सटीकता {trained} % · सत्यापन {held_out} %</translation>
    </message>
    <message>
        <source>{trained} % · validation {held_out} %</source>
        <translation>{trained} % · सत्यापन {held_out} %</translation>
    </message>
    <message>
        <source>R² {trained} · mean error {error}</source>
        <translation>R² {trained} · माध्य त्रुटि {error}</translation>
    </message>
    <message>
        <source>R² {trained}</source>
        <translation>R² {trained}</translation>
    </message>
    <message>
        <source>R² {trained} · validation {held_out} · mean error {error}</source>
        <translation>R² {trained} · सत्यापन {held_out} · माध्य त्रुटि {error}</translation>
    </message>
    <message>
        <source>R² {trained} · validation {held_out}</source>
        <translation>R² {trained} · सत्यापन {held_out}</translation>
    </message>
    <message>
        <source>Accuracy: the share of the training rows whose class is predicted right, and that of the validation rows, where some are held out.</source>
        <translation>सटीकता: प्रशिक्षण की पंक्तियों का वह हिस्सा जिसकी श्रेणी का पूर्वानुमान सही है, और सत्यापन की पंक्तियों का भी, जहाँ कुछ पंक्तियाँ अलग रखी गई हों।</translation>
    </message>
    <message>
        <source>R² is the share of the variance that the fit explains: 1 is perfect, 0 is no better than the mean.
The mean error is the average distance from a training row to the fit, in units of {target}.
Beside it stands the R² of the validation rows, where some are held out.</source>
        <translation>R² प्रसरण का वह हिस्सा है जिसे फ़िट समझाता है: 1 यानी बिल्कुल सही, 0 यानी माध्य से ज़रा भी अच्छा नहीं।
माध्य त्रुटि प्रशिक्षण की पंक्तियों की फ़िट से औसत दूरी है, “{target}” की इकाइयों में।
उसके पास सत्यापन की पंक्तियों का R² लिखा है, जहाँ कुछ पंक्तियाँ अलग रखी गई हों।</translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation>{rows} पंक्तियाँ</translation>
    </message>
    <message>
        <source>{count} shown</source>
        <translation>{count} दिखाई गईं</translation>
    </message>
    <message>
        <source>{count} scored</source>
        <translation>{count} परखी गईं</translation>
    </message>
    <message>
        <source>{count} held out, hollow</source>
        <translation>{count} अलग रखी गईं, खोखली</translation>
    </message>
    <message>
        <source>this step&apos;s sample ringed</source>
        <translation>इस कदम के नमूने पर छल्ला</translation>
    </message>
    <message>
        <source>batch of {size} ringed</source>
        <translation>{size} के बैच पर छल्ले</translation>
    </message>
    <message>
        <source>{equation} (data&apos;s own units)</source>
        <translation>{equation} (डेटा की अपनी इकाइयाँ)</translation>
    </message>
</context>
<context>
    <name>DigitsSheet</name>
    <message>
        <source>4 ≠ 9: a 9 read as 4</source>
        <translation>4 ≠ 9: 9 को 4 पढ़ा गया</translation>
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
        <translation>बिना शीर्षक</translation>
    </message>
    <message>
        <source>The experiment in this text can&apos;t be run: {reason}</source>
        <translation>इस टेक्स्ट का प्रयोग चलाया नहीं जा सकता: {reason}</translation>
    </message>
    <message>
        <source>This experiment&apos;s file lets no other take its place by Paste; open one, or begin a new one.</source>
        <translation>इस प्रयोग की फ़ाइल इसकी जगह कोई दूसरा प्रयोग पेस्ट नहीं करने देती; कोई प्रयोग खोलें, या नया शुरू करें।</translation>
    </message>
    <message>
        <source>This text is no experiment, or not all of one. It takes what “Copy the experiment” gives, or all the text of a {suffix} file.</source>
        <translation>यह टेक्स्ट कोई प्रयोग नहीं है, या पूरा प्रयोग नहीं है। “प्रयोग कॉपी करें” से जो मिलता है वह, या किसी {suffix} फ़ाइल का पूरा टेक्स्ट लिया जाता है।</translation>
    </message>
    <message>
        <source>The experiment in this text is an exam; open its file instead.</source>
        <translation>इस टेक्स्ट का प्रयोग एक परीक्षा है; इसके बजाय उसकी फ़ाइल खोलें।</translation>
    </message>
    <message>
        <source>The experiment in this text was not taken: something else was asked for meanwhile.</source>
        <translation>इस टेक्स्ट का प्रयोग नहीं लिया गया: इस बीच कुछ और माँगा गया।</translation>
    </message>
    <message>
        <source>{file} was not opened: something else was asked for before its data was ready.</source>
        <translation>{file} नहीं खोली गई: उसका डेटा तैयार होने से पहले कुछ और माँगा गया।</translation>
    </message>
</context>
<context>
    <name>DocumentControls</name>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>खोलें…</translation>
    </message>
    <message>
        <source>Open Unlocked…</source>
        <translation>बिना पाबंदी खोलें…</translation>
    </message>
    <message>
        <source>Open Recent</source>
        <translation>हाल की फ़ाइलें</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>तैयार प्रयोग</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>इस रूप में सहेजें…</translation>
    </message>
    <message>
        <source>What students may change…</source>
        <translation>विद्यार्थी क्या बदल सकते हैं…</translation>
    </message>
    <message>
        <source>Save the run&apos;s numbers…</source>
        <translation>दौर की संख्याएँ सहेजें…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन (&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>दोहराएँ</translation>
    </message>
    <message>
        <source>Copy the experiment</source>
        <translation>प्रयोग कॉपी करें</translation>
    </message>
    <message>
        <source>Paste an experiment</source>
        <translation>प्रयोग पेस्ट करें</translation>
    </message>
    <message>
        <source>Copy as code (NumPy)</source>
        <translation>कोड के रूप में कॉपी करें (NumPy)</translation>
    </message>
    <message>
        <source>Copy as code (PyTorch)</source>
        <translation>कोड के रूप में कॉपी करें (PyTorch)</translation>
    </message>
    <message>
        <source>Copy the losses as a table</source>
        <translation>हानियाँ तालिका के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the parameters as a table</source>
        <translation>पैरामीटर तालिका के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Open an experiment, the table of a sweep, or a recorded run</source>
        <translation>कोई प्रयोग, स्वीप की तालिका या रिकॉर्ड किया गया दौर खोलें</translation>
    </message>
    <message>
        <source>Experiments (*.gdsim);;Tables of sweeps (*.csv);;Recorded runs (*.npz);;All files (*)</source>
        <translation>प्रयोग (*.gdsim);;स्वीप की तालिकाएँ (*.csv);;रिकॉर्ड किए गए दौर (*.npz);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>प्रयोग</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>प्रयोग सहेजें</translation>
    </message>
    <message>
        <source>For spreadsheets</source>
        <translation>स्प्रेडशीट के लिए</translation>
    </message>
    <message>
        <source>For NumPy</source>
        <translation>NumPy के लिए</translation>
    </message>
    <message>
        <source>Save every step of the run</source>
        <translation>दौर का हर कदम सहेजें</translation>
    </message>
    <message>
        <source>Taking the steps again…</source>
        <translation>कदम फिर से उठाए जा रहे हैं…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>The run has taken no step yet, so there are no numbers to save: play it first.</source>
        <translation>दौर में अभी कोई कदम नहीं उठाया गया, इसलिए सहेजने के लिए संख्याएँ नहीं हैं: पहले उसे चलाएँ।</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>फ़ाइल लिखी जा रही है…</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>“{name}” के बदलाव सहेजें?</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>नहीं तो वे खो जाएँगे।</translation>
    </message>
    <message>
        <source>an untitled experiment</source>
        <translation>बिना शीर्षक का प्रयोग</translation>
    </message>
    <message>
        <source>{program} came to a sudden end on {time}; unsaved changes to {name} were kept.</source>
        <translation>{program} {time} को अचानक बंद हो गया; बिना सहेजे बदलाव रखे गए हैं: {name}।</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>The changes from before the sudden end are offered again at the next start.</source>
        <translation>अचानक बंद होने से पहले के बदलाव अगली बार शुरू करने पर फिर दिए जाएँगे।</translation>
    </message>
    <message>
        <source>The clipboard holds no text; copy an experiment first.</source>
        <translation>क्लिपबोर्ड में कोई टेक्स्ट नहीं है; पहले एक प्रयोग कॉपी करें।</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Troubles</source>
        <translation>परेशानियाँ</translation>
    </message>
    <message>
        <source>Races</source>
        <translation>दौड़ें</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>सूची खाली करें</translation>
    </message>
</context>
<context>
    <name>DrawDialog</name>
    <message>
        <source>Draw your own data</source>
        <translation>अपना डेटा बनाएँ</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>श्रेणियाँ</translation>
    </message>
    <message>
        <source>Points of two classes or more, to be told apart.</source>
        <translation>दो या ज़्यादा श्रेणियों के बिंदु, जिनमें अंतर करना है।</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>संख्याएँ</translation>
    </message>
    <message>
        <source>Each point is an x and its y, to be fitted.</source>
        <translation>हर बिंदु एक x और उसका y है, जिन्हें फ़िट करना है।</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Erases the ringed point (Delete, or a right click on it).</source>
        <translation>छल्ले वाले बिंदु को मिटाता है (Delete, या उस पर राइट क्लिक)।</translation>
    </message>
    <message>
        <source>Add an outlier</source>
        <translation>आउटलायर जोड़ें</translation>
    </message>
    <message>
        <source>A point far from all others: watch how much each loss lets it pull.</source>
        <translation>बाकी सबसे बहुत दूर एक बिंदु: देखें कि हर हानि उसे कितना खींचने देती है।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Takes back the last change (Ctrl+Z).</source>
        <translation>पिछला बदलाव वापस लेता है (Ctrl+Z)।</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>सब मिटाएँ</translation>
    </message>
    <message>
        <source>Erases all points; Undo brings them back.</source>
        <translation>सारे बिंदु मिटाता है; “पूर्ववत करें” उन्हें वापस लाता है।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>The data stays as it is.</source>
        <translation>डेटा जैसा है वैसा रहता है।</translation>
    </message>
    <message>
        <source>The next points are of class {name}.</source>
        <translation>अगले बिंदु श्रेणी {name} के होंगे।</translation>
    </message>
    <message>
        <source>Class {name}</source>
        <translation>श्रेणी {name}</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>बिंदु</translation>
    </message>
    <message>
        <source>N adds a point, Page Down selects the next, the arrow keys move it, Delete erases it.</source>
        <translation>N बिंदु जोड़ता है, Page Down अगला चुनता है, तीर वाली कुंजियाँ उसे खिसकाती हैं, Delete मिटाता है।</translation>
    </message>
    <message>
        <source>{count} points. A click adds one, dragging moves it, a right click erases it.</source>
        <translation>{count} बिंदु। क्लिक करने से एक जुड़ता है, खींचने से खिसकता है, राइट क्लिक से मिटता है।</translation>
    </message>
    <message>
        <source>Keys: N adds, Page Down selects, the arrows move, Delete erases.</source>
        <translation>कुंजियाँ: N जोड़ता है, Page Down चुनता है, तीर खिसकाते हैं, Delete मिटाता है।</translation>
    </message>
    <message>
        <source>Set points of two classes or more.</source>
        <translation>दो या ज़्यादा श्रेणियों के बिंदु रखें।</translation>
    </message>
    <message>
        <source>Set two points or more.</source>
        <translation>दो या ज़्यादा बिंदु रखें।</translation>
    </message>
    <message>
        <source>Your own data</source>
        <translation>आपका अपना डेटा</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>One file at a time, please: an experiment or a table.</source>
        <translation>एक बार में एक ही फ़ाइल दें: कोई प्रयोग या कोई तालिका।</translation>
    </message>
    <message>
        <source>Only files of this computer can be opened: download it first.</source>
        <translation>केवल इसी कंप्यूटर की फ़ाइलें खोली जा सकती हैं: पहले उसे डाउनलोड करें।</translation>
    </message>
    <message>
        <source>“{name}” is a folder; drop one of its experiments or tables.</source>
        <translation>“{name}” फ़ोल्डर है; उसके किसी एक प्रयोग या तालिका को खींचकर छोड़ें।</translation>
    </message>
    <message>
        <source>“{name}” is neither an experiment ({experiment}) nor a table ({tables}).</source>
        <translation>“{name}” न प्रयोग ({experiment}) है, न तालिका ({tables})।</translation>
    </message>
</context>
<context>
    <name>ErrorReporter</name>
    <message>
        <source>Something went wrong</source>
        <translation>कुछ गड़बड़ हो गई</translation>
    </message>
    <message>
        <source>Something went wrong inside gdsim. Your experiment is still here, and you can go on.</source>
        <translation>gdsim के भीतर कुछ गड़बड़ हो गई। आपका प्रयोग सुरक्षित है, और आप आगे काम कर सकते हैं।</translation>
    </message>
    <message>
        <source>gdsim came to a sudden end; a report of it lies on this computer, and is sent to nobody.</source>
        <translation>gdsim अचानक बंद हो गया; इसकी रिपोर्ट इसी कंप्यूटर पर है, और किसी को भेजी नहीं जाती।</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>रिपोर्ट दिखाएँ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished">छोड़ दें</translation>
    </message>
    <message>
        <source>What gdsim could still say before its sudden end. If you send it to its makers, they see why.</source>
        <translation>अचानक बंद होने से पहले gdsim इतना ही बता सका। यह रिपोर्ट gdsim बनाने वालों को भेजें, तो वे कारण देख सकेंगे।</translation>
    </message>
    <message>
        <source>What happened was written to {path}.</source>
        <translation>क्या हुआ, यह {path} में लिख दिया गया है।</translation>
    </message>
</context>
<context>
    <name>ExactTable</name>
    <message>
        <source>The exact answer</source>
        <translation>सटीक उत्तर</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>पैरामीटर</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>सटीक</translation>
    </message>
    <message>
        <source>{name} in {unit}</source>
        <translation>{name} ({unit} में)</translation>
    </message>
    <message>
        <source>the data&apos;s own units</source>
        <translation>डेटा की अपनी इकाइयों</translation>
    </message>
    <message>
        <source>in closed form</source>
        <translation>सीधे सूत्र से</translation>
    </message>
    <message>
        <source>by Newton&apos;s method</source>
        <translation>न्यूटन की विधि से</translation>
    </message>
    <message>
        <source>The exact answer, found {how}, beside the racers&apos; parameters.</source>
        <translation>{how} निकाला गया सटीक उत्तर, धावकों के पैरामीटरों के साथ।</translation>
    </message>
    <message>
        <source>The {shown} of {count} that are farthest off are listed.</source>
        <translation>{count} में से वे {shown} दिए गए हैं जो सबसे दूर हैं।</translation>
    </message>
</context>
<context>
    <name>Exam</name>
    <message>
        <source>This is an exam: nothing of it is saved, and closing the window ends it.</source>
        <translation>यह परीक्षा है: इसका कुछ भी सहेजा नहीं जाता, और विंडो बंद करते ही यह खत्म हो जाती है।</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished">बाहर निकलें</translation>
    </message>
</context>
<context>
    <name>ExplainView</name>
    <message>
        <source>Whose step is explained</source>
        <translation>किसके कदम की व्याख्या है</translation>
    </message>
    <message>
        <source>Whose step is explained: each racer takes its own, by its own rule.</source>
        <translation>किसके कदम की व्याख्या है: हर धावक अपना कदम अपने नियम से उठाता है।</translation>
    </message>
    <message>
        <source>Parameter whose numbers are shown</source>
        <translation>पैरामीटर जिसकी संख्याएँ दिखती हैं</translation>
    </message>
    <message>
        <source>The rule is the same for every parameter, with numbers of its own. Up and Down go through them.</source>
        <translation>नियम हर पैरामीटर के लिए एक ही है, संख्याएँ उसकी अपनी। ऊपर और नीचे की कुंजियाँ एक से दूसरे पर ले जाती हैं।</translation>
    </message>
    <message>
        <source>Step of</source>
        <translation>किसका कदम</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>पैरामीटर</translation>
    </message>
    <message>
        <source>The step, explained</source>
        <translation>कदम की व्याख्या</translation>
    </message>
    <message>
        <source>Each line of the update rule, and the same line with this step&apos;s numbers. Type it into a calculator: you get its result, give or take 2 in the last digit.
Colours are those of the arrows on the surface: the gradient, what is remembered of earlier ones, the step, and where it leads.</source>
        <translation>अद्यतन के नियम की हर पंक्ति, और वही पंक्ति इस कदम की संख्याओं के साथ। उसे कैलकुलेटर में टाइप करें: वही परिणाम मिलेगा, आखिरी अंक में 2 कम या ज़्यादा।
रंग सतह के तीरों के हैं: ग्रेडिएंट, पिछले ग्रेडिएंटों में से जो याद है, कदम, और वह कहाँ ले जाता है।</translation>
    </message>
</context>
<context>
    <name>ExplanationBubble</name>
    <message>
        <source>Asks no more (Esc)</source>
        <translation>पूछना बंद करता है (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Click on anything else, or press Esc.</source>
        <translation>किसी और चीज़ पर क्लिक करें, या Esc दबाएँ।</translation>
    </message>
    <message>
        <source>Lesson: {link}</source>
        <translation>पाठ: {link}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Rendering previews …</source>
        <translation>झलकियाँ बनाई जा रही हैं …</translation>
    </message>
    <message>
        <source>Exporting to {name} …</source>
        <translation>{name} में निर्यात हो रहा है …</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>रोक दिया गया; कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Rendering the picture …</source>
        <translation>चित्र बनाया जा रहा है …</translation>
    </message>
    <message>
        <source>Stop the export?</source>
        <translation>निर्यात रोक दें?</translation>
    </message>
    <message>
        <source>It is not finished: nothing would be written.</source>
        <translation>वह पूरा नहीं हुआ है: कुछ भी नहीं लिखा जाएगा।</translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation>निर्यात रोक दें</translation>
    </message>
    <message>
        <source>Go on exporting</source>
        <translation>निर्यात जारी रखें</translation>
    </message>
    <message>
        <source>How much is exported</source>
        <translation>कितना निर्यात हो चुका है</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>निर्यात …</translation>
    </message>
    <message>
        <source>Asks for a name and writes the file.</source>
        <translation>नाम पूछता है और फ़ाइल लिखता है।</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>चित्र कॉपी करें</translation>
    </message>
    <message>
        <source>Puts the last frame on the clipboard, to be pasted into a slide.</source>
        <translation>आखिरी फ़्रेम को क्लिपबोर्ड पर रखता है, ताकि उसे स्लाइड में पेस्ट किया जा सके।</translation>
    </message>
    <message>
        <source>Ends the export at once; nothing is left of it.</source>
        <translation>निर्यात तुरंत रोक देता है; उसका कुछ भी नहीं बचता।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Closes this dialog; what is written stays.</source>
        <translation>इस संवाद बॉक्स को बंद करता है; जो लिखा जा चुका है वह रहता है।</translation>
    </message>
    <message>
        <source>Where should the new folder of frames be?</source>
        <translation>फ़्रेमों का नया फ़ोल्डर कहाँ हो?</translation>
    </message>
    <message>
        <source>One picture. Text and lines are as sharp as its size allows.</source>
        <translation>एक चित्र। टेक्स्ट और रेखाएँ उतनी साफ़ हैं जितनी उसके आकार में हो सकती हैं।</translation>
    </message>
    <message>
        <source>One picture. Text and lines stay sharp at any size.</source>
        <translation>एक चित्र। टेक्स्ट और रेखाएँ हर आकार में साफ़ रहती हैं।</translation>
    </message>
    <message>
        <source>About {time} to make, about {size} large.</source>
        <translation>बनाने का समय लगभग {time}, आकार लगभग {size}।</translation>
    </message>
    <message>
        <source>One frame, since the run has taken no step yet.</source>
        <translation>एक फ़्रेम, क्योंकि दौर में अभी कोई कदम नहीं उठाया गया।</translation>
    </message>
    <message>
        <source>One frame, since only one step is chosen.</source>
        <translation>एक फ़्रेम, क्योंकि एक ही कदम चुना गया है।</translation>
    </message>
    <message>
        <source>{frames} frames, {lasts} to watch.</source>
        <translation>{frames} फ़्रेम, देखने का समय {lasts}।</translation>
    </message>
    <message>
        <source>{share} % done, {time} left</source>
        <translation>{share} % हो गया, {time} बाकी</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>लिखा गया: {path}</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>चित्र क्लिपबोर्ड पर है।</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} मिनट</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} सेकंड</translation>
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
        <translation>क्या</translation>
    </message>
    <message>
        <source>The whole page, or one part of it in full size.</source>
        <translation>पूरा पन्ना, या उसका एक भाग पूरे आकार में।</translation>
    </message>
    <message>
        <source>Page: surface, loss, data</source>
        <translation>पन्ना: सतह, हानि, डेटा</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>सतह</translation>
    </message>
    <message>
        <source>Loss plot</source>
        <translation>हानि का वक्र</translation>
    </message>
    <message>
        <source>Data and fit</source>
        <translation>डेटा और फ़िट</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>प्रारूप</translation>
    </message>
    <message>
        <source>GIF plays everywhere; WebP and APNG keep every colour; a video is smallest for long runs.</source>
        <translation>GIF हर जगह चलता है; WebP और APNG हर रंग बनाए रखते हैं; लंबे दौर के लिए वीडियो सबसे छोटा होता है।</translation>
    </message>
    <message>
        <source>GIF animation</source>
        <translation>GIF एनिमेशन</translation>
    </message>
    <message>
        <source>WebP animation</source>
        <translation>WebP एनिमेशन</translation>
    </message>
    <message>
        <source>APNG animation</source>
        <translation>APNG एनिमेशन</translation>
    </message>
    <message>
        <source>WebM video</source>
        <translation>WebM वीडियो</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>MP4 वीडियो</translation>
    </message>
    <message>
        <source>Folder of PNG frames</source>
        <translation>PNG फ़्रेमों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG चित्र</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG चित्र</translation>
    </message>
    <message>
        <source>PDF picture</source>
        <translation>PDF चित्र</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>Night for a dark slide, day for paper and a bright room, projector for a weak lamp.</source>
        <translation>गहरी स्लाइड के लिए “रात”, कागज़ और रोशन कमरे के लिए “दिन”, कमज़ोर लैंप वाले प्रोजेक्टर के लिए “प्रोजेक्टर”।</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>रात</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>प्रोजेक्टर</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>कैमरा</translation>
    </message>
    <message>
        <source>Where the surface is seen from. Orbiting: once around it from the first frame to the last, as high as in the window. The file gets larger.</source>
        <translation>सतह कहाँ से देखी जाए। परिक्रमा: पहले फ़्रेम से आखिरी तक उसके चारों ओर एक चक्कर, उतनी ऊँचाई से जितनी विंडो में है। फ़ाइल बड़ी हो जाती है।</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>जैसा विंडो में है</translation>
    </message>
    <message>
        <source>From the corner</source>
        <translation>कोने से</translation>
    </message>
    <message>
        <source>Orbiting</source>
        <translation>परिक्रमा</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>पारदर्शी पृष्ठभूमि</translation>
    </message>
    <message>
        <source>For a PNG picture that is laid over something else.</source>
        <translation>ऐसे PNG चित्र के लिए जो किसी और चीज़ के ऊपर रखा जाए।</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>कदम</translation>
    </message>
    <message>
        <source>Which updates become frames. In a given time, the first ones get the most, since most moves there.</source>
        <translation>कौन-से अद्यतन फ़्रेम बनें। तय समय में सबसे ज़्यादा समय शुरू के अद्यतनों को मिलता है, क्योंकि सबसे ज़्यादा हलचल वहीं होती है।</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सारे</translation>
    </message>
    <message>
        <source>From, to, every</source>
        <translation>कहाँ से, कहाँ तक, हर कितने</translation>
    </message>
    <message>
        <source>In a given time</source>
        <translation>तय समय में</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>पहला कदम</translation>
    </message>
    <message>
        <source>0 is the start, before any update.</source>
        <translation>0 शुरुआत है, किसी भी अद्यतन से पहले।</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>आखिरी कदम</translation>
    </message>
    <message>
        <source>It is always among the frames.</source>
        <translation>वह हमेशा फ़्रेमों में होता है।</translation>
    </message>
    <message>
        <source>1 shows each of them; 10 each tenth, in a tenth of the time.</source>
        <translation>1 हर कदम दिखाता है; 10 हर दसवाँ, दसवें भाग जितने समय में।</translation>
    </message>
    <message>
        <source>Every so many steps</source>
        <translation>हर इतने कदमों पर</translation>
    </message>
    <message>
        <source>The picture shows the run as it was after so many updates; 0 is the start.</source>
        <translation>चित्र दिखाता है कि इतने अद्यतनों के बाद दौर कैसा था; 0 शुरुआत है।</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>कदम</translation>
    </message>
    <message>
        <source>From the first frame to the last, which then stays in view for a moment longer.</source>
        <translation>पहले फ़्रेम से आखिरी तक, जो फिर पल भर और दिखता रहता है।</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>सेकंड</translation>
    </message>
    <message>
        <source>30 is smooth; fewer make a smaller file.</source>
        <translation>30 सहज लगता है; कम हों तो फ़ाइल छोटी होती है।</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>फ़्रेम प्रति सेकंड</translation>
    </message>
    <message>
        <source>square</source>
        <translation>वर्गाकार</translation>
    </message>
    <message>
        <source>The window&apos;s</source>
        <translation>विंडो का</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>अपना</translation>
    </message>
    <message>
        <source>Text and lines grow with the size: a larger picture shows the same, only sharper.</source>
        <translation>टेक्स्ट और रेखाएँ आकार के साथ बढ़ती हैं: बड़ा चित्र वही दिखाता है, बस ज़्यादा साफ़।</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Pixels; a video takes an even number.</source>
        <translation>पिक्सेल; वीडियो सम संख्या लेता है।</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>चौड़ाई</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>ऊँचाई</translation>
    </message>
    <message>
        <source>to</source>
        <translation>से</translation>
    </message>
    <message>
        <source>every</source>
        <translation>तक, हर</translation>
    </message>
    <message>
        <source>From step</source>
        <translation>कदम</translation>
    </message>
    <message>
        <source>Width, height</source>
        <translation>चौड़ाई, ऊँचाई</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Learning rates that were set for another problem say nothing about this one: each racer takes one that suits it now, and racers that differed in nothing else have become one.</source>
        <translation>दूसरी समस्या के लिए चुनी गई सीखने की दरें इस समस्या के बारे में कुछ नहीं बतातीं: हर धावक अब इसके लिए ठीक दर लेता है, और जिन धावकों में और कोई अंतर नहीं था, वे एक हो गए हैं।</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>A word, a lesson, a command, a control</source>
        <translation>कोई शब्द, पाठ, कमांड या नियंत्रण</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>क्या मिला</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>इस नाम का कुछ नहीं है।</translation>
    </message>
</context>
<context>
    <name>FitForm</name>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>What turns features into a prediction: a weighted sum, powers of a single feature, or a network.</source>
        <translation>विशेषताओं से पूर्वानुमान किससे बनता है: भारित योग, एक विशेषता की घातें, या नेटवर्क।</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>विशेषताएँ</translation>
    </message>
    <message>
        <source>A {model} takes a single feature; choose one column to use it.</source>
        <translation>{model} मॉडल एक ही विशेषता लेता है; इसके लिए एक ही स्तंभ चुनें।</translation>
    </message>
    <message>
        <source>The columns the model sees. Two parameters make a surface that is shown exactly.</source>
        <translation>वे स्तंभ जो मॉडल देखता है। दो पैरामीटर हों तो सतह पूरी-पूरी दिखती है।</translation>
    </message>
    <message>
        <source>Columns to use as features</source>
        <translation>विशेषताएँ बनने वाले स्तंभ</translation>
    </message>
    <message>
        <source>Tick the columns to use; Space switches the current one.</source>
        <translation>काम में लेने वाले स्तंभों पर निशान लगाएँ; Space वर्तमान स्तंभ का निशान बदलता है।</translation>
    </message>
    <message>
        <source>{count} of {total} columns</source>
        <translation>{total} में से {count} स्तंभ</translation>
    </message>
    <message>
        <source>A model needs at least one feature; tick another one first.</source>
        <translation>मॉडल को कम से कम एक विशेषता चाहिए; पहले किसी दूसरी पर निशान लगाएँ।</translation>
    </message>
</context>
<context>
    <name>FogMap</name>
    <message>
        <source>Map in the fog</source>
        <translation>कोहरे में मानचित्र</translation>
    </message>
    <message>
        <source>The arrow points straight downhill, and is longer where it is steeper. Of the ground between the places where you have stood you know nothing.</source>
        <translation>तीर सीधे नीचे की ओर इशारा करता है, और जहाँ ज़मीन ज़्यादा खड़ी हो वहाँ लंबा होता है। जिन जगहों पर आप खड़े हुए, उनके बीच की ज़मीन के बारे में आप कुछ नहीं जानते।</translation>
    </message>
    <message>
        <source>start</source>
        <translation>शुरुआत</translation>
    </message>
</context>
<context>
    <name>FormulaField</name>
    <message>
        <source>Formula f(x, y)</source>
        <translation>सूत्र f(x, y)</translation>
    </message>
    <message>
        <source>The height of the surface as a formula in x and y, with + - * / and ** or ^, numbers, {constants} and the functions {functions}. As in class: x², 2·x and ln(x), which is log(x). Press Enter to see it.</source>
        <translation>सतह की ऊँचाई, x और y के सूत्र के रूप में: + - * / और ** या ^, संख्याएँ, {constants} और फलन {functions}। कक्षा की तरह भी: x², 2·x और ln(x), जो log(x) है। उसे देखने के लिए Enter दबाएँ।</translation>
    </message>
</context>
<context>
    <name>FormulaForm</name>
    <message>
        <source>{axis} from</source>
        <translation>{axis} कहाँ से</translation>
    </message>
    <message>
        <source>{axis} to</source>
        <translation>{axis} कहाँ तक</translation>
    </message>
    <message>
        <source>The part of the surface that is shown, and where a start is drawn from.</source>
        <translation>सतह का वह भाग जो दिखता है, और जिसमें से शुरुआत चुनी जाती है।</translation>
    </message>
    <message>
        <source>to</source>
        <translation>से</translation>
    </message>
</context>
<context>
    <name>GlossaryWindow</name>
    <message>
        <source>Glossary</source>
        <translation>शब्दावली</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Search a word</source>
        <translation>शब्द खोजें</translation>
    </message>
    <message>
        <source>Back to the word before (Alt+Left)</source>
        <translation>पिछले शब्द पर वापस (Alt+←)</translation>
    </message>
    <message>
        <source>Back to the word before</source>
        <translation>पिछले शब्द पर वापस</translation>
    </message>
    <message>
        <source>No word and no sentence of the glossary has this.</source>
        <translation>यह शब्दावली के किसी शब्द या वाक्य में नहीं है।</translation>
    </message>
    <message>
        <source>What the word means</source>
        <translation>शब्द का अर्थ</translation>
    </message>
    <message>
        <source>See: {link}</source>
        <translation>देखें: {link}</translation>
    </message>
    <message>
        <source>Lesson: {link}</source>
        <translation>पाठ: {link}</translation>
    </message>
</context>
<context>
    <name>GradientsPage</name>
    <message>
        <source>epoch</source>
        <translation>इपॉक</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>परत</translation>
    </message>
    <message>
        <source>size of the gradient</source>
        <translation>ग्रेडिएंट का आकार</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>ग्रेडिएंट</translation>
    </message>
    <message>
        <source>Gradient of each layer by epoch</source>
        <translation>इपॉक के साथ हर परत का ग्रेडिएंट</translation>
    </message>
    <message>
        <source>Gradient of each layer now</source>
        <translation>हर परत का इस समय का ग्रेडिएंट</translation>
    </message>
    <message>
        <source>The root mean square of the full gradient over a layer&apos;s weights and biases. Where the lines lie powers of ten apart, the layers learn at very different paces.</source>
        <translation>परत के भारों और बायसों पर पूरे ग्रेडिएंट का वर्ग माध्य मूल। जहाँ रेखाओं के बीच दस की कई घातों का अंतर हो, वहाँ परतें बहुत अलग-अलग चाल से सीखती हैं।</translation>
    </message>
    <message>
        <source>out</source>
        <translation>आउट.</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>This experiment&apos;s file does not let its data be changed.</source>
        <translation>इस प्रयोग की फ़ाइल इसका डेटा बदलने नहीं देती।</translation>
    </message>
    <message>
        <source>This experiment&apos;s file decides what can be seen and changed here. A new one has everything.</source>
        <translation>यहाँ क्या देखा और बदला जा सकता है, यह इस प्रयोग की फ़ाइल तय करती है। नए प्रयोग में सब कुछ होता है।</translation>
    </message>
</context>
<context>
    <name>HeldOut</name>
    <message>
        <source>Lowest validation loss, {loss}, after epoch {epoch}. A click goes there: early stopping.</source>
        <translation>सबसे कम सत्यापन हानि, {loss}, इपॉक {epoch} के बाद। क्लिक वहाँ ले जाता है: जल्दी रोकना।</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>There is no lesson “{name}”.</source>
        <translation>“{name}” नाम का कोई पाठ नहीं है।</translation>
    </message>
    <message>
        <source>This part of the window is not there now.</source>
        <translation>विंडो का यह भाग अभी वहाँ नहीं है।</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Open data</source>
        <translation>डेटा खोलें</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>विभाजक</translation>
    </message>
    <message>
        <source>What stands between two columns.</source>
        <translation>दो स्तंभों के बीच क्या लिखा है।</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>अल्पविराम</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>अर्धविराम</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>टैब</translation>
    </message>
    <message>
        <source>What stands before the decimals, and what, if anything, between the thousands.</source>
        <translation>दशमलव अंकों से पहले कौन-सा चिह्न है, और हज़ारों के बीच कौन-सा, अगर हो।</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>दशमलव</translation>
    </message>
    <message>
        <source>How letters beyond a to z are stored; wrong, they look like Ã¤.</source>
        <translation>a से z के अलावा दूसरे अक्षर कैसे रखे गए हैं; गलत हो तो वे Ã¤ जैसे दिखते हैं।</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>एन्कोडिंग</translation>
    </message>
    <message>
        <source>First line names the columns</source>
        <translation>पहली लाइन में स्तंभों के नाम हैं</translation>
    </message>
    <message>
        <source>Otherwise the columns are numbered, and the first line is data.</source>
        <translation>नहीं तो स्तंभों को क्रमांक मिलते हैं, और पहली लाइन भी डेटा है।</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>फ़ाइल पढ़ना</translation>
    </message>
    <message>
        <source>Use this data</source>
        <translation>यह डेटा लें</translation>
    </message>
    <message>
        <source>Closes this window and starts a run on the data.</source>
        <translation>इस विंडो को बंद करता है और इस डेटा पर दौर शुरू करता है।</translation>
    </message>
    <message>
        <source>Closes this window and changes nothing.</source>
        <translation>इस विंडो को बंद करता है और कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>फ़ाइल पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Something went wrong while reading the file.</source>
        <translation>फ़ाइल पढ़ते समय कुछ गड़बड़ हो गई।</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns.</source>
        <translation>{rows} पंक्तियाँ, {columns} स्तंभ।</translation>
    </message>
    <message>
        <source>Keeping a copy that is read this way…</source>
        <translation>इस तरह पढ़ी जाने वाली एक प्रति रखी जा रही है…</translation>
    </message>
</context>
<context>
    <name>KeptSurface</name>
    <message>
        <source>Close the surface that was kept</source>
        <translation>रखी गई सतह बंद करें</translation>
    </message>
    <message>
        <source>Kept: {what}, loss {loss}</source>
        <translation>रखी गई: {what}, हानि {loss}</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
</context>
<context>
    <name>LayersMenu</name>
    <message>
        <source>The steepest way down: against the gradient of the loss on all samples</source>
        <translation>नीचे का सबसे खड़ा रास्ता: सभी नमूनों पर हानि के ग्रेडिएंट से उल्टी ओर</translation>
    </message>
    <message>
        <source>Where the optimizer&apos;s memory of earlier gradients would carry the ball</source>
        <translation>ऑप्टिमाइज़र को पिछले ग्रेडिएंटों की जो याद है, वह गेंद को कहाँ ले जाती</translation>
    </message>
    <message>
        <source>From where the last step started to the ball</source>
        <translation>पिछला कदम जहाँ से शुरू हुआ वहाँ से गेंद तक</translation>
    </message>
    <message>
        <source>An ellipse: how far a step goes along each parameter for the same gradient. Plain gradient descent would have a circle</source>
        <translation>दीर्घवृत्त: एक ही ग्रेडिएंट पर कदम हर पैरामीटर की दिशा में कितनी दूर जाता है। सादे ग्रेडिएंट डिसेंट में यह वृत्त होता</translation>
    </message>
    <message>
        <source>The way down that the last mini-batch saw, dashed, where its step started</source>
        <translation>नीचे का रास्ता जो पिछले मिनी-बैच ने देखा, टूटी रेखा में, वहाँ जहाँ उसका कदम शुरू हुआ</translation>
    </message>
    <message>
        <source>The loss on the samples of the last mini-batch alone, as a translucent sheet</source>
        <translation>केवल पिछले मिनी-बैच के नमूनों पर हानि, पारभासी चादर के रूप में</translation>
    </message>
    <message>
        <source>No optimizer here remembers earlier gradients</source>
        <translation>यहाँ किसी ऑप्टिमाइज़र को पिछले ग्रेडिएंट याद नहीं रहते</translation>
    </message>
    <message>
        <source>No optimizer here has a step size for each parameter</source>
        <translation>यहाँ किसी ऑप्टिमाइज़र में हर पैरामीटर के कदम का अपना आकार नहीं है</translation>
    </message>
    <message>
        <source>Each step sees all samples: there is no mini-batch</source>
        <translation>हर कदम सभी नमूने देखता है: मिनी-बैच है ही नहीं</translation>
    </message>
</context>
<context>
    <name>LayersView</name>
    <message>
        <source>Whose layers</source>
        <translation>किसकी परतें</translation>
    </message>
    <message>
        <source>Whose layers are shown</source>
        <translation>किसकी परतें दिखती हैं</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>ग्रेडिएंट</translation>
    </message>
    <message>
        <source>How large each layer&apos;s gradient was, and is</source>
        <translation>हर परत का ग्रेडिएंट कितना बड़ा था, और है</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>सक्रियण</translation>
    </message>
    <message>
        <source>What the units of each hidden layer give for the training rows, now</source>
        <translation>हर छिपी परत की इकाइयाँ इस समय प्रशिक्षण की पंक्तियों के लिए क्या देती हैं</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>भार</translation>
    </message>
    <message>
        <source>The weights of each layer, now</source>
        <translation>हर परत के भार, इस समय</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>स्थिरता</translation>
    </message>
    <message>
        <source>The learning rate against the largest stable one, by epoch</source>
        <translation>इपॉक के साथ सीखने की दर, और उसके सामने सबसे बड़ी स्थिर दर</translation>
    </message>
    <message>
        <source>Show: {page}</source>
        <translation>दिखाएँ: {page}</translation>
    </message>
    <message>
        <source>This model has one layer only: of a neural network, its hidden layers are compared here.</source>
        <translation>इस मॉडल में एक ही परत है: यहाँ न्यूरल नेटवर्क की छिपी परतों की तुलना होती है।</translation>
    </message>
    <message>
        <source>A surface has no layers: of a neural network, its hidden layers are compared here.</source>
        <translation>सतह में परतें नहीं होतीं: यहाँ न्यूरल नेटवर्क की छिपी परतों की तुलना होती है।</translation>
    </message>
    <message>
        <source>Layer 1: {first}, output: {last}.</source>
        <translation>परत 1: {first}, आउटपुट: {last}।</translation>
    </message>
    <message>
        <source>The first layer&apos;s gradient is {times} times smaller than the last&apos;s: {first} to {last}.</source>
        <translation>पहली परत का ग्रेडिएंट आखिरी परत के ग्रेडिएंट से {times} गुना छोटा है: {first} बनाम {last}।</translation>
    </message>
    <message>
        <source>The first layer&apos;s gradient is {times} times as large as the last&apos;s: {first} to {last}.</source>
        <translation>पहली परत का ग्रेडिएंट आखिरी परत के ग्रेडिएंट का {times} गुना है: {first} बनाम {last}।</translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation>परत {number}</translation>
    </message>
    <message>
        <source>output</source>
        <translation>आउटपुट</translation>
    </message>
    <message>
        <source>What the {unit} units of each layer give for all training rows; σ is their spread.</source>
        <translation>प्रशिक्षण की सारी पंक्तियों के लिए हर परत की {unit} इकाइयाँ क्या देती हैं; σ उनका फैलाव है।</translation>
    </message>
    <message>
        <source>What the {unit} units of each layer give for all training rows, where it is not 0. A unit that is 0 for every row is dead.</source>
        <translation>प्रशिक्षण की सारी पंक्तियों के लिए हर परत की {unit} इकाइयाँ क्या देती हैं, जहाँ वह 0 नहीं है। जो इकाई हर पंक्ति के लिए 0 दे, वह मृत है।</translation>
    </message>
    <message>
        <source>{percent} % at 0, {dead} dead</source>
        <translation>{percent} % 0 पर, {dead} मृत</translation>
    </message>
    <message>
        <source>{percent} % at 0</source>
        <translation>{percent} % 0 पर</translation>
    </message>
    <message>
        <source>The weights of each layer, without its biases; σ is their spread.</source>
        <translation>हर परत के भार, बायसों के बिना; σ उनका फैलाव है।</translation>
    </message>
    <message>
        <source>No limit is known here: it is for optimizers that do not rescale their steps.</source>
        <translation>यहाँ कोई सीमा पता नहीं है: वह उन ऑप्टिमाइज़रों के लिए है जो अपने कदमों का पैमाना नहीं बदलते।</translation>
    </message>
    <message>
        <source>The learning rate {rate} is {percent} % of the largest stable one here, {limit}.</source>
        <translation>सीखने की दर {rate} यहाँ की सबसे बड़ी स्थिर दर {limit} का {percent} % है।</translation>
    </message>
</context>
<context>
    <name>LearningRate</name>
    <message>
        <source>How far each step goes along the gradient: too small and it crawls, too large and it overshoots. It applies at once, also while running.</source>
        <translation>ग्रेडिएंट पर हर कदम कितनी दूर जाता है: दर बहुत कम हो तो गेंद रेंगती है, बहुत ज़्यादा हो तो तल लाँघ जाती है। यह तुरंत लागू होती है, चलते समय भी।</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>सीखने की दर</translation>
    </message>
    <message>
        <source>Learning rate, logarithmic</source>
        <translation>सीखने की दर, लघुगणकीय</translation>
    </message>
    <message>
        <source>Each tenth of the way is about 4 times as much.</source>
        <translation>रास्ते के हर दसवें भाग पर दर लगभग 4 गुनी हो जाती है।</translation>
    </message>
    <message>
        <source>Learning rate α</source>
        <translation>सीखने की दर α</translation>
    </message>
    <message>
        <source>Up and Down step it by 1-2-5.</source>
        <translation>ऊपर और नीचे की कुंजियाँ उसे 1-2-5 के क्रम में बदलती हैं।</translation>
    </message>
    <message>
        <source>Where the loss bends most, each step multiplies the distance to the valley&apos;s floor. Below this rate it shrinks; above, every step overshoots by more than the last. For gradient descent it is 2 divided by the largest curvature, momentum moves it.</source>
        <translation>जहाँ हानि सबसे ज़्यादा मुड़ती है, वहाँ हर कदम घाटी की तली से दूरी को एक गुणक से गुणा करता है। इस दर से नीचे दूरी घटती है; ऊपर हर कदम पिछले से ज़्यादा लाँघता है। ग्रेडिएंट डिसेंट के लिए यह दर 2 बटा सबसे बड़ी वक्रता है; मोमेंटम उसे बदल देता है।</translation>
    </message>
    <message>
        <source>stability unknown</source>
        <translation>स्थिरता पता नहीं</translation>
    </message>
    <message>
        <source>stable below {rate}</source>
        <translation>{rate} से नीचे स्थिर</translation>
    </message>
    <message>
        <source>stable below about {rate} at the start</source>
        <translation>शुरुआत में लगभग {rate} से नीचे स्थिर</translation>
    </message>
    <message>
        <source>stable below about {rate} here</source>
        <translation>यहाँ लगभग {rate} से नीचे स्थिर</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>संकेत-सूची</translation>
    </message>
</context>
<context>
    <name>LessonEditing</name>
    <message>
        <source>The page is in {file}; Lessons has it.</source>
        <translation>पन्ना {file} में है; वह “पाठ” मेनू में मिलेगा।</translation>
    </message>
</context>
<context>
    <name>LessonPageDialog</name>
    <message>
        <source>A page of a lesson</source>
        <translation>पाठ का एक पन्ना</translation>
    </message>
    <message>
        <source>Page title</source>
        <translation>पन्ने का शीर्षक</translation>
    </message>
    <message>
        <source>Stands above the words</source>
        <translation>शब्दों के ऊपर लिखा होता है</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Markdown: **bold**, *italic*, lists with - in front, formulas between $ and $</source>
        <translation>Markdown: **मोटा**, *तिरछा*, आगे - लगाकर सूचियाँ, $ और $ के बीच सूत्र</translation>
    </message>
    <message>
        <source>What the page says. **bold**, *italic*, $w^2$, [the curve](see:loss)</source>
        <translation>पन्ना क्या कहता है। **मोटा**, *तिरछा*, $w^2$, [वक्र](see:loss)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>For the teacher alone, beside the presentation</source>
        <translation>केवल शिक्षक के लिए, प्रस्तुति के साथ</translation>
    </message>
    <message>
        <source>Take it anew</source>
        <translation>नए सिरे से लें</translation>
    </message>
    <message>
        <source>The experiment, and what is seen, as they are in the window now</source>
        <translation>प्रयोग, और जो दिखता है, वैसा जैसा अभी विंडो में है</translation>
    </message>
    <message>
        <source>This page is not saved. Give it up?</source>
        <translation>यह पन्ना सहेजा नहीं गया है। इसे छोड़ दें?</translation>
    </message>
    <message>
        <source>Looking at it …</source>
        <translation>जाँच हो रही है …</translation>
    </message>
    <message>
        <source>Nothing is wrong with this page.</source>
        <translation>इस पन्ने में कुछ गलत नहीं है।</translation>
    </message>
    <message>
        <source>the one in the window</source>
        <translation>जो विंडो में है</translation>
    </message>
    <message>
        <source>The experiment: {title}</source>
        <translation>प्रयोग: {title}</translation>
    </message>
    <message>
        <source>The page needs a title.</source>
        <translation>पन्ने को शीर्षक चाहिए।</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>पन्ना</translation>
    </message>
    <message>
        <source>What is asked, and to be done</source>
        <translation>क्या पूछा जाए, और क्या करना हो</translation>
    </message>
    <message>
        <source>The page&apos;s parts</source>
        <translation>पन्ने के भाग</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Says what is wrong with the page, if anything is</source>
        <translation>पन्ने में कुछ गलत हो तो बताता है</translation>
    </message>
    <message>
        <source>Try it in the window</source>
        <translation>विंडो में आज़माएँ</translation>
    </message>
    <message>
        <source>Plays the page; when it is left, this dialog is back</source>
        <translation>पन्ना चलाता है; उससे बाहर आने पर यह संवाद बॉक्स फिर खुल जाता है</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>पन्ना सहेजें</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>पन्ना</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>जो याद रहे</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>पन्ना {number} / {count}</translation>
    </message>
    <message>
        <source>To take away:</source>
        <translation>सार:</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>सभी पाठ</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>पाठ से बाहर जाएँ</translation>
    </message>
    <message>
        <source>Back to your own work, as it was</source>
        <translation>वापस आपके अपने काम पर, जैसा वह था</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>The page before (Ctrl+Page Up)</source>
        <translation>पिछला पन्ना (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>The next page (Ctrl+Page Down)</source>
        <translation>अगला पन्ना (Ctrl+Page Down)</translation>
    </message>
</context>
<context>
    <name>LessonTile</name>
    <message>
        <source>done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>next</source>
        <translation>अगला</translation>
    </message>
</context>
<context>
    <name>LessonsMenu</name>
    <message>
        <source>&amp;Lessons</source>
        <translation>पाठ (&amp;L)</translation>
    </message>
    <message>
        <source>Start page…</source>
        <translation>शुरुआती पन्ना…</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>अगला पन्ना</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>पिछला पन्ना</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>पाठ से बाहर जाएँ</translation>
    </message>
    <message>
        <source>Open a folder of lessons…</source>
        <translation>पाठों का फ़ोल्डर खोलें…</translation>
    </message>
    <message>
        <source>Make a lesson page of this…</source>
        <translation>इसे पाठ का पन्ना बनाएँ…</translation>
    </message>
    <message>
        <source>Files that are no lessons: {count}…</source>
        <translation>जो फ़ाइलें पाठ नहीं हैं: {count}…</translation>
    </message>
    <message>
        <source>For beginners: examples first</source>
        <translation>नए सीखने वालों के लिए: पहले उदाहरण</translation>
    </message>
    <message>
        <source>For the advanced: think</source>
        <translation>जानकारों के लिए: खुद सोचें</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… और {count} अन्य।</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>A folder of lessons</source>
        <translation>पाठों का फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>LossLegend</name>
    <message>
        <source>Each racer with its loss: now, or at the epoch under the pointer.</source>
        <translation>हर धावक अपनी हानि के साथ: इस समय की, या पॉइंटर के नीचे वाले इपॉक की।</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>सत्यापन</translation>
    </message>
    <message>
        <source>earlier: {names}</source>
        <translation>पहले का: {names}</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>अपसरित</translation>
    </message>
</context>
<context>
    <name>LossSection</name>
    <message>
        <source>Loss</source>
        <translation>हानि</translation>
    </message>
    <message>
        <source>What one wrong prediction costs. The training loss is its mean over the rows.</source>
        <translation>एक गलत पूर्वानुमान का मूल्य। प्रशिक्षण हानि पंक्तियों पर उसका माध्य है।</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>संख्याएँ</translation>
    </message>
    <message>
        <source>two classes</source>
        <translation>दो श्रेणियाँ</translation>
    </message>
    <message>
        <source>three classes or more</source>
        <translation>तीन या ज़्यादा श्रेणियाँ</translation>
    </message>
    <message>
        <source>Not for this data set, whose target is {target}: this loss is for {fitting}.</source>
        <translation>इस डेटासेट के लिए नहीं, जिसका लक्ष्य है: {target}। यह हानि इसके लिए है: {fitting}।</translation>
    </message>
    <message>
        <source> or </source>
        <translation> या </translation>
    </message>
</context>
<context>
    <name>LossTable</name>
    <message>
        <source>What each loss has come to</source>
        <translation>हर हानि कहाँ तक पहुँची</translation>
    </message>
    <message>
        <source>right</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>The share of the rows whose class is predicted right</source>
        <translation>पंक्तियों का वह हिस्सा जिसकी श्रेणी का पूर्वानुमान सही है</translation>
    </message>
    <message>
        <source>its line</source>
        <translation>उसकी रेखा</translation>
    </message>
    <message>
        <source>Intercept and slope, in the data&apos;s own units</source>
        <translation>अंतःखंड और ढाल, डेटा की अपनी इकाइयों में</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>The share of the variance that the fit explains: 1 is perfect</source>
        <translation>प्रसरण का वह हिस्सा जिसे फ़िट समझाता है: 1 यानी बिल्कुल सही</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>हानि</translation>
    </message>
    <message>
        <source>The losses that are compared, each descended from the same start</source>
        <translation>हानियाँ जिनकी तुलना हो रही है; हर एक पर एक ही शुरुआत से उतरा जाता है</translation>
    </message>
    <message>
        <source>its value</source>
        <translation>उसका मान</translation>
    </message>
    <message>
        <source>Each by its own measure: these numbers can&apos;t be compared with each other</source>
        <translation>हर एक अपने माप से: इन संख्याओं की आपस में तुलना नहीं हो सकती</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>दर</translation>
    </message>
    <message>
        <source>The learning rate: the experiment&apos;s under its own loss, else one that suits</source>
        <translation>सीखने की दर: प्रयोग की अपनी हानि में प्रयोग वाली, बाकी में एक उपयुक्त दर</translation>
    </message>
    <message>
        <source>can&apos;t be run</source>
        <translation>नहीं चल सकती</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>अपसरित</translation>
    </message>
</context>
<context>
    <name>LossView</name>
    <message>
        <source>Loss by epoch</source>
        <translation>इपॉक के साथ हानि</translation>
    </message>
    <message>
        <source>log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>Logarithmic loss axis</source>
        <translation>हानि का लघुगणकीय अक्ष</translation>
    </message>
    <message>
        <source>Logarithmic axis: every division is the same factor, so a steady rate of improvement is a straight line, and tiny losses can be told apart.</source>
        <translation>लघुगणकीय अक्ष: हर भाग एक ही गुणक है, इसलिए एकसार सुधार सीधी रेखा बनता है, और बहुत छोटी हानियों में भी अंतर दिखता है।</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Show batch losses</source>
        <translation>बैचों की हानियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>The loss of each single mini-batch, faintly behind. It jumps because every batch holds other samples; the strong line is the loss on all of them.</source>
        <translation>हर एक मिनी-बैच की हानि, पीछे हल्के रंग में। वह उछलती है, क्योंकि हर बैच में दूसरे नमूने होते हैं; गहरी रेखा सारे नमूनों पर हानि है।</translation>
    </message>
    <message>
        <source>best</source>
        <translation>सबसे अच्छा</translation>
    </message>
    <message>
        <source>Go to the lowest validation loss</source>
        <translation>सबसे कम सत्यापन हानि पर जाएँ</translation>
    </message>
    <message>
        <source>Early stopping: goes to the step at which the rows held out were predicted best, ringed on the dashed line. What is learnt after it helps on the training rows alone.</source>
        <translation>जल्दी रोकना: उस कदम पर ले जाता है जहाँ अलग रखी गई पंक्तियों के पूर्वानुमान सबसे अच्छे थे, टूटी रेखा पर छल्ले में। उसके बाद जो सीखा जाता है वह केवल प्रशिक्षण की पंक्तियों पर काम आता है।</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>इपॉक</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>हानि</translation>
    </message>
    <message>
        <source>The wheel zooms, dragging moves. A double click, or A, shows the whole run again.
Dashed is the loss on the rows held out; the band between is what the model learnt of the training rows alone.</source>
        <translation>माउस का पहिया ज़ूम करता है, खींचने से चित्र खिसकता है। डबल क्लिक, या A, फिर से पूरा दौर दिखाता है।
टूटी रेखा अलग रखी गई पंक्तियों पर हानि है; बीच की पट्टी वह है जो मॉडल ने केवल प्रशिक्षण की पंक्तियों के बारे में सीखा।</translation>
    </message>
    <message>
        <source>No loss above zero: nothing that a logarithmic axis can show.</source>
        <translation>शून्य से ऊपर कोई हानि नहीं: लघुगणकीय अक्ष पर दिखाने के लिए कुछ नहीं।</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>इपॉक {epoch}</translation>
    </message>
    <message>
        <source>at epoch {epoch}</source>
        <translation>इपॉक {epoch} पर</translation>
    </message>
</context>
<context>
    <name>LossesView</name>
    <message>
        <source>Put back</source>
        <translation>वापस रखें</translation>
    </message>
    <message>
        <source>Racer whose losses are compared</source>
        <translation>धावक जिसकी हानियों की तुलना होती है</translation>
    </message>
    <message>
        <source>Whose optimizer, schedule and batches each loss is descended with.</source>
        <translation>हर हानि पर किसके ऑप्टिमाइज़र, दर-योजना और बैचों से उतरा जाता है।</translation>
    </message>
    <message>
        <source>Data and the fit of each loss</source>
        <translation>डेटा, और हर हानि का फ़िट</translation>
    </message>
    <message>
        <source>The same model fitted under each loss. Drag a point: the fits start over with it there, and take as many steps as the run has taken. By keys: Page Down and Page Up choose a point, the arrow keys move it, with Shift further, Delete puts it back.</source>
        <translation>वही मॉडल, हर हानि के साथ फ़िट किया हुआ। किसी बिंदु को खींचें: फ़िट उसकी नई जगह के साथ फिर से शुरू होते हैं, और उतने ही कदम उठाते हैं जितने दौर उठा चुका है। कुंजियों से: Page Down और Page Up बिंदु चुनते हैं, तीर वाली कुंजियाँ उसे खिसकाती हैं, Shift के साथ ज़्यादा दूर, Delete उसे वापस रखता है।</translation>
    </message>
    <message>
        <source>The parameters of each loss</source>
        <translation>हर हानि के पैरामीटर</translation>
    </message>
    <message>
        <source>The two parameters, as the model has them: where each loss has taken them from the start, the ring.</source>
        <translation>दोनों पैरामीटर, जैसे मॉडल में हैं: शुरुआत, यानी छल्ले, से हर हानि उन्हें कहाँ ले गई।</translation>
    </message>
    <message>
        <source>Put all points back</source>
        <translation>सारे बिंदु वापस रखें</translation>
    </message>
    <message>
        <source>The points that were dragged are again where the data have them.</source>
        <translation>खींचे गए बिंदु फिर वहीं हो जाते हैं जहाँ वे डेटा में हैं।</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>चित्र क्या दिखाता है</translation>
    </message>
    <message>
        <source>A surface has no data to be fitted, and so no losses to compare: choose data, such as “A line with outliers”.</source>
        <translation>सतह में फ़िट करने के लिए डेटा नहीं होता, इसलिए तुलना के लिए हानियाँ भी नहीं: डेटा चुनें, जैसे “रेखा और आउटलायर”।</translation>
    </message>
    <message>
        <source>Losses are compared here for numbers and for two classes. These data have {classes} classes; “Two moons” has two.</source>
        <translation>यहाँ हानियों की तुलना संख्याओं और दो श्रेणियों के लिए होती है। इस डेटा में {classes} श्रेणियाँ हैं; “दो चाँद” में दो हैं।</translation>
    </message>
    <message>
        <source>one feature</source>
        <translation>एक विशेषता</translation>
    </message>
    <message>
        <source>one or two features</source>
        <translation>एक या दो विशेषताओं</translation>
    </message>
    <message>
        <source>The fits are drawn over {most}, and this model has {features}: choose fewer under Features.</source>
        <translation>फ़िट {most} पर खींचे जाते हैं, और इस मॉडल में विशेषताएँ {features} हैं: “विशेषताएँ” में कम चुनें।</translation>
    </message>
    <message>
        <source>{loss} takes a score for each class, and so other parameters than other losses: choose one of those, such as {other}.</source>
        <translation>{loss}: इसे हर श्रेणी के लिए एक स्कोर चाहिए, इसलिए इसके पैरामीटर दूसरी हानियों जैसे नहीं हैं। उनमें से कोई चुनें, जैसे {other}।</translation>
    </message>
    <message>
        <source>Each loss keeps the whole way of all racers, which would take too much memory here: {numbers} parameters, those of all racers together. Choose smaller layers or fewer racers: {most} at most.</source>
        <translation>हर हानि सारे धावकों का पूरा रास्ता याद रखती है, जिसमें यहाँ बहुत ज़्यादा मेमोरी लगेगी: सारे धावकों के मिलाकर {numbers} पैरामीटर। छोटी परतें या कम धावक चुनें: ज़्यादा से ज़्यादा {most}।</translation>
    </message>
    <message>
        <source>on the way: {percent} %</source>
        <translation>रास्ते में: {percent} %</translation>
    </message>
    <message>
        <source>1 point moved</source>
        <translation>1 बिंदु खिसका</translation>
    </message>
    <message>
        <source>{count} points moved</source>
        <translation>{count} बिंदु खिसके</translation>
    </message>
    <message>
        <source>The run is over</source>
        <translation>दौर खत्म हो गया</translation>
    </message>
    <message>
        <source>still going: {names}</source>
        <translation>अभी चल रही हैं: {names}</translation>
    </message>
    <message>
        <source>Drag a point</source>
        <translation>किसी बिंदु को खींचें</translation>
    </message>
    <message>
        <source>{count} parameters: no plane</source>
        <translation>{count} पैरामीटर: समतल पर नहीं आते</translation>
    </message>
</context>
<context>
    <name>MapWriter</name>
    <message>
        <source>{number}: {shares} reach {place}</source>
        <translation>{number}: {shares}, {place} तक</translation>
    </message>
    <message>
        <source>{shares} reach {count} others</source>
        <translation>{shares}: {count} दूसरे न्यूनतमों तक</translation>
    </message>
    <message>
        <source>{shares} at no minimum after {steps} steps</source>
        <translation>{shares}: {steps} कदमों के बाद किसी न्यूनतम पर नहीं</translation>
    </message>
    <message>
        <source>{shares} diverge</source>
        <translation>{shares}: अपसरण</translation>
    </message>
    <message>
        <source>{shares} where there is no loss</source>
        <translation>{shares}: वहाँ हानि नहीं</translation>
    </message>
    <message>
        <source>Drawing the map: {percent}.</source>
        <translation>मानचित्र बन रहा है: {percent}।</translation>
    </message>
    <message>
        <source>Click or drag to start there.</source>
        <translation>वहाँ से शुरू करने के लिए क्लिक करें या खींचें।</translation>
    </message>
    <message>
        <source>Light: {fewest} steps, dark: {most}. Click to start there.</source>
        <translation>हल्का: {fewest} कदम, गहरा: {most}। वहाँ से शुरू करने के लिए क्लिक करें।</translation>
    </message>
    <message>
        <source>Light: {fewest} steps, dark: {most}.</source>
        <translation>हल्का: {fewest} कदम, गहरा: {most}।</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>अभी पता नहीं</translation>
    </message>
    <message>
        <source>no minimum</source>
        <translation>कोई न्यूनतम नहीं</translation>
    </message>
    <message>
        <source>diverges</source>
        <translation>अपसरण</translation>
    </message>
    <message>
        <source>no loss there</source>
        <translation>वहाँ हानि नहीं</translation>
    </message>
    <message>
        <source>to {number} in {steps} steps</source>
        <translation>{steps} कदमों में {number} तक</translation>
    </message>
</context>
<context>
    <name>MeasureFields</name>
    <message>
        <source>What is measured of the run, of its first racer</source>
        <translation>दौर का क्या मापा जाता है, उसके पहले धावक का</translation>
    </message>
    <message>
        <source>The number of the measure</source>
        <translation>माप की संख्या</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Closes this message</source>
        <translation>इस संदेश को बंद करता है</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>यह संदेश बंद करें</translation>
    </message>
</context>
<context>
    <name>Middle</name>
    <message>
        <source>The network is shown large in the middle.</source>
        <translation>नेटवर्क बीच में बड़ा दिखाया गया है।</translation>
    </message>
</context>
<context>
    <name>MoreSection</name>
    <message>
        <source>Title, start point, length and seed of the run, how the data is treated, weight penalty.</source>
        <translation>दौर का शीर्षक, शुरुआती बिंदु, लंबाई और सीड, डेटा कैसे लिया जाए, भारों पर दंड।</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और सेटिंग</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Start point</source>
        <translation>शुरुआती बिंदु</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>दौर</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>इपॉक</translation>
    </message>
    <message>
        <source>How often the run goes through all the data. On a surface an epoch is one step.</source>
        <translation>दौर सारे डेटा से कितनी बार गुज़रता है। सतह पर एक इपॉक एक कदम है।</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>Start, batches and held-out rows are drawn from it: the same seed gives the same run.</source>
        <translation>शुरुआत, बैच और अलग रखी गई पंक्तियाँ उसी से निकलती हैं: वही सीड वही दौर देता है।</translation>
    </message>
    <message>
        <source>Standardise</source>
        <translation>मानकीकरण</translation>
    </message>
    <message>
        <source>Brings every column to mean 0 and standard deviation 1, so that one learning rate suits all.</source>
        <translation>हर स्तंभ को माध्य 0 और मानक विचलन 1 पर लाता है, ताकि सबके लिए सीखने की एक ही दर ठीक हो।</translation>
    </message>
    <message>
        <source>L2 penalty</source>
        <translation>L2 दंड</translation>
    </message>
    <message>
        <source>Adds this times the sum of the squared weights to the loss, which keeps them small.</source>
        <translation>भारों के वर्गों के योग का इतना गुना हानि में जोड़ता है, जिससे वे छोटे रहते हैं।</translation>
    </message>
    <message>
        <source>L1 penalty</source>
        <translation>L1 दंड</translation>
    </message>
    <message>
        <source>Adds this times the sum of the weights&apos; sizes to the loss: it pulls all weights to 0 alike, so that those that matter little end there.</source>
        <translation>भारों के आकारों के योग का इतना गुना हानि में जोड़ता है: वह सारे भारों को 0 की ओर बराबर खींचता है, इसलिए जिनका असर कम है वे वहीं पहुँच जाते हैं।</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>सत्यापन</translation>
    </message>
    <message>
        <source>The fraction of the rows that is held out, to see how the model does on data it never saw.</source>
        <translation>पंक्तियों का वह भाग जो अलग रखा जाता है, ताकि दिखे कि मॉडल उस डेटा पर कैसा है जो उसने कभी नहीं देखा।</translation>
    </message>
</context>
<context>
    <name>NetworkCanvas</name>
    <message>
        <source>{shown} of {all}</source>
        <translation>{all} में से {shown}</translation>
    </message>
    <message>
        <source>features</source>
        <translation>विशेषताएँ</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>आउटपुट</translation>
    </message>
    <message>
        <source>output</source>
        <translation>आउटपुट</translation>
    </message>
    <message>
        <source>hidden {number}</source>
        <translation>छिपी परत {number}</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>बड़ा</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>भार</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>ग्रेडिएंट</translation>
    </message>
    <message>
        <source>Racer whose network is shown</source>
        <translation>धावक जिसका नेटवर्क दिखता है</translation>
    </message>
    <message>
        <source>Whose weights and pictures are shown.</source>
        <translation>किसके भार और चित्र दिखते हैं।</translation>
    </message>
    <message>
        <source>Lines show: weights</source>
        <translation>रेखाएँ दिखाती हैं: भार</translation>
    </message>
    <message>
        <source>Lines are as thick as their weight is large; the colour is its sign.</source>
        <translation>रेखा उतनी मोटी है जितना बड़ा उसका भार; रंग उसका चिह्न है।</translation>
    </message>
    <message>
        <source>Lines show: gradients</source>
        <translation>रेखाएँ दिखाती हैं: ग्रेडिएंट</translation>
    </message>
    <message>
        <source>Lines are as thick as the size of their gradient in this step, on a logarithmic scale: a tenth of it is a quarter thinner. The error flows back, from the output to the features.</source>
        <translation>रेखा उतनी मोटी है जितना बड़ा इस कदम में उसका ग्रेडिएंट, लघुगणकीय पैमाने पर: दसवाँ भाग हो तो रेखा एक चौथाई पतली। त्रुटि पीछे की ओर बहती है, आउटपुट से विशेषताओं तक।</translation>
    </message>
    <message>
        <source>Network in the middle</source>
        <translation>नेटवर्क बीच में</translation>
    </message>
    <message>
        <source>Shows the network in the middle in place of the surface, and back (F6)</source>
        <translation>सतह की जगह नेटवर्क को बीच में दिखाता है, और फिर वापस (F6)</translation>
    </message>
    <message>
        <source>Numbers of the unit or weight pointed at</source>
        <translation>जिस इकाई या भार पर पॉइंटर है उसकी संख्याएँ</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>चित्र क्या दिखाता है</translation>
    </message>
    <message>
        <source>A surface has no model: a neural network needs data to be fitted to.</source>
        <translation>सतह में मॉडल नहीं होता: न्यूरल नेटवर्क को फ़िट करने के लिए डेटा चाहिए।</translation>
    </message>
    <message>
        <source>Here the layers of a neural network are seen, and what each of its units computes: “Neural network” under Model makes one.</source>
        <translation>यहाँ न्यूरल नेटवर्क की परतें दिखती हैं, और यह कि उसकी हर इकाई क्या निकालती है: “मॉडल” में “न्यूरल नेटवर्क” चुनने से वह बनता है।</translation>
    </message>
    <message>
        <source> and </source>
        <translation> और </translation>
    </message>
    <message>
        <source>{features}, {layers} {kind} units, {outputs}</source>
        <translation>{features}, {layers} {kind} इकाइयाँ, {outputs}</translation>
    </message>
    <message>
        <source>1 feature</source>
        <translation>1 विशेषता</translation>
    </message>
    <message>
        <source>{number} features</source>
        <translation>{number} विशेषताएँ</translation>
    </message>
    <message>
        <source>1 output</source>
        <translation>1 आउटपुट</translation>
    </message>
    <message>
        <source>{number} outputs</source>
        <translation>{number} आउटपुट</translation>
    </message>
    <message>
        <source>no step was taken yet</source>
        <translation>अभी कोई कदम नहीं उठाया गया</translation>
    </message>
    <message>
        <source>no gradient yet</source>
        <translation>अभी कोई ग्रेडिएंट नहीं</translation>
    </message>
    <message>
        <source>thick: a large gradient</source>
        <translation>मोटी: बड़ा ग्रेडिएंट</translation>
    </message>
    <message>
        <source>orange: above 0, blue: below</source>
        <translation>नारंगी: 0 से ऊपर, नीला: नीचे</translation>
    </message>
    <message>
        <source>{shown} of {all} units</source>
        <translation>{all} में से {shown} इकाइयाँ</translation>
    </message>
    <message>
        <source>of each its {count} thickest lines</source>
        <translation>हर एक की {count} सबसे मोटी रेखाएँ</translation>
    </message>
    <message>
        <source>stripes: samples of this step</source>
        <translation>धारियाँ: इस कदम के नमूने</translation>
    </message>
    <message>
        <source>Point to read numbers; a click takes a weight as a surface axis.</source>
        <translation>संख्याएँ पढ़ने के लिए पॉइंटर ले जाएँ; क्लिक भार को सतह का अक्ष बनाता है।</translation>
    </message>
    <message>
        <source>{name}: {value} · gradient {gradient} · gives {mean}</source>
        <translation>{name}: {value} · ग्रेडिएंट {gradient} · देता है {mean}</translation>
    </message>
    <message>
        <source>{name} gives {mean} ({low} … {high})</source>
        <translation>{name} से मिलता है {mean} ({low} … {high})</translation>
    </message>
    <message>
        <source>{name} gives {mean} ({low} … {high}) · bias {value}, gradient {gradient}</source>
        <translation>{name} से मिलता है {mean} ({low} … {high}) · बायस {value}, ग्रेडिएंट {gradient}</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>Notes</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Time since the beginning</source>
        <translation>शुरू से बीता समय</translation>
    </message>
    <message>
        <source>No lesson is open.</source>
        <translation>कोई पाठ खुला नहीं है।</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>पन्ना {number} / {count}</translation>
    </message>
    <message>
        <source>This page has no notes.</source>
        <translation>इस पन्ने पर कोई टिप्पणी नहीं है।</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>आगे: {title}</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>यह आखिरी पन्ना है।</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>{name} needs a number.</source>
        <translation>{name}: यहाँ एक संख्या चाहिए।</translation>
    </message>
    <message>
        <source>{name}: “{text}” is not a number; write one such as {example}.</source>
        <translation>{name}: “{text}” संख्या नहीं है; ऐसी संख्या लिखें: {example}।</translation>
    </message>
    <message>
        <source>0.01 or 1e-3</source>
        <translation>0.01 या 1e-3</translation>
    </message>
    <message>
        <source>{name} is too large to compute with.</source>
        <translation>{name}: यह संख्या इतनी बड़ी है कि उससे गणना नहीं हो सकती।</translation>
    </message>
    <message>
        <source>{name} must be a whole number, written without separators.</source>
        <translation>{name}: यहाँ पूर्ण संख्या चाहिए, बिना विभाजक चिह्नों के।</translation>
    </message>
    <message>
        <source>above {low}</source>
        <translation>{low} से ज़्यादा</translation>
    </message>
    <message>
        <source>at least {low}</source>
        <translation>कम से कम {low}</translation>
    </message>
    <message>
        <source>below {high}</source>
        <translation>{high} से कम</translation>
    </message>
    <message>
        <source>at most {high}</source>
        <translation>अधिकतम {high}</translation>
    </message>
    <message>
        <source>{low} and {high}</source>
        <translation>{low} और {high}</translation>
    </message>
    <message>
        <source>{name} must be {wanted}: {why}.</source>
        <translation>{name}: मान {wanted} होना चाहिए, क्योंकि {why}।</translation>
    </message>
    <message>
        <source>{name} must be {wanted}.</source>
        <translation>{name}: मान {wanted} होना चाहिए।</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>epoch</source>
        <translation type="unfinished">इपॉक</translation>
    </message>
    <message>
        <source>loss of {name}</source>
        <translation>{name} की हानि</translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished">हानि</translation>
    </message>
    <message>
        <source>validation loss of {name}</source>
        <translation>{name} की सत्यापन हानि</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>सत्यापन हानि</translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished">कदम</translation>
    </message>
    <message>
        <source>{parameter} of {name}</source>
        <translation>{parameter} ({name})</translation>
    </message>
</context>
<context>
    <name>NumbersDialog</name>
    <message>
        <source>The run&apos;s numbers</source>
        <translation>दौर की संख्याएँ</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation type="unfinished">इपॉक के साथ हानि</translation>
    </message>
    <message>
        <source>Parameters by step</source>
        <translation>कदम के साथ पैरामीटर</translation>
    </message>
    <message>
        <source>The arrow keys go from number to number.</source>
        <translation>तीर वाली कुंजियाँ एक संख्या से दूसरी पर ले जाती हैं।</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>epoch {epoch}</source>
        <translation>इपॉक {epoch}</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>कदम {step}</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>अपसरित</translation>
    </message>
    <message>
        <source>learning rate {number}</source>
        <translation>सीखने की दर {number}</translation>
    </message>
    <message>
        <source>α {number}</source>
        <translation>α {number}</translation>
    </message>
    <message>
        <source>loss {number}</source>
        <translation>हानि {number}</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Lesson</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>A new one, or one of your folder that the page is appended to</source>
        <translation>नया पाठ, या आपके फ़ोल्डर का कोई पाठ जिसमें यह पन्ना जोड़ा जाए</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>फ़ोल्डर चुनें…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>What the menu of lessons calls it</source>
        <translation>पाठों के मेनू में उसका नाम</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>How long it takes a class</source>
        <translation>कक्षा को कितना समय लगता है</translation>
    </message>
    <message>
        <source>Takeaway</source>
        <translation>सार</translation>
    </message>
    <message>
        <source>The whole lesson in one sentence</source>
        <translation>पूरा पाठ एक वाक्य में</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Choose a folder for your lessons first.</source>
        <translation>पहले अपने पाठों के लिए एक फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The lesson needs a title.</source>
        <translation>पाठ को शीर्षक चाहिए।</translation>
    </message>
    <message>
        <source>The lesson needs one sentence to take away.</source>
        <translation>पाठ को एक वाक्य में सार चाहिए।</translation>
    </message>
    <message>
        <source>A folder of lessons</source>
        <translation>पाठों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>अभी कोई नहीं चुना</translation>
    </message>
    <message>
        <source>a new lesson</source>
        <translation>नया पाठ</translation>
    </message>
</context>
<context>
    <name>PlaneRow</name>
    <message>
        <source>Re-centre</source>
        <translation>बीच में लाएँ</translation>
    </message>
    <message>
        <source>Lays the plane through where the ball is now</source>
        <translation>समतल को उस जगह से होकर रखता है जहाँ गेंद अभी है</translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>फिर से चुनें</translation>
    </message>
    <message>
        <source>Draws two other random directions: what looks alike along any of them belongs to the landscape</source>
        <translation>संयोग से दो दूसरी दिशाएँ चुनता है: जो ऐसी हर दिशा में एक जैसा दिखे, वह भूदृश्य का अपना रूप है</translation>
    </message>
    <message>
        <source>Seen through</source>
        <translation>कौन-सी दिशाएँ</translation>
    </message>
    <message>
        <source>main directions of the way down</source>
        <translation>नीचे के रास्ते की मुख्य दिशाएँ</translation>
    </message>
    <message>
        <source>path&apos;s main directions</source>
        <translation>रास्ते की मुख्य दिशाएँ</translation>
    </message>
    <message>
        <source>two random directions</source>
        <translation>संयोग से चुनी दो दिशाएँ</translation>
    </message>
    <message>
        <source>Which two directions of the many parameters the surface shows</source>
        <translation>बहुत-से पैरामीटरों की कौन-सी दो दिशाएँ सतह दिखाती है</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>समतल</translation>
    </message>
    <message>
        <source>What the parameters that are not shown are held at</source>
        <translation>जो पैरामीटर नहीं दिखते, वे किस मान पर रखे जाते हैं</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>बाकी पैरामीटर</translation>
    </message>
    <message>
        <source>others at the ball</source>
        <translation>बाकी: गेंद पर</translation>
    </message>
    <message>
        <source>others at the minimum</source>
        <translation>बाकी: न्यूनतम पर</translation>
    </message>
</context>
<context>
    <name>PositionTable</name>
    <message>
        <source>Where the racers are</source>
        <translation>धावक कहाँ हैं</translation>
    </message>
</context>
<context>
    <name>PredictedPlot</name>
    <message>
        <source>actual {target}</source>
        <translation>वास्तविक: {target}</translation>
    </message>
    <message>
        <source>predicted {target}</source>
        <translation>पूर्वानुमान: {target}</translation>
    </message>
    <message>
        <source>diagonal: perfect</source>
        <translation>विकर्ण: बिल्कुल सही</translation>
    </message>
</context>
<context>
    <name>PreparingBar</name>
    <message>
        <source>Preparing the data</source>
        <translation>डेटा तैयार करना</translation>
    </message>
    <message>
        <source>How much of the data is prepared</source>
        <translation>कितना डेटा तैयार हो चुका है</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Keeps the run in view and its experiment.</source>
        <translation>जो दौर दिख रहा है, वह और उसका प्रयोग बने रहते हैं।</translation>
    </message>
    <message>
        <source>Preparing the data…</source>
        <translation>डेटा तैयार किया जा रहा है…</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Present</source>
        <translation>प्रस्तुत करें</translation>
    </message>
    <message>
        <source>Bright pointer</source>
        <translation>चमकीला पॉइंटर</translation>
    </message>
    <message>
        <source>Teacher&apos;s notes</source>
        <translation>शिक्षक की टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>अगला पन्ना</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>पिछला पन्ना</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The first rows of the file</source>
        <translation>फ़ाइल की पहली पंक्तियाँ</translation>
    </message>
    <message>
        <source>The first rows, as the file is read. If they look wrong, change how it is read above.</source>
        <translation>पहली पंक्तियाँ, जैसे फ़ाइल पढ़ी जा रही है। वे गलत दिखें, तो ऊपर बदलें कि उसे कैसे पढ़ा जाए।</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>First frame</source>
        <translation>पहला फ़्रेम</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>बीच का</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>आखिरी</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>चित्र</translation>
    </message>
</context>
<context>
    <name>ProblemSection</name>
    <message>
        <source>What to minimise</source>
        <translation>क्या घटाना है</translation>
    </message>
    <message>
        <source>The loss of a model on data, or the height of a surface: both are descended alike.</source>
        <translation>डेटा पर मॉडल की हानि, या किसी सतह की ऊँचाई: दोनों पर एक ही तरह उतरा जाता है।</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>आपका अपना</translation>
    </message>
    <message>
        <source>Your formula…</source>
        <translation>अपना सूत्र…</translation>
    </message>
    <message>
        <source>Any surface f(x, y) that you can write down.</source>
        <translation>कोई भी सतह f(x, y) जिसे आप लिख सकें।</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>तालिका आयात करें…</translation>
    </message>
    <message>
        <source>A file with columns of numbers, as a CSV.</source>
        <translation>संख्याओं के स्तंभों वाली फ़ाइल, CSV के रूप में।</translation>
    </message>
    <message>
        <source>Draw your own data…</source>
        <translation>अपना डेटा बनाएँ…</translation>
    </message>
    <message>
        <source>Points that you set with the mouse.</source>
        <translation>बिंदु, जिन्हें आप माउस से रखते हैं।</translation>
    </message>
    <message>
        <source>Real data</source>
        <translation>असली डेटा</translation>
    </message>
    <message>
        <source>Generated data</source>
        <translation>बनाया हुआ डेटा</translation>
    </message>
    <message>
        <source>Surfaces</source>
        <translation>सतहें</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>ड्राइव</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>इसमें देखें (&amp;L):</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>फ़ाइल का नाम (&amp;N):</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>फ़ाइलों का प्रकार (&amp;T):</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>फ़ोल्डर:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>चुनें (&amp;C)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>इस रूप में सहेजें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>पीछे जाएँ</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>आगे जाएँ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ऊपर का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ऊपर के फ़ोल्डर में जाएँ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>नया फ़ोल्डर (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>नाम बदलें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>मिटाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>दिखाएँ: </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>छिपी फ़ाइलें दिखाएँ (&amp;H)</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>पार्श्व पट्टी</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>सूची के रूप में दिखाएँ</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>विवरण के साथ दिखाएँ</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>जगहों और बुकमार्क की सूची</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
फ़ाइल नहीं मिली।
कृपया जाँचें कि फ़ाइल का नाम सही है।</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>कंप्यूटर</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>बदलने की तारीख</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>दोहराएँ (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>पेस्ट करें (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>विवरण दिखाएँ…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>विवरण छिपाएँ…</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हाँ (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>नहीं (&amp;N)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>बाईं ओर खिसकाएँ</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>दाईं ओर खिसकाएँ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>दोहराएँ (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>लिंक का पता कॉपी करें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>पेस्ट करें (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>The question</source>
        <translation type="unfinished">प्रश्न</translation>
    </message>
    <message>
        <source>This is my prediction</source>
        <translation>यह मेरा पूर्वानुमान है</translation>
    </message>
    <message>
        <source>Play waits for it. Afterwards it can&apos;t be changed.</source>
        <translation>इसके मिलने तक “चलाएँ” रुका रहता है। बाद में इसे बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Go to the result</source>
        <translation>परिणाम पर जाएँ</translation>
    </message>
    <message>
        <source>Runs as fast as it can to the step that decides</source>
        <translation>जितनी तेज़ हो सके, उस कदम तक चलता है जहाँ फ़ैसला होता है</translation>
    </message>
    <message>
        <source>What has become of your answer</source>
        <translation>आपके उत्तर का क्या हुआ</translation>
    </message>
    <message>
        <source>Play waits for your prediction.</source>
        <translation>आपका पूर्वानुमान मिलने तक “चलाएँ” रुका रहता है।</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>आपका पूर्वानुमान</translation>
    </message>
    <message>
        <source>Click on the surface where you think it will be.</source>
        <translation>आपके विचार से गेंद जहाँ होगी, सतह पर वहाँ क्लिक करें।</translation>
    </message>
    <message>
        <source>Draw it into the empty plot of the loss, from left to right.</source>
        <translation>हानि के खाली चित्र में उसे बाएँ से दाएँ बनाएँ।</translation>
    </message>
    <message>
        <source>So it was.</source>
        <translation>ऐसा ही हुआ।</translation>
    </message>
    <message>
        <source>You said {given}; it is {answer}.</source>
        <translation>आपने कहा: {given}; सही उत्तर: {answer}।</translation>
    </message>
    <message>
        <source>It went otherwise.</source>
        <translation>ऐसा नहीं हुआ।</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>What is asked before the run; Play waits for the answer</source>
        <translation>दौर से पहले क्या पूछा जाए; उत्तर मिलने तक “चलाएँ” रुका रहता है</translation>
    </message>
    <message>
        <source>no question</source>
        <translation>कोई प्रश्न नहीं</translation>
    </message>
    <message>
        <source>one of several answers</source>
        <translation>कई उत्तरों में से एक</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>एक संख्या</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>What will happen?</source>
        <translation>क्या होगा?</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>How many there are to choose from</source>
        <translation>चुनने के लिए कितने उत्तर हैं</translation>
    </message>
    <message>
        <source>The number asked for</source>
        <translation>पूछी गई संख्या</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>स्वीकार्य चूक</translation>
    </message>
    <message>
        <source>How far off still counts as right</source>
        <translation>कितनी चूक तक उत्तर सही माना जाए</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>What is counted: epochs, dollars</source>
        <translation>क्या गिना जाता है: इपॉक, रुपये</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>खाली छोड़ा जा सकता है</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>फ़ैसला कब</translation>
    </message>
    <message>
        <source>When it is decided what was right</source>
        <translation>यह कब तय होता है कि सही क्या था</translation>
    </message>
    <message>
        <source>at the end of the run</source>
        <translation>दौर के अंत में</translation>
    </message>
    <message>
        <source>after so many epochs:</source>
        <translation>इतने इपॉक के बाद:</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>इपॉक</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Told to everybody afterwards; {{loss}} stands for the run&apos;s own loss, then</source>
        <translation>बाद में सबको बताया जाता है; {{loss}} की जगह उस समय दौर की अपनी हानि लिखी जाती है</translation>
    </message>
    <message>
        <source>The question needs its words.</source>
        <translation>प्रश्न के शब्द लिखें।</translation>
    </message>
    <message>
        <source>Answer {number} needs its words.</source>
        <translation>उत्तर {number} के शब्द लिखें।</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>सही उत्तर</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>क्या पूछें</translation>
    </message>
</context>
<context>
    <name>Questioning</name>
    <message>
        <source>Here: {place}</source>
        <translation>यहाँ: {place}</translation>
    </message>
    <message>
        <source>your prediction</source>
        <translation>आपका पूर्वानुमान</translation>
    </message>
    <message>
        <source>Drawn: from {first} to {last}.</source>
        <translation>बनाया गया: {first} से {last} तक।</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>गेंद जहाँ है</translation>
    </message>
</context>
<context>
    <name>RaceTable</name>
    <message>
        <source>Target loss</source>
        <translation>लक्ष्य हानि</translation>
    </message>
    <message>
        <source>The loss that the racers are to come down to: who was there first?</source>
        <translation>वह हानि जिस तक धावकों को उतरना है: सबसे पहले कौन पहुँचा?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copies the table as it is sorted, for a spreadsheet</source>
        <translation>तालिका को उसी क्रम में, जो अभी है, स्प्रेडशीट के लिए कॉपी करता है</translation>
    </message>
    <message>
        <source>The race</source>
        <translation>दौड़</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>By the training loss now</source>
        <translation>इस समय की प्रशिक्षण हानि के हिसाब से</translation>
    </message>
    <message>
        <source>Racer</source>
        <translation>धावक</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>हानि</translation>
    </message>
    <message>
        <source>On all training samples, now</source>
        <translation>प्रशिक्षण के सभी नमूनों पर, इस समय</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>सत्यापन</translation>
    </message>
    <message>
        <source>The loss on the rows held out, after the last whole epoch</source>
        <translation>अलग रखी गई पंक्तियों पर हानि, आखिरी पूरे इपॉक के बाद</translation>
    </message>
    <message>
        <source>To target</source>
        <translation>लक्ष्य तक</translation>
    </message>
    <message>
        <source>Steps until the loss was the target or less, to the end of that epoch</source>
        <translation>हानि के लक्ष्य तक या उससे नीचे आने में लगे कदम, उस इपॉक के अंत तक</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>दूरी</translation>
    </message>
    <message>
        <source>From the nearest known minimum, in the parameters as they are trained</source>
        <translation>सबसे पास के ज्ञात न्यूनतम से, प्रशिक्षण वाले पैरामीटरों में</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>ग्रेडिएंट</translation>
    </message>
    <message>
        <source>How many gradients of single samples were computed on the way</source>
        <translation>रास्ते में अकेले-अकेले नमूनों के कितने ग्रेडिएंट निकाले गए</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>निष्कर्ष</translation>
    </message>
</context>
<context>
    <name>RacerCell</name>
    <message>
        <source>loss {loss}</source>
        <translation>हानि {loss}</translation>
    </message>
</context>
<context>
    <name>RacerForm</name>
    <message>
        <source>How the learning rate changes from epoch to epoch, and where a large gradient is cut.</source>
        <translation>इपॉक दर इपॉक सीखने की दर कैसे बदलती है, और बड़ा ग्रेडिएंट कहाँ काटा जाता है।</translation>
    </message>
    <message>
        <source>Schedule and clipping</source>
        <translation>दर-योजना और क्लिपिंग</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>दर-योजना</translation>
    </message>
</context>
<context>
    <name>RacerRow</name>
    <message>
        <source>Racer {number}</source>
        <translation>धावक {number}</translation>
    </message>
    <message>
        <source>Racer {number}, as it is marked in every view. Opens its settings.</source>
        <translation>धावक {number}, उसी निशान के साथ जो हर दृश्य में है। उसकी सेटिंग खोलता है।</translation>
    </message>
    <message>
        <source>Optimizer of racer {number}</source>
        <translation>धावक {number} का ऑप्टिमाइज़र</translation>
    </message>
    <message>
        <source>Learning rate of racer {number}</source>
        <translation>धावक {number} की सीखने की दर</translation>
    </message>
    <message>
        <source>The learning rate. Opens the settings of this racer.</source>
        <translation>सीखने की दर। इस धावक की सेटिंग खोलता है।</translation>
    </message>
    <message>
        <source>Remove racer {number}</source>
        <translation>धावक {number} हटाएँ</translation>
    </message>
    <message>
        <source>Takes this racer out of the race.</source>
        <translation>इस धावक को दौड़ से हटाता है।</translation>
    </message>
</context>
<context>
    <name>RacersSection</name>
    <message>
        <source>Optimizer</source>
        <translation>ऑप्टिमाइज़र</translation>
    </message>
    <message>
        <source>Add a racer</source>
        <translation>धावक जोड़ें</translation>
    </message>
    <message>
        <source>Three learning rates</source>
        <translation>सीखने की तीन दरें</translation>
    </message>
    <message>
        <source>Too low, just right, too high: three racers of the selected optimizer take the place of all others and start at the same point. Too low crawls; too high overshoots the valley by more with every step.</source>
        <translation>बहुत कम, ठीक, बहुत ज़्यादा: चुने हुए ऑप्टिमाइज़र के तीन धावक बाकी सबकी जगह लेते हैं और एक ही बिंदु से शुरू होते हैं। दर बहुत कम हो तो धावक रेंगता है; बहुत ज़्यादा हो तो हर कदम घाटी को पिछले से ज़्यादा लाँघता है।</translation>
    </message>
    <message>
        <source>Another optimizer starts at the same point and sees the same batches: a fair race.</source>
        <translation>एक और ऑप्टिमाइज़र, जो उसी बिंदु से शुरू होता है और वही बैच देखता है: बराबरी की दौड़।</translation>
    </message>
    <message>
        <source>More than eight could not be told apart.</source>
        <translation>आठ से ज़्यादा में अंतर करना मुश्किल होगा।</translation>
    </message>
</context>
<context>
    <name>RecordedRunDialog</name>
    <message>
        <source>Recorded run: {name}</source>
        <translation>रिकॉर्ड किया गया दौर: {name}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>पढ़ा जा रहा है …</translation>
    </message>
    <message>
        <source>Loss by step</source>
        <translation>कदम के साथ हानि</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>समय-रेखा</translation>
    </message>
    <message>
        <source>Drag to any step of the run; the arrow keys go one step.</source>
        <translation>खींचकर दौर के किसी भी कदम पर जाएँ; तीर की कुंजियाँ एक कदम चलती हैं।</translation>
    </message>
    <message>
        <source>Numbers of this step</source>
        <translation>इस कदम की संख्याएँ</translation>
    </message>
    <message>
        <source>The whole surface, and on it the path as it was recorded.</source>
        <translation>पूरी सतह, और उस पर रास्ता, जैसा रिकॉर्ड हुआ।</translation>
    </message>
    <message>
        <source>The surface is a slice along the main directions of the recorded path. A ball floats at its true loss; the dashed line is the gap to the slice.</source>
        <translation>यह सतह रिकॉर्ड किए गए रास्ते की मुख्य दिशाओं के साथ एक काट है। गेंद अपनी असली हानि पर तैरती है; टूटी रेखा काट से उसकी दूरी है।</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>जैसा रिकॉर्ड हुआ</translation>
    </message>
    <message>
        <source>run {number}</source>
        <translation>दौर {number}</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>हानि</translation>
    </message>
    <message>
        <source>step</source>
        <translation>कदम</translation>
    </message>
    <message>
        <source>w {number}</source>
        <translation>w {number}</translation>
    </message>
    <message>
        <source>run</source>
        <translation>दौर</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>सीखने की दर</translation>
    </message>
    <message>
        <source>gradient norm</source>
        <translation>ग्रेडिएंट का मानक</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>कदम {step} / {steps}</translation>
    </message>
</context>
<context>
    <name>ReflectionBox</name>
    <message>
        <source>The question</source>
        <translation type="unfinished">प्रश्न</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>एक उत्तर</translation>
    </message>
    <message>
        <source>Your own answer</source>
        <translation>आपका अपना उत्तर</translation>
    </message>
    <message>
        <source>Your own answer, for yourself</source>
        <translation>आपका अपना उत्तर, आपके लिए</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना करें</translation>
    </message>
    <message>
        <source>Think:</source>
        <translation>सोचें:</translation>
    </message>
</context>
<context>
    <name>RegionsPlot</name>
    <message>
        <source>regions: {others} at the mean</source>
        <translation>क्षेत्र: {others} माध्य पर</translation>
    </message>
    <message>
        <source>dashed: margin, score ±1</source>
        <translation>टूटी रेखा: मार्जिन, स्कोर ±1</translation>
    </message>
    <message>
        <source>{count} far rows not shown</source>
        <translation>दूर की {count} पंक्तियाँ नहीं दिखाई गईं</translation>
    </message>
</context>
<context>
    <name>Renderer</name>
    <message>
        <source>The process that renders has ended; close this window and open it again.</source>
        <translation>चित्र बनाने वाली प्रक्रिया बंद हो गई है; इस विंडो को बंद करके फिर से खोलें।</translation>
    </message>
</context>
<context>
    <name>Residuals</name>
    <message>
        <source>lines: residuals</source>
        <translation>रेखाएँ: अवशिष्ट</translation>
    </message>
    <message>
        <source>lines: its residuals</source>
        <translation>रेखाएँ: इसके अवशिष्ट</translation>
    </message>
    <message>
        <source>lines: {count} residuals</source>
        <translation>रेखाएँ: {count} अवशिष्ट</translation>
    </message>
</context>
<context>
    <name>ResidualsPlot</name>
    <message>
        <source>prediction: {target}</source>
        <translation>पूर्वानुमान: {target}</translation>
    </message>
    <message>
        <source>how wrong: actual − prediction</source>
        <translation>कितना गलत: वास्तविक − पूर्वानुमान</translation>
    </message>
    <message>
        <source>s: predicted {target}</source>
        <translation>s: पूर्वानुमान, {target}</translation>
    </message>
    <message>
        <source>y − s: actual − predicted</source>
        <translation>y − s: वास्तविक − पूर्वानुमान</translation>
    </message>
    <message>
        <source>above 0: too low</source>
        <translation>0 से ऊपर: पूर्वानुमान कम</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>The training cycle</source>
        <translation>प्रशिक्षण चक्र</translation>
    </message>
    <message>
        <source>Measure the loss: each prediction is compared with the actual answer; the mean is the step&apos;s loss.</source>
        <translation>हानि मापें: हर पूर्वानुमान की तुलना वास्तविक उत्तर से की जाती है; उनका माध्य इस कदम की हानि है।</translation>
    </message>
    <message>
        <source>y is the actual answer (−1 or +1 for two classes), s the predicted one or the model&apos;s score, p the probability given to the actual class. σ is the standard deviation of the target, by which standardised data are divided.</source>
        <translation>y वास्तविक उत्तर है (दो श्रेणियाँ हों तो −1 या +1), s पूर्वानुमान या मॉडल का स्कोर, p वास्तविक श्रेणी को दी गई प्रायिकता। σ लक्ष्य का मानक विचलन है, जिससे मानकीकृत डेटा को भाग दिया गया है।</translation>
    </message>
    <message>
        <source>How wrong it is becomes a number, with the actual class counted as +1 or −1 where there are two. Of standardised data the error is divided by the standard deviation of the target.</source>
        <translation>वह कितना गलत है, यह एक संख्या बन जाती है; श्रेणियाँ दो हों तो वास्तविक श्रेणी +1 या −1 गिनी जाती है। मानकीकृत डेटा में त्रुटि को लक्ष्य के मानक विचलन से भाग दिया जाता है।</translation>
    </message>
    <message>
        <source>Predict: the model computes an answer for each sample of the batch, with the old weights.</source>
        <translation>पूर्वानुमान लगाएँ: मॉडल पुराने भारों से बैच के हर नमूने के लिए एक उत्तर निकालता है।</translation>
    </message>
    <message>
        <source>Find the gradient: how the loss changes with each weight. It is the mean of what the samples contribute, one by one.</source>
        <translation>ग्रेडिएंट निकालें: हर भार के साथ हानि कैसे बदलती है। वह हर नमूने के अपने-अपने योगदान का माध्य है।</translation>
    </message>
    <message>
        <source>Adjust the weights: the optimizer turns the gradient into a step, and takes it off the old weights.</source>
        <translation>भार बदलें: ऑप्टिमाइज़र ग्रेडिएंट से कदम बनाता है, और उसे पुराने भारों में से घटाता है।</translation>
    </message>
</context>
<context>
    <name>RowsChoice</name>
    <message>
        <source>{shown} of {count} rows</source>
        <translation>{count} में से {shown} पंक्तियाँ</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} पंक्तियाँ</translation>
    </message>
</context>
<context>
    <name>RunSound</name>
    <message>
        <source>Save the run&apos;s sound</source>
        <translation>दौर की ध्वनि सहेजें</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>ध्वनियाँ</translation>
    </message>
    <message>
        <source>The run cannot be heard here: there is nothing that plays sounds. It can be saved as a file.</source>
        <translation>दौर यहाँ सुना नहीं जा सकता: ध्वनि बजाने वाला कुछ नहीं है। उसे फ़ाइल में सहेजा जा सकता है।</translation>
    </message>
</context>
<context>
    <name>SampleLossView</name>
    <message>
        <source>A surface has no samples:
its height is the loss.</source>
        <translation>सतह में नमूने नहीं होते:
उसकी ऊँचाई ही हानि है।</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>प्रायिकता</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>मार्जिन</translation>
    </message>
    <message>
        <source>What the axis shows</source>
        <translation>अक्ष क्या दिखाता है</translation>
    </message>
    <message>
        <source>The probability that the model gives to the actual class, or its margin: by how much the score of the actual class leads. Below a margin of 0 the prediction is wrong.</source>
        <translation>वह प्रायिकता जो मॉडल वास्तविक श्रेणी को देता है, या उसका मार्जिन: वास्तविक श्रेणी का स्कोर कितना आगे है। मार्जिन 0 से कम हो तो पूर्वानुमान गलत है।</translation>
    </message>
    <message>
        <source>Racer whose samples are shown</source>
        <translation>धावक जिसके नमूने दिखते हैं</translation>
    </message>
    <message>
        <source>Whose predictions the dots are.</source>
        <translation>बिंदु किसके पूर्वानुमान हैं।</translation>
    </message>
    <message>
        <source>Drag a dot, or press anywhere, and watch what each loss makes of the prediction (keys: Left, Right). The run stays as it is. A double click starts over.</source>
        <translation>किसी बिंदु को खींचें, या कहीं भी दबाएँ, और देखें कि हर हानि उस पूर्वानुमान को कितना गिनती है (कुंजियाँ: ←, →)। दौर जैसा है वैसा रहता है। डबल क्लिक से फिर शुरू होता है।</translation>
    </message>
    <message>
        <source>Loss of one sample over its prediction</source>
        <translation>एक नमूने की हानि, उसके पूर्वानुमान के साथ</translation>
    </message>
    <message>
        <source>Where the dragged dot is.</source>
        <translation>खींचा हुआ बिंदु कहाँ है।</translation>
    </message>
    <message>
        <source>σ is the standard deviation of the target, by which standardised data are divided.</source>
        <translation>σ लक्ष्य का मानक विचलन है, जिससे मानकीकृत डेटा को भाग दिया गया है।</translation>
    </message>
    <message>
        <source>loss of the sample</source>
        <translation>नमूने की हानि</translation>
    </message>
    <message>
        <source>p: probability given to the actual class</source>
        <translation>p: वास्तविक श्रेणी को दी गई प्रायिकता</translation>
    </message>
    <message>
        <source>probability given to the actual class</source>
        <translation>वास्तविक श्रेणी को दी गई प्रायिकता</translation>
    </message>
    <message>
        <source>y · s: score s, with y = −1 or +1 by class</source>
        <translation>y · s: स्कोर s; y = −1 या +1, श्रेणी के अनुसार</translation>
    </message>
    <message>
        <source>margin: by how much the actual class&apos;s score leads</source>
        <translation>मार्जिन: वास्तविक श्रेणी का स्कोर कितना आगे है</translation>
    </message>
    <message>
        <source>margin: score of the actual class − best other</source>
        <translation>मार्जिन: वास्तविक श्रेणी का स्कोर − दूसरों में सबसे बड़ा</translation>
    </message>
    <message>
        <source>s − y: predicted − actual {target}</source>
        <translation>s − y: पूर्वानुमान − वास्तविक, {target}</translation>
    </message>
    <message>
        <source>how wrong: prediction − actual {target}</source>
        <translation>कितना गलत: पूर्वानुमान − वास्तविक, {target}</translation>
    </message>
    <message>
        <source>s − y: predicted − actual, in standard deviations</source>
        <translation>s − y: पूर्वानुमान − वास्तविक, मानक विचलनों में</translation>
    </message>
    <message>
        <source>how wrong, in standard deviations of the target</source>
        <translation>कितना गलत, लक्ष्य के मानक विचलनों में</translation>
    </message>
    <message>
        <source>how wrong</source>
        <translation>कितना गलत</translation>
    </message>
    <message>
        <source>p = {place}</source>
        <translation>p = {place}</translation>
    </message>
    <message>
        <source>probability {place}</source>
        <translation>प्रायिकता {place}</translation>
    </message>
    <message>
        <source>(margin {score})</source>
        <translation>(मार्जिन {score})</translation>
    </message>
    <message>
        <source>right</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>गलत</translation>
    </message>
    <message>
        <source>margin {place}: {sign}</source>
        <translation>मार्जिन {place}: {sign}</translation>
    </message>
    <message>
        <source>off by {place} {unit}</source>
        <translation>चूक {place} {unit}</translation>
    </message>
    <message>
        <source>off by {place} σ = {own} {unit}</source>
        <translation>चूक {place} σ = {own} {unit}</translation>
    </message>
    <message>
        <source>off by {own} {unit}</source>
        <translation>चूक {own} {unit}</translation>
    </message>
    <message>
        <source>Row {row} ({name}): {what}</source>
        <translation>पंक्ति {row} ({name}): {what}</translation>
    </message>
    <message>
        <source>{count} samples of this step</source>
        <translation>इस कदम के {count} नमूने</translation>
    </message>
    <message>
        <source>this step&apos;s sample</source>
        <translation>इस कदम का नमूना</translation>
    </message>
    <message>
        <source>{shown} of this step&apos;s {count} samples</source>
        <translation>इस कदम के {count} में से {shown} नमूने</translation>
    </message>
    <message>
        <source>{beyond} beyond the edges</source>
        <translation>{beyond} किनारों के बाहर</translation>
    </message>
    <message>
        <source>curves: other scores 0</source>
        <translation>वक्र: दूसरे स्कोर 0</translation>
    </message>
    <message>
        <source>drag one · bold: this run</source>
        <translation>एक को खींचें · मोटा: यह दौर</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Replace “{name}”?</source>
        <translation>“{name}” को बदल दें?</translation>
    </message>
    <message>
        <source>There is a file of that name in {folder}.</source>
        <translation>{folder} में इस नाम की फ़ाइल पहले से है।</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदल दें</translation>
    </message>
</context>
<context>
    <name>StabilityPlot</name>
    <message>
        <source>epoch</source>
        <translation>इपॉक</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>सीखने की दर</translation>
    </message>
    <message>
        <source>Learning rate and its limit by epoch</source>
        <translation>इपॉक के साथ सीखने की दर और उसकी सीमा</translation>
    </message>
    <message>
        <source>The limit is the critical learning rate where the ball was: of gradient descent 2/λ, λ the strongest curvature. Beyond it, in the tinted part, steps across that direction grow. Networks trained with full batches tend to drift to this edge and hover there (Cohen et al., 2021).</source>
        <translation>सीमा वह सीखने की क्रांतिक दर है जो गेंद की जगह पर थी: ग्रेडिएंट डिसेंट के लिए 2/λ, जहाँ λ सबसे बड़ी वक्रता है। उसके आगे, रँगे हुए भाग में, उस दिशा में कदम बढ़ते जाते हैं। पूरे बैच से प्रशिक्षित नेटवर्क अक्सर इसी सीमा की ओर खिसकते हैं और वहीं मँडराते हैं (Cohen et al., 2021)।</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>सीमा</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>दर</translation>
    </message>
</context>
<context>
    <name>StageForm</name>
    <message>
        <source>Network, large</source>
        <translation>नेटवर्क, बड़ा</translation>
    </message>
    <message>
        <source>Network, small</source>
        <translation>नेटवर्क, छोटा</translation>
    </message>
    <message>
        <source>Slow motion: each step part by part</source>
        <translation>धीमी गति: हर कदम, भाग दर भाग</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>क्या दिखे</translation>
    </message>
    <message>
        <source>What may be changed</source>
        <translation>क्या बदला जा सके</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>कैसे चले</translation>
    </message>
    <message>
        <source>At the pace that is set now, {pace} steps a second</source>
        <translation>अभी तय गति से, प्रति सेकंड {pace} कदम</translation>
    </message>
    <message>
        <source>As fast as it can</source>
        <translation>जितनी तेज़ हो सके</translation>
    </message>
    <message>
        <source>A page shows something of the window: check one part at least.</source>
        <translation>पन्ना विंडो का कुछ दिखाता है: कम से कम एक भाग पर निशान लगाएँ।</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>loss {loss}</source>
        <translation>हानि {loss}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>अपसरित</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Ready: press play.</source>
        <translation>तैयार: “चलाएँ” दबाएँ।</translation>
    </message>
    <message>
        <source>Descending …</source>
        <translation>उतर रहा है …</translation>
    </message>
    <message>
        <source>{name}: {evidence}</source>
        <translation>{name}: {evidence}</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} पैरामीटर</translation>
    </message>
    <message>
        <source>In the data&apos;s own units: {values}</source>
        <translation>डेटा की अपनी इकाइयों में: {values}</translation>
    </message>
</context>
<context>
    <name>StandingsPanel</name>
    <message>
        <source>How the racers stand</source>
        <translation>धावकों की स्थिति</translation>
    </message>
</context>
<context>
    <name>StartForm</name>
    <message>
        <source>New random start</source>
        <translation>संयोग से नई शुरुआत</translation>
    </message>
    <message>
        <source>Draws another start with the next seed. All racers start at the same point.</source>
        <translation>अगले सीड से दूसरी शुरुआत निकालता है। सभी धावक एक ही बिंदु से शुरू होते हैं।</translation>
    </message>
    <message>
        <source>Drawn from seed {seed}. </source>
        <translation>सीड {seed} से निकाली गई। </translation>
    </message>
    <message>
        <source>A click on the surface starts there.</source>
        <translation>सतह पर क्लिक करने से वहाँ से शुरुआत होती है।</translation>
    </message>
    <message>
        <source>{count} parameters, drawn from the seed. A click on the surface sets the two it shows.</source>
        <translation>{count} पैरामीटर, सीड से निकाले गए। सतह पर क्लिक करने से वे दो तय होते हैं जिन्हें वह दिखाती है।</translation>
    </message>
    <message>
        <source>Where {name} starts.</source>
        <translation>{name} कहाँ से शुरू हो।</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>gdsim: start page</source>
        <translation>gdsim: शुरुआती पन्ना</translation>
    </message>
    <message>
        <source>See gradient descent: watch a ball roll down the loss.</source>
        <translation>ग्रेडिएंट डिसेंट को देखें: गेंद हानि पर लुढ़ककर उतरती है।</translation>
    </message>
    <message>
        <source>Just play</source>
        <translation>सीधे चलाएँ</translation>
    </message>
    <message>
        <source>Straight to the simulator</source>
        <translation>सीधे सिम्युलेटर में</translation>
    </message>
    <message>
        <source>One-minute tour</source>
        <translation>एक मिनट का परिचय</translation>
    </message>
    <message>
        <source>The few controls that matter, one by one</source>
        <translation>वे थोड़े-से नियंत्रण जो मायने रखते हैं, एक-एक करके</translation>
    </message>
    <message>
        <source>Show this page at the start</source>
        <translation>शुरू में यह पन्ना दिखाएँ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>यहाँ से शुरू करें</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>हाल की फ़ाइलें</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>गैलरी</translation>
    </message>
    <message>
        <source>Experiments that are ready to run. Open one, press Space, and change what you like.</source>
        <translation>प्रयोग जो चलाने के लिए तैयार हैं। कोई एक खोलें, Space दबाएँ, और जो चाहें बदलें।</translation>
    </message>
    <message>
        <source>{count} lessons, {minutes} minutes; {done} done</source>
        <translation>{count} पाठ, {minutes} मिनट; {done} पूरे</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>कोर्स</translation>
    </message>
    <message>
        <source>New to me: first a worked run, step by step</source>
        <translation>मेरे लिए नया है: पहले एक हल किया हुआ दौर, कदम दर कदम</translation>
    </message>
    <message>
        <source>Not new to me: questions to think about</source>
        <translation>मेरे लिए नया नहीं है: सोचने के लिए प्रश्न</translation>
    </message>
    <message>
        <source>Your own lessons</source>
        <translation>आपके अपने पाठ</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Troubles</source>
        <translation>परेशानियाँ</translation>
    </message>
    <message>
        <source>Races</source>
        <translation>दौड़ें</translation>
    </message>
</context>
<context>
    <name>StatusView</name>
    <message>
        <source>Verdict</source>
        <translation>निष्कर्ष</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>पूरा पढ़ें</translation>
    </message>
    <message>
        <source>Opens a panel with the whole verdict and the numbers of every racer</source>
        <translation>पूरे निष्कर्ष और हर धावक की संख्याओं वाला पैनल खोलता है</translation>
    </message>
    <message>
        <source>All verdicts in full</source>
        <translation>सभी निष्कर्ष पूरे</translation>
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
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>छोड़ें</translation>
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
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
</context>
<context>
    <name>SurfaceCaption</name>
    <message>
        <source>Follow</source>
        <translation>साथ चलें</translation>
    </message>
    <message>
        <source>Moves the window to where the balls are now</source>
        <translation>दिखाया गया क्षेत्र वहाँ ले जाता है जहाँ गेंदें अभी हैं</translation>
    </message>
    <message>
        <source>Follow the balls</source>
        <translation>गेंदों के साथ चलें</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>फैलाएँ</translation>
    </message>
    <message>
        <source>Grows the window until every ball is in it</source>
        <translation>दिखाए गए क्षेत्र को इतना बढ़ाता है कि हर गेंद उसमें आ जाए</translation>
    </message>
    <message>
        <source>Widen the view to all balls</source>
        <translation>सारी गेंदों तक क्षेत्र फैलाएँ</translation>
    </message>
</context>
<context>
    <name>SurfacePanel</name>
    <message>
        <source>Computing the surface …</source>
        <translation>सतह की गणना हो रही है …</translation>
    </message>
    <message>
        <source>Log height</source>
        <translation>लॉग ऊँचाई</translation>
    </message>
    <message>
        <source>Draws small differences of the loss near the bottom as tall as large ones high up</source>
        <translation>तल के पास हानि के छोटे अंतर उतने ऊँचे खींचता है जितने ऊपर के बड़े अंतर</translation>
    </message>
    <message>
        <source>View</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>Where to look from. Drag orbits, the wheel zooms, Shift and drag moves</source>
        <translation>कहाँ से देखें। खींचने से सतह घूमती है, माउस का पहिया ज़ूम करता है, Shift के साथ खींचने से खिसकती है</translation>
    </message>
    <message>
        <source>From where most is seen</source>
        <translation>जहाँ से सबसे ज़्यादा दिखे</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>ऊपर से</translation>
    </message>
    <message>
        <source>Along the first axis</source>
        <translation>पहले अक्ष की दिशा में</translation>
    </message>
    <message>
        <source>Along the second axis</source>
        <translation>दूसरे अक्ष की दिशा में</translation>
    </message>
    <message>
        <source>Keep this surface beside</source>
        <translation>इस सतह को बगल में रखें</translation>
    </message>
    <message>
        <source>Leaves it where it is while you change the model, so that two landscapes can be compared</source>
        <translation>आप मॉडल बदलें तब भी इसे वहीं रहने देता है, ताकि दो भूदृश्यों की तुलना हो सके</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>What the step is made of, as arrows at the balls in the colours of the equations</source>
        <translation>कदम किससे बनता है, गेंदों पर तीरों के रूप में, समीकरणों के रंगों में</translation>
    </message>
</context>
<context>
    <name>SurfaceView</name>
    <message>
        <source>Loss surface</source>
        <translation>हानि की सतह</translation>
    </message>
</context>
<context>
    <name>SwarmMenu</name>
    <message>
        <source>Swarm</source>
        <translation>झुंड</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>No balls but the racers&apos;</source>
        <translation>धावकों की गेंदों के अलावा कोई गेंद नहीं</translation>
    </message>
    <message>
        <source>From a grid</source>
        <translation>ग्रिड से</translation>
    </message>
    <message>
        <source>Balls start evenly spread over the whole window</source>
        <translation>गेंदें पूरे दिखाए गए क्षेत्र में बराबर दूरी पर शुरू होती हैं</translation>
    </message>
    <message>
        <source>From chance</source>
        <translation>संयोग से</translation>
    </message>
    <message>
        <source>Balls start where the experiment&apos;s seed puts them</source>
        <translation>गेंदें वहाँ से शुरू होती हैं जहाँ प्रयोग का सीड उन्हें रखता है</translation>
    </message>
    <message>
        <source>Number of balls</source>
        <translation>गेंदों की संख्या</translation>
    </message>
    <message>
        <source>So many balls at most: a grid has as many as fill its rows</source>
        <translation>ज़्यादा से ज़्यादा इतनी गेंदें: ग्रिड में उतनी होती हैं जितनी से उसकी पंक्तियाँ पूरी भर जाएँ</translation>
    </message>
    <message>
        <source>Balls</source>
        <translation>गेंदें</translation>
    </message>
    <message>
        <source>Many balls descend together, as one of the racers: which minimum attracts how many?</source>
        <translation>बहुत-सी गेंदें एक साथ, किसी एक धावक की तरह, उतरती हैं: कौन-सा न्यूनतम कितनी गेंदों को खींचता है?</translation>
    </message>
    <message>
        <source>A swarm needs two parameters: of {count} the surface shows only a slice</source>
        <translation>झुंड को दो पैरामीटर चाहिए: {count} हों, तो सतह केवल एक काट दिखाती है</translation>
    </message>
    <message>
        <source>As {racer}</source>
        <translation>{racer} की तरह</translation>
    </message>
</context>
<context>
    <name>SweepPlot</name>
    <message>
        <source>diverged</source>
        <translation>अपसरित</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>शुरुआत में</translation>
    </message>
</context>
<context>
    <name>SweepTableDialog</name>
    <message>
        <source>Sweep: {name}</source>
        <translation>स्वीप: {name}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>पढ़ा जा रहा है …</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>सीखने की दर</translation>
    </message>
    <message>
        <source>Final loss as colours</source>
        <translation>अंतिम हानि, रंगों में</translation>
    </message>
    <message>
        <source>Final loss over learning rate</source>
        <translation>सीखने की दर के साथ अंतिम हानि</translation>
    </message>
    <message>
        <source>The line is the median of the seeds, the band reaches from the lowest to the highest run.</source>
        <translation>रेखा सीडों की माध्यिका है; पट्टी सबसे कम हानि वाले दौर से सबसे ज़्यादा हानि वाले दौर तक जाती है।</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>सीड {seed}</translation>
    </message>
    <message>
        <source>Runs: {runs}. Brighter: a lower final loss; grey: diverged; empty: not run.</source>
        <translation>दौर: {runs}। ज़्यादा चमकीला: अंतिम हानि कम; स्लेटी: अपसरित; खाली: चलाया नहीं गया।</translation>
    </message>
    <message>
        <source> Each colour is the median of the seeds.</source>
        <translation> हर रंग सीडों की माध्यिका है।</translation>
    </message>
    <message>
        <source>final loss</source>
        <translation>अंतिम हानि</translation>
    </message>
    <message>
        <source>lowest at {rate}</source>
        <translation>सबसे कम {rate} पर</translation>
    </message>
</context>
<context>
    <name>SweepView</name>
    <message>
        <source>Sweep</source>
        <translation>स्वीप</translation>
    </message>
    <message>
        <source>Runs every racer&apos;s optimizer from the start at 64 learning rates, all at once and beside the run in view, and shows what each comes to. It can be stopped at any time.</source>
        <translation>हर धावक का ऑप्टिमाइज़र शुरुआत से सीखने की 64 दरों पर चलता है, सब एक साथ और दिख रहे दौर के साथ-साथ, और दिखता है कि हर दर से क्या मिलता है। इसे कभी भी रोका जा सकता है।</translation>
    </message>
    <message>
        <source>range test</source>
        <translation>परास परीक्षण</translation>
    </message>
    <message>
        <source>Show the learning-rate range test</source>
        <translation>सीखने की दर का परास परीक्षण दिखाएँ</translation>
    </message>
    <message>
        <source>A single run of each optimizer whose learning rate grows with every step (Smith, 2017), dotted: where its loss falls steeply is a good rate, where it turns up is too much. As cheap as 200 steps.</source>
        <translation>हर ऑप्टिमाइज़र का एक ही दौर, जिसमें सीखने की दर हर कदम पर बढ़ती है (Smith, 2017), बिंदीदार रेखा में: जहाँ हानि तेज़ी से घटे वहाँ दर अच्छी है, जहाँ वह ऊपर मुड़े वहाँ बहुत ज़्यादा। मेहनत केवल 200 कदमों जितनी।</translation>
    </message>
    <message>
        <source>Tune each</source>
        <translation>सबकी दर चुनें</translation>
    </message>
    <message>
        <source>Gives each racer the learning rate at which it ended lowest, for a race of each at its best.</source>
        <translation>हर धावक को वह सीखने की दर देता है जिस पर वह सबसे कम हानि पर खत्म हुआ, ताकि दौड़ में हर एक अपने सबसे अच्छे रूप में हो।</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>सीखने की दर</translation>
    </message>
    <message>
        <source>final loss</source>
        <translation>अंतिम हानि</translation>
    </message>
    <message>
        <source>Final loss over learning rate</source>
        <translation>सीखने की दर के साथ अंतिम हानि</translation>
    </message>
    <message>
        <source>Each point is a whole run at its learning rate; crosses have diverged. The dashed line is the critical rate at the start, the bar below spans the rates that ended lower than they began. A click, or the arrow keys and Enter, sets that rate. The wheel zooms; A shows everything again.</source>
        <translation>हर बिंदु अपनी सीखने की दर पर एक पूरा दौर है; क्रॉस अपसरित दौर हैं। टूटी रेखा शुरुआत में सीखने की क्रांतिक दर है, नीचे की पट्टी उन दरों पर फैली है जिन पर दौर शुरुआत से कम हानि पर खत्म हुआ। क्लिक से, या तीर वाली कुंजियों और Enter से, वह दर लग जाती है। माउस का पहिया ज़ूम करता है; A फिर से सब कुछ दिखाता है।</translation>
    </message>
    <message>
        <source>each as it ended lowest</source>
        <translation>हर एक अपनी सबसे अच्छी दर पर</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोक दें</translation>
    </message>
    <message>
        <source>Sweep again</source>
        <translation>फिर से स्वीप</translation>
    </message>
    <message>
        <source>of what was set before</source>
        <translation>पिछली सेटिंग से</translation>
    </message>
    <message>
        <source>lowest at {rate}</source>
        <translation>सबसे कम {rate} पर</translation>
    </message>
    <message>
        <source>64 learning rates at once, each as a run of its own from the start …</source>
        <translation>सीखने की 64 दरें एक साथ, हर एक का शुरुआत से अपना दौर …</translation>
    </message>
    <message>
        <source>How much does the learning rate matter? Sweep tries 64 of them at once, from the start.</source>
        <translation>सीखने की दर का कितना असर है? स्वीप उनमें से 64 को एक साथ, शुरुआत से, आज़माता है।</translation>
    </message>
    <message>
        <source>{name} at {rate}: diverged at step {step}.</source>
        <translation>{name}, दर {rate}: कदम {step} पर अपसरण।</translation>
    </message>
    <message>
        <source>{name} at {rate}: loss {loss} after {steps} steps.</source>
        <translation>{name}, दर {rate}: {steps} कदमों के बाद हानि {loss}।</translation>
    </message>
    <message>
        <source>A click sets it.</source>
        <translation>क्लिक करने से यह दर लग जाती है।</translation>
    </message>
    <message>
        <source>Point at a run to read it; a click sets its learning rate.</source>
        <translation>किसी दौर की ओर इशारा करें तो उसका मान दिखता है; क्लिक करने से उसकी सीखने की दर लग जाती है।</translation>
    </message>
    <message>
        <source>Dashed: stable below {rate}</source>
        <translation>टूटी रेखा: {rate} से नीचे स्थिर</translation>
    </message>
    <message>
        <source>Dashed: stable below about {rate}</source>
        <translation>टूटी रेखा: लगभग {rate} से नीचे स्थिर</translation>
    </message>
    <message>
        <source>. A click on a run sets its learning rate.</source>
        <translation>। किसी दौर पर क्लिक करने से उसकी सीखने की दर लग जाती है।</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>More pages</source>
        <translation>और पन्ने</translation>
    </message>
    <message>
        <source>Shows the titles of pages that have no room</source>
        <translation>उन पन्नों के शीर्षक दिखाता है जिनके लिए जगह नहीं है</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>सभी पन्ने</translation>
    </message>
    <message>
        <source>All pages, also those whose titles have no room</source>
        <translation>सभी पन्ने, वे भी जिनके शीर्षकों के लिए जगह नहीं है</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>The class&apos;s answers</source>
        <translation>कक्षा के उत्तर</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Which question is shown</source>
        <translation>कौन-सा प्रश्न दिखाया जाए</translation>
    </message>
    <message>
        <source>How many gave each answer</source>
        <translation>कौन-सा उत्तर कितनों ने दिया</translation>
    </message>
    <message>
        <source>Reveal the right answer</source>
        <translation>सही उत्तर दिखाएँ</translation>
    </message>
    <message>
        <source>answers: {count}</source>
        <translation>उत्तर: {count}</translation>
    </message>
</context>
<context>
    <name>TargetLine</name>
    <message>
        <source>target</source>
        <translation>लक्ष्य</translation>
    </message>
</context>
<context>
    <name>TaskBox</name>
    <message>
        <source>Your task</source>
        <translation>आपका काम</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation type="unfinished">संकेत</translation>
    </message>
    <message>
        <source>A hint</source>
        <translation>एक संकेत</translation>
    </message>
    <message>
        <source>Hints come one at a time, the plainest last</source>
        <translation>संकेत एक-एक करके आते हैं, सबसे साफ़ वाला आखिर में</translation>
    </message>
    <message>
        <source>Your task:</source>
        <translation>आपका काम:</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>अभी नहीं</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>A task</source>
        <translation>एक काम</translation>
    </message>
    <message>
        <source>Something to do, which the program sees done</source>
        <translation>कुछ करने के लिए, जिसके पूरा होने पर प्रोग्राम पहचान लेता है</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>उद्देश्य</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>क्या करना है</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>पूरा कब</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>संकेत</translation>
    </message>
    <message>
        <source>Each on a line of its own, the plainest last</source>
        <translation>हर एक अपनी अलग लाइन में, सबसे साफ़ वाला आखिर में</translation>
    </message>
    <message>
        <source>The task needs a goal.</source>
        <translation>काम का एक उद्देश्य होना चाहिए।</translation>
    </message>
    <message>
        <source>The task needs a hint: a line for whoever is stuck.</source>
        <translation>काम के साथ एक संकेत होना चाहिए: अटके हुए के लिए एक लाइन।</translation>
    </message>
</context>
<context>
    <name>TerrainCard</name>
    <message>
        <source>x from {left} to {right}, y from {bottom} to {top}</source>
        <translation>x {left} से {right} तक, y {bottom} से {top} तक</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Minima</source>
        <translation>न्यूनतम</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>Lowest at</source>
        <translation>सबसे निचली जगह</translation>
    </message>
    <message>
        <source>Other minima</source>
        <translation>दूसरे न्यूनतम</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} जगहें</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Looking…</source>
        <translation>जाँच चल रही है…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">कॉपी करें</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>फ़ोल्डर दिखाएँ</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>समय-रेखा</translation>
    </message>
    <message>
        <source>Arrow keys go one step, with Ctrl one epoch; Page Up and Page Down go from mark to mark.</source>
        <translation>तीर वाली कुंजियाँ एक कदम चलती हैं, Ctrl के साथ एक इपॉक; Page Up और Page Down एक निशान से दूसरे निशान पर जाती हैं।</translation>
    </message>
    <message>
        <source>Drag to any step of the run; the marks are moments that matter.</source>
        <translation>खींचकर दौर के किसी भी कदम पर जाएँ; निशान वे क्षण हैं जो मायने रखते हैं।</translation>
    </message>
    <message>
        <source>Learning rate or optimizer changed</source>
        <translation>सीखने की दर या ऑप्टिमाइज़र बदला गया</translation>
    </message>
    <message>
        <source>Lowest loss</source>
        <translation>सबसे कम हानि</translation>
    </message>
    <message>
        <source>Lowest validation loss: where early stopping would end</source>
        <translation>सबसे कम सत्यापन हानि: जल्दी रोकना यहाँ रोक देता</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>अपसरित</translation>
    </message>
    <message>
        <source>Converged</source>
        <translation>अभिसरित</translation>
    </message>
    <message>
        <source>{racer}: {what}</source>
        <translation>{racer}: {what}</translation>
    </message>
    <message>
        <source>Run {name} branched off</source>
        <translation>दौर {name} यहाँ से अलग हुआ</translation>
    </message>
    <message>
        <source>step {step}, epoch {epoch}</source>
        <translation>कदम {step}, इपॉक {epoch}</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>What heads exported pages and names the experiment. Left empty, it is what you see here in grey.</source>
        <translation>यह निर्यात किए गए पन्नों के ऊपर लिखा जाता है और प्रयोग का नाम बनता है। खाली छोड़ें, तो वह रहता है जो यहाँ स्लेटी रंग में दिखता है।</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>What is learned from: houses and their prices, handwritten digits, a table of your own.</source>
        <translation>जिससे सीखा जाता है: मकान और उनकी कीमतें, हाथ से लिखे अंक, या आपकी अपनी तालिका।</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>हानि</translation>
    </message>
    <message>
        <source>How a mistake is counted. It makes the landscape on which the ball rolls down.</source>
        <translation>गलती कैसे गिनी जाती है। इसी से वह भूदृश्य बनता है जिस पर गेंद लुढ़ककर उतरती है।</translation>
    </message>
    <message>
        <source>Optimizer and learning rate</source>
        <translation>ऑप्टिमाइज़र और सीखने की दर</translation>
    </message>
    <message>
        <source>Who descends, and how far each step goes. Nothing changes a run more than the learning rate.</source>
        <translation>कौन उतरता है, और हर कदम कितनी दूर जाता है। दौर पर सीखने की दर से ज़्यादा असर किसी और चीज़ का नहीं होता।</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Space plays and pauses; the arrow keys take one step forth or back, as often as you like.</source>
        <translation>Space चलाता और रोकता है; तीर वाली कुंजियाँ एक कदम आगे या पीछे ले जाती हैं, जितनी बार आप चाहें।</translation>
    </message>
    <message>
        <source>The surface</source>
        <translation>सतह</translation>
    </message>
    <message>
        <source>The loss over two parameters, and the ball on it. Click anywhere to start there; drag to turn it.</source>
        <translation>दो पैरामीटरों पर हानि, और उस पर गेंद। कहीं से भी शुरू करने के लिए वहाँ क्लिक करें; घुमाने के लिए खींचें।</translation>
    </message>
    <message>
        <source>The curve</source>
        <translation>वक्र</translation>
    </message>
    <message>
        <source>The loss by epoch: it should fall. How it falls tells what is going on.</source>
        <translation>इपॉक के साथ हानि: इसे घटना चाहिए। यह कैसे घटती है, इससे पता चलता है कि क्या हो रहा है।</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>A course goes with the simulator, and a start page with all of it: Ctrl+L.</source>
        <translation>सिम्युलेटर के साथ एक कोर्स है, और शुरुआती पन्ने पर वह पूरा दिखता है: Ctrl+L।</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>How many steps a second; the mathematics stays the same at every speed</source>
        <translation>एक सेकंड में कितने कदम; गणित हर गति पर वही रहता है</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट</translation>
    </message>
    <message>
        <source>Start over: forgets this run (R)</source>
        <translation>फिर से शुरू करें: यह दौर भुला दिया जाता है (R)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>To the first step of this run (Home)</source>
        <translation>इस दौर के पहले कदम पर (Home)</translation>
    </message>
    <message>
        <source>Epoch back</source>
        <translation>पिछला इपॉक</translation>
    </message>
    <message>
        <source>Back to the end of the epoch before (Ctrl+Left)</source>
        <translation>वापस पिछले इपॉक के अंत पर (Ctrl+←)</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>एक कदम पीछे</translation>
    </message>
    <message>
        <source>Takes one update back: the same numbers as before it (Left)</source>
        <translation>एक अद्यतन वापस लेता है: फिर वही संख्याएँ जो उससे पहले थीं (←)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>एक कदम</translation>
    </message>
    <message>
        <source>One update of the weights: predict, measure, adjust (Right)</source>
        <translation>भारों का एक अद्यतन: पूर्वानुमान, माप, सुधार (→)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>इपॉक</translation>
    </message>
    <message>
        <source>On to the end of this epoch, when all data were seen (Ctrl+Right)</source>
        <translation>आगे इस इपॉक के अंत पर, जब सारा डेटा देखा जा चुका हो (Ctrl+→)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>अंत</translation>
    </message>
    <message>
        <source>To the last step that was taken (End)</source>
        <translation>अब तक के आखिरी कदम पर (End)</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>धीमी गति</translation>
    </message>
    <message>
        <source>Slow motion: shows what happens inside an update, phase by phase, in a network layer by layer</source>
        <translation>धीमी गति: दिखाता है कि एक अद्यतन के भीतर क्या होता है, चरण दर चरण, नेटवर्क में परत दर परत</translation>
    </message>
    <message>
        <source>Wait for a click</source>
        <translation>क्लिक की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Each moment of slow motion waits for a click or Space</source>
        <translation>धीमी गति का हर क्षण क्लिक या Space की प्रतीक्षा करता है</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}</source>
        <translation>इपॉक {epoch} / {epochs}</translation>
    </message>
    <message>
        <source>step {step} of {recorded} recorded</source>
        <translation>दर्ज {recorded} में से कदम {step}</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>कदम {step}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>फिर से</translation>
    </message>
    <message>
        <source>Stop here (Space)</source>
        <translation>यहीं रोकें (Space)</translation>
    </message>
    <message>
        <source>Starts over and plays (Space)</source>
        <translation>फिर से शुरू करके चलाता है (Space)</translation>
    </message>
    <message>
        <source>Let it descend (Space)</source>
        <translation>उतरने दें (Space)</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>जितनी तेज़ हो सके</translation>
    </message>
    <message>
        <source>1 step in {seconds} seconds</source>
        <translation>{seconds} सेकंड में 1 कदम</translation>
    </message>
    <message>
        <source>1 step a second</source>
        <translation>प्रति सेकंड 1 कदम</translation>
    </message>
    <message>
        <source>{pace} steps a second</source>
        <translation>प्रति सेकंड {pace} कदम</translation>
    </message>
</context>
<context>
    <name>UnitWriter</name>
    <message>
        <source>bias</source>
        <translation>बायस</translation>
    </message>
    <message>
        <source>output</source>
        <translation>आउटपुट</translation>
    </message>
    <message>
        <source>Forward: layer {layer} of {layers}</source>
        <translation>आगे: परत {layer} / {layers}</translation>
    </message>
    <message>
        <source>Back: layer {layer}</source>
        <translation>पीछे: परत {layer}</translation>
    </message>
    <message>
        <source>Slopes</source>
        <translation>ढालें</translation>
    </message>
    <message>
        <source>Adjust the weights</source>
        <translation>भार बदलें</translation>
    </message>
    <message>
        <source>The loss</source>
        <translation>हानि</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} और</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>योग</translation>
    </message>
    <message>
        <source>→ {unit}: slope = given × error</source>
        <translation>→ {unit}: ढाल = मिला × त्रुटि</translation>
    </message>
    <message>
        <source>given</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>भार</translation>
    </message>
    <message>
        <source>product</source>
        <translation>गुणनफल</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>ढाल</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>माध्य</translation>
    </message>
    <message>
        <source>+ penalty</source>
        <translation>+ दंड</translation>
    </message>
    <message>
        <source>← The error of {unit}</source>
        <translation>← {unit} की त्रुटि</translation>
    </message>
    <message>
        <source>number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>error</source>
        <translation>त्रुटि</translation>
    </message>
    <message>
        <source>= error</source>
        <translation>= त्रुटि</translation>
    </message>
    <message>
        <source>probability p</source>
        <translation>प्रायिकता p</translation>
    </message>
    <message>
        <source>score s</source>
        <translation>स्कोर s</translation>
    </message>
    <message>
        <source>actual y</source>
        <translation>वास्तविक y</translation>
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
        <translation>प्रायिकता</translation>
    </message>
    <message>
        <source>score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>वास्तविक</translation>
    </message>
    <message>
        <source>= how wrong</source>
        <translation>= कितना गलत</translation>
    </message>
    <message>
        <source>= 2 × how wrong</source>
        <translation>= 2 × कितना गलत</translation>
    </message>
    <message>
        <source>slope of the loss</source>
        <translation>हानि की ढाल</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>On all training samples, after the step</source>
        <translation>प्रशिक्षण के सभी नमूनों पर, कदम के बाद</translation>
    </message>
    <message>
        <source>After the step</source>
        <translation>कदम के बाद</translation>
    </message>
    <message>
        <source>step</source>
        <translation>कदम</translation>
    </message>
    <message>
        <source>Click a row to go to its step</source>
        <translation>किसी पंक्ति पर क्लिक करके उसके कदम पर जाएँ</translation>
    </message>
    <message>
        <source>growth ×</source>
        <translation>वृद्धि ×</translation>
    </message>
    <message>
        <source>How many times as large as a step before</source>
        <translation>पिछले कदम की तुलना में कितने गुना</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>हानि</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>दर</translation>
    </message>
    <message>
        <source>The learning rate that the step used, schedule included</source>
        <translation>वह सीखने की दर जो कदम में लगी, दर-योजना समेत</translation>
    </message>
    <message>
        <source>This step was not taken: here is where it would have led.</source>
        <translation>यह कदम उठाया नहीं गया: यहाँ दिखता है कि वह कहाँ ले जाता।</translation>
    </message>
</context>
<context>
    <name>WayPlot</name>
    <message>
        <source>The size of the number that broke, by step</source>
        <translation>जो संख्या बिगड़ी उसका आकार, कदम के साथ</translation>
    </message>
    <message>
        <source>step</source>
        <translation>कदम</translation>
    </message>
    <message>
        <source>size of {name}</source>
        <translation>आकार: {name}</translation>
    </message>
    <message>
        <source>size</source>
        <translation>आकार</translation>
    </message>
</context>
<context>
    <name>WayTable</name>
    <message>
        <source>The values on the way out, step by step</source>
        <translation>बाहर जाते हुए मान, कदम दर कदम</translation>
    </message>
</context>
<context>
    <name>WeightEditor</name>
    <message>
        <source>Weight</source>
        <translation>भार</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>अक्ष</translation>
    </message>
    <message>
        <source>Another value is a new start: the run begins at the parameters in view, with this one changed, as after a click on the surface.</source>
        <translation>दूसरा मान एक नई शुरुआत है: दौर दिख रहे पैरामीटरों से शुरू होता है, जिनमें यह बदला हुआ हो, जैसे सतह पर क्लिक करने के बाद।</translation>
    </message>
    <message>
        <source>Value of the chosen weight</source>
        <translation>चुने गए भार का मान</translation>
    </message>
    <message>
        <source>Drag, and the pictures show what it would do; let go to start there.</source>
        <translation>खींचें, तो चित्र दिखाते हैं कि इससे क्या होगा; वहाँ से शुरू करने के लिए छोड़ दें।</translation>
    </message>
    <message>
        <source>Axis of the surface: looks at the loss along this weight (keys: X, Y)</source>
        <translation>सतह का अक्ष: इस भार की दिशा में हानि दिखाता है (कुंजियाँ: X, Y)</translation>
    </message>
    <message>
        <source>Axis of the surface</source>
        <translation>सतह का अक्ष</translation>
    </message>
    <message>
        <source>First axis of the surface	X</source>
        <translation>सतह का पहला अक्ष	X</translation>
    </message>
    <message>
        <source>Second axis of the surface	Y</source>
        <translation>सतह का दूसरा अक्ष	Y</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>The update rule with this step&apos;s numbers, of this weight (key: U, or a double click)</source>
        <translation>इस भार के लिए अद्यतन का नियम, इस कदम की संख्याओं के साथ (कुंजी: U, या डबल क्लिक)</translation>
    </message>
    <message>
        <source>Update rule of this weight</source>
        <translation>इस भार के अद्यतन का नियम</translation>
    </message>
</context>
<context>
    <name>WhatIsThis</name>
    <message>
        <source>What is this?</source>
        <translation>यह क्या है?</translation>
    </message>
</context>
<context>
    <name>WhyButton</name>
    <message>
        <source>Why?</source>
        <translation>क्यों?</translation>
    </message>
    <message>
        <source>Why it diverged</source>
        <translation>अपसरण क्यों हुआ</translation>
    </message>
    <message>
        <source>Goes to the step at which the first number broke, and says which one it was and how it grew</source>
        <translation>उस कदम पर जाता है जहाँ पहली संख्या बिगड़ी, और बताता है कि वह कौन-सी थी और कैसे बढ़ी</translation>
    </message>
</context>
<context>
    <name>WidthsField</name>
    <message>
        <source>Add a hidden layer</source>
        <translation>एक छिपी परत जोड़ें</translation>
    </message>
    <message>
        <source>Adds a hidden layer as wide as the last one, before the prediction.</source>
        <translation>पूर्वानुमान से पहले एक छिपी परत जोड़ता है, जो आखिरी परत जितनी चौड़ी हो।</translation>
    </message>
    <message>
        <source>Hidden layer {number}</source>
        <translation>छिपी परत {number}</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>Import a table…</source>
        <translation>तालिका आयात करें…</translation>
    </message>
    <message>
        <source>Draw your own data…</source>
        <translation>अपना डेटा बनाएँ…</translation>
    </message>
    <message>
        <source>Export pictures and animations…</source>
        <translation>चित्र और एनिमेशन निर्यात करें…</translation>
    </message>
    <message>
        <source>Save the run&apos;s sound…</source>
        <translation>दौर की ध्वनि सहेजें…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>दौर (&amp;R)</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>चलाएँ या रोकें</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>एक कदम</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>एक कदम पीछे</translation>
    </message>
    <message>
        <source>To the end of the epoch</source>
        <translation>इपॉक के अंत तक</translation>
    </message>
    <message>
        <source>Back to the epoch before</source>
        <translation>वापस पिछले इपॉक पर</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>सब कुछ रीसेट करें</translation>
    </message>
    <message>
        <source>Hear the run</source>
        <translation>दौर सुनें</translation>
    </message>
    <message>
        <source>Hear the run (needs Qt Multimedia)</source>
        <translation>दौर सुनें (Qt Multimedia चाहिए)</translation>
    </message>
    <message>
        <source>Sound while it plays</source>
        <translation>चलते समय सुनें</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>रात</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>प्रोजेक्टर</translation>
    </message>
    <message>
        <source>Plain words</source>
        <translation>सरल शब्द</translation>
    </message>
    <message>
        <source>Expert words</source>
        <translation>विशेषज्ञ शब्द</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>टेक्स्ट का आकार</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished">{percent} %</translation>
    </message>
    <message>
        <source>This step&apos;s numbers</source>
        <translation>इस कदम की संख्याएँ</translation>
    </message>
    <message>
        <source>Network in the middle</source>
        <translation>नेटवर्क बीच में</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>All verdicts in full</source>
        <translation>सभी निष्कर्ष पूरे</translation>
    </message>
    <message>
        <source>The run&apos;s numbers as tables</source>
        <translation>दौर की संख्याएँ तालिकाओं में</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>पूरी स्क्रीन</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>स्क्रीन रीडर</translation>
    </message>
    <message>
        <source>Say how the run goes</source>
        <translation>बताएँ कि दौर कैसा चल रहा है</translation>
    </message>
    <message>
        <source>At most a sentence every {seconds} seconds</source>
        <translation>हर {seconds} सेकंड में ज़्यादा से ज़्यादा एक वाक्य</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>मदद (&amp;H)</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>शब्दावली…</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>यह क्या है?</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>खोजें…</translation>
    </message>
    <message>
        <source>What this computer offers…</source>
        <translation>इस कंप्यूटर में क्या उपलब्ध है…</translation>
    </message>
    <message>
        <source>About gdsim</source>
        <translation>gdsim के बारे में</translation>
    </message>
</context>
<context>
    <name>WorksheetDialog</name>
    <message>
        <source>Print a worksheet</source>
        <translation>वर्कशीट प्रिंट करें</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>क्या प्रिंट होगा</translation>
    </message>
    <message>
        <source>All lessons, as a book</source>
        <translation>सभी पाठ, एक किताब के रूप में</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>कागज़</translation>
    </message>
    <message>
        <source>The paper&apos;s size</source>
        <translation>कागज़ का आकार</translation>
    </message>
    <message>
        <source>With the answers at the end</source>
        <translation>अंत में उत्तरों के साथ</translation>
    </message>
    <message>
        <source>Worked out of the runs, with hints and the notes for the teacher</source>
        <translation>दौरों से निकाले गए, संकेतों और शिक्षक की टिप्पणियों के साथ</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>लिखें…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोक दें</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>लिखा गया: {path}</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>रोक दिया गया; कुछ नहीं लिखा गया।</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Makes loss functions and gradient descent visible. Works offline; nothing is sent anywhere.</source>
        <translation>हानि फलन और ग्रेडिएंट डिसेंट को आँखों के सामने लाता है। इंटरनेट के बिना चलता है; कहीं कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>About gdsim</source>
        <translation>gdsim के बारे में</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Loss functions and gradient descent made visible. Without a command the window opens: on FILE, on a lesson, or on a ready-made experiment of the gallery. --locked shows one lesson and nothing else on the whole screen, begins it again when nobody is there, and keeps no settings; Ctrl+Q ends it.</source>
        <translation>हानि फलन और ग्रेडिएंट डिसेंट, आँखों के सामने। कमांड के बिना विंडो खुलती है: FILE, किसी पाठ, या गैलरी के किसी तैयार प्रयोग के साथ। --locked पूरी स्क्रीन पर केवल एक पाठ दिखाता है, किसी के न होने पर उसे फिर से शुरू करता है, और कोई सेटिंग नहीं रखता; Ctrl+Q उसे बंद करता है।</translation>
    </message>
    <message>
        <source>print the version of the program</source>
        <translation>प्रोग्राम का संस्करण दिखाएँ</translation>
    </message>
    <message>
        <source>run an experiment without a window and print the outcome</source>
        <translation>बिना विंडो के प्रयोग चलाएँ और परिणाम दिखाएँ</translation>
    </message>
    <message>
        <source>an experiment, a .gdsim file</source>
        <translation>प्रयोग, एक .gdsim फ़ाइल</translation>
    </message>
    <message>
        <source>at most N steps</source>
        <translation>ज़्यादा से ज़्यादा N कदम</translation>
    </message>
    <message>
        <source>keep every step, in a .npz or .csv file</source>
        <translation>हर कदम को .npz या .csv फ़ाइल में रखें</translation>
    </message>
    <message>
        <source>print the outcome as JSON</source>
        <translation>परिणाम JSON के रूप में दिखाएँ</translation>
    </message>
    <message>
        <source>print what there is</source>
        <translation>जो उपलब्ध है उसकी सूची दिखाएँ</translation>
    </message>
    <message>
        <source>of this kind only</source>
        <translation>केवल इस प्रकार के</translation>
    </message>
    <message>
        <source>print an array of objects</source>
        <translation>ऑब्जेक्टों की सूची के रूप में दिखाएँ</translation>
    </message>
    <message>
        <source>say whether an experiment can be run, or a lesson taught</source>
        <translation>बताएँ कि प्रयोग चलाया जा सकता है या नहीं, या पाठ पढ़ाया जा सकता है या नहीं</translation>
    </message>
    <message>
        <source>an experiment, a .gdsim file, or a lesson, a .md file</source>
        <translation>प्रयोग, एक .gdsim फ़ाइल, या पाठ, एक .md फ़ाइल</translation>
    </message>
    <message>
        <source>print what makes a shell complete these commands</source>
        <translation>वह दिखाएँ जिससे शेल टाइप करते समय इन कमांड को पूरा करता है</translation>
    </message>
    <message>
        <source>the shell it is for</source>
        <translation>वह शेल जिसके लिए यह है</translation>
    </message>
    <message>
        <source>say what this machine offers, and what to do where it lacks</source>
        <translation>बताएँ कि इस मशीन में क्या उपलब्ध है, और जहाँ कमी हो वहाँ क्या करें</translation>
    </message>
    <message>
        <source>open the window on this lesson</source>
        <translation>विंडो इस पाठ के साथ खोलें</translation>
    </message>
    <message>
        <source>with --lesson: show this lesson and nothing else</source>
        <translation>--lesson के साथ: केवल यही पाठ दिखाएँ</translation>
    </message>
    <message>
        <source>run an experiment at many learning rates and make a table of it</source>
        <translation>प्रयोग को सीखने की कई दरों पर चलाएँ और उसकी तालिका बनाएँ</translation>
    </message>
    <message>
        <source>N learning rates from LOW to HIGH, each the same factor above the last</source>
        <translation>LOW से HIGH तक सीखने की N दरें, हर एक पिछली से एक ही गुणक से बड़ी</translation>
    </message>
    <message>
        <source>these optimizers as they usually are; else the racers of the file</source>
        <translation>ये ऑप्टिमाइज़र, अपने सामान्य मानों के साथ; नहीं तो फ़ाइल के धावक</translation>
    </message>
    <message>
        <source>from N seeds; usually the file&apos;s alone</source>
        <translation>N सीडों से; सामान्यतः केवल फ़ाइल के सीड से</translation>
    </message>
    <message>
        <source>keep the table in this file, which an interrupted sweep goes on with; else it is printed</source>
        <translation>तालिका इस फ़ाइल में रखें, जिससे बीच में रुका स्वीप आगे बढ़ता है; नहीं तो वह स्क्रीन पर दिखती है</translation>
    </message>
    <message>
        <source>on the cluster of this Dask scheduler</source>
        <translation>इस Dask शेड्यूलर के क्लस्टर पर</translation>
    </message>
    <message>
        <source>render a run as an animation, numbered frames or a picture</source>
        <translation>दौर को एनिमेशन, क्रमांकित फ़्रेमों या चित्र के रूप में बनाएँ</translation>
    </message>
    <message>
        <source>the whole page (usual), or one part of it</source>
        <translation>पूरा पन्ना (सामान्यतः), या उसका एक भाग</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT, each 90 to 8192 pixels, or 720p (usual), 1080p, 4K or square</source>
        <translation>WIDTHxHEIGHT, हर एक 90 से 8192 पिक्सेल, या 720p (सामान्यतः), 1080p, 4K या square</translation>
    </message>
    <message>
        <source>frames a second, 1 to 60; usually 30</source>
        <translation>प्रति सेकंड फ़्रेम, 1 से 60; सामान्यतः 30</translation>
    </message>
    <message>
        <source>the colours; usually night</source>
        <translation>रंग; सामान्यतः night</translation>
    </message>
    <message>
        <source>every N-th step from A to B, each of which may be left out; usually all</source>
        <translation>A से B तक हर N-वाँ कदम, जिनमें से कोई भी छोड़ा जा सकता है; सामान्यतः सभी</translation>
    </message>
    <message>
        <source>fit the steps into N seconds, at most 600, slow at first; usually a frame a step, or 10 seconds where there are more</source>
        <translation>कदमों को N सेकंड में समेटें, ज़्यादा से ज़्यादा 600, शुरू में धीमे; सामान्यतः हर कदम का एक फ़्रेम, या ज़्यादा कदम हों तो 10 सेकंड</translation>
    </message>
    <message>
        <source>the camera goes round the surface once</source>
        <translation>कैमरा सतह के चारों ओर एक चक्कर लगाता है</translation>
    </message>
    <message>
        <source>no background; for a .png</source>
        <translation>कोई पृष्ठभूमि नहीं; .png के लिए</translation>
    </message>
    <message>
        <source>print a lesson as a PDF, with room to answer</source>
        <translation>पाठ को PDF के रूप में प्रिंट करें, उत्तर लिखने की जगह के साथ</translation>
    </message>
    <message>
        <source>a lesson by its name, a .md file, or all: the course as a book</source>
        <translation>पाठ का नाम, एक .md फ़ाइल, या all: पूरा कोर्स एक किताब के रूप में</translation>
    </message>
    <message>
        <source>where to write it</source>
        <translation>कहाँ लिखा जाए</translation>
    </message>
    <message>
        <source>with the answers at the end, worked out of the runs</source>
        <translation>अंत में उत्तरों के साथ, जो दौरों से निकाले गए हों</translation>
    </message>
    <message>
        <source>usually a4</source>
        <translation>सामान्यतः a4</translation>
    </message>
    <message>
        <source>which way through the lesson</source>
        <translation>पाठ में कौन-सा रास्ता</translation>
    </message>
    <message>
        <source>takes an integer, 1 or more, not {text!r}</source>
        <translation>पूर्णांक चाहिए, 1 या उससे बड़ा, {text!r} नहीं</translation>
    </message>
    <message>
        <source>takes LOW:HIGH:N, such as 1e-4:1:100, not {text!r}</source>
        <translation>LOW:HIGH:N चाहिए, जैसे 1e-4:1:100, {text!r} नहीं</translation>
    </message>
    <message>
        <source>takes rates above 0, the lower one first, not {text!r}</source>
        <translation>0 से बड़ी दरें चाहिए, छोटी वाली पहले, {text!r} नहीं</translation>
    </message>
    <message>
        <source>takes {most_rates} learning rates at most, not {count}</source>
        <translation>सीखने की ज़्यादा से ज़्यादा {most_rates} दरें हो सकती हैं, {count} नहीं</translation>
    </message>
    <message>
        <source>takes some of {known}, not {name!r}</source>
        <translation>{known} में से कुछ चाहिए, {name!r} नहीं</translation>
    </message>
    <message>
        <source>takes a number of seconds, not {text!r}</source>
        <translation>सेकंडों की संख्या चाहिए, {text!r} नहीं</translation>
    </message>
    <message>
        <source>takes steps as FIRST:LAST or FIRST:LAST:EVERY, not {text!r}</source>
        <translation>कदम FIRST:LAST या FIRST:LAST:EVERY के रूप में चाहिए, {text!r} नहीं</translation>
    </message>
    <message>
        <source>takes a file name that ends in .npz or .csv, not {text!r}</source>
        <translation>फ़ाइल का ऐसा नाम चाहिए जो .npz या .csv पर खत्म हो, {text!r} नहीं</translation>
    </message>
    <message>
        <source>there is no screen to open the window on; {screens} would name one</source>
        <translation>विंडो खोलने के लिए कोई स्क्रीन नहीं है; {screens} से स्क्रीन बताई जा सकती है</translation>
    </message>
    <message>
        <source>{arguments} is no command; commands are {commands}</source>
        <translation>{arguments} कोई कमांड नहीं है; कमांड ये हैं: {commands}</translation>
    </message>
    <message>
        <source>{arguments} is neither a file nor a command; commands are {commands}</source>
        <translation>{arguments} न फ़ाइल है, न कमांड; कमांड ये हैं: {commands}</translation>
    </message>
    <message>
        <source>--locked takes the lesson that is to be shown, as --lesson NAME</source>
        <translation>--locked के साथ दिखाया जाने वाला पाठ चाहिए, --lesson NAME के रूप में</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>experiment in the gallery</source>
        <translation>गैलरी में प्रयोग</translation>
    </message>
    <message>
        <source>there is no {kind} {name!r}; there are {known}</source>
        <translation>{kind} {name!r} नहीं है; ये हैं: {known}</translation>
    </message>
    <message>
        <source>1 parameter</source>
        <translation>1 पैरामीटर</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} पैरामीटर</translation>
    </message>
    <message>
        <source>1 racer</source>
        <translation>1 धावक</translation>
    </message>
    <message>
        <source>{count} racers</source>
        <translation>{count} धावक</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 कदम</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} कदम</translation>
    </message>
    <message>
        <source>{file} can be run: {sizes}.</source>
        <translation>{file} को चलाया जा सकता है: {sizes}।</translation>
    </message>
    <message>
        <source>{file} can be taught: {pages}, {minutes} minutes.</source>
        <translation>{file} को पढ़ाया जा सकता है: {pages}, {minutes} मिनट।</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 पन्ना</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} पन्ने</translation>
    </message>
    <message>
        <source>{out} is read for this run and would be lost; give another name to write to</source>
        <translation>{out} को इस दौर के लिए पढ़ा जाता है और वह मिट जाएगा; लिखने के लिए दूसरा नाम दें</translation>
    </message>
    <message>
        <source>Clipped gradient</source>
        <translation>क्लिप किया गया ग्रेडिएंट</translation>
    </message>
    <message>
        <source>Clipping factor</source>
        <translation>क्लिपिंग का गुणक</translation>
    </message>
    <message>
        <source>unexpected {value} at character {position}; a formula takes numbers, x, y, + - * / ** ^, parentheses and functions such as sin(x)</source>
        <translation>वर्ण {position} पर {value} की जगह नहीं है; सूत्र में संख्याएँ, x, y, + - * / ** ^, कोष्ठक और sin(x) जैसे फलन आते हैं</translation>
    </message>
    <message>
        <source>a power of a power at character {position} takes parentheses, as in (x²)^3</source>
        <translation>वर्ण {position} पर घात की घात को कोष्ठक चाहिए, जैसे (x²)^3</translation>
    </message>
    <message>
        <source>an operator is missing before {word} at character {position}; a number stands before what it multiplies, as in 2x</source>
        <translation>वर्ण {position} पर {word} से पहले कोई चिह्न छूट गया है; संख्या उससे पहले आती है जिसे वह गुणा करती है, जैसे 2x</translation>
    </message>
    <message>
        <source>a number, x, y or a function is missing before {word} at character {position}</source>
        <translation>वर्ण {position} पर {word} से पहले कोई संख्या, x, y या फलन छूट गया है</translation>
    </message>
    <message>
        <source>the formula ends where a number, x, y or a function is missing</source>
        <translation>सूत्र वहाँ खत्म हो जाता है जहाँ कोई संख्या, x, y या फलन चाहिए</translation>
    </message>
    <message>
        <source>the parenthesis opened at character {position} is never closed</source>
        <translation>वर्ण {position} पर खुला कोष्ठक कहीं बंद नहीं होता</translation>
    </message>
    <message>
        <source>the number at character {position} is too large; the largest is about 1.8e308</source>
        <translation>वर्ण {position} पर लिखी संख्या बहुत बड़ी है; सबसे बड़ी लगभग 1.8e308 हो सकती है</translation>
    </message>
    <message>
        <source>{word} at character {position} is a function: write what it takes in parentheses</source>
        <translation>वर्ण {position} पर {word} एक फलन है: उसे जो चाहिए वह कोष्ठक में लिखें</translation>
    </message>
    <message>
        <source>unknown name {word} at character {position}; known are {known}</source>
        <translation>वर्ण {position} पर अनजाना नाम {word}; ये नाम चलते हैं: {known}</translation>
    </message>
    <message>
        <source>unknown function {word} at character {position}; known are {known}</source>
        <translation>वर्ण {position} पर अनजाना फलन {word}; ये फलन चलते हैं: {known}</translation>
    </message>
    <message>
        <source>the comma at character {position} is outside a function; decimals take a point, as in 1.5</source>
        <translation>वर्ण {position} का अल्पविराम किसी फलन के भीतर नहीं है; दशमलव में बिंदु लगता है, जैसे 1.5</translation>
    </message>
    <message>
        <source>the parenthesis closed at character {position} was never opened</source>
        <translation>वर्ण {position} पर बंद हुआ कोष्ठक कहीं खुला ही नहीं था</translation>
    </message>
    <message>
        <source>{function} at character {position} takes 1 argument, not {given}</source>
        <translation>वर्ण {position} पर {function} को 1 मान चाहिए, {given} नहीं</translation>
    </message>
    <message>
        <source>{function} at character {position} takes {count} arguments, not {given}</source>
        <translation>वर्ण {position} पर {function} को {count} मान चाहिए, {given} नहीं</translation>
    </message>
    <message>
        <source>the formula has {count} characters; at most {maximum_length} can be read</source>
        <translation>सूत्र में {count} वर्ण हैं; ज़्यादा से ज़्यादा {maximum_length} पढ़े जा सकते हैं</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>प्रयोग: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>आर्ग्युमेंट</translation>
    </message>
    <message>
        <source>options</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>यह मदद दिखाएँ</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>%(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>यह नहीं दिया गया: %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>यहाँ एक मान चाहिए</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r यहाँ नहीं है; इनमें से चुनें: %(choices)s</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>अकेला लिखा जाता है, %r के बिना</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>%(option)s स्पष्ट नहीं है: यह इनमें से कोई भी हो सकता है: %(matches)s</translation>
    </message>
    <message>
        <source>the formula is empty; write one such as x**2 + y**2</source>
        <translation>सूत्र खाली है; कोई सूत्र लिखें, जैसे x**2 + y**2</translation>
    </message>
    <message>
        <source>Binary cross-entropy (BCE)</source>
        <translation>बाइनरी क्रॉस-एंट्रॉपी (BCE)</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>क्रॉस-एंट्रॉपी</translation>
    </message>
    <message>
        <source>−log p, where p = the probability given to the actual class</source>
        <translation>−log p, जहाँ p = वास्तविक श्रेणी को दी गई प्रायिकता</translation>
    </message>
    <message>
        <source>−log of the probability given to the actual class</source>
        <translation>वास्तविक श्रेणी को दी गई प्रायिकता का −log</translation>
    </message>
    <message>
        <source>Being sure and wrong costs without limit; being sure and right costs almost nothing.</source>
        <translation>भरोसे के साथ गलत होने के मूल्य की कोई सीमा नहीं; भरोसे के साथ सही होने का मूल्य लगभग कुछ नहीं।</translation>
    </message>
    <message>
        <source>Categorical cross-entropy (CCE)</source>
        <translation>श्रेणीगत क्रॉस-एंट्रॉपी (CCE)</translation>
    </message>
    <message>
        <source>CCE (softmax)</source>
        <translation>CCE (सॉफ़्टमैक्स)</translation>
    </message>
    <message>
        <source>−log p, where p = the probability given to the actual class, by softmax</source>
        <translation>−log p, जहाँ p = वास्तविक श्रेणी को दी गई प्रायिकता, सॉफ़्टमैक्स से</translation>
    </message>
    <message>
        <source>The cross-entropy for several classes: only the probability given to the right class counts.</source>
        <translation>कई श्रेणियों के लिए क्रॉस-एंट्रॉपी: केवल सही श्रेणी को दी गई प्रायिकता गिनी जाती है।</translation>
    </message>
    <message>
        <source>Hinge loss</source>
        <translation>हिंज हानि</translation>
    </message>
    <message>
        <source>hinge loss</source>
        <translation>हिंज हानि</translation>
    </message>
    <message>
        <source>max(0, 1 − y s), where y = −1 or +1 by class and s = the score; of more classes Σ max(0, 1 + sₖ − s), where s = the actual class&apos;s score and sₖ = each other one&apos;s</source>
        <translation>max(0, 1 − y s), जहाँ y = −1 या +1, श्रेणी के अनुसार, और s = स्कोर; श्रेणियाँ ज़्यादा हों तो Σ max(0, 1 + sₖ − s), जहाँ s = वास्तविक श्रेणी का स्कोर और sₖ = हर दूसरी श्रेणी का</translation>
    </message>
    <message>
        <source>1 − the lead of the actual class&apos;s score, but never below 0; summed over the other classes</source>
        <translation>1 − वास्तविक श्रेणी के स्कोर की बढ़त, पर 0 से कम कभी नहीं; दूसरी श्रेणियों पर योग</translation>
    </message>
    <message>
        <source>Samples on the right side of the margin cost nothing at all; only the hard ones push.</source>
        <translation>जो नमूने मार्जिन की सही ओर हैं, उनका मूल्य कुछ नहीं; केवल कठिन नमूने धकेलते हैं।</translation>
    </message>
    <message>
        <source>Huber loss</source>
        <translation>ह्यूबर हानि</translation>
    </message>
    <message>
        <source>½ r² if |r| ≤ 1, else |r| − ½, where r = y − s, y = the actual answer and s = the prediction</source>
        <translation>½ r² अगर |r| ≤ 1, नहीं तो |r| − ½, जहाँ r = y − s, y = वास्तविक उत्तर और s = पूर्वानुमान</translation>
    </message>
    <message>
        <source>½ (actual − prediction)² up to an error of 1, beyond it |actual − prediction| − ½</source>
        <translation>त्रुटि 1 तक ½ (वास्तविक − पूर्वानुमान)², उसके आगे |वास्तविक − पूर्वानुमान| − ½</translation>
    </message>
    <message>
        <source>A square near the target and a straight line far from it: smooth like MSE, calm like MAE.</source>
        <translation>लक्ष्य के पास वर्ग और उससे दूर सीधी रेखा: MSE जैसी चिकनी, MAE जैसी शांत।</translation>
    </message>
    <message>
        <source>Mean absolute error (MAE)</source>
        <translation>माध्य निरपेक्ष त्रुटि (MAE)</translation>
    </message>
    <message>
        <source>absolute error</source>
        <translation>निरपेक्ष त्रुटि</translation>
    </message>
    <message>
        <source>|y − s|, where y = the actual answer and s = the prediction</source>
        <translation>|y − s|, जहाँ y = वास्तविक उत्तर और s = पूर्वानुमान</translation>
    </message>
    <message>
        <source>|actual − prediction|</source>
        <translation>|वास्तविक − पूर्वानुमान|</translation>
    </message>
    <message>
        <source>Every unit of error counts the same, so outliers hardly pull; the slope never fades near the end.</source>
        <translation>त्रुटि की हर इकाई बराबर गिनी जाती है, इसलिए आउटलायर मुश्किल से खींचते हैं; अंत के पास भी ढाल घटती नहीं।</translation>
    </message>
    <message>
        <source>Mean squared error (MSE)</source>
        <translation>माध्य वर्ग त्रुटि (MSE)</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>वर्ग त्रुटि</translation>
    </message>
    <message>
        <source>(y − s)², where y = the actual answer and s = the prediction</source>
        <translation>(y − s)², जहाँ y = वास्तविक उत्तर और s = पूर्वानुमान</translation>
    </message>
    <message>
        <source>(actual − prediction)²</source>
        <translation>(वास्तविक − पूर्वानुमान)²</translation>
    </message>
    <message>
        <source>Doubling an error makes it count four times, so a single outlier can pull the whole fit.</source>
        <translation>दोगुनी त्रुटि चार गुना गिनी जाती है, इसलिए अकेला आउटलायर पूरे फ़िट को खींच सकता है।</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>सिग्मॉइड</translation>
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
        <translation>पुराने ग्रेडिएंट भूलता जाता है, ताकि Adagrad की तरह कदम छोटे न होते जाएँ, और हर कदम का आकार पिछले कदमों से तय करता है, इसलिए चुनने के लिए सीखने की दर लगभग बचती ही नहीं; यह बहुत धीरे शुरू होता है।</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>एप्सिलॉन</translation>
    </message>
    <message>
        <source>Added under both roots: it sets the size of the first steps, so a larger value starts faster.</source>
        <translation>दोनों वर्गमूलों के भीतर जोड़ा जाता है: पहले कदमों का आकार इसी से तय होता है, इसलिए बड़े मान से शुरुआत तेज़ होती है।</translation>
    </message>
    <message>
        <source>Running mean of the squared gradient</source>
        <translation>ग्रेडिएंट के वर्ग का चालू माध्य</translation>
    </message>
    <message>
        <source>Step before the learning rate</source>
        <translation>सीखने की दर लगने से पहले का कदम</translation>
    </message>
    <message>
        <source>Running mean of its square, for the next step</source>
        <translation>उसके वर्ग का चालू माध्य, अगले कदम के लिए</translation>
    </message>
    <message>
        <source>Adagrad</source>
        <translation>Adagrad</translation>
    </message>
    <message>
        <source>Gives every parameter its own step size, the smaller the more gradient it has seen, so that rare features learn too; but the steps only ever shrink.</source>
        <translation>हर पैरामीटर को कदम का अपना आकार देता है, जो उतना छोटा होता है जितना ज़्यादा ग्रेडिएंट वह देख चुका, ताकि विरली विशेषताएँ भी सीखी जाएँ; पर कदम केवल छोटे ही होते जाते हैं।</translation>
    </message>
    <message>
        <source>Sum of squared gradients</source>
        <translation>ग्रेडिएंटों के वर्गों का योग</translation>
    </message>
    <message>
        <source>Running mean of the gradient</source>
        <translation>ग्रेडिएंट का चालू माध्य</translation>
    </message>
    <message>
        <source>The mean, corrected for its start at 0</source>
        <translation>माध्य, 0 से शुरू होने के सुधार के साथ</translation>
    </message>
    <message>
        <source>The squared mean, corrected likewise</source>
        <translation>वर्ग का माध्य, उसी सुधार के साथ</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Joins momentum&apos;s averaged direction with RMSprop&apos;s step size for each parameter, and corrects both while the averages are young, so that it works almost untuned.</source>
        <translation>मोमेंटम की औसत दिशा को RMSprop के हर पैरामीटर के अपने कदम-आकार से जोड़ता है, और जब तक औसत नए हों तब तक दोनों को सुधारता है, इसलिए लगभग बिना कुछ मिलाए ही चल जाता है।</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Adam that also pulls every parameter towards 0 by a fixed share a step, apart from the gradient; put into the loss, the same penalty would be blurred by Adam&apos;s step sizes.</source>
        <translation>Adam, जो हर कदम पर हर पैरामीटर को एक निश्चित हिस्से जितना 0 की ओर भी खींचता है, ग्रेडिएंट से अलग; हानि में डाला गया वही दंड Adam के कदम-आकारों से धुँधला पड़ जाता।</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>भार-क्षय</translation>
    </message>
    <message>
        <source>Each step shrinks every parameter by this share times the learning rate; 0 is plain Adam.</source>
        <translation>हर कदम हर पैरामीटर को इस हिस्से गुणा सीखने की दर जितना घटाता है; 0 सादा Adam है।</translation>
    </message>
    <message>
        <source>an integer from {low:g} to {high:g}</source>
        <translation>{low:g} से {high:g} तक का पूर्णांक</translation>
    </message>
    <message>
        <source>a number from {low:g} to {high:g}</source>
        <translation>{low:g} से {high:g} तक की संख्या</translation>
    </message>
    <message>
        <source>must be true or false, not {value!r}</source>
        <translation>true या false होना चाहिए, {value!r} नहीं</translation>
    </message>
    <message>
        <source>must be a number, not {value!r}</source>
        <translation>संख्या होनी चाहिए, {value!r} नहीं</translation>
    </message>
    <message>
        <source>must be a whole number, not {value}</source>
        <translation>पूर्ण संख्या होनी चाहिए, {value} नहीं</translation>
    </message>
    <message>
        <source>must be at least {low:g} and at most {high:g}, not {value}</source>
        <translation>कम से कम {low:g} और ज़्यादा से ज़्यादा {high:g} होना चाहिए, {value} नहीं</translation>
    </message>
    <message>
        <source>must be at least {low:g} and below {high:g}, not {value}</source>
        <translation>कम से कम {low:g} और {high:g} से कम होना चाहिए, {value} नहीं</translation>
    </message>
    <message>
        <source>must be above {low:g} and at most {high:g}, not {value}</source>
        <translation>{low:g} से ज़्यादा और ज़्यादा से ज़्यादा {high:g} होना चाहिए, {value} नहीं</translation>
    </message>
    <message>
        <source>must be above {low:g} and below {high:g}, not {value}</source>
        <translation>{low:g} से ज़्यादा और {high:g} से कम होना चाहिए, {value} नहीं</translation>
    </message>
    <message>
        <source>Momentum decay</source>
        <translation>मोमेंटम का क्षय</translation>
    </message>
    <message>
        <source>How much of the average gradient each step keeps: 0.9 looks back over about 10 steps, 0.99 over about 100.</source>
        <translation>हर कदम औसत ग्रेडिएंट का कितना रखता है: 0.9 लगभग 10 कदम पीछे तक देखता है, 0.99 लगभग 100 तक।</translation>
    </message>
    <message>
        <source>Squared-gradient decay</source>
        <translation>ग्रेडिएंट-वर्ग का क्षय</translation>
    </message>
    <message>
        <source>How much of the average squared gradient each step keeps: nearer to 1, each parameter&apos;s step size changes more slowly.</source>
        <translation>हर कदम ग्रेडिएंट के वर्ग के औसत का कितना रखता है: 1 के जितना पास हो, हर पैरामीटर के कदम का आकार उतना धीरे बदलता है।</translation>
    </message>
    <message>
        <source>A small number in the denominator, so that a gradient near 0 is not divided by 0; large values tame the step.</source>
        <translation>हर में एक छोटी संख्या, ताकि 0 के पास का ग्रेडिएंट 0 से भाग न हो; बड़े मान कदम को सँभालते हैं।</translation>
    </message>
    <message>
        <source>Bias correction</source>
        <translation>बायस-सुधार</translation>
    </message>
    <message>
        <source>The averages start at 0 and are too small at first; the correction divides them by what is missing. Switch it off to see the first steps go wrong.</source>
        <translation>औसत 0 से शुरू होते हैं और पहले बहुत छोटे रहते हैं; सुधार उन्हें छूटे हुए हिस्से के हिसाब से भाग देता है। इसे बंद करके देखें कि पहले कदम कैसे बिगड़ते हैं।</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>ग्रेडिएंट डिसेंट</translation>
    </message>
    <message>
        <source>Steps straight downhill, the further the steeper; every other method here was invented to mend one of its weaknesses.</source>
        <translation>सीधे नीचे की ओर कदम उठाता है, जितनी खड़ी ढाल उतना लंबा; यहाँ की हर दूसरी विधि इसी की कोई कमी दूर करने के लिए बनी।</translation>
    </message>
    <message>
        <source>Line search</source>
        <translation>रेखा-खोज</translation>
    </message>
    <message>
        <source>Tries the learning rate and takes a smaller one until the loss falls by as much as the slope promises: it never flies off, and pays for that with a forward pass for each try.</source>
        <translation>सीखने की दर आज़माती है और उसे तब तक छोटा करती जाती है जब तक हानि उतनी न घटे जितना ढाल वादा करती है: गेंद कभी उड़ नहीं जाती, और इसके लिए हर कोशिश पर पूर्वानुमान फिर से निकालने पड़ते हैं।</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>सिकुड़न</translation>
    </message>
    <message>
        <source>What a step that is too long is multiplied by before the next try.</source>
        <translation>बहुत लंबे कदम को अगली कोशिश से पहले इससे गुणा किया जाता है।</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>वादा</translation>
    </message>
    <message>
        <source>Which part of what the slope promises the loss has to fall by.</source>
        <translation>ढाल जितना वादा करती है, हानि को उसका कितना हिस्सा घटना होगा।</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>वेग</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>मोमेंटम</translation>
    </message>
    <message>
        <source>Gives the ball a velocity that gathers speed along a valley and cancels the zigzag across it, where plain gradient descent crawls.</source>
        <translation>गेंद को वेग देता है, जो घाटी की लंबाई में गति पकड़ता है और आर-पार की टेढ़ी-मेढ़ी चाल को काटता है, जहाँ सादा ग्रेडिएंट डिसेंट रेंगता है।</translation>
    </message>
    <message>
        <source>How much of its velocity the ball keeps at each step: 0 is plain gradient descent, 0.9 can make it ten times as fast.</source>
        <translation>गेंद हर कदम पर अपने वेग का कितना रखती है: 0 सादा ग्रेडिएंट डिसेंट है, 0.9 उसे दस गुना तेज़ कर सकता है।</translation>
    </message>
    <message>
        <source>Muon</source>
        <translation>Muon</translation>
    </message>
    <message>
        <source>Gives all directions of a layer&apos;s matrix the same say, so that rare ones are learned too. Two parameters of a surface are no matrix: there every step is as long as the learning rate, and it cannot come to rest.</source>
        <translation>परत के आव्यूह की सभी दिशाओं को बराबर महत्व देता है, ताकि विरली दिशाएँ भी सीखी जाएँ। सतह के दो पैरामीटर आव्यूह नहीं हैं: वहाँ हर कदम सीखने की दर जितना लंबा होता है, और गेंद ठहर नहीं सकती।</translation>
    </message>
    <message>
        <source>How much of its velocity each step keeps.</source>
        <translation>हर कदम अपने वेग का कितना रखता है।</translation>
    </message>
    <message>
        <source>NAdam</source>
        <translation>NAdam</translation>
    </message>
    <message>
        <source>Adam with Nesterov&apos;s look ahead in place of plain momentum, so that the newest gradient counts at once and the ball overshoots less.</source>
        <translation>Adam, जिसमें सादे मोमेंटम की जगह Nesterov का आगे देखना है, ताकि सबसे नया ग्रेडिएंट तुरंत गिना जाए और गेंद तल से उतनी आगे न निकले।</translation>
    </message>
    <message>
        <source>Momentum schedule</source>
        <translation>मोमेंटम की योजना</translation>
    </message>
    <message>
        <source>How fast the momentum grows from half of β₁ to all of it: with 0.004 it takes thousands of steps, with 0 it stays at half.</source>
        <translation>मोमेंटम β₁ के आधे से पूरे तक कितनी तेज़ी से बढ़ता है: 0.004 पर हज़ारों कदम लगते हैं, 0 पर वह आधा ही रहता है।</translation>
    </message>
    <message>
        <source>Momentum of this step</source>
        <translation>इस कदम का मोमेंटम</translation>
    </message>
    <message>
        <source>Momentum of the next step</source>
        <translation>अगले कदम का मोमेंटम</translation>
    </message>
    <message>
        <source>Product of all so far</source>
        <translation>अब तक के सभी का गुणनफल</translation>
    </message>
    <message>
        <source>The mean, looking one step ahead</source>
        <translation>माध्य, एक कदम आगे देखते हुए</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>Nesterov मोमेंटम</translation>
    </message>
    <message>
        <source>Momentum that looks ahead: it measures the slope where the velocity is about to carry it, and so brakes earlier and overshoots less.</source>
        <translation>आगे देखने वाला मोमेंटम: ढाल वहाँ मापता है जहाँ वेग उसे ले जाने वाला है, इसलिए पहले ही धीमा होता है और तल से उतना आगे नहीं निकलता।</translation>
    </message>
    <message>
        <source>Newton&apos;s method</source>
        <translation>न्यूटन की विधि</translation>
    </message>
    <message>
        <source>Knows how the loss bends and jumps to the bottom of the parabola that touches it: one step where the loss is one, but a table of second derivatives at each, and a saddle attracts it like a minimum.</source>
        <translation>जानती है कि हानि कैसे मुड़ती है, और उसे छूने वाले परवलय के तल पर कूदती है: जहाँ हानि खुद परवलय हो वहाँ एक ही कदम; पर हर कदम पर द्वितीय अवकलजों की एक पूरी तालिका, और काठी इसे न्यूनतम की तरह ही खींचती है।</translation>
    </message>
    <message>
        <source>Newton&apos;s method takes up to {most_parameters} parameters, and here are {dimension:,}</source>
        <translation>न्यूटन की विधि {most_parameters} पैरामीटरों तक चलती है, और यहाँ {dimension:,} हैं</translation>
    </message>
    <message>
        <source>Quasi-hyperbolic Adam</source>
        <translation>क्वासी-हाइपरबोलिक Adam</translation>
    </message>
    <message>
        <source>Adam that mixes the newest gradient into its averages, so that a longer memory steadies the direction without making it slow to turn.</source>
        <translation>Adam, जो अपने औसतों में सबसे नया ग्रेडिएंट मिलाता है, ताकि लंबी याददाश्त दिशा को स्थिर करे पर मुड़ने में देर न हो।</translation>
    </message>
    <message>
        <source>Momentum share</source>
        <translation>मोमेंटम का हिस्सा</translation>
    </message>
    <message>
        <source>The share of the averaged gradient in the direction; the rest is the newest gradient, and 1 is Adam.</source>
        <translation>दिशा में औसत ग्रेडिएंट का हिस्सा; बाकी सबसे नया ग्रेडिएंट है, और 1 Adam है।</translation>
    </message>
    <message>
        <source>Squared-average share</source>
        <translation>वर्ग के औसत का हिस्सा</translation>
    </message>
    <message>
        <source>The share of the averaged squared gradient in the step size; the rest is the newest square, and 1 is Adam.</source>
        <translation>कदम के आकार में ग्रेडिएंट के वर्ग के औसत का हिस्सा; बाकी सबसे नया वर्ग है, और 1 Adam है।</translation>
    </message>
    <message>
        <source>Mixed with the newest gradient</source>
        <translation>सबसे नए ग्रेडिएंट के साथ मिलाया हुआ</translation>
    </message>
    <message>
        <source>Mixed with its square</source>
        <translation>उसके वर्ग के साथ मिलाया हुआ</translation>
    </message>
    <message>
        <source>Quasi-hyperbolic momentum</source>
        <translation>क्वासी-हाइपरबोलिक मोमेंटम</translation>
    </message>
    <message>
        <source>Averages a plain step and a momentum step, so that a very long memory can be used and the newest gradient still counts.</source>
        <translation>सादे कदम और मोमेंटम वाले कदम का औसत लेता है, ताकि बहुत लंबी याददाश्त रखी जा सके और सबसे नया ग्रेडिएंट फिर भी गिना जाए।</translation>
    </message>
    <message>
        <source>The share of the averaged gradient in each step; the rest is the newest gradient: 0 is plain gradient descent, 1 is momentum.</source>
        <translation>हर कदम में औसत ग्रेडिएंट का हिस्सा; बाकी सबसे नया ग्रेडिएंट है: 0 सादा ग्रेडिएंट डिसेंट है, 1 मोमेंटम।</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Divides each parameter&apos;s gradient by its recent size, so that steep and flat directions move alike; unlike Adagrad it forgets the distant past and does not stall.</source>
        <translation>हर पैरामीटर के ग्रेडिएंट को उसके हाल के आकार से भाग देता है, ताकि खड़ी और समतल दिशाओं में चाल एक जैसी हो; Adagrad के विपरीत यह पुरानी बातें भूल जाता है और थमता नहीं।</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>चल रहा है।</translation>
    </message>
    <message>
        <source>Converged at step {step}: for {epochs} epochs the gradient was nearly zero and nothing moved.</source>
        <translation>कदम {step} पर अभिसरित: {epochs} इपॉक तक ग्रेडिएंट लगभग शून्य रहा और कुछ नहीं हिला।</translation>
    </message>
    <message>
        <source>Diverged: step {step} would have thrown the loss or a weight beyond all bounds. The last finite point is kept.</source>
        <translation>अपसरित: कदम {step} हानि को या किसी भार को सारी सीमाओं के पार फेंक देता। आखिरी परिमित बिंदु रखा गया है।</translation>
    </message>
    <message>
        <source>The one epoch is done.</source>
        <translation>इकलौता इपॉक पूरा हुआ।</translation>
    </message>
    <message>
        <source>All {epochs} epochs are done.</source>
        <translation>सभी {epochs} इपॉक पूरे हुए।</translation>
    </message>
    <message>
        <source>A plane needs two different parameters; choose another one for its second axis.</source>
        <translation>समतल के लिए दो अलग-अलग पैरामीटर चाहिए; उसके दूसरे अक्ष के लिए कोई और चुनें।</translation>
    </message>
    <message>
        <source>1st direction of the path ({percent}%)</source>
        <translation>रास्ते की पहली दिशा ({percent}%)</translation>
    </message>
    <message>
        <source>2nd direction ({percent}%)</source>
        <translation>दूसरी दिशा ({percent}%)</translation>
    </message>
    <message>
        <source>1st direction of the path</source>
        <translation>रास्ते की पहली दिशा</translation>
    </message>
    <message>
        <source>2nd direction</source>
        <translation>दूसरी दिशा</translation>
    </message>
    <message>
        <source>1st direction of the way down</source>
        <translation>नीचे के रास्ते की पहली दिशा</translation>
    </message>
    <message>
        <source>1st direction</source>
        <translation>पहली दिशा</translation>
    </message>
    <message>
        <source>1st random direction</source>
        <translation>संयोग से चुनी पहली दिशा</translation>
    </message>
    <message>
        <source>clip norm {limit}</source>
        <translation>नॉर्म की सीमा {limit}</translation>
    </message>
    <message>
        <source>clip value {limit}</source>
        <translation>मान की सीमा {limit}</translation>
    </message>
    <message>
        <source>{setting} on</source>
        <translation>{setting} चालू</translation>
    </message>
    <message>
        <source>{setting} off</source>
        <translation>{setting} बंद</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>कदम</translation>
    </message>
    <message>
        <source>New parameters</source>
        <translation>नए पैरामीटर</translation>
    </message>
    <message>
        <source>Warm-up epochs</source>
        <translation>वार्म-अप के इपॉक</translation>
    </message>
    <message>
        <source>For so many epochs the learning rate climbs evenly to its full value, to keep the first steps small; 0 starts at once.</source>
        <translation>इतने इपॉक तक सीखने की दर एकसमान चढ़कर अपने पूरे मान पर पहुँचती है, ताकि पहले कदम छोटे रहें; 0 हो तो तुरंत पूरा मान।</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>अचर</translation>
    </message>
    <message>
        <source>The learning rate stays as it is.</source>
        <translation>सीखने की दर जैसी है वैसी ही रहती है।</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>सीढ़ियाँ</translation>
    </message>
    <message>
        <source>Falls by a factor every so many epochs: long strides first, then finer ones near the minimum.</source>
        <translation>हर इतने इपॉक पर एक गुणक से घटती है: पहले लंबे डग, फिर न्यूनतम के पास छोटे-छोटे।</translation>
    </message>
    <message>
        <source>Epochs a step</source>
        <translation>प्रति सीढ़ी इपॉक</translation>
    </message>
    <message>
        <source>How many epochs pass before the learning rate falls once more.</source>
        <translation>सीखने की दर के एक बार और घटने तक कितने इपॉक बीतते हैं।</translation>
    </message>
    <message>
        <source>Factor a step</source>
        <translation>प्रति सीढ़ी गुणक</translation>
    </message>
    <message>
        <source>What each fall multiplies the learning rate by: 0.5 halves it, 1 leaves it alone.</source>
        <translation>हर गिरावट सीखने की दर को इससे गुणा करती है: 0.5 उसे आधा करता है, 1 वैसा ही छोड़ता है।</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>चरघातांकी</translation>
    </message>
    <message>
        <source>Falls by the same small factor every epoch: a smooth way to settle where noisy gradients keep the ball jumping.</source>
        <translation>हर इपॉक पर एक ही छोटे गुणक से घटती है: जहाँ शोर भरे ग्रेडिएंट गेंद को उछालते रहते हैं, वहाँ आराम से ठहरने का तरीका।</translation>
    </message>
    <message>
        <source>Factor an epoch</source>
        <translation>प्रति इपॉक गुणक</translation>
    </message>
    <message>
        <source>What each epoch multiplies the learning rate by: 0.97 halves it in about 23 epochs, 1 leaves it alone.</source>
        <translation>हर इपॉक सीखने की दर को इससे गुणा करता है: 0.97 उसे लगभग 23 इपॉक में आधा करता है, 1 वैसा ही छोड़ता है।</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>कोसाइन</translation>
    </message>
    <message>
        <source>Follows half a cosine wave down over the whole run: hardly less at first, fast in the middle, gently at the end.</source>
        <translation>पूरे दौर में कोसाइन की आधी लहर के साथ नीचे उतरती है: पहले ज़रा-सी, बीच में तेज़, अंत में धीरे।</translation>
    </message>
    <message>
        <source>Final share</source>
        <translation>अंतिम हिस्सा</translation>
    </message>
    <message>
        <source>The share of the learning rate that is left after the last epoch.</source>
        <translation>आखिरी इपॉक के बाद सीखने की दर का जो हिस्सा बचता है।</translation>
    </message>
    <message>
        <source>Inverse time</source>
        <translation>व्युत्क्रम समय</translation>
    </message>
    <message>
        <source>Falls as one over the time: slowly enough to reach any minimum, fast enough to settle there in spite of noise.</source>
        <translation>समय के व्युत्क्रम की तरह घटती है: इतनी धीरे कि किसी भी न्यूनतम तक पहुँच जाए, इतनी तेज़ कि शोर के बावजूद वहाँ ठहर जाए।</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>क्षय</translation>
    </message>
    <message>
        <source>How fast it falls: after 1 / decay epochs half the learning rate is left; 0 leaves it alone.</source>
        <translation>कितनी तेज़ी से घटती है: 1 / क्षय इपॉक के बाद सीखने की आधी दर बचती है; 0 उसे वैसा ही छोड़ता है।</translation>
    </message>
    <message>
        <source>Bowl</source>
        <translation>कटोरा</translation>
    </message>
    <message>
        <source>The gradient points straight away from the bottom, so every optimizer gets there. Raise the learning rate past 1 and gradient descent climbs out instead.</source>
        <translation>ग्रेडिएंट तल से सीधे उल्टी ओर इशारा करता है, इसलिए हर ऑप्टिमाइज़र वहाँ पहुँच जाता है। सीखने की दर 1 से आगे बढ़ाएँ, तो ग्रेडिएंट डिसेंट उतरने के बदले चढ़कर बाहर निकल जाता है।</translation>
    </message>
    <message>
        <source>Elongated bowl</source>
        <translation>खिंचा हुआ कटोरा</translation>
    </message>
    <message>
        <source>Twenty times steeper across than along. A learning rate small enough for the steep direction crawls in the flat one: gradient descent zigzags, momentum smooths the path.</source>
        <translation>आर-पार लंबाई से बीस गुना खड़ा। खड़ी दिशा के लिए जितनी कम सीखने की दर चाहिए, वह समतल दिशा में रेंगती है: ग्रेडिएंट डिसेंट टेढ़ा-मेढ़ा चलता है, मोमेंटम रास्ते को चिकना करता है।</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>पठार</translation>
    </message>
    <message>
        <source>Far from the valley the ground is almost flat, and a gradient near zero means tiny steps: training seems over long before it is. Optimizers that rescale their steps leave a plateau much sooner.</source>
        <translation>घाटी से दूर ज़मीन लगभग समतल है, और शून्य के पास का ग्रेडिएंट यानी नन्हे कदम: प्रशिक्षण समय से बहुत पहले पूरा हुआ लगता है। जो ऑप्टिमाइज़र अपने कदमों का पैमाना बदलते हैं वे पठार से बहुत जल्दी निकल जाते हैं।</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>काठी</translation>
    </message>
    <message>
        <source>At the centre the gradient is zero, yet it is no minimum: the surface rises along x and falls along y. Started close to the ridge, gradient descent lingers there before it finds the way down.</source>
        <translation>बीच में ग्रेडिएंट शून्य है, फिर भी वह न्यूनतम नहीं है: सतह x की दिशा में चढ़ती है और y की दिशा में उतरती है। कटक के पास से शुरू करने पर ग्रेडिएंट डिसेंट नीचे का रास्ता मिलने तक वहीं रुका रहता है।</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>Booth</translation>
    </message>
    <message>
        <source>A tilted elongated bowl: the long axis lies between x and y, so scaling each parameter on its own, as Adam does, can&apos;t make it round.</source>
        <translation>तिरछा, खिंचा हुआ कटोरा: उसका लंबा अक्ष x और y के बीच है, इसलिए हर पैरामीटर का पैमाना अलग-अलग बदलने से, जैसा Adam करता है, वह गोल नहीं होता।</translation>
    </message>
    <message>
        <source>Matyas</source>
        <translation>Matyas</translation>
    </message>
    <message>
        <source>A long, nearly level valley along the diagonal. The loss falls fast at first and then hardly at all, although the minimum is still far away.</source>
        <translation>विकर्ण की दिशा में लंबी, लगभग समतल घाटी। हानि पहले तेज़ी से घटती है और फिर लगभग नहीं, हालाँकि न्यूनतम अभी बहुत दूर है।</translation>
    </message>
    <message>
        <source>Beale</source>
        <translation>Beale</translation>
    </message>
    <message>
        <source>Steep walls at the corners and a flat, curved valley between. One learning rate has to serve slopes that differ by a factor of a million.</source>
        <translation>कोनों पर खड़ी दीवारें और बीच में समतल, मुड़ी हुई घाटी। सीखने की एक ही दर को ऐसी ढालों से काम चलाना है जिनमें दस लाख गुने का अंतर है।</translation>
    </message>
    <message>
        <source>Rosenbrock</source>
        <translation>Rosenbrock</translation>
    </message>
    <message>
        <source>The banana valley: its floor is found in a few steps, but following the bend to the minimum takes thousands. The classic test for every optimizer since 1960.</source>
        <translation>केले जैसी घाटी: उसकी तली कुछ ही कदमों में मिल जाती है, पर मोड़ के साथ-साथ न्यूनतम तक पहुँचने में हज़ारों लगते हैं। 1960 से हर ऑप्टिमाइज़र की चिर-परिचित कसौटी।</translation>
    </message>
    <message>
        <source>Himmelblau</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Four minima, all equally deep. Which one is found depends only on the start and the step size: click around and see where the borders run.</source>
        <translation>चार न्यूनतम, सब बराबर गहरे। कौन-सा मिलेगा, यह केवल शुरुआत और कदम के आकार पर निर्भर है: जगह-जगह क्लिक करें और देखें कि सीमाएँ कहाँ से गुज़रती हैं।</translation>
    </message>
    <message>
        <source>Rastrigin</source>
        <translation>Rastrigin</translation>
    </message>
    <message>
        <source>An egg carton laid over a bowl: 120 local minima around one best. Following the gradient leads to the nearest hollow, and rarely to the best.</source>
        <translation>कटोरे पर बिछी अंडों की ट्रे: एक सबसे अच्छे के चारों ओर 120 स्थानीय न्यूनतम। ग्रेडिएंट के पीछे चलने से सबसे पास का गड्ढा मिलता है, और सबसे अच्छा विरले ही।</translation>
    </message>
    <message>
        <source>Ackley</source>
        <translation>Ackley</translation>
    </message>
    <message>
        <source>A rippled plain with one deep funnel, pointed at the bottom. Gradient descent is caught by a ripple; momentum can roll over them, and a fixed step never quite settles in the point.</source>
        <translation>लहरदार मैदान, जिसमें एक गहरी कीप है, तल पर नुकीली। ग्रेडिएंट डिसेंट किसी लहर में फँस जाता है; मोमेंटम लहरों के ऊपर से लुढ़क सकता है, और निश्चित कदम नोक में कभी पूरी तरह नहीं ठहरता।</translation>
    </message>
    <message>
        <source>Styblinski–Tang</source>
        <translation>Styblinski–Tang</translation>
    </message>
    <message>
        <source>Four hollows of different depth, one in each quarter. The start decides where gradient descent ends, and only one of the four is the best.</source>
        <translation>अलग-अलग गहराई के चार गड्ढे, हर चौथाई में एक। शुरुआत तय करती है कि ग्रेडिएंट डिसेंट कहाँ खत्म होगा, और चार में से सबसे अच्छा एक ही है।</translation>
    </message>
    <message>
        <source>Three-hump camel</source>
        <translation>तीन कूबड़ वाला ऊँट</translation>
    </message>
    <message>
        <source>The best minimum lies in the middle, with a shallower one on either side. Momentum carries the ball over a low pass where plain gradient descent stays behind.</source>
        <translation>सबसे अच्छा न्यूनतम बीच में है, और उसके दोनों ओर एक-एक उथला। मोमेंटम गेंद को कम ऊँचे दर्रे के पार ले जाता है, जहाँ सादा ग्रेडिएंट डिसेंट पीछे रह जाता है।</translation>
    </message>
    <message>
        <source>Two valleys</source>
        <translation>दो घाटियाँ</translation>
    </message>
    <message>
        <source>A broad bowl with two hollows, one shallow and one deep and narrow. Gradient descent settles in the one it meets first, even when the other is better.</source>
        <translation>चौड़ा कटोरा, जिसमें दो गड्ढे हैं, एक उथला और एक गहरा व तंग। ग्रेडिएंट डिसेंट उसी में ठहरता है जो पहले मिले, चाहे दूसरा उससे अच्छा हो।</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>पहाड़ियाँ</translation>
    </message>
    <message>
        <source>Hills and dales without a pattern, as in most real losses. From a hilltop a small change of the start leads to another valley.</source>
        <translation>बिना किसी पैटर्न की पहाड़ियाँ और घाटियाँ, जैसी ज़्यादातर असली हानियों में होती हैं। चोटी से शुरुआत ज़रा-सी बदलने पर दूसरी घाटी मिलती है।</translation>
    </message>
    <message>
        <source>Nothing remarkable.</source>
        <translation>कुछ खास नहीं।</translation>
    </message>
    <message>
        <source>No optimizer gets lower: what is wrong is the model. It explains only {percent} % of the variance (R² {share}); other features or a more flexible model would get lower.</source>
        <translation>कोई भी ऑप्टिमाइज़र इससे नीचे नहीं जाता: कमी मॉडल में है। वह प्रसरण का केवल {percent} % समझाता है (R² {share}); दूसरी विशेषताओं या ज़्यादा लचीले मॉडल से हानि और घटेगी।</translation>
    </message>
    <message>
        <source>No optimizer gets lower: what is wrong is the model. It explains only {percent} % of the variance (R² {share}); a smaller weight penalty, other features or a more flexible model would get lower.</source>
        <translation>कोई भी ऑप्टिमाइज़र इससे नीचे नहीं जाता: कमी मॉडल में है। वह प्रसरण का केवल {percent} % समझाता है (R² {share}); भारों पर कम दंड, दूसरी विशेषताओं या ज़्यादा लचीले मॉडल से हानि और घटेगी।</translation>
    </message>
    <message>
        <source>No optimizer gets lower: what is wrong is the model. It avoids only {percent} % of the mistakes of always naming the commonest class; other features or a more flexible model would get lower.</source>
        <translation>कोई भी ऑप्टिमाइज़र इससे नीचे नहीं जाता: कमी मॉडल में है। हमेशा सबसे आम श्रेणी कहने से जितनी गलतियाँ होतीं, वह उनमें से केवल {percent} % से बचता है; दूसरी विशेषताओं या ज़्यादा लचीले मॉडल से हानि और घटेगी।</translation>
    </message>
    <message>
        <source>No optimizer gets lower: what is wrong is the model. It avoids only {percent} % of the mistakes of always naming the commonest class; a smaller weight penalty, other features or a more flexible model would get lower.</source>
        <translation>कोई भी ऑप्टिमाइज़र इससे नीचे नहीं जाता: कमी मॉडल में है। हमेशा सबसे आम श्रेणी कहने से जितनी गलतियाँ होतीं, वह उनमें से केवल {percent} % से बचता है; भारों पर कम दंड, दूसरी विशेषताओं या ज़्यादा लचीले मॉडल से हानि और घटेगी।</translation>
    </message>
    <message>
        <source>Let it run.</source>
        <translation>इसे चलने दें।</translation>
    </message>
    <message>
        <source>Lower the learning rate.</source>
        <translation>सीखने की दर घटाएँ।</translation>
    </message>
    <message>
        <source>Lower the learning rate: {rate} is too near to the critical one or above it, {critical}.</source>
        <translation>सीखने की दर घटाएँ: {rate} क्रांतिक दर {critical} के बहुत पास या उससे ऊपर है।</translation>
    </message>
    <message>
        <source>Lower the learning rate: {rate} is above the critical one, {critical}.</source>
        <translation>सीखने की दर घटाएँ: {rate} क्रांतिक दर {critical} से ऊपर है।</translation>
    </message>
    <message>
        <source>Lower the learning rate: {rate} is far above the usual one, {usual}.</source>
        <translation>सीखने की दर घटाएँ: {rate} सामान्य दर {usual} से बहुत ऊपर है।</translation>
    </message>
    <message>
        <source>Lower the learning rate: a third of {rate} is a good try.</source>
        <translation>सीखने की दर घटाएँ: {rate} का एक तिहाई आज़माना ठीक रहेगा।</translation>
    </message>
    <message>
        <source>Lower the learning rate: a third of the one set, {base}, is a good try; its schedule makes it {rate} now.</source>
        <translation>सीखने की दर घटाएँ: तय की गई दर {base} का एक तिहाई आज़माना ठीक रहेगा; उसकी दर-योजना उसे अभी {rate} बनाती है।</translation>
    </message>
    <message>
        <source>Let it run: the warm-up is still raising the learning rate, now {rate}.</source>
        <translation>इसे चलने दें: वार्म-अप अभी सीखने की दर बढ़ा रहा है, जो अब {rate} है।</translation>
    </message>
    <message>
        <source>The schedule has lowered the learning rate to {rate}, {percent} % of the critical one: a slower one would get farther.</source>
        <translation>दर-योजना ने सीखने की दर घटाकर {rate} कर दी है, यानी क्रांतिक दर का {percent} %: धीरे घटने वाली योजना आगे तक ले जाती।</translation>
    </message>
    <message>
        <source>A larger learning rate is faster: this one is {percent} % of the critical one, {critical}.</source>
        <translation>सीखने की ज़्यादा दर से काम तेज़ होगा: यह क्रांतिक दर {critical} का {percent} % है।</translation>
    </message>
    <message>
        <source>Networks have many minima: another seed, or another optimizer, may find a lower one.</source>
        <translation>नेटवर्क में बहुत-से न्यूनतम होते हैं: दूसरे सीड या दूसरे ऑप्टिमाइज़र से इससे निचला मिल सकता है।</translation>
    </message>
    <message>
        <source>There is nothing more to gain here: compare another optimizer or learning rate.</source>
        <translation>यहाँ पाने को और कुछ नहीं है: किसी दूसरे ऑप्टिमाइज़र या सीखने की दूसरी दर से तुलना करें।</translation>
    </message>
    <message>
        <source>The ball is {times} times as far out as the window reaches, and the loss still falls, to {loss}: this surface seems to have no lowest point.</source>
        <translation>गेंद दिखाए गए क्षेत्र की सीमा से {times} गुना दूर है, और हानि अब भी घट रही है, {loss} तक: लगता है, इस सतह की कोई सबसे निचली जगह नहीं है।</translation>
    </message>
    <message>
        <source>No optimizer and no learning rate can end this: start elsewhere, or choose a surface with a bottom.</source>
        <translation>कोई ऑप्टिमाइज़र और सीखने की कोई दर इसे खत्म नहीं कर सकती: कहीं और से शुरू करें, या ऐसी सतह चुनें जिसका तल हो।</translation>
    </message>
    <message>
        <source>The next step would leave where the formula is defined.</source>
        <translation>अगला कदम वहाँ से बाहर ले जाता जहाँ सूत्र परिभाषित है।</translation>
    </message>
    <message>
        <source>Start farther from its border, or choose a formula that has its lowest point inside.</source>
        <translation>उसकी सीमा से दूर शुरू करें, या ऐसा सूत्र चुनें जिसकी सबसे निचली जगह भीतर हो।</translation>
    </message>
    <message>
        <source>The run was stopped at step {step}: the next one would have left all bounds.</source>
        <translation>दौर कदम {step} पर रोक दिया गया: अगला कदम सारी सीमाओं के पार चला जाता।</translation>
    </message>
    <message>
        <source>The loss rose in {rises} of the last {epochs} epochs, from {before} to {loss}.</source>
        <translation>पिछले {epochs} इपॉक में से {rises} में हानि बढ़ी, {before} से {loss} तक।</translation>
    </message>
    <message>
        <source>Across the valley each step is longer than the last, by {percent} %: the loss rises in the end.</source>
        <translation>घाटी के आर-पार हर कदम पिछले से {percent} % लंबा है: आखिर में हानि बढ़ती है।</translation>
    </message>
    <message>
        <source>The loss is {loss}, far above the {initial} it started from.</source>
        <translation>हानि {loss} है, शुरुआत की हानि {initial} से बहुत ऊपर।</translation>
    </message>
    <message>
        <source>All {units} units of layer {layer} have the same weights: they compute the same, so they learn the same.</source>
        <translation>परत {layer} की सभी {units} इकाइयों के भार एक जैसे हैं: वे एक ही चीज़ निकालती हैं, इसलिए एक ही चीज़ सीखती हैं।</translation>
    </message>
    <message>
        <source>No training can tell them apart: begin with weights drawn by chance, Xavier or He.</source>
        <translation>कोई प्रशिक्षण उनमें फ़र्क नहीं ला सकता: संयोग से चुने गए भारों से शुरू करें, Xavier या He।</translation>
    </message>
    <message>
        <source>{dead} of {units} units of layer {layer} are 0 for every row: no gradient reaches them any more.</source>
        <translation>परत {layer} की {units} में से {dead} इकाइयाँ हर पंक्ति पर 0 देती हैं: उन तक अब कोई ग्रेडिएंट नहीं पहुँचता।</translation>
    </message>
    <message>
        <source>Start again with a smaller learning rate, clipped gradients, He&apos;s initialization, or tanh.</source>
        <translation>सीखने की कम दर, क्लिप किए गए ग्रेडिएंट, He के आरंभीकरण या tanh के साथ फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>The signal grows from layer to layer: the scores are {times} times as large as they should be.</source>
        <translation>संकेत परत दर परत बढ़ता जाता है: स्कोर जितने होने चाहिए उससे {times} गुना बड़े हैं।</translation>
    </message>
    <message>
        <source>The first layer&apos;s gradient is {times} times as large as the last&apos;s: {first} against {last}.</source>
        <translation>पहली परत का ग्रेडिएंट आखिरी परत के ग्रेडिएंट का {times} गुना है: {first} बनाम {last}।</translation>
    </message>
    <message>
        <source>{percent} % of what the hidden units give is at the ends of their range, where their slope is nearly 0.</source>
        <translation>छिपी इकाइयाँ जो देती हैं, उसका {percent} % उनके परास के सिरों पर है, जहाँ उनकी ढाल लगभग 0 है।</translation>
    </message>
    <message>
        <source>The weights are too large for it: begin with Xavier&apos;s, or smaller ones.</source>
        <translation>भार इसके लिए बहुत बड़े हैं: Xavier के भारों या छोटे भारों से शुरू करें।</translation>
    </message>
    <message>
        <source>The first layer&apos;s gradient is {times} times smaller than the last&apos;s: {first} against {last}.</source>
        <translation>पहली परत का ग्रेडिएंट आखिरी परत के ग्रेडिएंट से {times} गुना छोटा है: {first} बनाम {last}।</translation>
    </message>
    <message>
        <source>At the start the first layer&apos;s gradient was {times} times smaller than the last&apos;s, {first} against {last}; the loss hardly moves, at {loss}.</source>
        <translation>शुरुआत में पहली परत का ग्रेडिएंट आखिरी परत के ग्रेडिएंट से {times} गुना छोटा था, {first} बनाम {last}; हानि {loss} पर है और मुश्किल से हिलती है।</translation>
    </message>
    <message>
        <source>Take ReLU with He&apos;s initialization, tanh with Xavier&apos;s, or fewer layers.</source>
        <translation>ReLU को He के आरंभीकरण के साथ लें, tanh को Xavier के साथ, या परतें कम रखें।</translation>
    </message>
    <message>
        <source>Begin with smaller weights, Xavier&apos;s or He&apos;s, or clip the gradient.</source>
        <translation>छोटे भारों से, Xavier या He के भारों से शुरू करें, या ग्रेडिएंट को क्लिप करें।</translation>
    </message>
    <message>
        <source>A smaller or decaying learning rate, or larger batches, get lower.</source>
        <translation>सीखने की कम या घटती हुई दर, या बड़े बैच, और नीचे पहुँचाते हैं।</translation>
    </message>
    <message>
        <source>From step to step the ball turned by about {angle}°, and only {percent} % of its way led ahead.</source>
        <translation>गेंद हर कदम पर लगभग {angle}° मुड़ी, और उसके रास्ते का केवल {percent} % आगे ले गया।</translation>
    </message>
    <message>
        <source>Momentum cancels the to and fro and gathers speed along the valley; so does a smaller learning rate.</source>
        <translation>मोमेंटम इधर-उधर की चाल को काटता है और घाटी की लंबाई में गति पकड़ता है; सीखने की कम दर से भी काम बनता है।</translation>
    </message>
    <message>
        <source>The loss rose in {rises} of the last {epochs} epochs and fell in {falls}, without getting lower for good.</source>
        <translation>पिछले {epochs} इपॉक में से {rises} में हानि बढ़ी और {falls} में घटी, पर टिककर नीचे नहीं गई।</translation>
    </message>
    <message>
        <source>Each step crosses the valley and undoes nearly all of the last: in {epochs} epochs the loss only went from {before} to {loss}.</source>
        <translation>हर कदम घाटी के पार जाता है और पिछले का लगभग सारा किया मिटा देता है: {epochs} इपॉक में हानि केवल {before} से {loss} हुई।</translation>
    </message>
    <message>
        <source>Each step crosses the valley and undoes all of the last: for {epochs} epochs the loss is {loss}.</source>
        <translation>हर कदम घाटी के पार जाता है और पिछले का सारा किया मिटा देता है: {epochs} इपॉक से हानि {loss} है।</translation>
    </message>
    <message>
        <source>The ball hops to and fro at the bottom, {length} at a step: the loss stays near {loss}.</source>
        <translation>गेंद तल पर इधर-उधर फुदकती है, हर कदम पर {length}: हानि {loss} के पास रहती है।</translation>
    </message>
    <message>
        <source>Only a smaller or decaying learning rate gets nearer: these steps do not shrink by themselves.</source>
        <translation>केवल सीखने की कम या घटती हुई दर और पास ले जाती है: ये कदम अपने आप छोटे नहीं होते।</translation>
    </message>
    <message>
        <source>The loss rose in {rises} and fell in {falls} of the last {epochs} epochs; a batch&apos;s gradient is off by {noise}, where around here the full one is only {gradient}.</source>
        <translation>पिछले {epochs} इपॉक में से {rises} में हानि बढ़ी और {falls} में घटी; बैच का ग्रेडिएंट {noise} से चूकता है, जबकि यहाँ के आस-पास पूरा ग्रेडिएंट केवल {gradient} है।</translation>
    </message>
    <message>
        <source>Raise the learning rate tenfold: all steps point the same way, so longer ones would do.</source>
        <translation>सीखने की दर दस गुनी करें: सभी कदम एक ही ओर इशारा करते हैं, इसलिए लंबे कदम भी चलेंगे।</translation>
    </message>
    <message>
        <source>The schedule has lowered the learning rate to {rate}: a slower one would get farther.</source>
        <translation>दर-योजना ने सीखने की दर घटाकर {rate} कर दी है: धीरे घटने वाली योजना आगे तक ले जाती।</translation>
    </message>
    <message>
        <source>The loss fell in {falls} of the last {epochs} epochs, but at this pace about {needed} more are needed.</source>
        <translation>पिछले {epochs} इपॉक में से {falls} में हानि घटी, पर इस गति से लगभग {needed} और चाहिए।</translation>
    </message>
    <message>
        <source>Through the noise the loss has fallen for {epochs} epochs, from {before} to {loss}.</source>
        <translation>शोर के बीच हानि {epochs} इपॉक से घट रही है, {before} से {loss} तक।</translation>
    </message>
    <message>
        <source>The loss fell in {falls} of the last {epochs} epochs, from {before} to {loss}.</source>
        <translation>पिछले {epochs} इपॉक में से {falls} में हानि घटी, {before} से {loss} तक।</translation>
    </message>
    <message>
        <source>The loss swings up and down, but its peaks are getting lower, from {older} to {newer}.</source>
        <translation>हानि ऊपर-नीचे झूलती है, पर उसकी चोटियाँ नीची होती जा रही हैं, {older} से {newer} तक।</translation>
    </message>
    <message>
        <source>The loss still falls in {falls} of {epochs} epochs, by {change} in all, at {loss}.</source>
        <translation>{epochs} में से {falls} इपॉक में हानि अब भी घटती है, कुल {change}, और {loss} पर है।</translation>
    </message>
    <message>
        <source>The valley is long and narrow: momentum or Adam are faster along it.</source>
        <translation>घाटी लंबी और तंग है: उसकी लंबाई में मोमेंटम या Adam ज़्यादा तेज़ हैं।</translation>
    </message>
    <message>
        <source>The valley is long and narrow: it takes many epochs.</source>
        <translation>घाटी लंबी और तंग है: इसमें बहुत-से इपॉक लगते हैं।</translation>
    </message>
    <message>
        <source>It ends where it should: next to the best known loss, {best}.</source>
        <translation>यह वहीं खत्म होता है जहाँ होना चाहिए: सबसे अच्छी ज्ञात हानि {best} के बिल्कुल पास।</translation>
    </message>
    <message>
        <source>Give it more epochs: it was still on its way.</source>
        <translation>इसे और इपॉक दें: यह अभी रास्ते में था।</translation>
    </message>
    <message>
        <source>A weight penalty or a simpler model would predict new rows better.</source>
        <translation>भारों पर दंड या सरल मॉडल से नई पंक्तियों का पूर्वानुमान बेहतर होगा।</translation>
    </message>
    <message>
        <source>A larger weight penalty or a simpler model would predict new rows better.</source>
        <translation>भारों पर ज़्यादा दंड या सरल मॉडल से नई पंक्तियों का पूर्वानुमान बेहतर होगा।</translation>
    </message>
    <message>
        <source>A weight penalty, a simpler model or an end after epoch {epoch} would predict new rows better.</source>
        <translation>भारों पर दंड, सरल मॉडल या इपॉक {epoch} के बाद रुक जाने से नई पंक्तियों का पूर्वानुमान बेहतर होगा।</translation>
    </message>
    <message>
        <source>A larger weight penalty, a simpler model or an end after epoch {epoch} would predict new rows better.</source>
        <translation>भारों पर ज़्यादा दंड, सरल मॉडल या इपॉक {epoch} के बाद रुक जाने से नई पंक्तियों का पूर्वानुमान बेहतर होगा।</translation>
    </message>
    <message>
        <source>The gradient is nearly zero ({gradient}), but the ground bends down in all directions (curvature {curvature} at most).</source>
        <translation>ग्रेडिएंट लगभग शून्य है ({gradient}), पर ज़मीन सभी दिशाओं में नीचे मुड़ती है (वक्रता ज़्यादा से ज़्यादा {curvature})।</translation>
    </message>
    <message>
        <source>Start a little to one side: exactly on top nothing says which way is down.</source>
        <translation>ज़रा एक ओर हटकर शुरू करें: ठीक चोटी पर कुछ नहीं बताता कि नीचे किस ओर है।</translation>
    </message>
    <message>
        <source>The gradient is nearly zero ({gradient}), but this is no minimum: one direction bends down (curvature {curvature}).</source>
        <translation>ग्रेडिएंट लगभग शून्य है ({gradient}), पर यह न्यूनतम नहीं है: एक दिशा नीचे मुड़ती है (वक्रता {curvature})।</translation>
    </message>
    <message>
        <source>Start a little to one side, or use momentum or mini-batches, whose noise pushes the ball off.</source>
        <translation>ज़रा एक ओर हटकर शुरू करें, या मोमेंटम या मिनी-बैच लें, जिनका शोर गेंद को वहाँ से धकेल देता है।</translation>
    </message>
    <message>
        <source>Start nearer to the valley: here not even Adam finds a slope.</source>
        <translation>घाटी के पास से शुरू करें: यहाँ Adam को भी कोई ढाल नहीं मिलती।</translation>
    </message>
    <message>
        <source>An optimizer that rescales its steps, such as Adam or RMSprop, leaves a plateau sooner.</source>
        <translation>जो ऑप्टिमाइज़र अपने कदमों का पैमाना बदलता है, जैसे Adam या RMSprop, वह पठार से जल्दी निकलता है।</translation>
    </message>
    <message>
        <source>The gradient is nearly zero ({gradient}), yet the loss {loss} is clearly above the best known, {best}.</source>
        <translation>ग्रेडिएंट लगभग शून्य है ({gradient}), फिर भी हानि {loss} सबसे अच्छी ज्ञात हानि {best} से साफ़ ऊपर है।</translation>
    </message>
    <message>
        <source>The ball has settled at a loss of {loss}, but the best known is {best}.</source>
        <translation>गेंद {loss} की हानि पर ठहर गई है, पर सबसे अच्छी ज्ञात हानि {best} है।</translation>
    </message>
    <message>
        <source>Start elsewhere, or let momentum carry the ball over the ridge.</source>
        <translation>कहीं और से शुरू करें, या मोमेंटम को गेंद कटक के पार ले जाने दें।</translation>
    </message>
    <message>
        <source>The loss {loss} is as good as the best known one: less than a millionth of the way down is left.</source>
        <translation>हानि {loss} सबसे अच्छी ज्ञात हानि जितनी अच्छी है: नीचे के रास्ते का दस लाखवाँ हिस्सा भी बाकी नहीं है।</translation>
    </message>
    <message>
        <source>The schedule has lowered the learning rate to {rate}, and the loss hardly moves any more, at {loss}.</source>
        <translation>दर-योजना ने सीखने की दर घटाकर {rate} कर दी है, और हानि {loss} पर है और अब मुश्किल से हिलती है।</translation>
    </message>
    <message>
        <source>Such steps lead nowhere: a schedule that falls more slowly would get lower.</source>
        <translation>ऐसे कदम कहीं नहीं ले जाते: धीरे घटने वाली योजना और नीचे पहुँचती।</translation>
    </message>
    <message>
        <source>The loss hardly leaves {loss} although its gradient is {gradient}: the weight decay of {decay} pulls the weights towards 0 as hard as the gradient pulls them away.</source>
        <translation>हानि {loss} से लगभग नहीं हटती, हालाँकि उसका ग्रेडिएंट {gradient} है: {decay} का भार-क्षय भारों को 0 की ओर उतने ही ज़ोर से खींचता है जितने ज़ोर से ग्रेडिएंट उन्हें दूर खींचता है।</translation>
    </message>
    <message>
        <source>More epochs change little: a smaller weight decay lets the loss get lower.</source>
        <translation>ज़्यादा इपॉक से कम ही बदलता है: कम भार-क्षय से हानि और घट सकेगी।</translation>
    </message>
    <message>
        <source>On the rows held out the loss is {validation}, on those trained on {loss}; it was {lowest} at best, after epoch {epoch}.</source>
        <translation>अलग रखी गई पंक्तियों पर हानि {validation} है, प्रशिक्षण वाली पर {loss}; सबसे अच्छी {lowest} थी, इपॉक {epoch} के बाद।</translation>
    </message>
    <message>
        <source>Since epoch {epoch} the loss on the rows held out rose by {percent} %, from {lowest} to {validation}, while that on the rows trained on fell from {then} to {loss}.</source>
        <translation>इपॉक {epoch} से अलग रखी गई पंक्तियों पर हानि {percent} % बढ़ी, {lowest} से {validation} तक, जबकि प्रशिक्षण वाली पंक्तियों पर वह {then} से घटकर {loss} हुई।</translation>
    </message>
    <message>
        <source>Too early to tell.</source>
        <translation>अभी बताना जल्दबाज़ी होगी।</translation>
    </message>
    <message>
        <source>In {steps} steps the loss has fallen from {before} to about {loss}.</source>
        <translation>{steps} कदमों में हानि {before} से घटकर लगभग {loss} हुई है।</translation>
    </message>
    <message>
        <source>For {steps} steps the loss has gone up and down around {loss}, high above the best known.</source>
        <translation>{steps} कदमों से हानि {loss} के आस-पास ऊपर-नीचे हो रही है, सबसे अच्छी ज्ञात हानि से बहुत ऊपर।</translation>
    </message>
    <message>
        <source>For {steps} steps the loss has gone up and down around {loss}; a batch&apos;s gradient is off by {noise}, where around here the full one is only {gradient}.</source>
        <translation>{steps} कदमों से हानि {loss} के आस-पास ऊपर-नीचे हो रही है; बैच का ग्रेडिएंट {noise} से चूकता है, जबकि यहाँ के आस-पास पूरा ग्रेडिएंट केवल {gradient} है।</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>crawling</source>
        <translation>रेंग रहा है</translation>
    </message>
    <message>
        <source>Crawling</source>
        <translation>रेंग रहा है</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>उतर रहा है</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>उतर रहा है</translation>
    </message>
    <message>
        <source>zig-zagging</source>
        <translation>टेढ़ी-मेढ़ी चाल</translation>
    </message>
    <message>
        <source>Zig-zagging</source>
        <translation>टेढ़ी-मेढ़ी चाल</translation>
    </message>
    <message>
        <source>bouncing</source>
        <translation>उछल रहा है</translation>
    </message>
    <message>
        <source>Bouncing</source>
        <translation>उछल रहा है</translation>
    </message>
    <message>
        <source>diverging</source>
        <translation>अपसरण</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>अपसरण</translation>
    </message>
    <message>
        <source>running away</source>
        <translation>दूर भाग रहा है</translation>
    </message>
    <message>
        <source>Running away</source>
        <translation>दूर भाग रहा है</translation>
    </message>
    <message>
        <source>plateau</source>
        <translation>पठार</translation>
    </message>
    <message>
        <source>saddle</source>
        <translation>काठी</translation>
    </message>
    <message>
        <source>on a hilltop</source>
        <translation>चोटी पर</translation>
    </message>
    <message>
        <source>On a hilltop</source>
        <translation>चोटी पर</translation>
    </message>
    <message>
        <source>local minimum</source>
        <translation>स्थानीय न्यूनतम</translation>
    </message>
    <message>
        <source>Local minimum</source>
        <translation>स्थानीय न्यूनतम</translation>
    </message>
    <message>
        <source>converged</source>
        <translation>अभिसरित</translation>
    </message>
    <message>
        <source>Converged</source>
        <translation>अभिसरित</translation>
    </message>
    <message>
        <source>schedule run down</source>
        <translation>दर-योजना चुक गई</translation>
    </message>
    <message>
        <source>Schedule run down</source>
        <translation>दर-योजना चुक गई</translation>
    </message>
    <message>
        <source>held by weight decay</source>
        <translation>भार-क्षय की रोक</translation>
    </message>
    <message>
        <source>Held by weight decay</source>
        <translation>भार-क्षय की रोक</translation>
    </message>
    <message>
        <source>overfitting</source>
        <translation>अतिअनुकूलन</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation>अतिअनुकूलन</translation>
    </message>
    <message>
        <source>step floor</source>
        <translation>कदम की सीमा</translation>
    </message>
    <message>
        <source>Step floor</source>
        <translation>कदम की सीमा</translation>
    </message>
    <message>
        <source>noise floor</source>
        <translation>शोर की सीमा</translation>
    </message>
    <message>
        <source>Noise floor</source>
        <translation>शोर की सीमा</translation>
    </message>
    <message>
        <source>units all alike</source>
        <translation>इकाइयाँ एक जैसी</translation>
    </message>
    <message>
        <source>Units all alike</source>
        <translation>इकाइयाँ एक जैसी</translation>
    </message>
    <message>
        <source>dead units</source>
        <translation>मृत इकाइयाँ</translation>
    </message>
    <message>
        <source>Dead units</source>
        <translation>मृत इकाइयाँ</translation>
    </message>
    <message>
        <source>exploding gradients</source>
        <translation>विस्फोटी ग्रेडिएंट</translation>
    </message>
    <message>
        <source>Exploding gradients</source>
        <translation>विस्फोटी ग्रेडिएंट</translation>
    </message>
    <message>
        <source>saturated units</source>
        <translation>संतृप्त इकाइयाँ</translation>
    </message>
    <message>
        <source>Saturated units</source>
        <translation>संतृप्त इकाइयाँ</translation>
    </message>
    <message>
        <source>vanishing gradients</source>
        <translation>लुप्त होते ग्रेडिएंट</translation>
    </message>
    <message>
        <source>Vanishing gradients</source>
        <translation>लुप्त होते ग्रेडिएंट</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>अनिश्चित</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>अनिश्चित</translation>
    </message>
    <message>
        <source>none: this program was started where no screen is named</source>
        <translation>कोई नहीं: यह प्रोग्राम वहाँ शुरू किया गया जहाँ कोई स्क्रीन नहीं बताई गई है</translation>
    </message>
    <message>
        <source>it did not answer within {seconds:.0f} seconds</source>
        <translation>{seconds:.0f} सेकंड में जवाब नहीं मिला</translation>
    </message>
    <message>
        <source>{version}, in {folder}</source>
        <translation>{version}, {folder} में</translation>
    </message>
    <message>
        <source>{version}, {program}</source>
        <translation>{version}, {program}</translation>
    </message>
    <message>
        <source>gdsim is tested with Python 3.11, 3.12 and 3.13: install one of these.</source>
        <translation>gdsim को Python 3.11, 3.12 और 3.13 के साथ परखा गया है: इनमें से कोई एक इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>{name}, {machine}, {cores} processor cores</source>
        <translation>{name}, {machine}, प्रोसेसर कोर: {cores}</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Qt and libraries</source>
        <translation>Qt और लाइब्रेरियाँ</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {reason}</source>
        <translation>Qt लोड नहीं हो सका: {reason}</translation>
    </message>
    <message>
        <source>The window, pictures and worksheets need Qt. If it is not installed, install gdsim anew with pip; if it names a missing library (.so), install that with the system&apos;s packages. gdsim run, sweep, list and check work without.</source>
        <translation>विंडो, चित्रों और वर्कशीटों के लिए Qt चाहिए। Qt इंस्टॉल न हो, तो gdsim को pip से फिर से इंस्टॉल करें; Qt किसी लाइब्रेरी (.so) की कमी बताए, तो उसे सिस्टम के पैकेजों से इंस्टॉल करें। gdsim run, sweep, list और check इसके बिना भी चलते हैं।</translation>
    </message>
    <message>
        <source>without a word</source>
        <translation>बिना कुछ बताए</translation>
    </message>
    <message>
        <source>{versions}; but it ended: {reason}</source>
        <translation>{versions}; पर वह बंद हो गया: {reason}</translation>
    </message>
    <message>
        <source>versions unknown</source>
        <translation>संस्करण अज्ञात</translation>
    </message>
    <message>
        <source>The window cannot be opened so. Install the system libraries that Qt names; on Debian and Ubuntu they are libxcb-cursor0, libxkbcommon-x11-0, libegl1 and libgl1.</source>
        <translation>इस हाल में विंडो नहीं खुल सकती। Qt जिन सिस्टम लाइब्रेरियों के नाम बताए, उन्हें इंस्टॉल करें; Debian और Ubuntu पर वे libxcb-cursor0, libxkbcommon-x11-0, libegl1 और libgl1 हैं।</translation>
    </message>
    <message>
        <source>{versions}; it says: {complaints}</source>
        <translation>{versions}; संदेश: {complaints}</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>स्क्रीन</translation>
    </message>
    <message>
        <source>Start gdsim on a desktop, or name a screen with DISPLAY; without one, xvfb-run gdsim opens a window that nobody sees. gdsim run, sweep, export and worksheet need none.</source>
        <translation>gdsim को डेस्कटॉप पर शुरू करें, या DISPLAY से स्क्रीन बताएँ; स्क्रीन न हो तो xvfb-run gdsim ऐसी विंडो खोलता है जो किसी को नहीं दिखती। gdsim run, sweep, export और worksheet को स्क्रीन नहीं चाहिए।</translation>
    </message>
    <message>
        <source>not known, since Qt does not answer</source>
        <translation>पता नहीं, क्योंकि Qt जवाब नहीं देता</translation>
    </message>
    <message>
        <source>{name} {width}×{height} at {scale:g} times, {rate:.0f} Hz</source>
        <translation>{name} {width}×{height}, {scale:g} गुना पैमाने पर, {rate:.0f} Hz</translation>
    </message>
    <message>
        <source>by Qt&apos;s plugin {plugin}: {screens}</source>
        <translation>Qt के प्लगइन {plugin} से: {screens}</translation>
    </message>
    <message>
        <source>The window takes 1000 × 620: choose a higher resolution, or a smaller scale of the desktop.</source>
        <translation>विंडो को 1000 × 620 की जगह चाहिए: ज़्यादा रिज़ॉल्यूशन चुनें, या डेस्कटॉप का पैमाना छोटा करें।</translation>
    </message>
    <message>
        <source>not asked, without a screen</source>
        <translation>जाँचा नहीं गया, क्योंकि स्क्रीन नहीं है</translation>
    </message>
    <message>
        <source>asking for it ended the process that asked</source>
        <translation>जाँच करने वाली प्रक्रिया जाँच करते ही बंद हो गई</translation>
    </message>
    <message>
        <source>Update the graphics driver, or start gdsim with LIBGL_ALWAYS_SOFTWARE=1 in the environment.</source>
        <translation>ग्राफ़िक्स ड्राइवर अपडेट करें, या एनवायरनमेंट में LIBGL_ALWAYS_SOFTWARE=1 रखकर gdsim शुरू करें।</translation>
    </message>
    <message>
        <source>none of version 2.1 or newer; the surface is painted without</source>
        <translation>संस्करण 2.1 या उससे नया नहीं है; सतह इसके बिना बनाई जाती है</translation>
    </message>
    <message>
        <source>It works, more slowly. For OpenGL install the graphics driver; on Debian and Ubuntu libgl1 and libgl1-mesa-dri draw in software.</source>
        <translation>काम चलता है, पर धीरे। OpenGL के लिए ग्राफ़िक्स ड्राइवर इंस्टॉल करें; Debian और Ubuntu पर libgl1 और libgl1-mesa-dri सॉफ़्टवेयर से चित्र बनाते हैं।</translation>
    </message>
    <message>
        <source>{version}, {renderer}: in software</source>
        <translation>{version}, {renderer}: सॉफ़्टवेयर से</translation>
    </message>
    <message>
        <source>It works. With a graphics card, install its driver: the surface then moves more smoothly.</source>
        <translation>काम चलता है। ग्राफ़िक्स कार्ड हो तो उसका ड्राइवर इंस्टॉल करें: तब सतह ज़्यादा सहज ढंग से चलेगी।</translation>
    </message>
    <message>
        <source>{version}, {renderer}: on a graphics card</source>
        <translation>{version}, {renderer}: ग्राफ़िक्स कार्ड से</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>फ़ॉन्ट</translation>
    </message>
    <message>
        <source>Install gdsim anew: files that come with it are missing in assets/fonts.</source>
        <translation>gdsim फिर से इंस्टॉल करें: उसके साथ आने वाली फ़ाइलें assets/fonts में नहीं हैं।</translation>
    </message>
    <message>
        <source>{families} that come with gdsim are missing; {count} others are here</source>
        <translation>gdsim के साथ आने वाले ये फ़ॉन्ट नहीं हैं: {families}; दूसरे मौजूद फ़ॉन्ट: {count}</translation>
    </message>
    <message>
        <source>Inter and, for Hindi (Devanagari), {devanagari} come with gdsim and are there; {count} families in all</source>
        <translation>Inter और, हिन्दी (देवनागरी) के लिए, {devanagari} gdsim के साथ आते हैं और मौजूद हैं; कुल फ़ॉन्ट परिवार: {count}</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>{languages}; spoken is {spoken}</source>
        <translation>{languages}; अभी की भाषा: {spoken}</translation>
    </message>
    <message>
        <source>Install gdsim anew: without words are {missing}.</source>
        <translation>gdsim फिर से इंस्टॉल करें; इन भाषाओं के शब्द नहीं हैं: {missing}।</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>एनिमेशन</translation>
    </message>
    <message>
        <source>GIF, WebP and APNG; MP4 and WebM not, since PyAV is not installed</source>
        <translation>GIF, WebP और APNG; MP4 और WebM नहीं, क्योंकि PyAV इंस्टॉल नहीं है</translation>
    </message>
    <message>
        <source>For videos, install it: pip install &quot;gdsim[video]&quot;</source>
        <translation>वीडियो के लिए उसे इंस्टॉल करें: pip install &quot;gdsim[video]&quot;</translation>
    </message>
    <message>
        <source>GIF, WebP and APNG; PyAV is installed, but has no encoder for {missing}</source>
        <translation>GIF, WebP और APNG; PyAV इंस्टॉल है, पर उसमें {missing} का एनकोडर नहीं है</translation>
    </message>
    <message>
        <source>Install it anew, which brings its encoders: pip install --force-reinstall av</source>
        <translation>उसे फिर से इंस्टॉल करें, तो उसके एनकोडर भी आ जाएँगे: pip install --force-reinstall av</translation>
    </message>
    <message>
        <source>GIF, WebP, APNG, MP4 and WebM</source>
        <translation>GIF, WebP, APNG, MP4 और WebM</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>एक्सटेंशन</translation>
    </message>
    <message>
        <source>Ask the makers of the package for one that works, or remove it with pip uninstall.</source>
        <translation>पैकेज बनाने वालों से ऐसा संस्करण माँगें जो काम करे, या उसे pip uninstall से हटाएँ।</translation>
    </message>
    <message>
        <source>none are installed</source>
        <translation>कोई इंस्टॉल नहीं है</translation>
    </message>
    <message>
        <source>Nothing is missing. Nothing of this was sent anywhere.</source>
        <translation>कोई कमी नहीं है। इसमें से कुछ भी कहीं नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>For one thing there is something to do (→). Nothing of this was sent anywhere.</source>
        <translation>एक जगह कुछ करना बाकी है (→)। इसमें से कुछ भी कहीं नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>For {count} things there is something to do (→). Nothing of this was sent anywhere.</source>
        <translation>{count} जगह कुछ करना बाकी है (→)। इसमें से कुछ भी कहीं नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Without it, what is set in the window is forgotten when it closes.</source>
        <translation>इसके बिना विंडो में की गई सेटिंग उसके बंद होते ही मिट जाती है।</translation>
    </message>
    <message>
        <source>Autosaves</source>
        <translation>अपने-आप सहेजा काम</translation>
    </message>
    <message>
        <source>Without it, unsaved work is lost in a crash.</source>
        <translation>इसके बिना प्रोग्राम के अचानक बंद होने पर बिना सहेजा काम खो जाता है।</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>रिपोर्टें</translation>
    </message>
    <message>
        <source>Without it, nothing is kept of what went wrong.</source>
        <translation>इसके बिना जो गड़बड़ हुई, उसका कोई रिकॉर्ड नहीं रहता।</translation>
    </message>
    <message>
        <source>Class folder</source>
        <translation>कक्षा का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Without it, answers do not reach the teacher.</source>
        <translation>इसके बिना उत्तर शिक्षक तक नहीं पहुँचते।</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished">पाठ</translation>
    </message>
    <message>
        <source>Own lessons</source>
        <translation>आपके अपने पाठ</translation>
    </message>
    <message>
        <source>kept by the system itself</source>
        <translation>इसे सिस्टम खुद रखता है</translation>
    </message>
    <message>
        <source>{without} Give the user the right to write into {folder}.</source>
        <translation>{without} उपयोगकर्ता को {folder} में लिखने का अधिकार दें।</translation>
    </message>
    <message>
        <source>{folder}: cannot be written to</source>
        <translation>{folder}: इसमें लिखा नहीं जा सकता</translation>
    </message>
    <message>
        <source>{without} Make room on the disk.</source>
        <translation>{without} डिस्क पर जगह बनाएँ।</translation>
    </message>
    <message>
        <source>{folder}: the disk has {free} MB left</source>
        <translation>{folder}: डिस्क पर {free} MB बचे हैं</translation>
    </message>
    <message>
        <source>{folder}: can be written to</source>
        <translation>{folder}: इसमें लिखा जा सकता है</translation>
    </message>
    <message>
        <source>{folder}: can be written to, is made on demand</source>
        <translation>{folder}: इसमें लिखा जा सकता है; ज़रूरत पड़ने पर बनेगा</translation>
    </message>
    <message>
        <source>{folder}: {count} files</source>
        <translation>{folder} · फ़ाइलें: {count}</translation>
    </message>
    <message>
        <source>{folder}: cannot be read</source>
        <translation>{folder}: इसे पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>See whether the folder is there, and may be read by the user.</source>
        <translation>देखें कि फ़ोल्डर मौजूद है या नहीं, और उपयोगकर्ता उसे पढ़ सकता है या नहीं।</translation>
    </message>
    <message>
        <source>problem.formula nests too deeply to be written as a script</source>
        <translation>problem.formula में कोष्ठक इतने गहरे हैं कि उसे स्क्रिप्ट के रूप में नहीं लिखा जा सकता</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>pixel row {row}, column {place}</source>
        <translation>पंक्ति {row}, स्तंभ {place} का पिक्सेल</translation>
    </message>
    <message>
        <source>pixel {row}, {place}</source>
        <translation>पिक्सेल {row}, {place}</translation>
    </message>
    <message>
        <source>0 to 16</source>
        <translation>0 से 16</translation>
    </message>
    <message>
        <source>lot size</source>
        <translation>प्लॉट का आकार</translation>
    </message>
    <message>
        <source>square feet</source>
        <translation>वर्ग फ़ुट</translation>
    </message>
    <message>
        <source>sq ft</source>
        <translation>वर्ग फ़ुट</translation>
    </message>
    <message>
        <source>number of bedrooms</source>
        <translation>बेडरूम की संख्या</translation>
    </message>
    <message>
        <source>bedrooms</source>
        <translation>बेडरूम</translation>
    </message>
    <message>
        <source>price</source>
        <translation>कीमत</translation>
    </message>
    <message>
        <source>1000 Canadian dollars</source>
        <translation>1000 कनाडाई डॉलर</translation>
    </message>
    <message>
        <source>thousand C$</source>
        <translation>हज़ार C$</translation>
    </message>
    <message>
        <source>date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>yesterday&apos;s maximum temperature</source>
        <translation>बीते कल का अधिकतम तापमान</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>बीता कल</translation>
    </message>
    <message>
        <source>today&apos;s maximum temperature</source>
        <translation>आज का अधिकतम तापमान</translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>time after the impact</source>
        <translation>टक्कर के बाद का समय</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>मिलीसेकंड</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>acceleration of the head</source>
        <translation>सिर का त्वरण</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>acceleration</source>
        <translation>त्वरण</translation>
    </message>
    <message>
        <source>share of exclamation marks</source>
        <translation>विस्मयादिबोधक चिह्नों का हिस्सा</translation>
    </message>
    <message>
        <source>% of all characters</source>
        <translation>सभी अक्षरों और चिह्नों का %</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>share of !</source>
        <translation>! का हिस्सा</translation>
    </message>
    <message>
        <source>share of dollar signs</source>
        <translation>डॉलर चिह्नों का हिस्सा</translation>
    </message>
    <message>
        <source>share of $</source>
        <translation>$ का हिस्सा</translation>
    </message>
    <message>
        <source>mean length of runs of capitals</source>
        <translation>बड़े अक्षरों की कड़ियों की माध्य लंबाई</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>अक्षर</translation>
    </message>
    <message>
        <source>runs of capitals</source>
        <translation>बड़े अक्षरों की कड़ियाँ</translation>
    </message>
    <message>
        <source>kind of e-mail</source>
        <translation>ईमेल का प्रकार</translation>
    </message>
    <message>
        <source>mean radius of the nuclei</source>
        <translation>केंद्रकों की माध्य त्रिज्या</translation>
    </message>
    <message>
        <source>mean radius</source>
        <translation>माध्य त्रिज्या</translation>
    </message>
    <message>
        <source>mean texture of the nuclei</source>
        <translation>केंद्रकों की माध्य बनावट</translation>
    </message>
    <message>
        <source>mean texture</source>
        <translation>माध्य बनावट</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>निदान</translation>
    </message>
    <message>
        <source>flipper length</source>
        <translation>पंख की लंबाई</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>मिलीमीटर</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>bill length</source>
        <translation>चोंच की लंबाई</translation>
    </message>
    <message>
        <source>body mass</source>
        <translation>शरीर का द्रव्यमान</translation>
    </message>
    <message>
        <source>grams</source>
        <translation>ग्राम</translation>
    </message>
    <message>
        <source>species</source>
        <translation>प्रजाति</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>{source} is not a text file; save the table as CSV and open that</source>
        <translation>{source} टेक्स्ट फ़ाइल नहीं है; तालिका को CSV के रूप में सहेजें और वह फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>{source} is not {guess} text (byte {place})</source>
        <translation>{source} {guess} टेक्स्ट नहीं है (बाइट {place})</translation>
    </message>
    <message>
        <source>Numbers are read with commas between thousands: {cell} is {number:.15g}.</source>
        <translation>हज़ारों के बीच अल्पविराम मानकर संख्याएँ पढ़ी जाती हैं: {cell} यानी {number:.15g}।</translation>
    </message>
    <message>
        <source>Numbers are read with a decimal comma: {cell} is {number:.15g}.</source>
        <translation>दशमलव का चिह्न अल्पविराम मानकर संख्याएँ पढ़ी जाती हैं: {cell} यानी {number:.15g}।</translation>
    </message>
    <message>
        <source>Numbers are read with points between thousands: {cell} is {number:.15g}.</source>
        <translation>हज़ारों के बीच बिंदु मानकर संख्याएँ पढ़ी जाती हैं: {cell} यानी {number:.15g}।</translation>
    </message>
    <message>
        <source>Numbers are read with a decimal point: {cell} is {number:.15g}.</source>
        <translation>दशमलव का चिह्न बिंदु मानकर संख्याएँ पढ़ी जाती हैं: {cell} यानी {number:.15g}।</translation>
    </message>
    <message>
        <source>cannot read {source}: {irregular}</source>
        <translation>{source} को पढ़ा नहीं जा सकता: {irregular}</translation>
    </message>
    <message>
        <source>{source} is empty; it takes a header line and at least 2 rows</source>
        <translation>{source} खाली है; शीर्ष पंक्ति और कम से कम 2 पंक्तियाँ चाहिए</translation>
    </message>
    <message>
        <source>{source} has more than {most:,} lines, the most this program reads</source>
        <translation>{source} में {most:,} से ज़्यादा लाइनें हैं; यह प्रोग्राम इससे ज़्यादा नहीं पढ़ता</translation>
    </message>
    <message>
        <source>{source} has more than {most:,} cells, the most this program reads</source>
        <translation>{source} में {most:,} से ज़्यादा सेल हैं; यह प्रोग्राम इससे ज़्यादा नहीं पढ़ता</translation>
    </message>
    <message>
        <source>{source}: line {line:,} begins a row of more than {longest_line:,} characters</source>
        <translation>{source}: लाइन {line:,} से {longest_line:,} से ज़्यादा वर्णों की एक पंक्ति शुरू होती है</translation>
    </message>
    <message>
        <source>{source}: line {line} is not CSV: {error}</source>
        <translation>{source}: लाइन {line} CSV नहीं है: {error}</translation>
    </message>
    <message>
        <source>{source}: line {line} has 1 cell, but the header has {count}</source>
        <translation>{source}: लाइन {line} में 1 सेल है, पर शीर्ष पंक्ति में {count}</translation>
    </message>
    <message>
        <source>{source}: line {line} has 1 cell, but the first line has {count}</source>
        <translation>{source}: लाइन {line} में 1 सेल है, पर पहली लाइन में {count}</translation>
    </message>
    <message>
        <source>{source}: line {line} has {given} cells, but the header has {count}</source>
        <translation>{source}: लाइन {line} में {given} सेल हैं, पर शीर्ष पंक्ति में {count}</translation>
    </message>
    <message>
        <source>{source}: line {line} has {given} cells, but the first line has {count}</source>
        <translation>{source}: लाइन {line} में {given} सेल हैं, पर पहली लाइन में {count}</translation>
    </message>
    <message>
        <source>{source} has {count:,} columns; this program reads up to {most_columns:,}</source>
        <translation>{source} में {count:,} स्तंभ हैं; यह प्रोग्राम ज़्यादा से ज़्यादा {most_columns:,} पढ़ता है</translation>
    </message>
    <message>
        <source>{source} has a single column; a table has two or more, parted by commas, semicolons or tabs</source>
        <translation>{source} में एक ही स्तंभ है; तालिका में दो या ज़्यादा होते हैं, अल्पविराम, अर्धविराम या टैब से अलग किए हुए</translation>
    </message>
    <message>
        <source>{source} has more than {most:,} rows, the most this program reads</source>
        <translation>{source} में {most:,} से ज़्यादा पंक्तियाँ हैं; यह प्रोग्राम इससे ज़्यादा नहीं पढ़ता</translation>
    </message>
    <message>
        <source>{source} has more than {most:,} different words, the most this program reads</source>
        <translation>{source} में {most:,} से ज़्यादा अलग-अलग शब्द हैं; यह प्रोग्राम इससे ज़्यादा नहीं पढ़ता</translation>
    </message>
    <message>
        <source>{source} has no row below its header</source>
        <translation>{source} में शीर्ष पंक्ति के नीचे कोई पंक्ति नहीं है</translation>
    </message>
    <message>
        <source>{source} has 1 row below its header</source>
        <translation>{source} में शीर्ष पंक्ति के नीचे 1 पंक्ति है</translation>
    </message>
    <message>
        <source>{source} has no row</source>
        <translation>{source} में कोई पंक्ति नहीं है</translation>
    </message>
    <message>
        <source>{source} has 1 row</source>
        <translation>{source} में 1 पंक्ति है</translation>
    </message>
    <message>
        <source>{having}; it needs at least 2 rows</source>
        <translation>{having}; कम से कम 2 पंक्तियाँ चाहिए</translation>
    </message>
    <message>
        <source>Columns of the same name are numbered: {renamed}.</source>
        <translation>एक ही नाम के स्तंभों पर क्रमांक लगाए गए हैं: {renamed}।</translation>
    </message>
    <message>
        <source>1 column without a name and without values is left out.</source>
        <translation>बिना नाम और बिना मानों का 1 स्तंभ छोड़ दिया गया है।</translation>
    </message>
    <message>
        <source>{count} columns without a name and without values are left out.</source>
        <translation>बिना नाम और बिना मानों के {count} स्तंभ छोड़ दिए गए हैं।</translation>
    </message>
    <message>
        <source>House prices by lot size</source>
        <translation>प्लॉट के आकार से मकानों की कीमत</translation>
    </message>
    <message>
        <source>Larger lots sell for more: a straight line through 546 sales in Windsor, Ontario, in 1987.</source>
        <translation>बड़े प्लॉट ज़्यादा में बिकते हैं: विंडसर, ओंटारियो में 1987 की 546 बिक्रियों के बीच से एक सीधी रेखा।</translation>
    </message>
    <message>
        <source>Tomorrow&apos;s temperature from today&apos;s</source>
        <translation>आज के तापमान से कल का पूर्वानुमान</translation>
    </message>
    <message>
        <source>Today is much like yesterday, but a little closer to the average: Seattle, every day of 2015.</source>
        <translation>आज बहुत कुछ बीते कल जैसा होता है, बस औसत के ज़रा और पास: सिएटल, 2015 का हर दिन।</translation>
    </message>
    <message>
        <source>Head acceleration in a motorcycle crash</source>
        <translation>मोटरसाइकिल की टक्कर में सिर का त्वरण</translation>
    </message>
    <message>
        <source>The head is thrown back, then forth: no straight line can follow, a polynomial of high degree can.</source>
        <translation>सिर झटके से पहले पीछे जाता है, फिर आगे: कोई सीधी रेखा साथ नहीं दे सकती, ज़्यादा घात का बहुपद दे सकता है।</translation>
    </message>
    <message>
        <source>Spam or not</source>
        <translation>स्पैम है या नहीं</translation>
    </message>
    <message>
        <source>Spam shouts and talks of money: the shares of ! and $ among an e-mail&apos;s characters give it away.</source>
        <translation>स्पैम चिल्लाता है और पैसों की बात करता है: ईमेल के अक्षरों और चिह्नों में ! और $ का हिस्सा उसकी पोल खोल देता है।</translation>
    </message>
    <message>
        <source>Malignant or benign</source>
        <translation>घातक या सौम्य</translation>
    </message>
    <message>
        <source>Larger and rougher cell nuclei point to a malignant tumour; the two groups overlap a little.</source>
        <translation>कोशिकाओं के बड़े और खुरदरे केंद्रक घातक ट्यूमर की ओर इशारा करते हैं; दोनों समूह थोड़ा-सा एक-दूसरे में मिले हैं।</translation>
    </message>
    <message>
        <source>Three species of penguin</source>
        <translation>पेंगुइन की तीन प्रजातियाँ</translation>
    </message>
    <message>
        <source>Flipper and bill tell Adelie, Chinstrap and Gentoo penguins apart: three classes, nine parameters.</source>
        <translation>पंख और चोंच से एडेली, चिनस्ट्रैप और जेंटू पेंगुइन अलग पहचाने जाते हैं: तीन श्रेणियाँ, नौ पैरामीटर।</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>हाथ से लिखे अंक</translation>
    </message>
    <message>
        <source>Ten digits as 8 by 8 grey values: far more parameters than a picture can show at once.</source>
        <translation>दस अंक, हर एक 8 गुणा 8 स्लेटी मानों का: इतने पैरामीटर कि कोई चित्र उन्हें एक साथ नहीं दिखा सकता।</translation>
    </message>
    <message>
        <source>A line with outliers</source>
        <translation>रेखा और आउटलायर</translation>
    </message>
    <message>
        <source>A few points are far off: the squared error chases them, the absolute error hardly looks.</source>
        <translation>कुछ बिंदु बहुत दूर हैं: वर्ग त्रुटि उनके पीछे भागती है, निरपेक्ष त्रुटि उनकी ओर मुश्किल से देखती है।</translation>
    </message>
    <message>
        <source>Two blobs</source>
        <translation>दो गोले</translation>
    </message>
    <message>
        <source>Two round clouds that just touch: one straight boundary does nearly all there is to do.</source>
        <translation>दो गोल बादल जो बस छू रहे हैं: एक सीधी सीमा लगभग सारा काम कर देती है।</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>दो चाँद</translation>
    </message>
    <message>
        <source>Two crescents reach into each other: a straight boundary always cuts off their tips.</source>
        <translation>दो अर्धचंद्र एक-दूसरे के भीतर तक जाते हैं: सीधी सीमा हमेशा उनकी नोकें काट देती है।</translation>
    </message>
    <message>
        <source>Two circles</source>
        <translation>दो वृत्त</translation>
    </message>
    <message>
        <source>A ring around a ring: no straight boundary beats guessing.</source>
        <translation>छल्ले के चारों ओर छल्ला: कोई सीधी सीमा अटकल से बेहतर नहीं।</translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation>दो सर्पिल</translation>
    </message>
    <message>
        <source>Two arms wind around each other: the classic that a linear model cannot learn.</source>
        <translation>दो भुजाएँ एक-दूसरे के चारों ओर लिपटी हैं: वह जाना-माना उदाहरण जिसे रैखिक मॉडल नहीं सीख सकता।</translation>
    </message>
    <message>
        <source>Exclusive or</source>
        <translation>अनन्य या (XOR)</translation>
    </message>
    <message>
        <source>The class is 1 where the signs differ: the four quadrants that stopped the perceptron in 1969.</source>
        <translation>जहाँ चिह्न अलग हों वहाँ श्रेणी 1 है: वे चार चतुर्थांश जिन्होंने 1969 में परसेप्ट्रॉन को रोक दिया।</translation>
    </message>
    <message>
        <source>Three blobs</source>
        <translation>तीन गोले</translation>
    </message>
    <message>
        <source>Three round clouds: softmax draws three straight boundaries that meet in one point.</source>
        <translation>तीन गोल बादल: सॉफ़्टमैक्स तीन सीधी सीमाएँ खींचता है जो एक बिंदु पर मिलती हैं।</translation>
    </message>
    <message>
        <source>problem.target takes {known} for {name}, not {target}</source>
        <translation>problem.target के लिए {name} में {known} चाहिए, {target} नहीं</translation>
    </message>
    <message>
        <source>has no column of numbers beside the target {target}</source>
        <translation>में लक्ष्य {target} के अलावा संख्याओं का कोई स्तंभ नहीं है</translation>
    </message>
    <message>
        <source>{said}: column {other} is text, since line {line} has {cell}</source>
        <translation>{said}: स्तंभ {other} टेक्स्ट है, क्योंकि लाइन {line} में {cell} है</translation>
    </message>
    <message>
        <source>problem.{key}: there is no column {name}; known are {known}</source>
        <translation>problem.{key}: {name} नाम का स्तंभ नहीं है; ये स्तंभ हैं: {known}</translation>
    </message>
    <message>
        <source>problem.features names a column twice: {known}</source>
        <translation>problem.features में एक स्तंभ दो बार है: {known}</translation>
    </message>
    <message>
        <source>problem.target: {target} is among the features, so there is nothing to learn</source>
        <translation>problem.target: {target} विशेषताओं में भी है, इसलिए सीखने को कुछ नहीं है</translation>
    </message>
    <message>
        <source>1 of {rows:,} rows has a gap and is left out.</source>
        <translation>{rows:,} में से 1 पंक्ति में खाली जगह है और वह छोड़ दी गई है।</translation>
    </message>
    <message>
        <source>{gaps:,} of {rows:,} rows have gaps and are left out.</source>
        <translation>{rows:,} में से {gaps:,} पंक्तियों में खाली जगहें हैं और वे छोड़ दी गई हैं।</translation>
    </message>
    <message>
        <source>the optimizer {name} of the package {package} is left out: {why}</source>
        <translation>पैकेज {package} का ऑप्टिमाइज़र {name} छोड़ दिया गया: {why}</translation>
    </message>
    <message>
        <source>the loss {name} of the package {package} is left out: {why}</source>
        <translation>पैकेज {package} की हानि {name} छोड़ दी गई: {why}</translation>
    </message>
    <message>
        <source>the model {name} of the package {package} is left out: {why}</source>
        <translation>पैकेज {package} का मॉडल {name} छोड़ दिया गया: {why}</translation>
    </message>
    <message>
        <source>the terrain {name} of the package {package} is left out: {why}</source>
        <translation>पैकेज {package} का भूदृश्य {name} छोड़ दिया गया: {why}</translation>
    </message>
    <message>
        <source>the data set {name} of the package {package} is left out: {why}</source>
        <translation>पैकेज {package} का डेटासेट {name} छोड़ दिया गया: {why}</translation>
    </message>
    <message>
        <source>it ends the program ({error})</source>
        <translation>यह प्रोग्राम को बंद कर देता है ({error})</translation>
    </message>
    <message>
        <source>it takes an object of the type {type}, not {entry}</source>
        <translation>{type} प्रकार की वस्तु चाहिए, {entry} नहीं</translation>
    </message>
    <message>
        <source>it does not say its {names}</source>
        <translation>ये जानकारियाँ नहीं हैं: {names}</translation>
    </message>
    <message>
        <source>its name takes small letters and digits with single hyphens, not {name}</source>
        <translation>नाम में अंग्रेज़ी के छोटे अक्षर, अंक और अकेले हाइफ़न चाहिए, {name} नहीं</translation>
    </message>
    <message>
        <source>there is another one of the name {name}</source>
        <translation>{name} नाम का एक पहले से है</translation>
    </message>
    <message>
        <source>its steps have another shape than the parameters</source>
        <translation>उसके कदमों का आकार पैरामीटरों के आकार से अलग है</translation>
    </message>
    <message>
        <source>its gradient is no finite number for each parameter</source>
        <translation>उसका ग्रेडिएंट हर पैरामीटर के लिए परिमित संख्या नहीं है</translation>
    </message>
    <message>
        <source>its gradient is not the slope of its loss: along it the loss rises by {slope:.4g}, the gradient says {length:.4g}</source>
        <translation>उसका ग्रेडिएंट उसकी हानि की ढाल नहीं है: उसकी दिशा में हानि {slope:.4g} बढ़ती है, ग्रेडिएंट {length:.4g} बताता है</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>यह सामान्य फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>ऐसी कोई फ़ाइल या फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>अनुमति नहीं है</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>यह फ़ोल्डर है</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>यह फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>फ़ाइल का नाम बहुत लंबा है</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>फ़ाइल पहले से है</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>डिवाइस पर जगह नहीं बची</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>फ़ाइल सिस्टम केवल पढ़ने के लिए है</translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation>सांकेतिक लिंकों के बहुत ज़्यादा स्तर हैं</translation>
    </message>
    <message>
        <source>directory not empty</source>
        <translation>फ़ोल्डर खाली नहीं है</translation>
    </message>
    <message>
        <source>{path} is larger than {largest} MB, the most this program reads</source>
        <translation>{path} {largest} MB से बड़ी है; यह प्रोग्राम इससे बड़ी फ़ाइल नहीं पढ़ता</translation>
    </message>
    <message>
        <source>the file is larger than {largest_experiment} MB, too large to be one</source>
        <translation>फ़ाइल {largest_experiment} MB से बड़ी है, इतनी बड़ी कि वह प्रयोग नहीं हो सकती</translation>
    </message>
    <message>
        <source>the file is not UTF-8 text (byte {start})</source>
        <translation>फ़ाइल UTF-8 टेक्स्ट नहीं है (बाइट {start})</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>लाइन {line}, वर्ण {column}</translation>
    </message>
    <message>
        <source>the file is not valid JSON: {what} ({place})</source>
        <translation>फ़ाइल मान्य JSON नहीं है: {what} ({place})</translation>
    </message>
    <message>
        <source>the file nests brackets far deeper than an experiment does</source>
        <translation>फ़ाइल में कोष्ठक प्रयोग की ज़रूरत से कहीं ज़्यादा गहरे हैं</translation>
    </message>
    <message>
        <source>the file holds a number with too many digits</source>
        <translation>फ़ाइल की एक संख्या में बहुत ज़्यादा अंक हैं</translation>
    </message>
    <message>
        <source>{place} is {value}; it takes a finite number</source>
        <translation>{place} का मान {value} है; परिमित संख्या चाहिए</translation>
    </message>
    <message>
        <source>{place} is null; leave the key out to get its default</source>
        <translation>{place} का मान null है; सामान्य मान के लिए कुंजी को छोड़ दें</translation>
    </message>
    <message>
        <source>{place} has too many digits; integers have at most {count}</source>
        <translation>{place} में बहुत ज़्यादा अंक हैं; पूर्णांक में ज़्यादा से ज़्यादा {count} होते हैं</translation>
    </message>
    <message>
        <source>{path} holds half a character (a lone surrogate), which no text may</source>
        <translation>{path} में आधा वर्ण (अकेला surrogate) है, जो किसी टेक्स्ट में नहीं हो सकता</translation>
    </message>
    <message>
        <source>the key {twice} appears twice in one object; keep one of them</source>
        <translation>कुंजी {twice} एक ऑब्जेक्ट में दो बार आती है; उनमें से एक रखें</translation>
    </message>
    <message>
        <source>the file holds {name}, which is not JSON: numbers must be finite</source>
        <translation>फ़ाइल में {name} है, जो JSON नहीं है: संख्याएँ परिमित होनी चाहिए</translation>
    </message>
    <message>
        <source>a list of 1 to {most} integers, each from 1 to {widest}</source>
        <translation>1 से {most} पूर्णांकों की सूची, हर एक 1 से {widest} तक</translation>
    </message>
    <message>
        <source>an integer from 1 to {widest}</source>
        <translation>1 से {widest} तक का पूर्णांक</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>रैखिक</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>बायस</translation>
    </message>
    <message>
        <source>Adds a constant to the weighted sum; without it, all-zero features predict 0.</source>
        <translation>भारित योग में एक अचर जोड़ता है; इसके बिना, जहाँ सभी विशेषताएँ 0 हों वहाँ पूर्वानुमान 0 होता है।</translation>
    </message>
    <message>
        <source>Polynomial</source>
        <translation>बहुपद</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>घात</translation>
    </message>
    <message>
        <source>The highest power. More of them follow the data more closely, and its noise as well.</source>
        <translation>सबसे बड़ी घात। घात जितनी बड़ी हो, वक्र डेटा के उतना पास चलता है, और उसके शोर के भी।</translation>
    </message>
    <message>
        <source>{title} of degree {degree}</source>
        <translation>घात {degree} का {title}</translation>
    </message>
    <message>
        <source>Neural network</source>
        <translation>न्यूरल नेटवर्क</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>छिपी परतें</translation>
    </message>
    <message>
        <source>How many units each hidden layer has, from the features to the prediction.</source>
        <translation>हर छिपी परत में कितनी इकाइयाँ हैं, विशेषताओं से पूर्वानुमान तक।</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>सक्रियण</translation>
    </message>
    <message>
        <source>What each hidden unit makes of its weighted sum. Without one, layers would add up to a single one.</source>
        <translation>हर छिपी इकाई अपने भारित योग से क्या बनाती है। इसके बिना सारी परतें मिलकर एक ही परत होतीं।</translation>
    </message>
    <message>
        <source>xavier</source>
        <translation>xavier</translation>
    </message>
    <message>
        <source>Initialization</source>
        <translation>आरंभीकरण</translation>
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
        <translation>सब शून्य</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>छोटा</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>बड़ा</translation>
    </message>
    <message>
        <source>How large the weights are at the start: Xavier suits tanh and sigmoid, He suits ReLU; small is a hundredth of Xavier, large ten times it.</source>
        <translation>शुरुआत में भार कितने बड़े हैं: Xavier tanh और सिग्मॉइड के लिए ठीक है, He ReLU के लिए; छोटा Xavier का सौवाँ हिस्सा है, बड़ा उसका दस गुना।</translation>
    </message>
    <message>
        <source>bias for {target}</source>
        <translation>बायस ({target})</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>बायस</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>भार</translation>
    </message>
    <message>
        <source>weight of {source}, for {target}</source>
        <translation>भार ({source} → {target})</translation>
    </message>
    <message>
        <source>weight of {source}</source>
        <translation>भार ({source})</translation>
    </message>
    <message>
        <source>{answer} per {feature}</source>
        <translation>{answer} प्रति {feature}</translation>
    </message>
    <message>
        <source>per {feature}</source>
        <translation>प्रति {feature}</translation>
    </message>
    <message>
        <source>unit {place}</source>
        <translation>इकाई {place}</translation>
    </message>
    <message>
        <source>changes[{index}].step is {step}, but the run ends after {steps} steps; it takes 0 to {steps}</source>
        <translation>changes[{index}].step {step} है, पर दौर {steps} कदमों के बाद खत्म होता है; 0 से {steps} तक चाहिए</translation>
    </message>
    <message>
        <source>problem.formula gives no finite number anywhere in the ranges of x and y</source>
        <translation>x और y के परास में problem.formula का मान कहीं भी परिमित संख्या नहीं है</translation>
    </message>
    <message>
        <source>{title}: {count:,} rows of {name}.</source>
        <translation>{title}: {name} की {count:,} पंक्तियाँ।</translation>
    </message>
    <message>
        <source>batching.size is {size:,}, but there are only {samples:,} rows to train on; it takes 1 to {samples:,}</source>
        <translation>batching.size {size:,} है, पर प्रशिक्षण के लिए केवल {samples:,} पंक्तियाँ हैं; 1 से {samples:,} तक चाहिए</translation>
    </message>
    <message>
        <source>{path}: loss has the shape {shape}; it takes 1 to {most} racers, and one loss more than steps</source>
        <translation>{path}: loss का आकार {shape} है; 1 से {most} तक धावक, और कदमों से एक ज़्यादा हानि चाहिए</translation>
    </message>
    <message>
        <source>{path} is no trace of a run: a .npz file, as gdsim run --trace writes it</source>
        <translation>{path} किसी दौर का रिकॉर्ड नहीं है: यानी .npz फ़ाइल, जैसी gdsim run --trace लिखता है</translation>
    </message>
    <message>
        <source>{path} holds more than {largest} MB, the most that is shown of a run</source>
        <translation>{path} में {largest} MB से ज़्यादा है; किसी दौर का इससे ज़्यादा नहीं दिखाया जाता</translation>
    </message>
    <message>
        <source>{path} holds no array of the name {name}</source>
        <translation>{path} में {name} नाम की कोई सरणी नहीं है</translation>
    </message>
    <message>
        <source>{path}: {name} holds no numbers</source>
        <translation>{path}: {name} में संख्याएँ नहीं हैं</translation>
    </message>
    <message>
        <source>{path}: {name} has the shape {shape}; it takes ({takes})</source>
        <translation>{path}: {name} का आकार {shape} है; चाहिए ({takes})</translation>
    </message>
    <message>
        <source>It does not say which model and data of this program it is about, so there are its losses and numbers, and no surface.</source>
        <translation>वह नहीं बताता कि इस प्रोग्राम के किस मॉडल और डेटा की बात है; इसलिए उसकी हानियाँ और संख्याएँ हैं, सतह नहीं।</translation>
    </message>
    <message>
        <source>No surface is shown, since the experiment in it cannot be run: {reason}</source>
        <translation>सतह नहीं दिखती, क्योंकि उसमें रखा प्रयोग चल नहीं सकता: {reason}</translation>
    </message>
    <message>
        <source>No surface is shown, since its experiment has {racers} racers and {parameters} parameters, and the run has {own_racers} and {own_parameters}.</source>
        <translation>सतह नहीं दिखती, क्योंकि उसके प्रयोग में {racers} धावक और {parameters} पैरामीटर हैं, और दौर में {own_racers} और {own_parameters}।</translation>
    </message>
    <message>
        <source>No surface is shown, since not all of its parameters are finite numbers.</source>
        <translation>सतह नहीं दिखती, क्योंकि उसके सभी पैरामीटर परिमित संख्याएँ नहीं हैं।</translation>
    </message>
    <message>
        <source>No surface is shown, since the model&apos;s loss at step {step} is {expected:.4g}, and {recorded:.4g} was recorded: are the data scaled, and the parameters in the order, as its experiment has them?</source>
        <translation>सतह नहीं दिखती, क्योंकि कदम {step} पर मॉडल की हानि {expected:.4g} है, और रिकॉर्ड {recorded:.4g} हुआ: क्या डेटा का पैमाना और पैरामीटरों का क्रम वैसा ही है जैसा उसके प्रयोग में है?</translation>
    </message>
    <message>
        <source>one JSON object with the keys of an experiment</source>
        <translation>प्रयोग की कुंजियों वाला एक JSON ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>1, the version of the format</source>
        <translation>प्रारूप का संस्करण, यानी 1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>an object whose &quot;type&quot; is &quot;fit&quot;, &quot;terrain&quot; or &quot;formula&quot;</source>
        <translation>ऐसा ऑब्जेक्ट जिसका &quot;type&quot; &quot;fit&quot;, &quot;terrain&quot; या &quot;formula&quot; हो</translation>
    </message>
    <message>
        <source>&quot;fit&quot;, &quot;terrain&quot; or &quot;formula&quot;</source>
        <translation>&quot;fit&quot;, &quot;terrain&quot; या &quot;formula&quot;</translation>
    </message>
    <message>
        <source>the name of a data set, or {&quot;csv&quot;: &quot;path&quot;}</source>
        <translation>डेटासेट का नाम, या {&quot;csv&quot;: &quot;path&quot;}</translation>
    </message>
    <message>
        <source>the path of a CSV file</source>
        <translation>CSV फ़ाइल का पथ</translation>
    </message>
    <message>
        <source>&quot;regression&quot; or &quot;classes&quot;</source>
        <translation>&quot;regression&quot; या &quot;classes&quot;</translation>
    </message>
    <message>
        <source>a list of one column name or more</source>
        <translation>स्तंभों के एक या ज़्यादा नामों की सूची</translation>
    </message>
    <message>
        <source>a column name</source>
        <translation>स्तंभ का नाम</translation>
    </message>
    <message>
        <source>the name of a loss</source>
        <translation>हानि का नाम</translation>
    </message>
    <message>
        <source>a number, 0 or more</source>
        <translation>0 या उससे बड़ी संख्या</translation>
    </message>
    <message>
        <source>an object with level, show and controls</source>
        <translation>level, show और controls वाला ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>&quot;free&quot;, &quot;guided&quot; or &quot;exam&quot;</source>
        <translation>&quot;free&quot;, &quot;guided&quot; या &quot;exam&quot;</translation>
    </message>
    <message>
        <source>a list of one part of the window or more</source>
        <translation>विंडो के एक या ज़्यादा भागों की सूची</translation>
    </message>
    <message>
        <source>the name of a part of the window</source>
        <translation>विंडो के किसी भाग का नाम</translation>
    </message>
    <message>
        <source>a list of what may be changed</source>
        <translation>जो बदला जा सके, उसकी सूची</translation>
    </message>
    <message>
        <source>the name of a control</source>
        <translation>नियंत्रण का नाम</translation>
    </message>
    <message>
        <source>access.{key} goes with level &quot;guided&quot; or &quot;exam&quot; only, not with &quot;free&quot;</source>
        <translation>access.{key} केवल level &quot;guided&quot; या &quot;exam&quot; के साथ चलता है, &quot;free&quot; के साथ नहीं</translation>
    </message>
    <message>
        <source>this package of gdsim makes no videos: export to .gif, .webp or .apng</source>
        <translation>gdsim का यह पैकेज वीडियो नहीं बनाता: .gif, .webp या .apng में निर्यात करें</translation>
    </message>
    <message>
        <source>One house: actual price 80, predicted 70</source>
        <translation>एक मकान: वास्तविक कीमत 80, पूर्वानुमान 70</translation>
    </message>
    <message>
        <source>XOR: the smallest network that needs its hidden layer</source>
        <translation>XOR: सबसे छोटा नेटवर्क जिसे अपनी छिपी परत चाहिए</translation>
    </message>
    <message>
        <source>Two moons, eight hidden units</source>
        <translation>दो चाँद, आठ छिपी इकाइयाँ</translation>
    </message>
    <message>
        <source>Two spirals, two hidden layers of 16</source>
        <translation>दो सर्पिल, 16-16 इकाइयों की दो छिपी परतें</translation>
    </message>
    <message>
        <source>Handwritten digits, 32 hidden units</source>
        <translation>हाथ से लिखे अंक, 32 छिपी इकाइयाँ</translation>
    </message>
    <message>
        <source>Seven optimizers on Beale&apos;s function</source>
        <translation>Beale के फलन पर सात ऑप्टिमाइज़र</translation>
    </message>
    <message>
        <source>Who leaves the saddle first?</source>
        <translation>काठी से सबसे पहले कौन निकलता है?</translation>
    </message>
    <message>
        <source>The ravine: Rosenbrock&apos;s function</source>
        <translation>तंग घाटी: Rosenbrock का फलन</translation>
    </message>
    <message>
        <source>Gradient descent against momentum in a long valley</source>
        <translation>लंबी घाटी में ग्रेडिएंट डिसेंट और मोमेंटम आमने-सामने</translation>
    </message>
    <message>
        <source>Noisy mini-batches</source>
        <translation>शोर भरे मिनी-बैच</translation>
    </message>
    <message>
        <source>Muon on a network&apos;s matrices</source>
        <translation>नेटवर्क के आव्यूहों पर Muon</translation>
    </message>
    <message>
        <source>Muon on two parameters, which are no matrix</source>
        <translation>दो पैरामीटरों पर Muon, जो आव्यूह नहीं हैं</translation>
    </message>
    <message>
        <source>Newton&apos;s method and a line search in the ravine</source>
        <translation>तंग घाटी में न्यूटन की विधि और रेखा-खोज</translation>
    </message>
    <message>
        <source>Race of losses: drag an outlier, and watch MSE, MAE and Huber part</source>
        <translation>हानियों की दौड़: आउटलायर को खींचें, और MSE, MAE और ह्यूबर को अलग होते देखें</translation>
    </message>
    <message>
        <source>Local minima: which valley catches the ball?</source>
        <translation>स्थानीय न्यूनतम: गेंद किस घाटी में फँसती है?</translation>
    </message>
    <message>
        <source>Vanishing gradients: six sigmoid layers</source>
        <translation>लुप्त होते ग्रेडिएंट: सिग्मॉइड की छह परतें</translation>
    </message>
    <message>
        <source>Exploding gradients: six layers that begin too large</source>
        <translation>विस्फोटी ग्रेडिएंट: छह परतें, जिनके भार शुरू से बहुत बड़े हैं</translation>
    </message>
    <message>
        <source>Too low, just right, too high</source>
        <translation>बहुत कम, ठीक, बहुत ज़्यादा</translation>
    </message>
    <message>
        <source>Overfitting: a network that learns the noise by heart</source>
        <translation>अतिअनुकूलन: नेटवर्क जो शोर को रट लेता है</translation>
    </message>
    <message>
        <source>Map of basins: which start leads to which minimum?</source>
        <translation>बेसिनों का मानचित्र: कौन-सी शुरुआत किस न्यूनतम तक ले जाती है?</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true या false</translation>
    </message>
    <message>
        <source>{message} (see {prog} --help)</source>
        <translation>{message} (देखें: {prog} --help)</translation>
    </message>
    <message>
        <source>unrecognized arguments: {arguments}</source>
        <translation>अनजाने आर्ग्युमेंट: {arguments}</translation>
    </message>
    <message>
        <source>the program failed: {name}: {error}</source>
        <translation>प्रोग्राम विफल हुआ: {name}: {error}</translation>
    </message>
    <message>
        <source>cannot write to standard output: {error}</source>
        <translation>मानक आउटपुट पर लिखा नहीं जा सकता: {error}</translation>
    </message>
    <message>
        <source>1 run in {out}.</source>
        <translation>{out} में 1 दौर।</translation>
    </message>
    <message>
        <source>{count} runs in {out}.</source>
        <translation>{out} में {count} दौर।</translation>
    </message>
    <message>
        <source>{racer}: lowest at learning rate {rate:.3g}, loss {loss:.6g}, the median of {seeds} seeds</source>
        <translation>{racer}: सीखने की दर {rate:.3g} पर सबसे कम हानि {loss:.6g}, {seeds} सीडों की माध्यिका</translation>
    </message>
    <message>
        <source>{racer}: lowest at learning rate {rate:.3g}, loss {loss:.6g}</source>
        <translation>{racer}: सीखने की दर {rate:.3g} पर सबसे कम हानि {loss:.6g}</translation>
    </message>
    <message>
        <source>a number from 0 up to, but not, 1</source>
        <translation>0 से 1 तक की संख्या, पर 1 नहीं</translation>
    </message>
    <message>
        <source>the name of a terrain</source>
        <translation>भूदृश्य का नाम</translation>
    </message>
    <message>
        <source>text, an expression in x and y</source>
        <translation>टेक्स्ट, x और y का व्यंजक</translation>
    </message>
    <message>
        <source>two numbers [low, high], low below high</source>
        <translation>दो संख्याएँ [low, high], जिनमें low छोटी हो</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>an object with mode, size and shuffle</source>
        <translation>mode, size और shuffle वाला ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>&quot;batch&quot;, &quot;stochastic&quot; or &quot;mini-batch&quot;</source>
        <translation>&quot;batch&quot;, &quot;stochastic&quot; या &quot;mini-batch&quot;</translation>
    </message>
    <message>
        <source>an integer, 1 or more</source>
        <translation>1 या उससे बड़ा पूर्णांक</translation>
    </message>
    <message>
        <source>an object with optimizer, learning_rate, hyperparameters, schedule, clip_norm and clip_value</source>
        <translation>optimizer, learning_rate, hyperparameters, schedule, clip_norm और clip_value वाला ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>the name of an optimizer</source>
        <translation>ऑप्टिमाइज़र का नाम</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>0 से बड़ी संख्या</translation>
    </message>
    <message>
        <source>an object of numbers, true or false</source>
        <translation>संख्याओं, true या false वाला ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>an object with a &quot;type&quot; and numbers</source>
        <translation>&quot;type&quot; और संख्याओं वाला ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>a list of numbers, one a parameter</source>
        <translation>संख्याओं की सूची, हर पैरामीटर के लिए एक</translation>
    </message>
    <message>
        <source>a list of objects with step and either learning_rates or racers</source>
        <translation>ऐसे ऑब्जेक्टों की सूची जिनमें step और learning_rates या racers में से एक हो</translation>
    </message>
    <message>
        <source>an object with step and either learning_rates or racers</source>
        <translation>ऐसा ऑब्जेक्ट जिसमें step और learning_rates या racers में से एक हो</translation>
    </message>
    <message>
        <source>an integer, 0 or more</source>
        <translation>0 या उससे बड़ा पूर्णांक</translation>
    </message>
    <message>
        <source>a list of numbers, one a racer</source>
        <translation>संख्याओं की सूची, हर धावक के लिए एक</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>{path}.schedule.type is missing; it takes one of {known}</source>
        <translation>{path}.schedule.type नहीं है; इनमें से एक चाहिए: {known}</translation>
    </message>
    <message>
        <source>{path} takes one of {known}, not {name}</source>
        <translation>{path} के लिए {known} में से एक चाहिए, {name} नहीं</translation>
    </message>
    <message>
        <source>a list of 1 to {most} racers</source>
        <translation>1 से {most} धावकों की सूची</translation>
    </message>
    <message>
        <source>an integer from 1 to {most:,}</source>
        <translation>1 से {most:,} तक का पूर्णांक</translation>
    </message>
    <message>
        <source>an integer from 0 to {largest}</source>
        <translation>0 से {largest} तक का पूर्णांक</translation>
    </message>
    <message>
        <source>batching.size is missing; with mode &quot;mini-batch&quot; it takes {takes}</source>
        <translation>batching.size नहीं है; mode &quot;mini-batch&quot; के साथ चाहिए: {takes}</translation>
    </message>
    <message>
        <source>batching.size goes with mode &quot;mini-batch&quot; only, not with &quot;{mode}&quot;</source>
        <translation>batching.size केवल mode &quot;mini-batch&quot; के साथ चलता है, &quot;{mode}&quot; के साथ नहीं</translation>
    </message>
    <message>
        <source>problem.{axis} takes {takes}, not {value}</source>
        <translation>problem.{axis} के लिए चाहिए: {takes}; {value} नहीं</translation>
    </message>
    <message>
        <source>{path}[{index}] has both clip_norm and clip_value; it takes one of them at most</source>
        <translation>{path}[{index}] में clip_norm और clip_value दोनों हैं; ज़्यादा से ज़्यादा एक हो सकता है</translation>
    </message>
    <message>
        <source>changes[{index}].step takes a step after {last}, not {step}</source>
        <translation>changes[{index}].step के लिए {last} के बाद का कदम चाहिए, {step} नहीं</translation>
    </message>
    <message>
        <source>changes[{index}] has {found}; it takes either learning_rates or racers</source>
        <translation>changes[{index}] में {found}; या तो learning_rates चाहिए, या racers</translation>
    </message>
    <message>
        <source>changes[{index}].{name} has {entries} entries; it takes {count}, one a racer</source>
        <translation>changes[{index}].{name} में {entries} मान हैं; {count} चाहिए, हर धावक के लिए एक</translation>
    </message>
    <message>
        <source>it takes {known}</source>
        <translation>ये कुंजियाँ हो सकती हैं: {known}</translation>
    </message>
    <message>
        <source>it takes none</source>
        <translation>कोई कुंजी नहीं होती</translation>
    </message>
    <message>
        <source>{path} has no key {key}; for {name} {takes}</source>
        <translation>{path} में कुंजी {key} नहीं हो सकती; {name} के लिए {takes}</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>{key} is missing; it takes {takes}</source>
        <translation>{key} नहीं है; चाहिए: {takes}</translation>
    </message>
    <message>
        <source>{version}, the version of the format</source>
        <translation>प्रारूप का संस्करण, यानी {version}</translation>
    </message>
    <message>
        <source>{key} takes {takes}, not {found}</source>
        <translation>{key} के लिए चाहिए: {takes}; {found} नहीं</translation>
    </message>
    <message>
        <source>no name holds a null character</source>
        <translation>किसी नाम में शून्य वर्ण (null) नहीं हो सकता</translation>
    </message>
    <message>
        <source>cannot open {path}: {reason}</source>
        <translation>{path} को खोला नहीं जा सकता: {reason}</translation>
    </message>
    <message>
        <source>cannot read {path}: {reason}</source>
        <translation>{path} को पढ़ा नहीं जा सकता: {reason}</translation>
    </message>
    <message>
        <source>cannot write {path}: {reason}</source>
        <translation>{path} को लिखा नहीं जा सकता: {reason}</translation>
    </message>
    <message>
        <source>cannot write into {path}: {reason}</source>
        <translation>{path} में लिखा नहीं जा सकता: {reason}</translation>
    </message>
    <message>
        <source>A surface has no data: every step sees all of it.</source>
        <translation>सतह का कोई डेटा नहीं होता: हर कदम पूरी सतह देखता है।</translation>
    </message>
    <message>
        <source>an experiment</source>
        <translation>प्रयोग</translation>
    </message>
    <message>
        <source> or </source>
        <translation> या </translation>
    </message>
    <message>
        <source>an object whose &quot;type&quot; is {names}</source>
        <translation>ऐसा ऑब्जेक्ट जिसका &quot;type&quot; {names} हो</translation>
    </message>
    <message>
        <source>both learning_rates and racers</source>
        <translation>learning_rates और racers दोनों हैं</translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>बदलने को कुछ नहीं है</translation>
    </message>
    <message>
        <source>{path} has no key {key}; it takes {known}</source>
        <translation>{path} में कुंजी {key} नहीं हो सकती; ये कुंजियाँ हो सकती हैं: {known}</translation>
    </message>
    <message>
        <source>{what} file takes one JSON object with the keys of {what}, not {found}</source>
        <translation>{what} की फ़ाइल में {what} की कुंजियों वाला एक JSON ऑब्जेक्ट चाहिए, {found} नहीं</translation>
    </message>
    <message>
        <source>this file needs {key} format {found}; this program reads format {version}</source>
        <translation>इस फ़ाइल को {key} प्रारूप {found} चाहिए; यह प्रोग्राम प्रारूप {version} पढ़ता है</translation>
    </message>
    <message>
        <source>start has {given} numbers; it takes {count}: {names}</source>
        <translation>start में {given} संख्याएँ हैं; {count} चाहिए: {names}</translation>
    </message>
    <message>
        <source>start takes a point where the loss and its slope are finite numbers</source>
        <translation>start के लिए ऐसा बिंदु चाहिए जहाँ हानि और उसकी ढाल परिमित संख्याएँ हों</translation>
    </message>
    <message>
        <source>start is missing, and none with a finite loss was found; give one</source>
        <translation>start नहीं है, और परिमित हानि वाला कोई बिंदु नहीं मिला; कोई बिंदु दें</translation>
    </message>
    <message>
        <source> and {hidden} more</source>
        <translation> और {hidden} अन्य</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>संख्याएँ</translation>
    </message>
    <message>
        <source>finite numbers</source>
        <translation>परिमित संख्याएँ</translation>
    </message>
    <message>
        <source>{source}: column {name} takes {takes}, but line {lines} has {cell}</source>
        <translation>{source}: स्तंभ {name} में {takes} होनी चाहिए, पर लाइन {lines} में {cell} है</translation>
    </message>
    <message>
        <source>{source}: column {name} holds {found}; a target takes numbers or 2 to {most_classes} classes</source>
        <translation>{source}: स्तंभ {name} में मिला: {found}; लक्ष्य में संख्याएँ या 2 से {most_classes} श्रेणियाँ होती हैं</translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation>स्तंभ {name}</translation>
    </message>
    <message>
        <source>{listed} and {count} more</source>
        <translation>{listed} और {count} अन्य</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>हानि</translation>
    </message>
    <message>
        <source>after {step} steps the trace already fills {largest_trace} MB; ask for fewer steps</source>
        <translation>{step} कदमों के बाद ही रिकॉर्ड {largest_trace} MB भर चुका है; कम कदम माँगें</translation>
    </message>
    <message>
        <source>a .gif, .webp, .apng, .webm or .mp4; a name without an ending is a folder of numbered PNG files; a .png, .svg or .pdf is a picture of the last step; a .wav is the run to be heard, its loss as pitch</source>
        <translation>.gif, .webp, .apng, .webm या .mp4; बिना एक्सटेंशन का नाम क्रमांकित PNG फ़ाइलों का फ़ोल्डर है; .png, .svg या .pdf आखिरी कदम का चित्र है; .wav में दौर सुना जा सकता है, हानि ध्वनि के तारत्व के रूप में</translation>
    </message>
    <message>
        <source>{key} takes numbers from -{bound:g} to {bound:g}; a run that leaves them has diverged</source>
        <translation>{key} के लिए -{bound:g} से {bound:g} तक की संख्याएँ चाहिए; जो दौर इनसे बाहर निकले, वह अपसरित हो चुका है</translation>
    </message>
    <message>
        <source>problem.dataset: the numbers of {name} are too large to be standardised</source>
        <translation>problem.dataset: {name} की संख्याएँ मानकीकरण के लिए बहुत बड़ी हैं</translation>
    </message>
    <message>
        <source>Features and target are standardised: mean 0, standard deviation 1.</source>
        <translation>विशेषताएँ और लक्ष्य मानकीकृत हैं: माध्य 0, मानक विचलन 1।</translation>
    </message>
    <message>
        <source>Features are standardised: mean 0, standard deviation 1.</source>
        <translation>विशेषताएँ मानकीकृत हैं: माध्य 0, मानक विचलन 1।</translation>
    </message>
    <message>
        <source>Without a bias the model is tied to the data&apos;s mean point, so in data units only slopes count.</source>
        <translation>बायस के बिना मॉडल डेटा के माध्य बिंदु से बँधा है, इसलिए डेटा की इकाइयों में केवल ढालें गिनी जाती हैं।</translation>
    </message>
    <message>
        <source>{constant} is the same in every row, so it cannot help to predict.</source>
        <translation>{constant} हर पंक्ति में एक ही है, इसलिए पूर्वानुमान में काम नहीं आ सकता।</translation>
    </message>
    <message>
        <source>{count} columns ({constant}) are the same in every row: they cannot help to predict.</source>
        <translation>{count} स्तंभ ({constant}) हर पंक्ति में एक ही हैं: वे पूर्वानुमान में काम नहीं आ सकते।</translation>
    </message>
    <message>
        <source>{title} is the same in every row, so there is nothing to learn.</source>
        <translation>{title} हर पंक्ति में एक ही है, इसलिए सीखने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>1 of {count:,} rows is held out for validation: too few to tell how well others are predicted.</source>
        <translation>{count:,} में से 1 पंक्ति सत्यापन के लिए अलग रखी गई है: इतनी कम से पता नहीं चलता कि दूसरी पंक्तियों का पूर्वानुमान कितना अच्छा है।</translation>
    </message>
    <message>
        <source>{held_out:,} of {count:,} rows are held out for validation.</source>
        <translation>{count:,} में से {held_out:,} पंक्तियाँ सत्यापन के लिए अलग रखी गई हैं।</translation>
    </message>
    <message>
        <source>No row of {lost} is left to train on: hold out fewer rows, or others by another seed.</source>
        <translation>प्रशिक्षण के लिए {lost} की कोई पंक्ति नहीं बची: कम पंक्तियाँ अलग रखें, या दूसरे सीड से दूसरी पंक्तियाँ।</translation>
    </message>
    <message>
        <source>two classes</source>
        <translation>दो श्रेणियाँ</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>{count} श्रेणियाँ</translation>
    </message>
    <message>
        <source>problem.loss: {name} does not fit {what} ({title}); {known} do</source>
        <translation>problem.loss: {name} इस लक्ष्य ({title}: {what}) के लिए ठीक नहीं है; ये ठीक हैं: {known}</translation>
    </message>
    <message>
        <source>problem.model: a {what} takes one feature, but problem.features names {features}</source>
        <translation>problem.model: {what} मॉडल एक ही विशेषता लेता है, पर problem.features में {features} हैं</translation>
    </message>
    <message>
        <source>problem.validation_fraction leaves {left:,} of {rows:,} rows to train on; it takes a fraction that leaves at least 2</source>
        <translation>problem.validation_fraction से प्रशिक्षण के लिए {rows:,} में से {left:,} पंक्तियाँ बचती हैं; ऐसा हिस्सा चाहिए जिससे कम से कम 2 बचें</translation>
    </message>
    <message>
        <source>a .wav is heard from the start: --steps takes the last step of it, as :{last}</source>
        <translation>.wav शुरुआत से सुनी जाती है: --steps में उसका आखिरी कदम चाहिए, :{last} के रूप में</translation>
    </message>
    <message>
        <source>a .wav is a sound: {option} is for pictures</source>
        <translation>.wav एक ध्वनि है: {option} चित्रों के लिए है</translation>
    </message>
    <message>
        <source>a {ending} is one picture: --steps takes one step of it, as :{last}</source>
        <translation>{ending} एक ही चित्र है: --steps में उसका एक कदम चाहिए, :{last} के रूप में</translation>
    </message>
    <message>
        <source>a {ending} is one picture: {option} is for animations</source>
        <translation>{ending} एक ही चित्र है: {option} एनिमेशन के लिए है</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT, {known}, not {text!r}</source>
        <translation>--size के लिए WIDTHxHEIGHT, {known} चाहिए, {text!r} नहीं</translation>
    </message>
    <message>
        <source>cannot write {path}: before {name} it takes a name</source>
        <translation>{path} को लिखा नहीं जा सकता: {name} से पहले कोई नाम चाहिए</translation>
    </message>
    <message>
        <source>cannot export to {path}: the name of a file ends in {known}, that of a folder in none</source>
        <translation>{path} में निर्यात नहीं किया जा सकता: फ़ाइल का नाम इनमें से किसी पर खत्म होता है: {known}; फ़ोल्डर के नाम में एक्सटेंशन नहीं होता</translation>
    </message>
    <message>
        <source>cannot write {path}: there is no folder {parent}</source>
        <translation>{path} को लिखा नहीं जा सकता: फ़ोल्डर {parent} नहीं है</translation>
    </message>
    <message>
        <source>cannot write {path}: {irregular}</source>
        <translation>{path} को लिखा नहीं जा सकता: {irregular}</translation>
    </message>
    <message>
        <source>cannot write {path}: it takes a new folder, or an empty one</source>
        <translation>{path} को लिखा नहीं जा सकता: नया या खाली फ़ोल्डर चाहिए</translation>
    </message>
    <message>
        <source>only a .png can be transparent</source>
        <translation>केवल .png पारदर्शी हो सकता है</translation>
    </message>
    <message>
        <source>a {ending} is one picture: its camera cannot orbit</source>
        <translation>{ending} एक ही चित्र है: उसका कैमरा चारों ओर नहीं घूम सकता</translation>
    </message>
    <message>
        <source>a GIF shows at most {most_fps} frames a second, not {fps}</source>
        <translation>GIF में प्रति सेकंड ज़्यादा से ज़्यादा {most_fps} फ़्रेम दिखते हैं, {fps} नहीं</translation>
    </message>
    <message>
        <source>content takes one of {known}, not {content!r}</source>
        <translation>content के लिए {known} में से एक चाहिए, {content!r} नहीं</translation>
    </message>
    <message>
        <source>size takes {smallest_side} to {largest_side} pixels in each direction, not {width}x{height}</source>
        <translation>size के लिए हर दिशा में {smallest_side} से {largest_side} पिक्सेल चाहिए, {width}x{height} नहीं</translation>
    </message>
    <message>
        <source>fps takes an integer from 1 to {most_fps}, not {fps}</source>
        <translation>fps के लिए 1 से {most_fps} तक का पूर्णांक चाहिए, {fps} नहीं</translation>
    </message>
    <message>
        <source>seconds takes a number above 0, at most {longest_seconds:g}, not {seconds:g}</source>
        <translation>seconds के लिए 0 से बड़ी और ज़्यादा से ज़्यादा {longest_seconds:g} की संख्या चाहिए, {seconds:g} नहीं</translation>
    </message>
    <message>
        <source>steps take a first one from 0 and a stride from 1</source>
        <translation>steps में पहला कदम 0 या उससे आगे का और अंतराल 1 या ज़्यादा होता है</translation>
    </message>
    <message>
        <source>the first step, {first}, comes after the last one, {last}</source>
        <translation>पहला कदम {first} आखिरी कदम {last} के बाद आता है</translation>
    </message>
    <message>
        <source>there is no step {first}: the run ends after {last_step}</source>
        <translation>कदम {first} नहीं है: दौर कदम {last_step} के बाद खत्म होता है</translation>
    </message>
    <message>
        <source>the picture cannot be written there</source>
        <translation>चित्र वहाँ नहीं लिखा जा सकता</translation>
    </message>
    <message>
        <source>video needs PyAV: install it with  pip install &quot;gdsim[video]&quot;  or export to .gif, .webp or .apng</source>
        <translation>वीडियो के लिए PyAV चाहिए: उसे  pip install &quot;gdsim[video]&quot;  से इंस्टॉल करें, या .gif, .webp या .apng में निर्यात करें</translation>
    </message>
    <message>
        <source>a video takes an even width and height, not {width}x{height}</source>
        <translation>वीडियो की चौड़ाई और ऊँचाई सम संख्याएँ होनी चाहिए, {width}x{height} नहीं</translation>
    </message>
    <message>
        <source>there is no lesson {name!r}; it takes {all}, a {suffix} file, or one of {known}</source>
        <translation>{name!r} नाम का पाठ नहीं है; चाहिए: {all}, एक {suffix} फ़ाइल, या इनमें से एक: {known}</translation>
    </message>
    <message>
        <source>cannot write {path}: the name of a worksheet ends in {ending}</source>
        <translation>{path} को लिखा नहीं जा सकता: वर्कशीट का नाम {ending} पर खत्म होता है</translation>
    </message>
    <message>
        <source>Gradient descent, seen</source>
        <translation>ग्रेडिएंट डिसेंट, आँखों के सामने</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>To take away:</source>
        <translation>सार:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Worked out of the very runs that the pages show; where a page draws by chance, of its first draw.</source>
        <translation>ठीक उन्हीं दौरों से निकाले गए जो पन्नों पर हैं; जहाँ कोई पन्ना संयोग से चुनता है, वहाँ उसके पहले चुनाव से।</translation>
    </message>
    <message>
        <source>Your task:</source>
        <translation>आपका काम:</translation>
    </message>
    <message>
        <source>Think:</source>
        <translation>सोचें:</translation>
    </message>
    <message>
        <source>Predict:</source>
        <translation>पूर्वानुमान लगाएँ:</translation>
    </message>
    <message>
        <source>Mark the place in the picture with a cross.</source>
        <translation>चित्र में उस जगह पर क्रॉस लगाएँ।</translation>
    </message>
    <message>
        <source>The place:</source>
        <translation>जगह:</translation>
    </message>
    <message>
        <source>Task:</source>
        <translation>काम:</translation>
    </message>
    <message>
        <source>For the teacher:</source>
        <translation>शिक्षक के लिए:</translation>
    </message>
    <message>
        <source>In this run none of these holds.</source>
        <translation>इस दौर में इनमें से कुछ भी सही नहीं है।</translation>
    </message>
    <message>
        <source>the process that draws has ended; try once more</source>
        <translation>चित्र बनाने वाली प्रक्रिया बंद हो गई है; एक बार फिर कोशिश करें</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>{path} को लिखा नहीं जा सकता</translation>
    </message>
    <message>
        <source>a page has at most {most_words} words, not {words:,}</source>
        <translation>पन्ने में ज़्यादा से ज़्यादा {most_words} शब्द होते हैं, {words:,} नहीं</translation>
    </message>
    <message>
        <source>a page has at most {most_letters:,} letters, not {count:,}</source>
        <translation>पन्ने में ज़्यादा से ज़्यादा {most_letters:,} अक्षर होते हैं, {count:,} नहीं</translation>
    </message>
    <message>
        <source>only a question&apos;s replies tell numbers of the run; {found} stands elsewhere</source>
        <translation>दौर की संख्याएँ केवल प्रश्न के जवाब बताते हैं; {found} कहीं और है</translation>
    </message>
    <message>
        <source>experiment: {{&quot;{draw}&quot;: [...]}} has no other key, and one value or more</source>
        <translation>experiment: {{&quot;{draw}&quot;: [...]}} में कोई दूसरी कुंजी नहीं होती, और एक या ज़्यादा मान होते हैं</translation>
    </message>
    <message>
        <source>predict asks for one thing: choice, answer, place = true or curve = true</source>
        <translation>predict एक ही चीज़ पूछता है: choice, answer, place = true या curve = true</translation>
    </message>
    <message>
        <source>predict ends after epochs or after steps, not both</source>
        <translation>predict या तो epochs के बाद खत्म होता है या steps के बाद, दोनों के नहीं</translation>
    </message>
    <message>
        <source>predict: only the last choice may be without when; it is right if no other is</source>
        <translation>predict: केवल आखिरी choice बिना when के हो सकता है; वह तब सही है जब कोई और सही न हो</translation>
    </message>
    <message>
        <source>predict: choices {first} and {index} are right under the same condition</source>
        <translation>predict: choice {first} और {index} एक ही शर्त पर सही हैं</translation>
    </message>
    <message>
        <source>predict takes a tolerance, or a share between 0 and 1, for what counts as right</source>
        <translation>predict में tolerance, या 0 और 1 के बीच का share चाहिए, जिससे तय हो कि क्या सही गिना जाए</translation>
    </message>
    <message>
        <source>predict takes a share between 0 and 1 for a {kind}, not a tolerance</source>
        <translation>predict में {kind} के साथ 0 और 1 के बीच का share चाहिए, tolerance नहीं</translation>
    </message>
    <message>
        <source>there is no lesson {name!r}, neither in this folder nor among the program&apos;s own</source>
        <translation>{name!r} नाम का पाठ न इस फ़ोल्डर में है, न प्रोग्राम के अपने पाठों में</translation>
    </message>
    <message>
        <source>{where}: {in_words} cannot be measured in this run</source>
        <translation>{where}: {in_words} इस दौर में मापा नहीं जा सकता</translation>
    </message>
    <message>
        <source>the formula ${strip}$ cannot be read; it takes TeX, such as $w^2$</source>
        <translation>सूत्र ${strip}$ पढ़ा नहीं जा सकता; TeX चाहिए, जैसे $w^2$</translation>
    </message>
    <message>
        <source>cannot write {path}: another window does not let go of it</source>
        <translation>{path} को लिखा नहीं जा सकता: दूसरी विंडो उसे छोड़ नहीं रही है</translation>
    </message>
    <message>
        <source>an object with id and name</source>
        <translation>id और name वाला ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>12 of the letters 0 to 9 and a to f</source>
        <translation>0 से 9 और a से f में से 12 वर्ण</translation>
    </message>
    <message>
        <source>a list of objects with lesson and pages</source>
        <translation>lesson और pages वाले ऑब्जेक्टों की सूची</translation>
    </message>
    <message>
        <source>an object with lesson and pages</source>
        <translation>lesson और pages वाला ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>the name of a lesson</source>
        <translation>पाठ का नाम</translation>
    </message>
    <message>
        <source>a list of objects with page, seen, prediction and task</source>
        <translation>page, seen, prediction और task वाले ऑब्जेक्टों की सूची</translation>
    </message>
    <message>
        <source>an object with page, seen, prediction and task</source>
        <translation>page, seen, prediction और task वाला ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>the title of a page</source>
        <translation>पन्ने का शीर्षक</translation>
    </message>
    <message>
        <source>an object with given, answer, right, seconds, tries and when</source>
        <translation>given, answer, right, seconds, tries और when वाला ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>an object with solved, hints, hints_left, tries and when</source>
        <translation>solved, hints, hints_left, tries और when वाला ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>a time such as 2026-03-01T09:30:00Z</source>
        <translation>समय, जैसे 2026-03-01T09:30:00Z</translation>
    </message>
    <message>
        <source>a class</source>
        <translation>कक्षा</translation>
    </message>
    <message>
        <source>{format} is {dumps} a second time</source>
        <translation>{format} में {dumps} दूसरी बार आया है</translation>
    </message>
    <message>
        <source>measures, numbers and &quot;text&quot; compared by &lt; &lt;= &gt; &gt;= == !=, with and, or, not and parentheses</source>
        <translation>&lt; &lt;= &gt; &gt;= == != से तुलना की गई माप, संख्याएँ और &quot;text&quot;, साथ में and, or, not और कोष्ठक</translation>
    </message>
    <message>
        <source>a condition takes {takes}</source>
        <translation>शर्त में चाहिए: {takes}</translation>
    </message>
    <message>
        <source>{text!r} asks nothing of the run; each comparison takes a measure, such as loss</source>
        <translation>{text!r} दौर के बारे में कुछ नहीं पूछता; हर तुलना में एक माप चाहिए, जैसे loss</translation>
    </message>
    <message>
        <source>a measure, such as loss or epochs_until(0.1), or a number</source>
        <translation>माप, जैसे loss या epochs_until(0.1), या संख्या</translation>
    </message>
    <message>
        <source>a measure takes {takes}</source>
        <translation>माप में चाहिए: {takes}</translation>
    </message>
    <message>
        <source>{text!r} is no measure; it takes {takes}</source>
        <translation>{text!r} माप नहीं है; चाहिए: {takes}</translation>
    </message>
    <message>
        <source>{text!r} compares text by more and less; text takes == or !=</source>
        <translation>{text!r} टेक्स्ट की तुलना बड़े-छोटे से करता है; टेक्स्ट के लिए == या != चाहिए</translation>
    </message>
    <message>
        <source>{text!r} cannot be read; a condition takes {takes}</source>
        <translation>{text!r} को पढ़ा नहीं जा सकता; शर्त में चाहिए: {takes}</translation>
    </message>
    <message>
        <source>a glossary begins with a line # Title</source>
        <translation>शब्दावली # Title वाली लाइन से शुरू होती है</translation>
    </message>
    <message>
        <source>a glossary has entries, each of which begins with a line ## word</source>
        <translation>शब्दावली में प्रविष्टियाँ होती हैं, और हर प्रविष्टि ## word वाली लाइन से शुरू होती है</translation>
    </message>
    <message>
        <source>an entry begins with a line ## word; there are no other headings</source>
        <translation>प्रविष्टि ## word वाली लाइन से शुरू होती है; कोई और शीर्षक नहीं होते</translation>
    </message>
    <message>
        <source>there are two entries {name!r}</source>
        <translation>{name!r} की दो प्रविष्टियाँ हैं</translation>
    </message>
    <message>
        <source>a glossary&apos;s text stands in entries, which begin with ## word</source>
        <translation>शब्दावली का टेक्स्ट प्रविष्टियों में होता है, जो ## word से शुरू होती हैं</translation>
    </message>
    <message>
        <source>there is no entry {name!r}, to which a link leads</source>
        <translation>{name!r} की प्रविष्टि नहीं है, जिस पर एक लिंक ले जाता है</translation>
    </message>
    <message>
        <source>the lines See:, Lesson: and Word: stand at an entry&apos;s end</source>
        <translation>See:, Lesson: और Word: वाली लाइनें प्रविष्टि के अंत में होती हैं</translation>
    </message>
    <message>
        <source>the entry {word!r} has no text</source>
        <translation>प्रविष्टि {word!r} में कोई टेक्स्ट नहीं है</translation>
    </message>
    <message>
        <source>an entry has one line {kind}:, not two</source>
        <translation>प्रविष्टि में {kind}: वाली एक ही लाइन होती है, दो नहीं</translation>
    </message>
    <message>
        <source>the English word</source>
        <translation>अंग्रेज़ी शब्द</translation>
    </message>
    <message>
        <source>one link, {form}</source>
        <translation>एक लिंक, {form}</translation>
    </message>
    <message>
        <source>the line {kind}: is {takes}</source>
        <translation>{kind}: वाली लाइन में चाहिए: {takes}</translation>
    </message>
    <message>
        <source>one sentence</source>
        <translation>एक वाक्य</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>नामों की सूची</translation>
    </message>
    <message>
        <source>a whole number from 1 to 120</source>
        <translation>1 से 120 तक की पूर्ण संख्या</translation>
    </message>
    <message>
        <source>&quot;beginner&quot; or &quot;advanced&quot;</source>
        <translation>&quot;beginner&quot; या &quot;advanced&quot;</translation>
    </message>
    <message>
        <source>a number of steps a second, 0 for as fast as can be</source>
        <translation>प्रति सेकंड कदमों की संख्या; 0, तो जितनी तेज़ हो सके</translation>
    </message>
    <message>
        <source>a whole number, 1 or more</source>
        <translation>1 या उससे बड़ी पूर्ण संख्या</translation>
    </message>
    <message>
        <source>two to six tables [[choice]]</source>
        <translation>दो से छह तालिकाएँ [[choice]]</translation>
    </message>
    <message>
        <source>a table [[choice]] with text, when and says</source>
        <translation>text, when और says वाली तालिका [[choice]]</translation>
    </message>
    <message>
        <source>a condition in quotes, such as &quot;loss &lt; 0.1&quot;</source>
        <translation>उद्धरण चिह्नों में शर्त, जैसे &quot;loss &lt; 0.1&quot;</translation>
    </message>
    <message>
        <source>a measure in quotes, such as &quot;loss&quot;</source>
        <translation>उद्धरण चिह्नों में माप, जैसे &quot;loss&quot;</translation>
    </message>
    <message>
        <source>a number between 0 and 1</source>
        <translation>0 और 1 के बीच की संख्या</translation>
    </message>
    <message>
        <source>a list of one text or more</source>
        <translation>एक या ज़्यादा टेक्स्टों की सूची</translation>
    </message>
    <message>
        <source>That is it.</source>
        <translation>बिल्कुल सही।</translation>
    </message>
    <message>
        <source>{path}: there is another lesson {name}; give the file another name</source>
        <translation>{path}: {name} नाम का एक और पाठ है; फ़ाइल को दूसरा नाम दें</translation>
    </message>
    <message>
        <source>{path}: the file is not UTF-8 text (byte {start})</source>
        <translation>{path}: फ़ाइल UTF-8 टेक्स्ट नहीं है (बाइट {start})</translation>
    </message>
    <message>
        <source>a link leads to word:…, lesson:… or see:…; two words take [text](&lt;word:two words&gt;)</source>
        <translation>लिंक word:…, lesson:… या see:… पर ले जाता है; दो शब्द हों तो [text](&lt;word:two words&gt;) लिखें</translation>
    </message>
    <message>
        <source>{where}: there is no {name!r}; it takes {known}</source>
        <translation>{where}: {name!r} नहीं है; इनमें से चाहिए: {known}</translation>
    </message>
    <message>
        <source>a link leads to word:…, lesson:… or see:…, not to {target!r}: lessons need no network</source>
        <translation>लिंक word:…, lesson:… या see:… पर ले जाता है, {target!r} पर नहीं: पाठों को इंटरनेट की ज़रूरत नहीं होती</translation>
    </message>
    <message>
        <source>the picture {source!r} lies outside of the lesson&apos;s folder; put it in there</source>
        <translation>चित्र {source!r} पाठ के फ़ोल्डर से बाहर है; उसे भीतर रखें</translation>
    </message>
    <message>
        <source>there is no picture {source!r} in the lesson&apos;s folder; it takes {known}</source>
        <translation>पाठ के फ़ोल्डर में चित्र {source!r} नहीं है; इनमें से चाहिए: {known}</translation>
    </message>
    <message>
        <source>the training loss now</source>
        <translation>अभी की प्रशिक्षण हानि</translation>
    </message>
    <message>
        <source>the training loss at the start</source>
        <translation>शुरुआत की प्रशिक्षण हानि</translation>
    </message>
    <message>
        <source>the loss over that at the start</source>
        <translation>हानि भाग शुरुआत की हानि</translation>
    </message>
    <message>
        <source>the lowest loss after any epoch so far</source>
        <translation>अब तक किसी भी इपॉक के बाद की सबसे कम हानि</translation>
    </message>
    <message>
        <source>the highest loss after any epoch so far</source>
        <translation>अब तक किसी भी इपॉक के बाद की सबसे ज़्यादा हानि</translation>
    </message>
    <message>
        <source>the loss on the rows held out</source>
        <translation>अलग रखी गई पंक्तियों पर हानि</translation>
    </message>
    <message>
        <source>the lowest loss so far on the rows held out</source>
        <translation>अलग रखी गई पंक्तियों पर अब तक की सबसे कम हानि</translation>
    </message>
    <message>
        <source>the loss on the rows held out over the training loss</source>
        <translation>अलग रखी गई पंक्तियों पर हानि भाग प्रशिक्षण हानि</translation>
    </message>
    <message>
        <source>the share of classes predicted right, or R²</source>
        <translation>सही बताई गई श्रेणियों का हिस्सा, या R²</translation>
    </message>
    <message>
        <source>the same on the rows held out</source>
        <translation>वही, अलग रखी गई पंक्तियों पर</translation>
    </message>
    <message>
        <source>how many epochs are done</source>
        <translation>कितने इपॉक पूरे हुए</translation>
    </message>
    <message>
        <source>how many steps are taken</source>
        <translation>कितने कदम उठाए गए</translation>
    </message>
    <message>
        <source>in how many epochs the loss rose</source>
        <translation>कितने इपॉक में हानि बढ़ी</translation>
    </message>
    <message>
        <source>in how many epochs the loss did not rise</source>
        <translation>कितने इपॉक में हानि नहीं बढ़ी</translation>
    </message>
    <message>
        <source>after how many epochs the loss was first so low; infinite if never</source>
        <translation>कितने इपॉक के बाद हानि पहली बार इतनी कम हुई; कभी नहीं हुई तो अनंत</translation>
    </message>
    <message>
        <source>a loss</source>
        <translation>हानि का मान</translation>
    </message>
    <message>
        <source>the learning rate, as it is set now</source>
        <translation>सीखने की दर, जैसी अभी तय है</translation>
    </message>
    <message>
        <source>the learning rate from which on steps are unstable here</source>
        <translation>सीखने की वह दर जिससे आगे यहाँ कदम अस्थिर हैं</translation>
    </message>
    <message>
        <source>the learning rate over the critical one</source>
        <translation>सीखने की दर भाग क्रांतिक दर</translation>
    </message>
    <message>
        <source>the length of the full gradient</source>
        <translation>पूरे ग्रेडिएंट की लंबाई</translation>
    </message>
    <message>
        <source>the size of the first layer&apos;s gradient over the last&apos;s</source>
        <translation>पहली परत के ग्रेडिएंट का आकार भाग आखिरी परत वाले का</translation>
    </message>
    <message>
        <source>what the program says of the run</source>
        <translation>दौर के बारे में प्रोग्राम क्या कहता है</translation>
    </message>
    <message>
        <source>how the run stands</source>
        <translation>दौर किस स्थिति में है</translation>
    </message>
    <message>
        <source>the number of the known minimum that is reached, 1 for the best; 0 for none</source>
        <translation>जिस ज्ञात न्यूनतम पर पहुँचे उसका क्रमांक, सबसे अच्छे का 1; किसी पर नहीं तो 0</translation>
    </message>
    <message>
        <source>how far the nearest known minimum is, in the parameters</source>
        <translation>सबसे पास का ज्ञात न्यूनतम कितनी दूर है, पैरामीटरों में</translation>
    </message>
    <message>
        <source>a parameter of the model, or x (1) and y (2)</source>
        <translation>मॉडल का कोई पैरामीटर, या x (1) और y (2)</translation>
    </message>
    <message>
        <source>its number, from 1</source>
        <translation>उसका क्रमांक, 1 से</translation>
    </message>
    <message>
        <source>the place in the race, 1 for the lowest loss</source>
        <translation>दौड़ में स्थान, सबसे कम हानि का 1</translation>
    </message>
    <message>
        <source>how many racers there are</source>
        <translation>कितने धावक हैं</translation>
    </message>
    <message>
        <source>how many parameters the model has</source>
        <translation>मॉडल में कितने पैरामीटर हैं</translation>
    </message>
    <message>
        <source>how many hidden layers the network has</source>
        <translation>नेटवर्क में कितनी छिपी परतें हैं</translation>
    </message>
    <message>
        <source>the degree of the polynomial</source>
        <translation>बहुपद की घात</translation>
    </message>
    <message>
        <source>how many rows a step sees</source>
        <translation>एक कदम कितनी पंक्तियाँ देखता है</translation>
    </message>
    <message>
        <source>the optimizer, by its name</source>
        <translation>ऑप्टिमाइज़र का नाम</translation>
    </message>
    <message>
        <source>the loss, by its name</source>
        <translation>हानि का नाम</translation>
    </message>
    <message>
        <source>the network&apos;s activation, by its name</source>
        <translation>नेटवर्क के सक्रियण का नाम</translation>
    </message>
    <message>
        <source>how the network begins, by its name</source>
        <translation>नेटवर्क कैसे शुरू होता है, उसका नाम</translation>
    </message>
    <message>
        <source>the data set, by its name</source>
        <translation>डेटासेट का नाम</translation>
    </message>
    <message>
        <source>the share of the rows that is held out</source>
        <translation>पंक्तियों का वह हिस्सा जो अलग रखा गया है</translation>
    </message>
    <message>
        <source>the factor of the L2 penalty</source>
        <translation>L2 दंड का गुणक</translation>
    </message>
    <message>
        <source>the optimizer&apos;s momentum</source>
        <translation>ऑप्टिमाइज़र का मोमेंटम</translation>
    </message>
    <message>
        <source>there is no measure {name!r}; there are {known}</source>
        <translation>{name!r} नाम की माप नहीं है; ये माप हैं: {known}</translation>
    </message>
    <message>
        <source>{name} takes {takes} in parentheses, as in {name}(2)</source>
        <translation>{name} के बाद कोष्ठक में {takes} चाहिए, जैसे {name}(2)</translation>
    </message>
    <message>
        <source>{name} takes no number in parentheses</source>
        <translation>{name} के बाद कोष्ठक में कोई संख्या नहीं आती</translation>
    </message>
    <message>
        <source>{name} is a number, and is never {text!r}</source>
        <translation>{name} संख्या है, और कभी {text!r} नहीं होता</translation>
    </message>
    <message>
        <source>{name} is never {text!r}; it is one of {known}</source>
        <translation>{name} कभी {text!r} नहीं होता; वह इनमें से एक है: {known}</translation>
    </message>
    <message>
        <source>a lesson has at most {most_pages} pages, not {count}</source>
        <translation>पाठ में ज़्यादा से ज़्यादा {most_pages} पन्ने होते हैं, {count} नहीं</translation>
    </message>
    <message>
        <source>a lesson begins with its title, minutes and takeaway between two lines {fence}</source>
        <translation>पाठ की शुरुआत title, minutes और takeaway से होती है, {fence} वाली दो लाइनों के बीच</translation>
    </message>
    <message>
        <source>a lesson&apos;s text stands on pages, each of which begins with a line # Title</source>
        <translation>पाठ का टेक्स्ट पन्नों पर होता है, और हर पन्ना # Title वाली लाइन से शुरू होता है</translation>
    </message>
    <message>
        <source>there is no block {name!r}; a fenced block is one of {known}</source>
        <translation>{name!r} नाम का ब्लॉक नहीं है; घेरे वाला ब्लॉक इनमें से एक होता है: {known}</translation>
    </message>
    <message>
        <source>a page has one block {name}, not two</source>
        <translation>पन्ने में {name} का एक ही ब्लॉक होता है, दो नहीं</translation>
    </message>
    <message>
        <source>the block {name} has no end; a line {markup} ends it</source>
        <translation>{name} का ब्लॉक खत्म नहीं होता; {markup} वाली लाइन उसे खत्म करती है</translation>
    </message>
    <message>
        <source>a page begins with a line # Title; this one has no title</source>
        <translation>पन्ना # Title वाली लाइन से शुरू होता है; इसमें कोई शीर्षक नहीं है</translation>
    </message>
    <message>
        <source>a page that asks or sets a task needs an experiment, its own or an earlier one</source>
        <translation>जो पन्ना प्रश्न पूछता है या काम देता है, उसे प्रयोग चाहिए, अपना या पहले का</translation>
    </message>
    <message>
        <source>the experiment</source>
        <translation>प्रयोग</translation>
    </message>
    <message>
        <source>this is not valid TOML: {what}</source>
        <translation>यह मान्य TOML नहीं है: {what}</translation>
    </message>
    <message>
        <source>experiment takes one JSON object, whole or with the keys to change</source>
        <translation>experiment में एक JSON ऑब्जेक्ट चाहिए, पूरा या बदलने वाली कुंजियों के साथ</translation>
    </message>
    <message>
        <source>the first experiment of a lesson is a whole one, with &quot;gdsim&quot;: 1 and a problem</source>
        <translation>पाठ का पहला प्रयोग पूरा होता है, &quot;gdsim&quot;: 1 और एक problem के साथ</translation>
    </message>
    <message>
        <source>the lesson would be larger than {largest_file} MB, the most this program reads</source>
        <translation>पाठ {largest_file} MB से बड़ा हो जाएगा; यह प्रोग्राम इससे बड़ी फ़ाइल नहीं पढ़ता</translation>
    </message>
    <message>
        <source>the page holds half a character (a lone surrogate), which no text may</source>
        <translation>पन्ने में आधा वर्ण (अकेला surrogate) है, जो किसी टेक्स्ट में नहीं हो सकता</translation>
    </message>
    <message>
        <source>the words would be read as more than words: a line # … begins another page (## … is a heading within it), and a line ``` begins a block; leave them out</source>
        <translation>ये शब्द केवल शब्द नहीं पढ़े जाएँगे: # … वाली लाइन दूसरा पन्ना शुरू करती है (## … उसके भीतर का शीर्षक है), और ``` वाली लाइन ब्लॉक शुरू करती है; इन्हें छोड़ दें</translation>
    </message>
    <message>
        <source>the screen of {tried} cannot be reached: is it running, and may you use it?</source>
        <translation>{tried} की स्क्रीन तक पहुँचा नहीं जा सकता: क्या वह चल रही है, और क्या आपको उसे इस्तेमाल करने की अनुमति है?</translation>
    </message>
    <message>
        <source>a cluster needs the package distributed: pip install gdsim[cluster]</source>
        <translation>क्लस्टर के लिए distributed पैकेज चाहिए: pip install gdsim[cluster]</translation>
    </message>
    <message>
        <source>no Dask scheduler answers at {address}; one is at, say, tcp://host:8786</source>
        <translation>{address} पर कोई Dask शेड्यूलर जवाब नहीं देता; पता ऐसा होता है: tcp://host:8786</translation>
    </message>
    <message>
        <source>the Dask cluster at {address} has no workers</source>
        <translation>{address} के Dask क्लस्टर में कोई वर्कर नहीं है</translation>
    </message>
    <message>
        <source>Paused at step {step}, in epoch {epoch}: loss {loss}.</source>
        <translation>कदम {step} पर, इपॉक {epoch} में रुका हुआ: हानि {loss}।</translation>
    </message>
    <message>
        <source>Paused at step {step}, in epoch {epoch}: {name} is ahead with loss {loss}.</source>
        <translation>कदम {step} पर, इपॉक {epoch} में रुका हुआ: {name} हानि {loss} के साथ आगे है।</translation>
    </message>
    <message>
        <source>Epoch {epoch}: loss {loss}.</source>
        <translation>इपॉक {epoch}: हानि {loss}।</translation>
    </message>
    <message>
        <source>Epoch {epoch}: loss {loss}, falling.</source>
        <translation>इपॉक {epoch}: हानि {loss}, घटती हुई।</translation>
    </message>
    <message>
        <source>Epoch {epoch}: loss {loss}, rising.</source>
        <translation>इपॉक {epoch}: हानि {loss}, बढ़ती हुई।</translation>
    </message>
    <message>
        <source>Epoch {epoch}: loss {loss}, hardly changing.</source>
        <translation>इपॉक {epoch}: हानि {loss}, लगभग थमी हुई।</translation>
    </message>
    <message>
        <source>Step {step}: loss {loss}.</source>
        <translation>कदम {step}: हानि {loss}।</translation>
    </message>
    <message>
        <source>Step {step}: loss {loss}, falling.</source>
        <translation>कदम {step}: हानि {loss}, घटती हुई।</translation>
    </message>
    <message>
        <source>Step {step}: loss {loss}, rising.</source>
        <translation>कदम {step}: हानि {loss}, बढ़ती हुई।</translation>
    </message>
    <message>
        <source>Step {step}: loss {loss}, hardly changing.</source>
        <translation>कदम {step}: हानि {loss}, लगभग थमी हुई।</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {name} is ahead with loss {loss}.</source>
        <translation>इपॉक {epoch}: {name} हानि {loss} के साथ आगे है।</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {name} is ahead with loss {loss}, falling.</source>
        <translation>इपॉक {epoch}: {name} आगे है, हानि {loss}, घटती हुई।</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {name} is ahead with loss {loss}, rising.</source>
        <translation>इपॉक {epoch}: {name} आगे है, हानि {loss}, बढ़ती हुई।</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {name} is ahead with loss {loss}, hardly changing.</source>
        <translation>इपॉक {epoch}: {name} आगे है, हानि {loss}, लगभग थमी हुई।</translation>
    </message>
    <message>
        <source>Step {step}: {name} is ahead with loss {loss}.</source>
        <translation>कदम {step}: {name} हानि {loss} के साथ आगे है।</translation>
    </message>
    <message>
        <source>Step {step}: {name} is ahead with loss {loss}, falling.</source>
        <translation>कदम {step}: {name} आगे है, हानि {loss}, घटती हुई।</translation>
    </message>
    <message>
        <source>Step {step}: {name} is ahead with loss {loss}, rising.</source>
        <translation>कदम {step}: {name} आगे है, हानि {loss}, बढ़ती हुई।</translation>
    </message>
    <message>
        <source>Step {step}: {name} is ahead with loss {loss}, hardly changing.</source>
        <translation>कदम {step}: {name} आगे है, हानि {loss}, लगभग थमी हुई।</translation>
    </message>
    <message>
        <source>{name}: the loss was {first} at the start and is {now} in epoch {epoch}; the lowest of all epochs was {lowest}, at epoch {at}.</source>
        <translation>{name}: हानि शुरुआत में {first} थी और इपॉक {epoch} में {now} है; सभी इपॉक में सबसे कम {lowest} थी, इपॉक {at} पर।</translation>
    </message>
    <message>
        <source>The ball is at {x} = {at_x}, {y} = {at_y}, loss {loss}.</source>
        <translation>गेंद {x} = {at_x}, {y} = {at_y} पर है, हानि {loss}।</translation>
    </message>
    <message>
        <source>The ball has diverged; its last finite place is {x} = {at_x}, {y} = {at_y}, loss {loss}.</source>
        <translation>गेंद अपसरित हो गई; उसकी आखिरी परिमित जगह {x} = {at_x}, {y} = {at_y} है, हानि {loss}।</translation>
    </message>
    <message>
        <source>{name} is at {x} = {at_x}, {y} = {at_y}, loss {loss}.</source>
        <translation>{name} {x} = {at_x}, {y} = {at_y} पर है, हानि {loss}।</translation>
    </message>
    <message>
        <source>{name} has diverged; its last finite place is {x} = {at_x}, {y} = {at_y}, loss {loss}.</source>
        <translation>{name} का अपसरण हो गया; आखिरी परिमित जगह {x} = {at_x}, {y} = {at_y} है, हानि {loss}।</translation>
    </message>
    <message>
        <source>The ball has loss {loss}.</source>
        <translation>गेंद की हानि {loss} है।</translation>
    </message>
    <message>
        <source>The ball has diverged; its last finite loss is {loss}.</source>
        <translation>गेंद अपसरित हो गई; उसकी आखिरी परिमित हानि {loss} है।</translation>
    </message>
    <message>
        <source>{name} has loss {loss}.</source>
        <translation>{name} की हानि {loss} है।</translation>
    </message>
    <message>
        <source>{name} has diverged; its last finite loss is {loss}.</source>
        <translation>{name} का अपसरण हो गया; आखिरी परिमित हानि {loss} है।</translation>
    </message>
    <message>
        <source>In the end {name} is ahead with loss {loss}.</source>
        <translation>अंत में {name} हानि {loss} के साथ आगे है।</translation>
    </message>
    <message>
        <source>In the end the loss is {loss}.</source>
        <translation>अंत में हानि {loss} है।</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name}: {sentence}</translation>
    </message>
    <message>
        <source>Within the window it goes from {low} to {high}.</source>
        <translation>दिखाए गए क्षेत्र में हानि {low} से {high} तक जाती है।</translation>
    </message>
    <message>
        <source>A slice through the loss of {title}, which has {count} parameters.</source>
        <translation>{title} में {count} पैरामीटर हैं; यह उसकी हानि की एक काट है।</translation>
    </message>
    <message>
        <source>The loss of {title} over {x} and {y} is a bowl: it has no second valley.</source>
        <translation>{x} और {y} पर {title} की हानि एक कटोरा है: उसमें दूसरी घाटी नहीं है।</translation>
    </message>
    <message>
        <source>The loss of {title} over {x} and {y}, as a surface.</source>
        <translation>{x} और {y} पर {title} की हानि, सतह के रूप में।</translation>
    </message>
    <message>
        <source>The lowest loss that there is is {loss}.</source>
        <translation>सबसे कम संभव हानि {loss} है।</translation>
    </message>
    <message>
        <source>The minimum is at {x} = {at_x}, {y} = {at_y}, loss {loss}.</source>
        <translation>न्यूनतम {x} = {at_x}, {y} = {at_y} पर है, हानि {loss}।</translation>
    </message>
    <message>
        <source>Of {count} known minima, the lowest is at {x} = {at_x}, {y} = {at_y}, loss {loss}.</source>
        <translation>{count} ज्ञात न्यूनतमों में सबसे निचला {x} = {at_x}, {y} = {at_y} पर है, हानि {loss}।</translation>
    </message>
    <message>
        <source>{name}: on the rows held out the last loss was {now}; the lowest was {lowest}, at epoch {at}.</source>
        <translation>{name}: अलग रखी गई पंक्तियों पर आखिरी हानि {now} थी; सबसे कम {lowest} थी, इपॉक {at} पर।</translation>
    </message>
    <message>
        <source>{path} holds a sweep of another experiment; give another name to write to</source>
        <translation>{path} में किसी दूसरे प्रयोग का स्वीप है; लिखने के लिए दूसरा नाम दें</translation>
    </message>
    <message>
        <source>{path} is there and is no table of a sweep; give another name to write to</source>
        <translation>{path} पहले से है और स्वीप की तालिका नहीं है; लिखने के लिए दूसरा नाम दें</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text</source>
        <translation>{path} UTF-8 टेक्स्ट नहीं है</translation>
    </message>
    <message>
        <source>{path} holds no run of a sweep yet</source>
        <translation>{path} में अभी स्वीप का कोई दौर नहीं है</translation>
    </message>
    <message>
        <source>{path} has a row that is none of a sweep: {known}</source>
        <translation>{path} में एक पंक्ति है जो स्वीप की नहीं है: {known}</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>डेटासेट</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>सतह</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>सूत्र</translation>
    </message>
    <message>
        <source>range of x</source>
        <translation>x का परास</translation>
    </message>
    <message>
        <source>range of y</source>
        <translation>y का परास</translation>
    </message>
    <message>
        <source>features</source>
        <translation>विशेषताएँ</translation>
    </message>
    <message>
        <source>target</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>weight penalty</source>
        <translation>भारों पर दंड</translation>
    </message>
    <message>
        <source>standardising</source>
        <translation>मानकीकरण</translation>
    </message>
    <message>
        <source>validation share</source>
        <translation>सत्यापन का हिस्सा</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>ऑप्टिमाइज़र</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>दर-योजना</translation>
    </message>
    <message>
        <source>hyper-parameter</source>
        <translation>हाइपर-पैरामीटर</translation>
    </message>
    <message>
        <source>clipping</source>
        <translation>क्लिपिंग</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>सीखने की दर</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>इपॉक</translation>
    </message>
    <message>
        <source>Stopped after 1 step, as asked.</source>
        <translation>1 कदम के बाद रोक दिया गया, जैसा कहा गया था।</translation>
    </message>
    <message>
        <source>Stopped after {count} steps, as asked.</source>
        <translation>{count} कदमों के बाद रोक दिया गया, जैसा कहा गया था।</translation>
    </message>
    <message>
        <source>{name}, learning rate {rate:g}: {sentence}</source>
        <translation>{name}, सीखने की दर {rate:g}: {sentence}</translation>
    </message>
    <message>
        <source>1 step, loss {start} -&gt; {end}</source>
        <translation>1 कदम, हानि {start} -&gt; {end}</translation>
    </message>
    <message>
        <source>{count} steps, loss {start} -&gt; {end}</source>
        <translation>{count} कदम, हानि {start} -&gt; {end}</translation>
    </message>
    <message>
        <source>in the data&apos;s own units: {parameters}</source>
        <translation>डेटा की अपनी इकाइयों में: {parameters}</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>अनंत</translation>
    </message>
    <message>
        <source>{source} has no row without gaps in {known}; it needs at least 2</source>
        <translation>{source} में एक भी पंक्ति ऐसी नहीं है जिसमें खाली जगह न हो ({known}); कम से कम 2 चाहिए</translation>
    </message>
    <message>
        <source>{source} has 1 row without gaps in {known}; it needs at least 2</source>
        <translation>{source} में बिना खाली जगह वाली 1 ही पंक्ति है ({known}); कम से कम 2 चाहिए</translation>
    </message>
    <message>
        <source>numbers up to {largest:.1e}</source>
        <translation>{largest:.1e} तक की संख्याएँ</translation>
    </message>
    <message>
        <source>more than {count} different numbers</source>
        <translation>{count} से ज़्यादा अलग-अलग संख्याएँ</translation>
    </message>
    <message>
        <source>{count} different texts</source>
        <translation>{count} अलग-अलग टेक्स्ट</translation>
    </message>
    <message>
        <source>the single class {name}</source>
        <translation>केवल एक श्रेणी, {name}</translation>
    </message>
    <message>
        <source>a condition has at most {longest} characters, not {count}</source>
        <translation>शर्त में ज़्यादा से ज़्यादा {longest} वर्ण होते हैं, {count} नहीं</translation>
    </message>
    <message>
        <source>{text!r} cannot be read; {what_it_takes}</source>
        <translation>{text!r} को पढ़ा नहीं जा सकता; {what_it_takes}</translation>
    </message>
    <message>
        <source>starting point</source>
        <translation>शुरुआती बिंदु</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>समस्या</translation>
    </message>
    <message>
        <source>racers</source>
        <translation>धावक</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>प्रयोग</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>घात</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>बैच का आकार</translation>
    </message>
    <message>
        <source>shuffling</source>
        <translation>क्रम बदलना</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>भार-क्षय</translation>
    </message>
    <message>
        <source>run down</source>
        <translation>योजना चुक गई</translation>
    </message>
    <message>
        <source>units alike</source>
        <translation>एक-सी इकाइयाँ</translation>
    </message>
    <message>
        <source>exploding</source>
        <translation>विस्फोट</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>संतृप्त</translation>
    </message>
    <message>
        <source>vanishing</source>
        <translation>लुप्त होना</translation>
    </message>
    <message>
        <source>loss landscape</source>
        <translation>हानि का भूदृश्य</translation>
    </message>
    <message>
        <source>neural network</source>
        <translation>न्यूरल नेटवर्क</translation>
    </message>
    <message>
        <source>contour</source>
        <translation>समोच्च</translation>
    </message>
    <message>
        <source>bowl</source>
        <translation>कटोरा</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>नमूना</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>स्वीप</translation>
    </message>
    <message>
        <source>loss function</source>
        <translation>हानि फलन</translation>
    </message>
    <message>
        <source>basin</source>
        <translation>बेसिन</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>ग्रेडिएंट डिसेंट</translation>
    </message>
    <message>
        <source>backpropagation</source>
        <translation>बैकप्रोपेगेशन</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>परत</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>regularization</source>
        <translation>नियमितीकरण</translation>
    </message>
    <message>
        <source>initialization</source>
        <translation>आरंभीकरण</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>What this computer offers</source>
        <translation>इस कंप्यूटर में क्या उपलब्ध है</translation>
    </message>
    <message>
        <source>What gdsim found here, and what to do (→) where something is missing. It is sent to nobody.</source>
        <translation>gdsim को यहाँ क्या मिला, और जहाँ कमी हो वहाँ क्या करें (→)। यह किसी को भेजा नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>Loss surface</source>
        <translation>हानि की सतह</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation>इपॉक के साथ हानि</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>समोच्च</translation>
    </message>
    <message>
        <source>Bowl</source>
        <translation>कटोरा</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>नमूना</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>दरें</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>हानियाँ</translation>
    </message>
    <message>
        <source>Basins</source>
        <translation>बेसिन</translation>
    </message>
    <message>
        <source>Training cycle</source>
        <translation>प्रशिक्षण चक्र</translation>
    </message>
    <message>
        <source>The step, explained</source>
        <translation>कदम की व्याख्या</translation>
    </message>
    <message>
        <source>Backpropagation</source>
        <translation>बैकप्रोपेगेशन</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>परतें</translation>
    </message>
    <message>
        <source>Data and model</source>
        <translation>डेटा और मॉडल</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>हानि</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>ऑप्टिमाइज़र</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>सीखने की दर</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>और सेटिंग</translation>
    </message>
    <message>
        <source>Start point</source>
        <translation>शुरुआती बिंदु</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>control</source>
        <translation>नियंत्रण</translation>
    </message>
    <message>
        <source>view</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>command</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>word</source>
        <translation>शब्द</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} मिनट</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>पन्ना {number} / {count}</translation>
    </message>
</context>
<context>
    <name>surface</name>
    <message>
        <source>OpenGL 2.1 is missing, so the surface is drawn in software</source>
        <translation>OpenGL 2.1 नहीं है, इसलिए सतह सॉफ़्टवेयर से बनाई जा रही है</translation>
    </message>
    <message>
        <source>So have {racers}.</source>
        <translation>ये भी: {racers}।</translation>
    </message>
    <message>
        <source>Out of view: {racers}.</source>
        <translation>दृश्य से बाहर: {racers}।</translation>
    </message>
    <message>
        <source>{count} balls are out of view.</source>
        <translation>{count} गेंदें दृश्य से बाहर हैं।</translation>
    </message>
    <message>
        <source>left the view</source>
        <translation>दृश्य से बाहर</translation>
    </message>
    <message>
        <source>{racer} has left the view: {place}, loss {loss}.</source>
        <translation>{racer} दृश्य से बाहर: {place}, हानि {loss}।</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>ग्रेडिएंट</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>वेग</translation>
    </message>
    <message>
        <source>Step taken</source>
        <translation>उठाया गया कदम</translation>
    </message>
    <message>
        <source>Per-parameter scaling</source>
        <translation>हर पैरामीटर का पैमाना</translation>
    </message>
    <message>
        <source>Mini-batch gradient</source>
        <translation>मिनी-बैच का ग्रेडिएंट</translation>
    </message>
    <message>
        <source>Mini-batch&apos;s own surface</source>
        <translation>मिनी-बैच की अपनी सतह</translation>
    </message>
    <message>
        <source>Step taken, enlarged</source>
        <translation>उठाया गया कदम, बड़ा करके</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>हानि</translation>
    </message>
    <message>
        <source>{gap} above the slice</source>
        <translation>काट से {gap} ऊपर</translation>
    </message>
    <message>
        <source>{gap} below the slice</source>
        <translation>काट से {gap} नीचे</translation>
    </message>
    <message>
        <source>Click anywhere on the surface to start there.</source>
        <translation>सतह पर कहीं भी क्लिक करें, वहीं से शुरुआत होगी।</translation>
    </message>
    <message>
        <source>A slice: 2 random directions of {count} through step {step}, along each as far as the weights into each unit are long (filter-normalised). A ball floats at its true loss; the dashed line is the gap.</source>
        <translation>काट: कदम {step} से होकर {count} में से संयोग से चुनी 2 दिशाएँ, हर एक में उतनी दूर जितने लंबे हर इकाई में आने वाले भार हैं (फ़िल्टर-मानकीकृत)। गेंद अपनी असली हानि पर तैरती है; टूटी रेखा बीच की दूरी है।</translation>
    </message>
    <message>
        <source>the ball&apos;s values</source>
        <translation>गेंद के मानों</translation>
    </message>
    <message>
        <source>the minimum</source>
        <translation>न्यूनतम</translation>
    </message>
    <message>
        <source>A slice: 2 of {count} directions, the others held at {others}. A ball floats at its true loss; the dashed line is the gap to the slice.</source>
        <translation>काट: {count} में से 2 दिशाएँ, बाकी {others} पर रखी गईं। गेंद अपनी असली हानि पर तैरती है; टूटी रेखा काट से उसकी दूरी है।</translation>
    </message>
    <message>
        <source>The slice is computed from 1 row in {apart}, the balls&apos; losses from all.</source>
        <translation>काट {apart} में से 1 पंक्ति से निकाली गई है, गेंदों की हानियाँ सभी पंक्तियों से।</translation>
    </message>
</context>
<context>
    <name>swarm</name>
    <message>
        <source>No ball can start in this window: the loss is not a number there.</source>
        <translation>इस क्षेत्र में कोई गेंद शुरू नहीं हो सकती: हानि वहाँ संख्या नहीं है।</translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>{place} में</translation>
    </message>
    <message>
        <source>in {minima} other minima</source>
        <translation>{minima} दूसरे न्यूनतमों में</translation>
    </message>
    <message>
        <source>in {minima} minima</source>
        <translation>{minima} न्यूनतमों में</translation>
    </message>
    <message>
        <source>in 1 other minimum</source>
        <translation>1 दूसरे न्यूनतम में</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>रास्ते में</translation>
    </message>
    <message>
        <source>at rest elsewhere</source>
        <translation>कहीं और ठहरी</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>ठहरी हुई</translation>
    </message>
    <message>
        <source>outside the window</source>
        <translation>दिखाए गए क्षेत्र से बाहर</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>अपसरित</translation>
    </message>
    <message>
        <source>as {racer}</source>
        <translation>{racer} की तरह</translation>
    </message>
    <message>
        <source>at step {step}</source>
        <translation>कदम {step} पर</translation>
    </message>
    <message>
        <source>{balls} balls</source>
        <translation>{balls} गेंदें</translation>
    </message>
</context>
</TS>
