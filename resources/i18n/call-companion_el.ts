<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el">
<context>
    <name>Aside</name>
    <message>
        <source>Safety first</source>
        <translation>Πρώτα η ασφάλεια</translation>
    </message>
    <message>
        <source>Bring someone in</source>
        <translation>Φέρτε βοήθεια</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>Για παράδοση</translation>
    </message>
    <message>
        <source>What I can grant</source>
        <translation>Τι μπορώ να δώσω</translation>
    </message>
    <message>
        <source>While you listen</source>
        <translation>Όσο ακούτε</translation>
    </message>
    <message>
        <source>How does this caller learn?</source>
        <translation>Πώς μαθαίνει πιο εύκολα;</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>With a colleague</source>
        <translation>Με συνάδελφο</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>Copy the card</source>
        <translation>Αντιγραφή της κάρτας</translation>
    </message>
    <message>
        <source>Show large…</source>
        <translation>Μεγάλη προβολή…</translation>
    </message>
    <message>
        <source>{offer} ({limit})</source>
        <translation>{offer} ({limit})</translation>
    </message>
    <message>
        <source>Your team has not written its list yet. The sentences above hold all the same.</source>
        <translation>Η ομάδα σας δεν έχει γράψει ακόμη τη λίστα της. Οι παραπάνω φράσεις ισχύουν έτσι κι αλλιώς.</translation>
    </message>
    <message>
        <source>Nothing was noted on this call yet.</source>
        <translation>Δεν σημειώθηκε τίποτα ακόμη σε αυτή την κλήση.</translation>
    </message>
    <message>
        <source>Wants: {what}</source>
        <translation>Θέλει: {what}</translation>
    </message>
    <message>
        <source>Tried: {what}</source>
        <translation>Δοκιμάστηκε: {what}</translation>
    </message>
    <message>
        <source>Offered: {what}</source>
        <translation>Προτάθηκε: {what}</translation>
    </message>
    <message>
        <source>Boundary: {what}</source>
        <translation>Όριο: {what}</translation>
    </message>
    <message>
        <source>{rung} at {time}</source>
        <translation>{rung} στο {time}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>OK</source>
        <translation>Εντάξει</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Boundary</source>
        <translation>Όριο</translation>
    </message>
    <message>
        <source>Steady line</source>
        <translation>Φράση</translation>
    </message>
    <message>
        <source>Show the whole window</source>
        <translation>Εμφάνιση όλου του παραθύρου</translation>
    </message>
</context>
<context>
    <name>Breathing</name>
    <message>
        <source>Breathe in</source>
        <translation>Εισπνοή</translation>
    </message>
    <message>
        <source>through the nose</source>
        <translation>από τη μύτη</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>Λίγο ακόμη</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Εκπνοή</translation>
    </message>
    <message>
        <source>slowly, by the mouth</source>
        <translation>αργά, από το στόμα</translation>
    </message>
    <message>
        <source>Breathing guide: two breaths in, one long breath out</source>
        <translation>Οδηγός αναπνοής: δύο εισπνοές, μία μεγάλη εκπνοή</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>Boundary</source>
        <translation>Όριο</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>What to say</source>
        <translation>Τι να πείτε</translation>
    </message>
    <message>
        <source>Choose what is happening below. The sentence stands here.</source>
        <translation>Διαλέξτε πιο κάτω τι συμβαίνει. Η φράση εμφανίζεται εδώ.</translation>
    </message>
    <message>
        <source>{title} · said</source>
        <translation>{title} · ειπώθηκε</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>«{sentence}»</translation>
    </message>
    <message>
        <source>Said it</source>
        <translation>Το είπα</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Αλλιώς</translation>
    </message>
    <message>
        <source>Calmed down</source>
        <translation>Ηρέμησε</translation>
    </message>
    <message>
        <source>Steady line</source>
        <translation>Φράση ανάγκης</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Δεν το είπα</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Επόμενη</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>New</source>
        <translation>Νέο</translation>
    </message>
    <message>
        <source>No longer shown</source>
        <translation>Δεν εμφανίζεται πια</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Πριν</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Τώρα</translation>
    </message>
    <message>
        <source>your cue</source>
        <translation>η οδηγία σας</translation>
    </message>
    <message>
        <source>name</source>
        <translation>όνομα</translation>
    </message>
    <message>
        <source>Safety card</source>
        <translation>Κάρτα ασφάλειας</translation>
    </message>
    <message>
        <source>What you can offer</source>
        <translation>Τι μπορείτε να δώσετε</translation>
    </message>
    <message>
        <source>Help early</source>
        <translation>Βοήθεια νωρίς</translation>
    </message>
    <message>
        <source>While you listen</source>
        <translation>Όσο ακούτε</translation>
    </message>
    <message>
        <source>Before the shift</source>
        <translation>Πριν από τη βάρδια</translation>
    </message>
    <message>
        <source>What changed in the team’s pack</source>
        <translation>Τι άλλαξε στο πακέτο της ομάδας</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Το είδα</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Αργότερα</translation>
    </message>
    <message>
        <source>And {n} more: call-companion pack list says where the pack is.</source>
        <translation>Και άλλα {n}: η εντολή call-companion pack list λέει πού βρίσκεται το πακέτο.</translation>
    </message>
    <message>
        <source>Your own lines are as they were.</source>
        <translation>Οι δικές σας φράσεις έμειναν όπως ήταν.</translation>
    </message>
</context>
<context>
    <name>Cooldown</name>
    <message>
        <source>Set the phone to {code}.</source>
        <translation>Βάλτε το τηλέφωνο σε κατάσταση «{code}».</translation>
    </message>
    <message>
        <source>Set the phone to pause.</source>
        <translation>Βάλτε το τηλέφωνο σε διάλειμμα.</translation>
    </message>
    <message>
        <source>Or walk round the block, drink some water, talk to a teammate.</source>
        <translation>Ή περπατήστε λίγο, πιείτε νερό, πείτε δυο λόγια με την ομάδα σας.</translation>
    </message>
    <message>
        <source>2 minutes more</source>
        <translation>Άλλα 2 λεπτά</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Όχι τώρα</translation>
    </message>
    <message numerus="yes">
        <source>You set %n boundaries, one at a time.</source>
        <translation>
            <numerusform>Βάλατε ένα όριο.</numerusform>
            <numerusform>Βάλατε %n όρια, ένα κάθε φορά.</numerusform>
        </translation>
    </message>
    <message>
        <source>The caller calmed down.</source>
        <translation>Η συζήτηση ηρέμησε.</translation>
    </message>
    <message numerus="yes">
        <source>You stayed with it for %n minutes.</source>
        <translation>
            <numerusform>Κρατήσατε την κλήση %n λεπτό.</numerusform>
            <numerusform>Κρατήσατε την κλήση %n λεπτά.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was a hard one.</source>
        <translation>Ήταν δύσκολη κλήση.</translation>
    </message>
</context>
<context>
    <name>Crm</name>
    <message>
        <source>Outcome: {outcome}.</source>
        <translation>Έκβαση: {outcome}.</translation>
    </message>
    <message>
        <source>Call at {start}, {length}.</source>
        <translation>Κλήση στις {start}, διάρκεια {length}.</translation>
    </message>
    <message>
        <source>Call at {start}, {length}, of it {hold} on hold.</source>
        <translation>Κλήση στις {start}, διάρκεια {length}, από αυτά {hold} σε αναμονή.</translation>
    </message>
    <message>
        <source>Behaviour: {what}.</source>
        <translation>Συμπεριφορά: {what}.</translation>
    </message>
    <message>
        <source>{time} asked to stop.</source>
        <translation>{time} ζητήθηκε να σταματήσει.</translation>
    </message>
    <message>
        <source>{time} asked again, with the condition to go on.</source>
        <translation>{time} ζητήθηκε ξανά, ως όρος για να συνεχιστεί η κλήση.</translation>
    </message>
    <message>
        <source>{time} final warning.</source>
        <translation>{time} τελευταία προειδοποίηση.</translation>
    </message>
    <message>
        <source>{time} brought in the lead.</source>
        <translation>{time} ανέλαβε ο υπεύθυνος.</translation>
    </message>
    <message>
        <source>{time} announced the end of the call and offered a later one.</source>
        <translation>{time} ανακοινώθηκε το τέλος της κλήσης και προτάθηκε νέα κλήση αργότερα.</translation>
    </message>
    <message>
        <source>{time} calmed down, back to the matter.</source>
        <translation>{time} ηρέμησε, επιστροφή στο θέμα.</translation>
    </message>
    <message>
        <source>{time} ended.</source>
        <translation>{time} τέλος κλήσης.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n calls are in {file}.</source>
        <translation>
            <numerusform>%n κλήση βρίσκεται στο {file}.</numerusform>
            <numerusform>%n κλήσεις βρίσκονται στο {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported: {reason}</source>
        <translation>Δεν έγινε εξαγωγή: {reason}</translation>
    </message>
    <message>
        <source>Note for yourself</source>
        <translation>Σημείωση για εσάς</translation>
    </message>
    <message>
        <source>It stays on this computer. No card numbers, no names.</source>
        <translation>Μένει σε αυτόν τον υπολογιστή. Όχι αριθμοί καρτών, όχι ονόματα.</translation>
    </message>
    <message>
        <source>What was granted</source>
        <translation>Τι εγκρίθηκε</translation>
    </message>
    <message>
        <source>Reference, such as a ticket number</source>
        <translation>Αναφορά, π.χ. αριθμός αιτήματος</translation>
    </message>
    <message>
        <source>Kept as a fingerprint that recognises it; as typed only if the settings say so.</source>
        <translation>Φυλάσσεται ως αποτύπωμα που την αναγνωρίζει· αυτούσια μόνο αν το λένε οι ρυθμίσεις.</translation>
    </message>
    <message>
        <source>What the call was about</source>
        <translation>Τι αφορούσε η κλήση</translation>
    </message>
    <message>
        <source>A word or two.</source>
        <translation>Μία δυο λέξεις.</translation>
    </message>
    <message>
        <source>That call is closed already. What you wrote is on the clipboard.</source>
        <translation>Η κλήση έχει ήδη κλείσει. Ό,τι γράψατε είναι στο πρόχειρο.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>shipped</source>
        <translation>του προγράμματος</translation>
    </message>
    <message>
        <source>team</source>
        <translation>της ομάδας</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>δική σας</translation>
    </message>
    <message>
        <source>My own lines</source>
        <translation>Οι δικές μου φράσεις</translation>
    </message>
    <message>
        <source>It needs some words first.</source>
        <translation>Χρειάζονται πρώτα λίγες λέξεις.</translation>
    </message>
    <message>
        <source>This is too long to be kept: a sentence has {most} characters at most.</source>
        <translation>Είναι πολύ μεγάλη για να φυλαχτεί: μια φράση έχει έως {most} χαρακτήρες.</translation>
    </message>
    <message>
        <source>There is no room for more: a step has {lines} lines at most.</source>
        <translation>Δεν χωρούν άλλες: ένα βήμα έχει έως {lines} φράσεις.</translation>
    </message>
    <message>
        <source>There is one like that already.</source>
        <translation>Υπάρχει ήδη ίδια.</translation>
    </message>
    <message>
        <source>This belongs to another layer and can only be hidden.</source>
        <translation>Ανήκει σε άλλο επίπεδο και γίνεται μόνο απόκρυψη.</translation>
    </message>
    <message>
        <source>This part of the file is broken. Mend it there first.</source>
        <translation>Αυτό το κομμάτι του αρχείου έχει λάθος. Διορθώστε το πρώτα εκεί.</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n λέξη</numerusform>
            <numerusform>%n λέξεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds aloud</source>
        <translation>
            <numerusform>%n δευτερόλεπτο δυνατά</numerusform>
            <numerusform>%n δευτερόλεπτα δυνατά</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} words are too many to say at a stretch; {words} is the most.</source>
        <translation>{part} λέξεις είναι πολλές για να ειπωθούν μονομιάς· έως {words}.</translation>
    </message>
    <message>
        <source>{part} characters do not fit the card well; {letters} is the most.</source>
        <translation>{part} χαρακτήρες δεν χωρούν καλά στην κάρτα· έως {letters}.</translation>
    </message>
    <message>
        <source>This is longer than one breath: “{part}”. A full stop helps.</source>
        <translation>Δεν βγαίνει με μία ανάσα: «{part}». Μια τελεία βοηθάει.</translation>
    </message>
    <message>
        <source>An exclamation mark sounds like shouting.</source>
        <translation>Το θαυμαστικό ακούγεται σαν φωνή.</translation>
    </message>
    <message>
        <source>Parentheses cannot be said: “{part}”.</source>
        <translation>Οι παρενθέσεις δεν λέγονται: «{part}».</translation>
    </message>
    <message>
        <source>A dash cannot be said. Make two sentences, or use a comma.</source>
        <translation>Η παύλα δεν λέγεται. Κάντε δύο προτάσεις ή βάλτε κόμμα.</translation>
    </message>
    <message>
        <source>“{part}” sounds like a script. Say it as you would to a neighbour.</source>
        <translation>Το «{part}» ακούγεται έτοιμο. Πείτε το όπως στη γειτονιά σας.</translation>
    </message>
    <message>
        <source>“{part}” promises what may not be yours to keep.</source>
        <translation>Το «{part}» υπόσχεται κάτι που ίσως δεν περνά από το χέρι σας.</translation>
    </message>
    <message>
        <source>It begins with “{part}”, which is heard as an accusation. Begin with “I”.</source>
        <translation>Αρχίζει με «{part}», που ακούγεται σαν κατηγορία. Αρχίστε από το «εγώ».</translation>
    </message>
    <message>
        <source>“{part}”: only the final warning and the end speak of ending the call.</source>
        <translation>«{part}»: για κλείσιμο της κλήσης μιλούν μόνο η τελευταία προειδοποίηση και το τέλος.</translation>
    </message>
    <message>
        <source>“{part}” sounds like mockery when the call has been ended.</source>
        <translation>Το «{part}» ακούγεται σαν κοροϊδία όταν η κλήση έχει κλείσει.</translation>
    </message>
    <message>
        <source>Many hard consonants in one sentence: {part}.</source>
        <translation>Πολλά δύσκολα σύμφωνα σε μία πρόταση: {part}.</translation>
    </message>
    <message>
        <source>A tongue-twister: “{part}”.</source>
        <translation>Γλωσσοδέτης: «{part}».</translation>
    </message>
    <message>
        <source>“{part}” is a long word to say under stress; {long} letters is the most.</source>
        <translation>Το «{part}» είναι μεγάλη λέξη για στιγμή έντασης· έως {long} γράμματα.</translation>
    </message>
    <message>
        <source>There is no field {part}. The fields are {fields}.</source>
        <translation>Δεν υπάρχει πεδίο {part}. Τα πεδία είναι: {fields}.</translation>
    </message>
    <message>
        <source>A bracket is not closed, or stands inside another: “{part}”.</source>
        <translation>Μια αγκύλη δεν κλείνει ή βρίσκεται μέσα σε άλλη: «{part}».</translation>
    </message>
    <message>
        <source>{part} must stand in [brackets], which go when the field is not set.</source>
        <translation>Το {part} μπαίνει σε [αγκύλες], που φεύγουν όταν το πεδίο είναι κενό.</translation>
    </message>
    <message>
        <source>no heading stands above it</source>
        <translation>δεν έχει επικεφαλίδα από πάνω</translation>
    </message>
    <message>
        <source>a heading with no sentence below it</source>
        <translation>επικεφαλίδα χωρίς φράση από κάτω</translation>
    </message>
    <message>
        <source>too long for a heading</source>
        <translation>πολύ μεγάλη για επικεφαλίδα</translation>
    </message>
    <message>
        <source>too long for one sentence</source>
        <translation>πολύ μεγάλη για μία φράση</translation>
    </message>
    <message>
        <source>the step is full</source>
        <translation>το βήμα είναι γεμάτο</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>υπάρχει ήδη</translation>
    </message>
    <message>
        <source>the caller says it</source>
        <translation>το λέει όποιος καλεί</translation>
    </message>
    <message>
        <source>something has to be filled in; use {fields} in [brackets]</source>
        <translation>κάτι μένει για συμπλήρωση· βάλτε {fields} σε [αγκύλες]</translation>
    </message>
    <message>
        <source>Line {number}: {why}. “{text}”</source>
        <translation>Γραμμή {number}: {why}. «{text}»</translation>
    </message>
    <message>
        <source>The boundary, in general</source>
        <translation>Το όριο, γενικά</translation>
    </message>
    <message>
        <source>Moments of a call</source>
        <translation>Στιγμές της κλήσης</translation>
    </message>
    <message>
        <source>Nothing has “{words}” in a title, a sentence or a cue.</source>
        <translation>Τίποτα δεν έχει «{words}» σε τίτλο, φράση ή οδηγία.</translation>
    </message>
    <message>
        <source>Boundary: {rung}</source>
        <translation>Όριο: {rung}</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n κρυφή</numerusform>
            <numerusform>%n κρυφές</numerusform>
        </translation>
    </message>
    <message>
        <source>stands in, in another language</source>
        <translation>στη θέση της, από άλλη γλώσσα</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>κρυμμένη</translation>
    </message>
    <message>
        <source>hidden by the team’s pack</source>
        <translation>κρυμμένη από το πακέτο της ομάδας</translation>
    </message>
    <message>
        <source>The boundary</source>
        <translation>Το όριο</translation>
    </message>
    <message>
        <source>When a field is not set: “{sentence}”</source>
        <translation>Όταν ένα πεδίο είναι κενό: «{sentence}»</translation>
    </message>
    <message>
        <source>Easy to say.</source>
        <translation>Λέγεται εύκολα.</translation>
    </message>
    <message>
        <source>{title} (a new situation)</source>
        <translation>{title} (νέα κατάσταση)</translation>
    </message>
    <message>
        <source>{title} (a new step)</source>
        <translation>{title} (νέο βήμα)</translation>
    </message>
    <message>
        <source>A team’s pack</source>
        <translation>Πακέτο ομάδας</translation>
    </message>
    <message>
        <source>What is edited: {choice}</source>
        <translation>Επεξεργασία: {choice}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Άνοιγμα…</translation>
    </message>
    <message>
        <source>Open a team’s pack</source>
        <translation>Άνοιγμα πακέτου ομάδας</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Νέο…</translation>
    </message>
    <message>
        <source>New team’s pack</source>
        <translation>Νέο πακέτο ομάδας</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ξανά</translation>
    </message>
    <message>
        <source>Paste from a document…</source>
        <translation>Από έγγραφο…</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Φράση</translation>
    </message>
    <message>
        <source>Cue for your own eye: voice, pause, breath</source>
        <translation>Οδηγία μόνο για εσάς: φωνή, παύση, ανάσα</translation>
    </message>
    <message>
        <source>As it stands in the window</source>
        <translation>Όπως φαίνεται στο παράθυρο</translation>
    </message>
    <message>
        <source>What to say, in one breath</source>
        <translation>Τι να πείτε, με μία ανάσα</translation>
    </message>
    <message>
        <source>Packs of prompts (*.toml)</source>
        <translation>Πακέτα φράσεων (*.toml)</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Φράσεις</translation>
    </message>
    <message>
        <source>Add a situation…</source>
        <translation>Νέα κατάσταση…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>‹ All situations</source>
        <translation>‹ Όλες οι καταστάσεις</translation>
    </message>
    <message>
        <source>Group: {title}</source>
        <translation>Ομάδα: {title}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ομάδα</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Προσθήκη</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Όχι τώρα</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>First sentence</source>
        <translation>Πρώτη φράση</translation>
    </message>
    <message>
        <source>It needs a title and a first sentence.</source>
        <translation>Χρειάζονται τίτλος και πρώτη φράση.</translation>
    </message>
    <message>
        <source>Paste from a document</source>
        <translation>Επικόλληση από έγγραφο</translation>
    </message>
    <message>
        <source>One sentence a line. A heading becomes a situation; called like one there is, it adds to that one.</source>
        <translation>Μία φράση σε κάθε γραμμή. Μια επικεφαλίδα γίνεται κατάσταση· αν υπάρχει ήδη με αυτό το όνομα, οι φράσεις μπαίνουν εκεί.</translation>
    </message>
    <message>
        <source>New situations stand under</source>
        <translation>Οι νέες καταστάσεις μπαίνουν στο</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>Επικολλήστε εδώ</translation>
    </message>
    <message>
        <source>Text from a document</source>
        <translation>Κείμενο από έγγραφο</translation>
    </message>
    <message numerus="yes">
        <source>Add %n lines</source>
        <translation>
            <numerusform>Προσθήκη: %n φράση</numerusform>
            <numerusform>Προσθήκη: %n φράσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>What the text would make stands here before it is made.</source>
        <translation>Εδώ φαίνεται τι θα προκύψει από το κείμενο, πριν γίνει.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Δεν χρησιμοποιούνται</translation>
    </message>
    <message>
        <source>Drag to another place, or Alt and an arrow key</source>
        <translation>Σύρετε σε άλλη θέση, ή Alt και βέλος</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Αλλαγή</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>Make my own of it</source>
        <translation>Δική μου εκδοχή</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Απόκρυψη</translation>
    </message>
    <message>
        <source>This line ({layer}) stays as it is. Hide it, or make one of your own of it.</source>
        <translation>Αυτή η φράση ({layer}) μένει όπως είναι. Κρύψτε τη ή κάντε δική σας εκδοχή.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Νέα φράση</translation>
    </message>
    <message>
        <source>Title of the situation</source>
        <translation>Τίτλος κατάστασης</translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation>Τίτλος βήματος</translation>
    </message>
    <message>
        <source>Add a step…</source>
        <translation>Νέο βήμα…</translation>
    </message>
    <message>
        <source>Step up</source>
        <translation>Βήμα πιο πάνω</translation>
    </message>
    <message>
        <source>Step down</source>
        <translation>Βήμα πιο κάτω</translation>
    </message>
    <message>
        <source>Search titles, sentences and cues</source>
        <translation>Αναζήτηση σε τίτλους, φράσεις, οδηγίες</translation>
    </message>
    <message>
        <source>Situations, the boundary, moments</source>
        <translation>Καταστάσεις, όριο, στιγμές</translation>
    </message>
    <message>
        <source>A new situation</source>
        <translation>Νέα κατάσταση</translation>
    </message>
    <message>
        <source>A new step: {title}</source>
        <translation>Νέο βήμα: {title}</translation>
    </message>
    <message>
        <source>Only you see your own lines. What you change is kept at once.</source>
        <translation>Τις δικές σας φράσεις τις βλέπετε μόνο εσείς. Κάθε αλλαγή φυλάσσεται αμέσως.</translation>
    </message>
    <message>
        <source>{file}: what you change is kept at once. Hand the file out when it is done.</source>
        <translation>{file}: κάθε αλλαγή φυλάσσεται αμέσως. Μοιράστε το αρχείο όταν είναι έτοιμο.</translation>
    </message>
    <message>
        <source>Your lines are still here. Leave again, and they are put on the clipboard.</source>
        <translation>Οι φράσεις σας είναι ακόμη εδώ. Αν κλείσετε ξανά, μπαίνουν στο πρόχειρο.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export my log</source>
        <translation>Εξαγωγή των κλήσεών μου</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Πίνακας (*.csv)</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>JSON για προγράμματα (*.json)</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Sentences in English</source>
        <translation>Φράσεις στα αγγλικά</translation>
    </message>
    <message>
        <source>Sentences in Finnish</source>
        <translation>Φράσεις στα φινλανδικά</translation>
    </message>
    <message>
        <source>Sentences in Greek</source>
        <translation>Φράσεις στα ελληνικά</translation>
    </message>
    <message>
        <source>Start call</source>
        <translation>Νέα κλήση</translation>
    </message>
    <message>
        <source>Call over</source>
        <translation>Τέλος κλήσης</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Αναμονή</translation>
    </message>
    <message>
        <source>Back to call</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Φύλαξη</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Δουλειά</translation>
    </message>
    <message>
        <source>Just the words</source>
        <translation>Μόνο οι φράσεις</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Χωρίς κλήση</translation>
    </message>
    <message>
        <source>Wrap-up, talked {time}</source>
        <translation>Μετά την κλήση, ομιλία {time}</translation>
    </message>
    <message>
        <source>Breather</source>
        <translation>Ανάσα</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Σε κλήση</translation>
    </message>
    <message>
        <source>With a colleague</source>
        <translation>Με συνάδελφο</translation>
    </message>
    <message>
        <source>Promised time is over</source>
        <translation>Ο χρόνος πέρασε</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Σε αναμονή</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>Time on this call</source>
        <translation>Διάρκεια της κλήσης</translation>
    </message>
    <message>
        <source>Time on hold</source>
        <translation>Χρόνος αναμονής</translation>
    </message>
    <message>
        <source>Time since the call</source>
        <translation>Χρόνος μετά την κλήση</translation>
    </message>
    <message>
        <source>Time left to rest</source>
        <translation>Χρόνος που μένει για ανάσα</translation>
    </message>
    <message>
        <source>The disk takes nothing just now. Your calls are kept in memory and saved as soon as it does.</source>
        <translation>Ο δίσκος δεν δέχεται τίποτα αυτή τη στιγμή. Οι κλήσεις σας μένουν στη μνήμη και αποθηκεύονται μόλις γίνει.</translation>
    </message>
    <message>
        <source>The log belongs to a newer version of this program. Calls are kept beside it until the update.</source>
        <translation>Το αρχείο κλήσεων ανήκει σε νεότερη έκδοση του προγράμματος. Οι κλήσεις φυλάσσονται δίπλα του μέχρι την ενημέρωση.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Άρχισε πριν</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Άρχισε πριν</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Έληξε πριν</translation>
    </message>
    <message>
        <source>Bring someone in now?</source>
        <translation>Να έρθει βοήθεια τώρα;</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Όχι τώρα</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} λεπτά</translation>
    </message>
    <message>
        <source>1 minute promised</source>
        <translation>Υπόσχεση για 1 λεπτό</translation>
    </message>
    <message>
        <source>{n} minutes promised</source>
        <translation>Υπόσχεση για {n} λεπτά</translation>
    </message>
    <message>
        <source>{time} promised</source>
        <translation>Υπόσχεση {time}</translation>
    </message>
    <message>
        <source>Undo: back to call</source>
        <translation>Πίσω στην κλήση</translation>
    </message>
    <message>
        <source>Undo start</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} λεπτά</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>πριν από %n λεπτό</numerusform>
            <numerusform>πριν από %n λεπτά</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the window small</source>
        <translation>Μικρό παράθυρο</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Μενού</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Αποθηκεύτηκε</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>What they want</source>
        <translation>Τι θέλει</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Τι δοκιμάστηκε</translation>
    </message>
    <message>
        <source>What was offered</source>
        <translation>Τι προτάθηκε</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>Για παράδοση</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Όρια</translation>
    </message>
    <message>
        <source>Keep in the note</source>
        <translation>Στη σημείωση</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Αντιγράφηκε</translation>
    </message>
    <message>
        <source>What you type is forgotten with this call, unless you keep it.</source>
        <translation>Ό,τι γράφετε χάνεται με αυτή την κλήση, αν δεν το φυλάξετε.</translation>
    </message>
    <message>
        <source>It goes into the note when the call is over.</source>
        <translation>Μπαίνει στη σημείωση μόλις τελειώσει η κλήση.</translation>
    </message>
    <message>
        <source>It is in the note of this call.</source>
        <translation>Είναι στη σημείωση αυτής της κλήσης.</translation>
    </message>
    <message>
        <source>The note is full: not all of the card is in it.</source>
        <translation>Η σημείωση γέμισε: δεν χώρεσε όλη η κάρτα.</translation>
    </message>
    <message>
        <source>This call is closed. The card goes when you close this window.</source>
        <translation>Η κλήση έχει κλείσει. Η κάρτα χάνεται μόλις κλείσετε αυτό το παράθυρο.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Τίποτα ακόμη</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Notice</source>
        <translation>Επισήμανση</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Όριο</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Τελευταία</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Υπεύθυνος</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>Τέλος</translation>
    </message>
    <message>
        <source>Your lead takes it from here</source>
        <translation>Από εδώ αναλαμβάνει ο υπεύθυνος</translation>
    </message>
    <message>
        <source>Now hang up on the phone</source>
        <translation>Τώρα κλείστε στο τηλέφωνο</translation>
    </message>
    <message>
        <source>My lead agrees: end the call</source>
        <translation>Ο υπεύθυνος συμφωνεί: τέλος</translation>
    </message>
    <message>
        <source>Give notice</source>
        <translation>Κάντε την επισήμανση</translation>
    </message>
    <message>
        <source>Draw the line</source>
        <translation>Βάλτε το όριο</translation>
    </message>
    <message>
        <source>Final warning</source>
        <translation>Τελευταία προειδοποίηση</translation>
    </message>
    <message>
        <source>Bring in my lead</source>
        <translation>Φέρτε τον υπεύθυνο</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>Κλείστε την κλήση</translation>
    </message>
    <message>
        <source>{rung}, said at {time}</source>
        <translation>{rung}, ειπώθηκε στο {time}</translation>
    </message>
    <message>
        <source>{rung}, looked at</source>
        <translation>{rung}, το είδατε</translation>
    </message>
    <message>
        <source>{rung}, not yet</source>
        <translation>{rung}, όχι ακόμη</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Light or dark: as the system</source>
        <translation>Χρώματα: όπως το σύστημα</translation>
    </message>
    <message>
        <source>Light or dark: light</source>
        <translation>Χρώματα: φωτεινό</translation>
    </message>
    <message>
        <source>Light or dark: dark</source>
        <translation>Χρώματα: σκούρο</translation>
    </message>
    <message>
        <source>Practise after the call</source>
        <translation>Εξάσκηση μετά την κλήση</translation>
    </message>
    <message>
        <source>Practise…</source>
        <translation>Εξάσκηση…</translation>
    </message>
    <message>
        <source>Export my log…</source>
        <translation>Εξαγωγή των κλήσεών μου…</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Φάκελος των κλήσεων</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Φράσεις…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ρυθμίσεις…</translation>
    </message>
    <message>
        <source>Use the keyboard here (Esc gives it back)</source>
        <translation>Πληκτρολόγιο εδώ (Esc για επιστροφή)</translation>
    </message>
    <message>
        <source>Back to the corner</source>
        <translation>Πίσω στη γωνία</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Κλείσιμο προγράμματος</translation>
    </message>
    <message>
        <source>What changed in the team’s pack…</source>
        <translation>Τι άλλαξε στο πακέτο…</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>{whole}.{part}</source>
        <translation>{whole},{part}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Resolved</source>
        <translation>Λύθηκε</translation>
    </message>
    <message>
        <source>Follow-up promised</source>
        <translation>Θα έχει συνέχεια</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Δεν απάντησε</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Πήγε πιο ψηλά</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Μεταφέρθηκε</translation>
    </message>
    <message>
        <source>Ended at boundary</source>
        <translation>Έκλεισε στο όριο</translation>
    </message>
    <message>
        <source>Ended at once</source>
        <translation>Έκλεισε αμέσως</translation>
    </message>
    <message>
        <source>Caller hung up</source>
        <translation>Μας το έκλεισε</translation>
    </message>
    <message>
        <source>Line dropped</source>
        <translation>Έπεσε η γραμμή</translation>
    </message>
    <message>
        <source>No solution</source>
        <translation>Χωρίς λύση</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Λάθος αριθμός</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Άλλο</translation>
    </message>
    <message>
        <source>Not coded</source>
        <translation>Χωρίς καταγραφή</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>The team’s pack at {source} does not answer; the words of the last time are used.</source>
        <translation>Το πακέτο της ομάδας στο {source} δεν απαντά· ισχύουν οι φράσεις της τελευταίας φοράς.</translation>
    </message>
    <message numerus="yes">
        <source>The team’s pack changed: %n lines. The menu shows what.</source>
        <translation>
            <numerusform>Το πακέτο της ομάδας άλλαξε: %n φράση. Το μενού δείχνει τι.</numerusform>
            <numerusform>Το πακέτο της ομάδας άλλαξε: %n φράσεις. Το μενού δείχνει τι.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Practise</name>
    <message>
        <source>What do you say? Keys 1 to {count}</source>
        <translation>Τι λέτε; Πλήκτρα 1 έως {count}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ξανά</translation>
    </message>
    <message>
        <source>Another scene</source>
        <translation>Άλλη σκηνή</translation>
    </message>
    <message>
        <source>There are no scenes in this language yet.</source>
        <translation>Δεν υπάρχουν ακόμη σκηνές σε αυτή τη γλώσσα.</translation>
    </message>
    <message>
        <source>{answer} Tried already.</source>
        <translation>{answer} Το δοκιμάσατε ήδη.</translation>
    </message>
    <message>
        <source>That helps</source>
        <translation>Αυτό βοηθάει</translation>
    </message>
    <message>
        <source>Try another</source>
        <translation>Δοκιμάστε άλλη</translation>
    </message>
    <message>
        <source>That makes it harder</source>
        <translation>Αυτό το δυσκολεύει</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Εξάσκηση</translation>
    </message>
    <message>
        <source>None of this goes into your log.</source>
        <translation>Τίποτα από αυτά δεν μπαίνει στις κλήσεις σας.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Φάκελος:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Ό&amp;νομα αρχείου:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Τύπος αρχείου:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Αποθήκευση</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Εμπρός</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Ένας φάκελος πάνω</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Νέος φάκελος</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Λίστα</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Λεπτομέρειες</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Μετονομασία</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Διαγραφή</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Κρυφά αρχεία</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Νέος φάκελος</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Ο υπολογιστής μου</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Υπολογιστής</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Φάκελος:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Φάκελος</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Το %1 υπάρχει ήδη.
Να αντικατασταθεί;</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Ο φάκελος δεν βρέθηκε.
Ελέγξτε το όνομά του.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Μέγεθος</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Τύπος</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Τροποποιήθηκε</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Αναίρεση</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ξανά</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Απο&amp;κοπή</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Αντι&amp;γραφή</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Επικόλληση</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Επιλογή όλων</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ναι</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>Ό&amp;χι</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Εντάξει</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Αναίρεση</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ξανά</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Απο&amp;κοπή</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Αντι&amp;γραφή</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Επικόλληση</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Επιλογή όλων</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>No calls yet today.</source>
        <translation>Καμία κλήση ακόμη σήμερα.</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n calls</source>
        <translation>
            <numerusform>Σήμερα: %n κλήση</numerusform>
            <numerusform>Σήμερα: %n κλήσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>{calls}.</source>
        <translation>{calls}.</translation>
    </message>
    <message numerus="yes">
        <source>%n hard</source>
        <translation>
            <numerusform>%n δύσκολη</numerusform>
            <numerusform>%n δύσκολες</numerusform>
        </translation>
    </message>
    <message>
        <source>{calls}, {hard}.</source>
        <translation>{calls}, {hard}.</translation>
    </message>
    <message>
        <source>Hard after all?</source>
        <translation>Ήταν δύσκολη;</translation>
    </message>
    <message>
        <source>Last call: {outcome}</source>
        <translation>Τελευταία: {outcome}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Αλλαγή</translation>
    </message>
    <message>
        <source>Change the last call</source>
        <translation>Αλλαγή της τελευταίας κλήσης</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ναι</translation>
    </message>
    <message>
        <source>My lead decides</source>
        <translation>Αποφασίζει ο υπεύθυνος</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Όχι</translation>
    </message>
    <message>
        <source>May you end an abusive call?</source>
        <translation>Μπορείτε να κλείσετε μια άσχημη κλήση;</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>Το {file} δεν γράφτηκε: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist; choose another one.</source>
        <translation>Ο φάκελος {folder} δεν υπάρχει. Διαλέξτε άλλον.</translation>
    </message>
    <message>
        <source>{file} is a folder; give a file name as well.</source>
        <translation>Το {file} είναι φάκελος. Δώστε και όνομα αρχείου.</translation>
    </message>
    <message>
        <source>Call Companion keeps its own files in this folder; choose another one.</source>
        <translation>Σε αυτόν τον φάκελο έχει τα δικά του αρχεία το Call Companion. Διαλέξτε άλλον.</translation>
    </message>
    <message>
        <source>{n} entries could not be read</source>
        <translation>δεν διαβάστηκαν {n} εγγραφές</translation>
    </message>
    <message>
        <source>nothing was lost</source>
        <translation>δεν χάθηκε τίποτα</translation>
    </message>
    <message>
        <source>The history of your calls was damaged and has been repaired: {n} calls are there, {lost}. The damaged file is kept in {aside}.</source>
        <translation>Το ιστορικό των κλήσεών σας είχε βλάβη και επισκευάστηκε: κλήσεις που υπάρχουν {n}, {lost}. Το χαλασμένο αρχείο φυλάσσεται στο {aside}.</translation>
    </message>
    <message>
        <source>it cannot be opened ({reason})</source>
        <translation>δεν ανοίγει ({reason})</translation>
    </message>
    <message>
        <source>it is larger than {most} KB</source>
        <translation>είναι μεγαλύτερο από {most} KB</translation>
    </message>
    <message>
        <source>it is not written in UTF-8</source>
        <translation>δεν είναι γραμμένο σε UTF-8</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>έχει υπερβολικά πολλά επίπεδα</translation>
    </message>
    <message>
        <source>line {line} has more than {most} dots</source>
        <translation>η γραμμή {line} έχει πάνω από {most} τελείες</translation>
    </message>
    <message>
        <source>line {line} is nested more than {most} brackets deep</source>
        <translation>η γραμμή {line} έχει πάνω από {most} αγκύλες τη μία μέσα στην άλλη</translation>
    </message>
    <message>
        <source>the text that begins in line {line} is not closed</source>
        <translation>το κείμενο που αρχίζει στη γραμμή {line} δεν κλείνει</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. It was left as it is.</source>
        <translation>Το {file} δεν διαβάζεται: {reason}. Έμεινε όπως ήταν.</translation>
    </message>
    <message>
        <source>{file} was not saved: it would be larger than {most} KB.</source>
        <translation>Το {file} δεν αποθηκεύτηκε: θα ξεπερνούσε τα {most} KB.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}.</source>
        <translation>Το {file} δεν αποθηκεύτηκε: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read and cannot be set aside: {reason}.</source>
        <translation>Το {file} δεν διαβάζεται ούτε μετακινείται: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. It is kept as {aside}; correct it and rename it back.</source>
        <translation>Το {file} δεν διαβάζεται: {reason}. Φυλάσσεται ως {aside}· διορθώστε το και δώστε του πάλι το όνομά του.</translation>
    </message>
    <message>
        <source>it was made for a newer Call Companion</source>
        <translation>φτιάχτηκε για νεότερο Call Companion</translation>
    </message>
    <message>
        <source>its first line must be schema = {schema}</source>
        <translation>η πρώτη γραμμή του πρέπει να είναι schema = {schema}</translation>
    </message>
    <message>
        <source>There are no prompts for the language "{language}": calls are timed, no sentences are shown.</source>
        <translation>Δεν υπάρχουν φράσεις για τη γλώσσα «{language}»: οι κλήσεις χρονομετρούνται, φράσεις δεν εμφανίζονται.</translation>
    </message>
    <message>
        <source>There are no prompts for the language "{language}"; the English ones stand in.</source>
        <translation>Δεν υπάρχουν φράσεις για τη γλώσσα «{language}»· στη θέση τους μπαίνουν οι αγγλικές.</translation>
    </message>
    <message>
        <source>{file} was not usable and is kept as {aside}. References of earlier calls are no longer recognised; those of new calls are.</source>
        <translation>Το {file} δεν ήταν χρήσιμο και φυλάσσεται ως {aside}. Οι αναφορές παλιότερων κλήσεων δεν αναγνωρίζονται πια· των νέων αναγνωρίζονται.</translation>
    </message>
    <message>
        <source>{file} cannot be kept ({reason}). References are recognised until you quit; free the disk.</source>
        <translation>Το {file} δεν μπορεί να αποθηκευτεί ({reason}). Οι αναφορές αναγνωρίζονται ώσπου να κλείσετε το πρόγραμμα. Ελευθερώστε χώρο στον δίσκο.</translation>
    </message>
    <message>
        <source>{file}: "{name}" must be {wrong}. {default} is used until you correct the line or remove it.</source>
        <translation>{file}: για το «{name}» χρειάζεται {wrong}. {default} ισχύει ώσπου να διορθώσετε ή να σβήσετε τη γραμμή.</translation>
    </message>
    <message>
        <source>The settings could not be saved in {file}: {reason}.</source>
        <translation>Οι ρυθμίσεις δεν αποθηκεύτηκαν στο {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. The defaults are used.</source>
        <translation>Το {file} δεν διαβάζεται: {reason}. Ισχύουν οι αρχικές τιμές.</translation>
    </message>
    <message>
        <source>{begin} Correct the file and start again.</source>
        <translation>{begin} Διορθώστε το αρχείο και ξεκινήστε πάλι.</translation>
    </message>
    <message>
        <source>{begin} Your file is kept as {aside}; correct it and rename it back, or set the settings anew.</source>
        <translation>{begin} Το αρχείο σας φυλάσσεται ως {aside}· διορθώστε το και δώστε του πάλι το όνομά του, ή ορίστε τις ρυθμίσεις από την αρχή.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ή false</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>ένα από αυτά: {choices}</translation>
    </message>
    <message>
        <source>a text in quotes of at most {most} characters</source>
        <translation>κείμενο σε εισαγωγικά, έως {most} χαρακτήρες</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>ακέραιος αριθμός από {low} έως {high}</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>αριθμός από {low} έως {high}</translation>
    </message>
    <message>
        <source>a list of texts in quotes</source>
        <translation>λίστα από κείμενα σε εισαγωγικά</translation>
    </message>
    <message>
        <source>at most {most} texts of at most {longest} characters</source>
        <translation>έως {most} κείμενα, το καθένα έως {longest} χαρακτήρες</translation>
    </message>
    <message>
        <source>The default, {value},</source>
        <translation>Η αρχική τιμή {value}</translation>
    </message>
    <message>
        <source>The default</source>
        <translation>Η αρχική τιμή</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>About you</source>
        <translation>Για εσάς</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Τι βλέπετε</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Κλήσεις</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Τι φυλάσσεται</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>κενό</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Το όνομά σας</translation>
    </message>
    <message>
        <source>Stands in sentences that name you. Empty: the sentence does without.</source>
        <translation>Μπαίνει στις φράσεις που λένε το όνομά σας. Κενό: η φράση στέκει και χωρίς.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Εταιρεία</translation>
    </message>
    <message>
        <source>Stands in sentences that name the company. Empty: the sentence does without.</source>
        <translation>Μπαίνει στις φράσεις που λένε την εταιρεία. Κενό: η φράση στέκει και χωρίς.</translation>
    </message>
    <message>
        <source>When you call back</source>
        <translation>Πότε θα καλέσετε ξανά</translation>
    </message>
    <message>
        <source>As you would say it: “tomorrow before ten”. Empty: no time is promised.</source>
        <translation>Όπως θα το λέγατε: «αύριο πριν από τις δέκα». Κενό: καμία υπόσχεση για ώρα.</translation>
    </message>
    <message>
        <source>Pause code of the phone</source>
        <translation>Κωδικός διαλείμματος</translation>
    </message>
    <message>
        <source>What the breather asks you to set the phone to. Empty: “pause”.</source>
        <translation>Σε ποια κατάσταση σας ζητά η ανάσα να βάλετε το τηλέφωνο. Κενό: «διάλειμμα».</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Of this program’s own words. The sentences to say have theirs.</source>
        <translation>Για τα κείμενα του προγράμματος. Οι φράσεις προς τους πελάτες έχουν τη δική τους.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Όπως το σύστημα</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Φωτεινό ή σκούρο</translation>
    </message>
    <message>
        <source>The colours of every window.</source>
        <translation>Τα χρώματα όλων των παραθύρων.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Φωτεινό</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Σκούρο</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Μέγεθος κειμένου</translation>
    </message>
    <message>
        <source>On top of the system’s own text size. The windows grow with it.</source>
        <translation>Επιπλέον του μεγέθους του συστήματος. Τα παράθυρα μεγαλώνουν μαζί του.</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>τοις εκατό</translation>
    </message>
    <message>
        <source>Language of the sentences</source>
        <translation>Γλώσσα των φράσεων</translation>
    </message>
    <message>
        <source>EN, FI and EL at the top of the window change it with one click, in a call too.</source>
        <translation>Οι γλώσσες στην κορυφή του παραθύρου την αλλάζουν με ένα κλικ, και μέσα στην κλήση.</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Όπως το πρόγραμμα</translation>
    </message>
    <message>
        <source>Show the meaning</source>
        <translation>Εμφάνιση νοήματος</translation>
    </message>
    <message>
        <source>Under a sentence in another language stands the same in yours.</source>
        <translation>Κάτω από μια φράση σε άλλη γλώσσα φαίνεται η ίδια στη δική σας.</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Μεγαλύτερη αντίθεση</translation>
    </message>
    <message>
        <source>Black, white and strong edges. Off: as the system asks.</source>
        <translation>Μαύρο, λευκό και έντονα περιγράμματα. Όχι: όπως το σύστημα.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Λιγότερη κίνηση</translation>
    </message>
    <message>
        <source>The breathing guide stands still and says what to do in words.</source>
        <translation>Ο οδηγός αναπνοής μένει ακίνητος και λέει με λόγια τι να κάνετε.</translation>
    </message>
    <message>
        <source>Compact bar</source>
        <translation>Στενή μπάρα</translation>
    </message>
    <message>
        <source>One line instead of the whole window.</source>
        <translation>Μία γραμμή αντί για όλο το παράθυρο.</translation>
    </message>
    <message>
        <source>Place on the screen</source>
        <translation>Θέση στην οθόνη</translation>
    </message>
    <message>
        <source>To move it, drag the window. Here: back to the corner.</source>
        <translation>Για αλλαγή, σύρετε το παράθυρο. Εδώ: πίσω στη γωνία.</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>πάνω αριστερά</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>πάνω δεξιά</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>κάτω αριστερά</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>κάτω δεξιά</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>λεπτό</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>λεπτά</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>δευτερόλεπτα</translation>
    </message>
    <message>
        <source>May you end an abusive call?</source>
        <translation>Μπορείτε να κλείσετε μια άσχημη κλήση;</translation>
    </message>
    <message>
        <source>Unless yes, no warning speaks of an end: the boundary brings in your lead.</source>
        <translation>Αν δεν είναι «ναι», καμία προειδοποίηση δεν μιλά για τέλος: στο όριο αναλαμβάνει ο υπεύθυνος.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Χωρίς απάντηση ακόμη</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ναι</translation>
    </message>
    <message>
        <source>My lead decides</source>
        <translation>Αποφασίζει ο υπεύθυνος</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Όχι</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Όριο</translation>
    </message>
    <message>
        <source>The usual steps. Threats and the like bring their own, and never more of them.</source>
        <translation>Τα συνηθισμένα βήματα. Οι απειλές και τα παρόμοια έχουν τα δικά τους, ποτέ περισσότερα.</translation>
    </message>
    <message>
        <source>Three warnings</source>
        <translation>Τρεις προειδοποιήσεις</translation>
    </message>
    <message>
        <source>Two warnings</source>
        <translation>Δύο προειδοποιήσεις</translation>
    </message>
    <message>
        <source>Ask, warn, act</source>
        <translation>Αίτημα, προειδοποίηση, πράξη</translation>
    </message>
    <message>
        <source>One warning</source>
        <translation>Μία προειδοποίηση</translation>
    </message>
    <message>
        <source>End at once</source>
        <translation>Τέλος αμέσως</translation>
    </message>
    <message>
        <source>Hand over, never end</source>
        <translation>Παράδοση, ποτέ τέλος</translation>
    </message>
    <message>
        <source>Time promised on hold</source>
        <translation>Χρόνος που υποσχεθήκατε</translation>
    </message>
    <message>
        <source>What the hold timer is measured against.</source>
        <translation>Με αυτόν συγκρίνεται ο χρόνος αναμονής.</translation>
    </message>
    <message>
        <source>An easy wrap-up closes after</source>
        <translation>Μετά από εύκολη κλήση, κλείσιμο σε</translation>
    </message>
    <message>
        <source>By itself, unless you have chosen or written something in it.</source>
        <translation>Κλείνει η φόρμα μόνη της, αν δεν διαλέξετε ή γράψετε κάτι.</translation>
    </message>
    <message>
        <source>A hard wrap-up closes after</source>
        <translation>Μετά από δύσκολη κλήση, κλείσιμο σε</translation>
    </message>
    <message>
        <source>By itself, after a hard call or once you have begun to fill it in.</source>
        <translation>Κλείνει η φόρμα μόνη της μετά από δύσκολη κλήση ή αφού αρχίσετε να τη συμπληρώνετε.</translation>
    </message>
    <message>
        <source>Length of a breather</source>
        <translation>Διάρκεια της ανάσας</translation>
    </message>
    <message>
        <source>The rest after a hard call.</source>
        <translation>Το διάλειμμα μετά από δύσκολη κλήση.</translation>
    </message>
    <message>
        <source>Offer help on a call after</source>
        <translation>Πρόταση για βοήθεια μετά από</translation>
    </message>
    <message>
        <source>One quiet line asks whether to bring someone in. 0: never.</source>
        <translation>Μια ήσυχη γραμμή ρωτά αν θα έρθει βοήθεια. 0: ποτέ.</translation>
    </message>
    <message>
        <source>Offer help at the boundary</source>
        <translation>Πρόταση για βοήθεια στο όριο</translation>
    </message>
    <message>
        <source>So many steps of the boundary were said. 0: never.</source>
        <translation>Όταν έχουν ειπωθεί τόσα βήματα του ορίου. 0: ποτέ.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>βήματα</translation>
    </message>
    <message>
        <source>Offer help when it repeats</source>
        <translation>Πρόταση για βοήθεια αν επαναλαμβάνεται</translation>
    </message>
    <message>
        <source>So often the same situation was chosen on one call. 0: never.</source>
        <translation>Όταν η ίδια κατάσταση διαλέχτηκε τόσες φορές σε μία κλήση. 0: ποτέ.</translation>
    </message>
    <message>
        <source>times</source>
        <translation>φορές</translation>
    </message>
    <message>
        <source>The team’s pack of words</source>
        <translation>Πακέτο φράσεων της ομάδας</translation>
    </message>
    <message>
        <source>A file or a folder, as your team names it. Empty: the shipped words and your own.</source>
        <translation>Αρχείο ή φάκελος, όπως σας το δίνει η ομάδα. Κενό: οι φράσεις του προγράμματος και οι δικές σας.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Θέματα</translation>
    </message>
    <message>
        <source>What calls are about: one on each line, at most {most}, each of at most {longest} characters.</source>
        <translation>Τι αφορούν οι κλήσεις: ένα σε κάθε γραμμή, έως {most}, το καθένα έως {longest} χαρακτήρες.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>κανένα</translation>
    </message>
    <message>
        <source>Keep references as typed</source>
        <translation>Αναφορές αυτούσιες</translation>
    </message>
    <message>
        <source>Off keeps only a fingerprint that recognises a ticket number; on keeps the number.</source>
        <translation>Όχι: φυλάσσεται μόνο ένα αποτύπωμα που αναγνωρίζει τον αριθμό αιτήματος. Ναι: φυλάσσεται ο αριθμός.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Όχι</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ναι</translation>
    </message>
    <message>
        <source>default: {value}</source>
        <translation>αρχικά: {value}</translation>
    </message>
    <message>
        <source>No setting has “{words}” in its name, help or value.</source>
        <translation>Καμία ρύθμιση δεν έχει «{words}» στο όνομα, στην εξήγηση ή στην τιμή της.</translation>
    </message>
    <message>
        <source>A whole number from {low} to {high}, please. It stays at {value}.</source>
        <translation>Γράψτε ακέραιο αριθμό από {low} έως {high}. Μένει: {value}.</translation>
    </message>
    <message>
        <source>A number from {low} to {high}, please. It stays at {value}.</source>
        <translation>Γράψτε αριθμό από {low} έως {high}. Μένει: {value}.</translation>
    </message>
    <message>
        <source>At most {most} characters, please; these are {n}. Nothing is changed yet.</source>
        <translation>Έως {most} χαρακτήρες· τώρα είναι {n}. Δεν άλλαξε τίποτα ακόμη.</translation>
    </message>
    <message>
        <source>At most {most} characters a line, please: “{start}…” is longer.</source>
        <translation>Έως {most} χαρακτήρες στη γραμμή: το «{start}…» είναι μεγαλύτερο.</translation>
    </message>
    <message>
        <source>At most {most} topics, please; these are {n}. Nothing is changed yet.</source>
        <translation>Έως {most} θέματα· τώρα είναι {n}. Δεν άλλαξε τίποτα ακόμη.</translation>
    </message>
    <message>
        <source>Less: {label}</source>
        <translation>Λιγότερο: {label}</translation>
    </message>
    <message>
        <source>More: {label}</source>
        <translation>Περισσότερο: {label}</translation>
    </message>
    <message>
        <source>Back to the corner</source>
        <translation>Πίσω στη γωνία</translation>
    </message>
    <message>
        <source>Back to default</source>
        <translation>Αρχική τιμή</translation>
    </message>
    <message>
        <source>Back to default: {label}</source>
        <translation>Αρχική τιμή: {label}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Αναζήτηση στις ρυθμίσεις</translation>
    </message>
    <message>
        <source>Shows the settings that have your words in their name, help or value. Ctrl+F</source>
        <translation>Δείχνει τις ρυθμίσεις που έχουν τις λέξεις σας στο όνομα, στην εξήγηση ή στην τιμή τους. Ctrl+F</translation>
    </message>
    <message>
        <source>What you change is kept at once.</source>
        <translation>Κάθε αλλαγή φυλάσσεται αμέσως.</translation>
    </message>
    <message>
        <source>Open the settings folder</source>
        <translation>Φάκελος ρυθμίσεων</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>Situations</name>
    <message>
        <source>At any moment</source>
        <translation>Όποια στιγμή</translation>
    </message>
    <message>
        <source>Calls you make</source>
        <translation>Όταν καλείτε εσείς</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Σε αδιέξοδο</translation>
    </message>
    <message>
        <source>Over the line</source>
        <translation>Έξω από τα όρια</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Σε δύσκολη ώρα</translation>
    </message>
    <message>
        <source>What is happening: {situation}</source>
        <translation>Τι συμβαίνει: {situation}</translation>
    </message>
    <message>
        <source>What is happening</source>
        <translation>Τι συμβαίνει</translation>
    </message>
    <message>
        <source>Show the situations</source>
        <translation>Εμφάνιση καταστάσεων</translation>
    </message>
    <message>
        <source>Fold the situations away</source>
        <translation>Απόκρυψη καταστάσεων</translation>
    </message>
</context>
<context>
    <name>Strain</name>
    <message>
        <source>Easy</source>
        <translation>Εύκολη</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Οκ</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>Έντονη</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Δύσκολη</translation>
    </message>
    <message>
        <source>Abusive</source>
        <translation>Άσχημη</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>{hours}:{minutes}</source>
        <translation>{hours}:{minutes}</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Billing</source>
        <translation>Χρέωση</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Παράδοση</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Σύνδεση</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Βλάβη</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>A card number was masked: only its last four digits are kept.</source>
        <translation>Ένας αριθμός κάρτας καλύφθηκε: φυλάσσονται μόνο τα τέσσερα τελευταία ψηφία.</translation>
    </message>
    <message>
        <source>A card's security code was masked: it is never kept.</source>
        <translation>Ο κωδικός ασφαλείας μιας κάρτας καλύφθηκε: δεν φυλάσσεται ποτέ.</translation>
    </message>
    <message>
        <source>An account number was masked: only its last four digits are kept.</source>
        <translation>Ένας αριθμός λογαριασμού καλύφθηκε: φυλάσσονται μόνο τα τέσσερα τελευταία ψηφία.</translation>
    </message>
    <message>
        <source>Numbers were masked: at most their last four digits are kept.</source>
        <translation>Κάποιοι αριθμοί καλύφθηκαν: φυλάσσονται το πολύ τα τέσσερα τελευταία ψηφία.</translation>
    </message>
    <message>
        <source>Esc gives the keyboard back.</source>
        <translation>Esc: πίσω το πληκτρολόγιο.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Έτοιμο</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>The command line cannot reach this window: its folder is not safe to use.</source>
        <translation>Η γραμμή εντολών δεν φτάνει σε αυτό το παράθυρο: ο φάκελός της δεν είναι ασφαλής.</translation>
    </message>
    <message>
        <source>This desktop (Wayland) does not let a window stay on top or keep its place by itself.</source>
        <translation>Αυτή η επιφάνεια εργασίας (Wayland) δεν αφήνει ένα παράθυρο να μένει πάνω από τα άλλα ή στη θέση του.</translation>
    </message>
</context>
<context>
    <name>WrapUp</name>
    <message>
        <source>Another topic</source>
        <translation>Άλλο θέμα</translation>
    </message>
    <message>
        <source>Note for yourself</source>
        <translation>Σημείωση για εσάς</translation>
    </message>
    <message>
        <source>Reference kept</source>
        <translation>Αναφορά: υπάρχει</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Αναφορά</translation>
    </message>
    <message>
        <source>You promised to write.</source>
        <translation>Υποσχεθήκατε να γράψετε.</translation>
    </message>
    <message>
        <source>What was granted</source>
        <translation>Τι εγκρίθηκε</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Γράψτε σημείωση</translation>
    </message>
    <message>
        <source>Copy for the CRM</source>
        <translation>Αντιγραφή για το CRM</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Πώς τελείωσε</translation>
    </message>
    <message>
        <source>How it was for you</source>
        <translation>Πώς ήταν για εσάς</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Θέμα</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Αντιγράφηκε</translation>
    </message>
</context>
</TS>
