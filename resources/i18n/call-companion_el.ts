<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el">
<context>
    <name>About</name>
    <message>
        <source>Hands a support agent the next sentence on a hard call.</source>
        <translation>Δίνει την επόμενη φράση σε όποιον σηκώνει μια δύσκολη κλήση.</translation>
    </message>
    <message>
        <source>Your calls and notes lie in {folder}. The program sends nothing anywhere: what leaves this computer is what you export or copy yourself.</source>
        <translation>Οι κλήσεις και οι σημειώσεις σας βρίσκονται στον φάκελο {folder}. Το πρόγραμμα δεν στέλνει τίποτα πουθενά· από τον υπολογιστή βγαίνει μόνο ό,τι εξάγετε ή αντιγράφετε εσείς.</translation>
    </message>
    <message>
        <source>{part}, licence {licence}</source>
        <translation>{part}, άδεια {licence}</translation>
    </message>
    <message>
        <source>About Call Companion</source>
        <translation>Σχετικά με το Call Companion</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Τι περιέχει το πρόγραμμα</translation>
    </message>
    <message>
        <source>Search in this text</source>
        <translation>Αναζήτηση στο κείμενο</translation>
    </message>
    <message>
        <source>Copy the versions for IT</source>
        <translation>Αντιγραφή εκδόσεων για το IT</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Άδεια: {licence}</translation>
    </message>
    <message>
        <source>Licence of {part}</source>
        <translation>Κείμενο άδειας: {part}</translation>
    </message>
    <message>
        <source>The versions are on the clipboard.</source>
        <translation>Οι εκδόσεις είναι στο πρόχειρο.</translation>
    </message>
</context>
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
        <translation>Για μεταβίβαση</translation>
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
    <name>Backups</name>
    <message>
        <source>There is no backup yet. One is made each day, between two calls.</source>
        <translation>Δεν υπάρχει ακόμη αντίγραφο. Γίνεται ένα κάθε μέρα, ανάμεσα σε δύο κλήσεις.</translation>
    </message>
    <message>
        <source>A backup takes the place of the calls you have now. Those are kept too: you find them here afterwards.</source>
        <translation>Το αντίγραφο παίρνει τη θέση των κλήσεων που έχετε τώρα. Κι αυτές μένουν: θα τις βρείτε μετά εδώ.</translation>
    </message>
    <message>
        <source>Backup of {day}</source>
        <translation>Αντίγραφο της {day}</translation>
    </message>
    <message>
        <source>Before an update, {day}</source>
        <translation>Πριν από ενημέρωση, {day}</translation>
    </message>
    <message>
        <source>Before an import, {day}</source>
        <translation>Πριν από εισαγωγή, {day}</translation>
    </message>
    <message>
        <source>Replaced by a backup, {day}</source>
        <translation>Αντικαταστάθηκε από αντίγραφο, {day}</translation>
    </message>
    <message>
        <source>Made by a newer Call Companion: install that version first.</source>
        <translation>Από νεότερο Call Companion: εγκαταστήστε πρώτα εκείνη την έκδοση.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n κλήση</numerusform>
            <numerusform>%n κλήσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>{calls}, {first} to {last}</source>
        <translation>{calls}, {first} έως {last}</translation>
    </message>
    <message>
        <source>Put it in place of the calls you have now?</source>
        <translation>Να πάρει τη θέση των κλήσεων που έχετε τώρα;</translation>
    </message>
    <message>
        <source>{day}/{month}/{year}</source>
        <translation>{day}/{month}/{year}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Αντίγραφα ασφαλείας</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Άλλο αρχείο…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Άνοιγμα φακέλου</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Αντίγραφο ασφαλείας</translation>
    </message>
    <message>
        <source>Backups (*.sqlite3)</source>
        <translation>Αντίγραφα ασφαλείας (*.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Επαναφορά…</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Να γίνει επαναφορά</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Να μείνει έτσι</translation>
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
        <source>Sigh</source>
        <translation>Αναστεναγμός</translation>
    </message>
    <message>
        <source>Breathe by sighs</source>
        <translation>Αναπνοή με αναστεναγμούς</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Τετράγωνο</translation>
    </message>
    <message>
        <source>Breathe in a box: four times four</source>
        <translation>Αναπνοή σε τετράγωνο: τέσσερα επί τέσσερα</translation>
    </message>
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
        <source>{n} seconds</source>
        <translation>{n} δευτερόλεπτα</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Κράτημα</translation>
    </message>
    <message>
        <source>Breathing guide: in, hold, out, hold, four seconds each</source>
        <translation>Οδηγός αναπνοής: εισπνοή, κράτημα, εκπνοή, κράτημα, τέσσερα δευτερόλεπτα το καθένα</translation>
    </message>
    <message>
        <source>Breathing guide: two breaths in, one long breath out</source>
        <translation>Οδηγός αναπνοής: δύο εισπνοές, μία μεγάλη εκπνοή</translation>
    </message>
    <message>
        <source>{breath}, {n} s</source>
        <translation>{breath}, {n} s</translation>
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
        <translation>Ηρέμησαν</translation>
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
        <source>May help you settle.</source>
        <translation>Ίσως σας ηρεμήσει.</translation>
    </message>
    <message>
        <source>2 minutes more</source>
        <translation>Άλλα 2 λεπτά</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Όχι τώρα</translation>
    </message>
    <message>
        <source>That was a hard one.</source>
        <translation>Ήταν δύσκολη κλήση.</translation>
    </message>
    <message numerus="yes">
        <source>You set %n boundaries, one at a time.</source>
        <translation>
            <numerusform>Βάλατε ένα όριο.</numerusform>
            <numerusform>Βάλατε %n όρια, ένα κάθε φορά.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then you said that the call ends.</source>
        <translation>Μετά είπατε ότι η κλήση τελειώνει.</translation>
    </message>
    <message>
        <source>The caller calmed down.</source>
        <translation>Η συζήτηση ηρέμησε.</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>You said that the call ends here.</source>
        <translation>Είπατε ότι η κλήση τελειώνει εδώ.</translation>
    </message>
    <message>
        <source>You handed it over.</source>
        <translation>Μεταβιβάσατε την κλήση.</translation>
    </message>
    <message>
        <source>You asked a colleague.</source>
        <translation>Ρωτήσατε συνάδελφο.</translation>
    </message>
    <message>
        <source>You were back from hold in the time you promised.</source>
        <translation>Επιστρέψατε από την αναμονή στον χρόνο που είπατε.</translation>
    </message>
    <message>
        <source>You tried another way to say it.</source>
        <translation>Δοκιμάσατε να το πείτε αλλιώς.</translation>
    </message>
    <message numerus="yes">
        <source>You stayed with it for %n minutes.</source>
        <translation>
            <numerusform>Κρατήσατε την κλήση %n λεπτό.</numerusform>
            <numerusform>Κρατήσατε την κλήση %n λεπτά.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have just had a hard call. Have you got five minutes?</source>
        <translation>Είχα μόλις μια δύσκολη κλήση. Έχεις πέντε λεπτά;</translation>
    </message>
    <message>
        <source>Open in mail</source>
        <translation>Άνοιγμα στο mail</translation>
    </message>
    <message>
        <source>Walk round the block</source>
        <translation>Μια βόλτα έξω</translation>
    </message>
    <message>
        <source>Headset off. Look at what is far away, and let your arms swing.</source>
        <translation>Βγάλτε τα ακουστικά. Κοιτάξτε μακριά, τα χέρια χαλαρά.</translation>
    </message>
    <message>
        <source>Water and a stretch</source>
        <translation>Νερό και τέντωμα</translation>
    </message>
    <message>
        <source>A glass of water, slowly. Stand up, shoulders back, look out of the window.</source>
        <translation>Ένα ποτήρι νερό, αργά. Σηκωθείτε, ώμοι πίσω, μια ματιά έξω.</translation>
    </message>
    <message>
        <source>Message a teammate</source>
        <translation>Μήνυμα σε συνάδελφο</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>Write it out</source>
        <translation>Γράψτε το</translation>
    </message>
    <message>
        <source>As it comes. It is thrown away when you close it, unless you keep it.</source>
        <translation>Όπως βγει. Σβήνεται μόλις το κλείσετε, εκτός αν το κρατήσετε.</translation>
    </message>
    <message>
        <source>Whatever helps. Nobody is told.</source>
        <translation>Ό,τι βοηθάει. Δεν το μαθαίνει κανείς.</translation>
    </message>
    <message>
        <source>Kind words</source>
        <translation>Καλά λόγια</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Ή</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Αντιγράφηκε</translation>
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
    <name>Date</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day}/{month}/{year}</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Δευ</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Τρί</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Τετ</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Πέμ</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Παρ</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Σάβ</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Κυρ</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>2</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>3</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>4</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>6</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>7</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>8</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>9</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>10</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>11</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>12</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Δευτέρα</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Τρίτη</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Τετάρτη</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Πέμπτη</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Παρασκευή</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Σάββατο</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Κυριακή</translation>
    </message>
    <message>
        <source>{day}/{month}</source>
        <translation>{day}/{month}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
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
        <translation>Αριθμός αναφοράς, π.χ. του αιτήματος</translation>
    </message>
    <message>
        <source>Kept as a fingerprint that recognises it; as typed only if the settings say so.</source>
        <translation>Φυλάσσεται ως αποτύπωμα που τον αναγνωρίζει· αυτούσιος μόνο αν το λένε οι ρυθμίσεις.</translation>
    </message>
    <message>
        <source>What the call was about</source>
        <translation>Τι αφορούσε η κλήση</translation>
    </message>
    <message>
        <source>A word or two.</source>
        <translation>Μια δυο λέξεις.</translation>
    </message>
    <message>
        <source>Your notes are locked. What you wrote is on the clipboard.</source>
        <translation>Οι σημειώσεις σας είναι κλειδωμένες. Ό,τι γράψατε είναι στο πρόχειρο.</translation>
    </message>
    <message>
        <source>That call is closed already. What you wrote is on the clipboard.</source>
        <translation>Η κλήση έχει ήδη κλείσει. Ό,τι γράψατε είναι στο πρόχειρο.</translation>
    </message>
    <message>
        <source>Nothing was exported: {reason}</source>
        <translation>Δεν έγινε εξαγωγή: {reason}</translation>
    </message>
    <message>
        <source>What you promised</source>
        <translation>Τι υποσχεθήκατε</translation>
    </message>
    <message>
        <source>Their kind words</source>
        <translation>Τα καλά τους λόγια</translation>
    </message>
    <message>
        <source>They go into your drawer of kind words and stay on this computer.</source>
        <translation>Μπαίνουν στο συρτάρι με τα καλά λόγια και μένουν σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>The note is full. All of what you wrote is on the clipboard.</source>
        <translation>Η σημείωση γέμισε. Όλα όσα γράψατε είναι στο πρόχειρο.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are in {file}.</source>
        <translation>
            <numerusform>%n κλήση βρίσκεται στο {file}.</numerusform>
            <numerusform>%n κλήσεις βρίσκονται στο {file}.</numerusform>
        </translation>
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
        <translation>Είναι πολύ μεγάλη για να αποθηκευτεί: μια φράση έχει έως {most} χαρακτήρες.</translation>
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
        <translation>Το θαυμαστικό ακούγεται σαν να φωνάζετε.</translation>
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
        <translation>Το «{part}» ακούγεται διαβασμένο. Πείτε το όπως θα το λέγατε σε γείτονα.</translation>
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
        <translation>Επανάληψη</translation>
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
        <translation>Οι νέες καταστάσεις μπαίνουν στην ομάδα</translation>
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
        <translation>Τις δικές σας φράσεις τις βλέπετε μόνο εσείς. Κάθε αλλαγή αποθηκεύεται αμέσως.</translation>
    </message>
    <message>
        <source>{file}: what you change is kept at once. Hand the file out when it is done.</source>
        <translation>{file}: κάθε αλλαγή αποθηκεύεται αμέσως. Μοιράστε το αρχείο όταν είναι έτοιμο.</translation>
    </message>
    <message>
        <source>Your lines are still here. Leave again, and they are put on the clipboard.</source>
        <translation>Οι φράσεις σας είναι ακόμη εδώ. Αν κλείσετε ξανά, μπαίνουν στο πρόχειρο.</translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message>
        <source>Delete everything</source>
        <translation>Διαγραφή όλων</translation>
    </message>
    <message>
        <source>Every call, note, promise and kind word, all backups and logs. Settings and your own lines stay.</source>
        <translation>Κάθε κλήση, σημείωση και υπόσχεση, όλα τα καλά λόγια, τα αντίγραφα και τα αρχεία καταγραφής. Οι ρυθμίσεις και οι δικές σας φράσεις μένουν.</translation>
    </message>
    <message>
        <source>Nothing of it can be brought back. Delete it all?</source>
        <translation>Τίποτε από αυτά δεν επανέρχεται. Να διαγραφούν όλα;</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Διαγραφή όλων…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Να μείνουν</translation>
    </message>
    <message>
        <source>Delete it all</source>
        <translation>Να διαγραφούν όλα</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Ακυρώθηκε. Δεν γράφτηκε τίποτα.</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Για μένα</translation>
    </message>
    <message>
        <source>For my lead</source>
        <translation>Για τον υπεύθυνο</translation>
    </message>
    <message>
        <source>Everything the log holds. A file in JSON can be imported again.</source>
        <translation>Όλα όσα κρατά το αρχείο κλήσεων. Ένα αρχείο JSON μπορεί να εισαχθεί ξανά.</translation>
    </message>
    <message>
        <source>Your organisation does not allow exports for a lead.</source>
        <translation>Ο οργανισμός σας δεν επιτρέπει εξαγωγές για υπεύθυνο.</translation>
    </message>
    <message>
        <source>What stands below, and nothing about how it was for you.</source>
        <translation>Ό,τι φαίνεται παρακάτω, και τίποτα για το πώς ήταν για εσάς.</translation>
    </message>
    <message>
        <source>Times, how it ended, topic and warnings. Nothing about how it was for you.</source>
        <translation>Χρόνοι, πώς τελείωσε, θέμα και προειδοποιήσεις. Τίποτα για το πώς ήταν για εσάς.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Πίνακας (CSV)</translation>
    </message>
    <message>
        <source>For programs (JSON)</source>
        <translation>Για προγράμματα (JSON)</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Αναφορά (HTML)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Αναφορά (PDF)</translation>
    </message>
    <message>
        <source>Calendar (ICS)</source>
        <translation>Ημερολόγιο (ICS)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Όλες</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Σήμερα</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Αυτή την εβδομάδα</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Αυτόν τον μήνα</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Τον προηγούμενο μήνα</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Από … έως …</translation>
    </message>
    <message>
        <source>Write a day such as 2026-01-31, or nothing.</source>
        <translation>Γράψτε μια ημέρα όπως 2026-01-31 ή τίποτα.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Δεν λείπει τίποτα.</translation>
    </message>
    <message>
        <source>Not in a table: what was said when, promises, kind words. JSON holds them.</source>
        <translation>Δεν χωρούν σε πίνακα: τι ειπώθηκε πότε, υποσχέσεις, καλά λόγια. Το JSON τα έχει.</translation>
    </message>
    <message>
        <source>how it was for you</source>
        <translation>πώς ήταν για εσάς</translation>
    </message>
    <message>
        <source>breathers</source>
        <translation>ανάσες</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>σημειώσεις</translation>
    </message>
    <message>
        <source>references</source>
        <translation>αριθμοί αναφοράς</translation>
    </message>
    <message>
        <source>what was granted</source>
        <translation>τι εγκρίθηκε</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>ευχαριστίες</translation>
    </message>
    <message>
        <source>promises and kind words</source>
        <translation>υποσχέσεις και καλά λόγια</translation>
    </message>
    <message>
        <source>Stays here: {list}.</source>
        <translation>Μένουν εδώ: {list}.</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>πώς τελείωσε</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>θέμα</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>τι συνέβη</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>προειδοποιήσεις</translation>
    </message>
    <message>
        <source>whether they calmed down</source>
        <translation>αν ηρέμησε η συζήτηση</translation>
    </message>
    <message>
        <source>whether it ended at the boundary</source>
        <translation>αν έκλεισε στο όριο</translation>
    </message>
    <message>
        <source>length</source>
        <translation>διάρκεια</translation>
    </message>
    <message>
        <source>time on hold</source>
        <translation>χρόνος σε αναμονή</translation>
    </message>
    <message>
        <source>time of the wrap-up</source>
        <translation>χρόνος καταγραφής μετά την κλήση</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>κενά</translation>
    </message>
    <message>
        <source>Your organisation keeps back: {list}.</source>
        <translation>Ο οργανισμός σας κρατά εδώ: {list}.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Γίνεται μέτρηση…</translation>
    </message>
    <message numerus="yes">
        <source>%n open promises</source>
        <translation>
            <numerusform>%n ανοιχτή υπόσχεση</numerusform>
            <numerusform>%n ανοιχτές υποσχέσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls on these days.</source>
        <translation>Δεν υπάρχουν κλήσεις αυτές τις ημέρες.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n κλήση</numerusform>
            <numerusform>%n κλήσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open promises are in {file}.</source>
        <translation>
            <numerusform>%n ανοιχτή υπόσχεση γράφτηκε στο {file}.</numerusform>
            <numerusform>%n ανοιχτές υποσχέσεις γράφτηκαν στο {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export this call</source>
        <translation>Εξαγωγή αυτής της κλήσης</translation>
    </message>
    <message>
        <source>Export my log</source>
        <translation>Εξαγωγή των κλήσεών μου</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Για ποιον</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Μορφή</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Ημέρες</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Έως</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Σε ποιον ειπώθηκε</translation>
    </message>
    <message>
        <source>Such as: my lead, at once</source>
        <translation>Για παράδειγμα: στον υπεύθυνο, αμέσως</translation>
    </message>
    <message>
        <source>My notes too</source>
        <translation>Και οι σημειώσεις μου</translation>
    </message>
    <message>
        <source>Read them first: a note may tell more than you want.</source>
        <translation>Διαβάστε τες πρώτα: μια σημείωση μπορεί να λέει περισσότερα απ’ όσα θέλετε.</translation>
    </message>
    <message>
        <source>The first rows, as they will be written</source>
        <translation>Οι πρώτες γραμμές, όπως θα γραφτούν</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Άλλη θέση…</translation>
    </message>
    <message>
        <source>Written so far</source>
        <translation>Έχουν γραφτεί ως τώρα</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Τι φεύγει</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Πού</translation>
    </message>
    <message>
        <source>The first day is later than the last one.</source>
        <translation>Η πρώτη ημέρα είναι μετά την τελευταία.</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Άλλη θέση</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Εξαγωγή</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Άνοιγμα φακέλου</translation>
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
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Δουλειά</translation>
    </message>
    <message>
        <source>To the form</source>
        <translation>Φόρμα</translation>
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
    <name>FollowUp</name>
    <message>
        <source>Follow-up</source>
        <translation>Εκκρεμότητα</translation>
    </message>
    <message>
        <source>What you promised</source>
        <translation>Τι υποσχεθήκατε</translation>
    </message>
    <message>
        <source>Follow-up: {when}</source>
        <translation>Εκκρεμότητα: {when}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Take the follow-up back</source>
        <translation>Αναίρεση της εκκρεμότητας</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>άλλη %n</numerusform>
            <numerusform>άλλες %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Έγινε</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>Η εκκρεμότητα έκλεισε</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Αργότερα</translation>
    </message>
    <message>
        <source>Put the follow-up off</source>
        <translation>Αναβολή της εκκρεμότητας</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Drop the follow-up</source>
        <translation>Αφαίρεση της εκκρεμότητας</translation>
    </message>
    <message>
        <source>Follow-up done.</source>
        <translation>Η εκκρεμότητα έκλεισε.</translation>
    </message>
    <message>
        <source>Follow-up dropped.</source>
        <translation>Η εκκρεμότητα αφαιρέθηκε.</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups are due.</source>
        <translation>
            <numerusform>%n εκκρεμότητα περιμένει τώρα.</numerusform>
            <numerusform>%n εκκρεμότητες περιμένουν τώρα.</numerusform>
        </translation>
    </message>
    <message>
        <source>{heading}: {when}</source>
        <translation>{heading}: {when}</translation>
    </message>
    <message>
        <source>A follow-up is due.</source>
        <translation>Μια εκκρεμότητα περιμένει.</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>Αύριο {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Χθες {time}</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{weekday} {day}.{month}. {time}</source>
        <translation>{weekday} {day}/{month} {time}</translation>
    </message>
    <message>
        <source>{day}.{month}. {time}</source>
        <translation>{day}/{month} {time}</translation>
    </message>
    <message>
        <source>Pick a time…</source>
        <translation>Άλλη ώρα…</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>Σε 1 ώρα</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Σήμερα {time}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Undo: the follow-up is open again</source>
        <translation>Αναίρεση: η εκκρεμότητα ανοίγει ξανά</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Επόμενη εκκρεμότητα</translation>
    </message>
    <message>
        <source>Follow-up due now</source>
        <translation>Εκκρεμότητα για τώρα</translation>
    </message>
    <message>
        <source>Follow-up is late</source>
        <translation>Εκκρεμότητα που άργησε</translation>
    </message>
    <message>
        <source>{when}  {what}</source>
        <translation>{when}  {what}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>σήμερα {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>αύριο {time}</translation>
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
        <translation>Για μεταβίβαση</translation>
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
        <translation>Ό,τι γράφετε χάνεται με αυτή την κλήση, αν δεν το κρατήσετε.</translation>
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
    <name>History</name>
    <message>
        <source>A newer version of this program wrote the log: look back with that one.</source>
        <translation>Το αρχείο κλήσεων το έγραψε νεότερη έκδοση του προγράμματος: δείτε το ιστορικό με εκείνη.</translation>
    </message>
    <message>
        <source>That could not be kept now. Try again in a moment.</source>
        <translation>Αυτό δεν αποθηκεύτηκε τώρα. Δοκιμάστε ξανά σε λίγο.</translation>
    </message>
    <message>
        <source>A call whose breather still runs cannot be deleted yet.</source>
        <translation>Μια κλήση που η ανάσα της τρέχει ακόμα δεν διαγράφεται.</translation>
    </message>
    <message>
        <source>Nothing was deleted: {reason}</source>
        <translation>Δεν διαγράφηκε τίποτα: {reason}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Διάρκεια</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Πώς τελείωσε</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Πώς ήταν</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Θέμα</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Τι έγινε</translation>
    </message>
    <message>
        <source>calmed down</source>
        <translation>ηρέμησε</translation>
    </message>
    <message>
        <source>thanked</source>
        <translation>ευχαρίστησε</translation>
    </message>
    <message>
        <source>note</source>
        <translation>σημείωση</translation>
    </message>
    <message>
        <source>This call cannot be read.</source>
        <translation>Αυτή η κλήση δεν διαβάζεται.</translation>
    </message>
    <message numerus="yes">
        <source>%n boundaries</source>
        <translation>
            <numerusform>%n όριο</numerusform>
            <numerusform>%n όρια</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far…</source>
        <translation>
            <numerusform>Ως τώρα βρέθηκε %n…</numerusform>
            <numerusform>Ως τώρα βρέθηκαν %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Βρέθηκε %n</numerusform>
            <numerusform>Βρέθηκαν %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n κλήση</numerusform>
            <numerusform>%n κλήσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Αναζήτηση…</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or “Show all”.</source>
        <translation>Δεν βρέθηκε τίποτα. Δοκιμάστε λιγότερα γράμματα ή «Όλες οι κλήσεις».</translation>
    </message>
    <message>
        <source>No calls yet. Each one stands here once it is over, and only you see it.</source>
        <translation>Δεν υπάρχουν ακόμα κλήσεις. Κάθε κλήση μπαίνει εδώ μόλις τελειώσει και τη βλέπετε μόνο εσείς.</translation>
    </message>
    <message>
        <source>Locked texts are not searched.</source>
        <translation>Στα κλειδωμένα κείμενα δεν γίνεται αναζήτηση.</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Οποιαδήποτε μέρα</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Σήμερα</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Τελευταίες 7 ημέρες</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Τελευταίες 30 ημέρες</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Από … έως …</translation>
    </message>
    <message>
        <source>However it ended</source>
        <translation>Όπως κι αν τελείωσε</translation>
    </message>
    <message>
        <source>However it was</source>
        <translation>Όπως κι αν ήταν</translation>
    </message>
    <message>
        <source>Whatever it was about</source>
        <translation>Οποιοδήποτε θέμα</translation>
    </message>
    <message>
        <source>Whatever happened</source>
        <translation>Ό,τι κι αν έγινε</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>κλειδωμένο</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{length}, of it {hold} on hold</source>
        <translation>{length}, από αυτά {hold} σε αναμονή</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Εγκρίθηκε</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Ευχαριστίες</translation>
    </message>
    <message>
        <source>They thanked you.</source>
        <translation>Σας ευχαρίστησαν.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Αριθμός αναφοράς</translation>
    </message>
    <message>
        <source>Notice given</source>
        <translation>Έγινε παράκληση</translation>
    </message>
    <message>
        <source>Line drawn</source>
        <translation>Μπήκε το όριο</translation>
    </message>
    <message>
        <source>Final warning given</source>
        <translation>Δόθηκε η τελευταία προειδοποίηση</translation>
    </message>
    <message>
        <source>Lead brought in</source>
        <translation>Ήρθε ο υπεύθυνος</translation>
    </message>
    <message>
        <source>End of the call announced</source>
        <translation>Ανακοινώθηκε το τέλος της κλήσης</translation>
    </message>
    <message>
        <source>The words are no longer in your prompts.</source>
        <translation>Τα λόγια δεν υπάρχουν πια στις φράσεις σας.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>{text} (taken back)</source>
        <translation>{text} (αναιρέθηκε)</translation>
    </message>
    <message>
        <source>Call started</source>
        <translation>Άρχισε η κλήση</translation>
    </message>
    <message>
        <source>Chosen: {what}</source>
        <translation>Επιλογή: {what}</translation>
    </message>
    <message>
        <source>How they learn: {what}</source>
        <translation>Πώς μαθαίνει: {what}</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Ειπώθηκε</translation>
    </message>
    <message>
        <source>They calmed down</source>
        <translation>Η συζήτηση ηρέμησε</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Σε αναμονή</translation>
    </message>
    <message>
        <source>With a colleague</source>
        <translation>Με συνάδελφο</translation>
    </message>
    <message>
        <source>Back with the caller</source>
        <translation>Πίσω στη γραμμή</translation>
    </message>
    <message>
        <source>Help looked for</source>
        <translation>Αναζητήθηκε βοήθεια</translation>
    </message>
    <message>
        <source>The computer slept for {time}</source>
        <translation>Ο υπολογιστής ήταν σε αναστολή {time}</translation>
    </message>
    <message>
        <source>Call over</source>
        <translation>Τέλος κλήσης</translation>
    </message>
    <message>
        <source>Noted: {what}</source>
        <translation>Καταγραφή: {what}</translation>
    </message>
    <message>
        <source>Breather of {time}</source>
        <translation>Ανάσα {time}</translation>
    </message>
    <message>
        <source>Corrected: {what}</source>
        <translation>Διόρθωση: {what}</translation>
    </message>
    <message>
        <source>Promised for {when}: {what}</source>
        <translation>Υπόσχεση για {when}: {what}</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Η υπόσχεση κρατήθηκε</translation>
    </message>
    <message>
        <source>Promise no longer needed</source>
        <translation>Η υπόσχεση δεν χρειάζεται πια</translation>
    </message>
    <message>
        <source>Promise open again</source>
        <translation>Η υπόσχεση είναι πάλι ανοιχτή</translation>
    </message>
    <message>
        <source>Kind words kept</source>
        <translation>Φυλάχτηκαν καλά λόγια</translation>
    </message>
    <message>
        <source>Promised for {when}</source>
        <translation>Υπόσχεση για {when}</translation>
    </message>
    <message>
        <source>{what} ({date})</source>
        <translation>{what} ({date})</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>έγκριση</translation>
    </message>
    <message>
        <source>something taken out</source>
        <translation>αφαιρέθηκε κάτι</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n calls.</source>
        <translation>
            <numerusform>Διαγράφηκε %n κλήση.</numerusform>
            <numerusform>Διαγράφηκαν %n κλήσεις.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Πίσω στη λίστα</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Διόρθωση…</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Αναφορά κλήσης…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>What was said when</source>
        <translation>Τι ειπώθηκε και πότε</translation>
    </message>
    <message>
        <source>Search topics, notes, references</source>
        <translation>Αναζήτηση σε θέματα, σημειώσεις, αριθμούς</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Ποιες μέρες</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Από αυτή τη μέρα</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Έως αυτή τη μέρα</translation>
    </message>
    <message>
        <source>Not coded</source>
        <translation>Χωρίς καταγραφή</translation>
    </message>
    <message>
        <source>These say nothing yet of how they ended. Add what you like; nothing has to be.</source>
        <translation>Γι’ αυτές δεν φαίνεται ακόμα πώς τελείωσαν. Προσθέστε ό,τι θέλετε· τίποτα δεν είναι υποχρεωτικό.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Όλες οι κλήσεις</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Φίλτρα</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Να μείνει όπως ήταν</translation>
    </message>
    <message>
        <source>Note for yourself: no card numbers, no names</source>
        <translation>Σημείωση για εσάς: όχι αριθμοί καρτών, όχι ονόματα</translation>
    </message>
    <message>
        <source>They thanked you</source>
        <translation>Σας ευχαρίστησαν</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ιστορικό</translation>
    </message>
    <message>
        <source>The log cannot be read now: {reason}</source>
        <translation>Το αρχείο κλήσεων δεν διαβάζεται τώρα: {reason}</translation>
    </message>
    <message>
        <source>Choose a call to read it.</source>
        <translation>Επιλέξτε μια κλήση για να τη διαβάσετε.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n calls are selected.</source>
        <translation>
            <numerusform>Είναι επιλεγμένη πάνω από %n κλήση.</numerusform>
            <numerusform>Είναι επιλεγμένες πάνω από %n κλήσεις.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are selected.</source>
        <translation>
            <numerusform>Είναι επιλεγμένη %n κλήση.</numerusform>
            <numerusform>Είναι επιλεγμένες %n κλήσεις.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select at most %n calls to delete them.</source>
        <translation>
            <numerusform>Επιλέξτε έως %n κλήση για διαγραφή.</numerusform>
            <numerusform>Επιλέξτε έως %n κλήσεις για διαγραφή.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls, newest first</source>
        <translation>Κλήσεις, η πιο πρόσφατη πρώτη</translation>
    </message>
    <message>
        <source>Enter reads a call, F2 corrects it, Del deletes it. Ctrl+F searches.</source>
        <translation>Το Enter ανοίγει μια κλήση, το F2 τη διορθώνει, το Del τη διαγράφει. Το Ctrl+F αναζητά.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Importing…</source>
        <translation>Γίνεται εισαγωγή…</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are new.</source>
        <translation>
            <numerusform>%n κλήση είναι νέα.</numerusform>
            <numerusform>%n κλήσεις είναι νέες.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>Από {first} έως {last}.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of promises and kind words are new.</source>
        <translation>
            <numerusform>%n εγγραφή με υποσχέσεις και καλά λόγια είναι νέα.</numerusform>
            <numerusform>%n εγγραφές με υποσχέσεις και καλά λόγια είναι νέες.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are here already.</source>
        <translation>
            <numerusform>%n κλήση υπάρχει ήδη εδώ.</numerusform>
            <numerusform>%n κλήσεις υπάρχουν ήδη εδώ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things cannot be read and are left out.</source>
        <translation>
            <numerusform>%n στοιχείο δεν διαβάζεται και μένει έξω.</numerusform>
            <numerusform>%n στοιχεία δεν διαβάζονται και μένουν έξω.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>Δεν υπάρχει τίποτα νέο για εισαγωγή.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls were imported.</source>
        <translation>
            <numerusform>Εισήχθη %n κλήση.</numerusform>
            <numerusform>Εισήχθησαν %n κλήσεις.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log as it was is kept among the backups.</source>
        <translation>Το αρχείο κλήσεων όπως ήταν φυλάσσεται στα αντίγραφα ασφαλείας.</translation>
    </message>
    <message>
        <source>Import an export</source>
        <translation>Εισαγωγή αρχείου</translation>
    </message>
    <message>
        <source>A file in JSON that was exported “for me”, here or on another computer. Calls that are here already stay as they are.</source>
        <translation>Ένα αρχείο JSON που εξήχθη «για μένα», εδώ ή σε άλλον υπολογιστή. Οι κλήσεις που υπάρχουν ήδη εδώ μένουν όπως είναι.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Επιλογή αρχείου…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Άλλο αρχείο…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Εισαγωγή</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>Time</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>Into the call</source>
        <translation>Από την αρχή</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Τι έγινε</translation>
    </message>
    <message>
        <source>Record of a call</source>
        <translation>Αναφορά κλήσης</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>Η κλήση</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Με τη σειρά</translation>
    </message>
    <message>
        <source>{what}: {text}</source>
        <translation>{what}: {text}</translation>
    </message>
    <message>
        <source>{day}, {start} ({zone})</source>
        <translation>{day}, {start} ({zone})</translation>
    </message>
    <message>
        <source>{day}, {start} to {end} ({zone})</source>
        <translation>{day}, {start} έως {end} ({zone})</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Διάρκεια</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Θέμα</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Συμπεριφορά</translation>
    </message>
    <message numerus="yes">
        <source>%n given</source>
        <translation>
            <numerusform>Δόθηκε %n</numerusform>
            <numerusform>Δόθηκαν %n</numerusform>
        </translation>
    </message>
    <message>
        <source>None given</source>
        <translation>Δεν δόθηκαν</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Προειδοποιήσεις</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Έκβαση</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Γιατί έκλεισε</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Προτάθηκε</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Ενημερώθηκε</translation>
    </message>
    <message>
        <source>Note of the agent</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>{length}, of it {hold} on hold</source>
        <translation>{length}, από τα οποία {hold} σε αναμονή</translation>
    </message>
    <message>
        <source>The agent ended the call.</source>
        <translation>Την κλήση την έκλεισε η εξυπηρέτηση.</translation>
    </message>
    <message>
        <source>The agent ended the call after the warnings listed below.</source>
        <translation>Η εξυπηρέτηση έκλεισε την κλήση μετά τις προειδοποιήσεις που ακολουθούν.</translation>
    </message>
    <message>
        <source>The agent ended the call because of the behaviour named above.</source>
        <translation>Η εξυπηρέτηση έκλεισε την κλήση λόγω της παραπάνω συμπεριφοράς.</translation>
    </message>
    <message>
        <source>The call was handed over.</source>
        <translation>Η κλήση μεταβιβάστηκε.</translation>
    </message>
    <message>
        <source>The caller hung up.</source>
        <translation>Η κλήση έκλεισε από την άλλη πλευρά.</translation>
    </message>
    <message>
        <source>The line was cut.</source>
        <translation>Έπεσε η γραμμή.</translation>
    </message>
    <message>
        <source>The call came to its end.</source>
        <translation>Η κλήση ολοκληρώθηκε.</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Δεν σημειώθηκε</translation>
    </message>
    <message>
        <source>a remedy within what the agent may grant</source>
        <translation>μια λύση μέσα στα όρια της εξυπηρέτησης</translation>
    </message>
    <message>
        <source>an answer after the call</source>
        <translation>μια απάντηση μετά την κλήση</translation>
    </message>
    <message>
        <source>to speak with the lead</source>
        <translation>συνομιλία με τον υπεύθυνο</translation>
    </message>
    <message>
        <source>to talk again at another time</source>
        <translation>νέα συνομιλία άλλη στιγμή</translation>
    </message>
    <message>
        <source>The caller was asked to stop.</source>
        <translation>Ζητήθηκε να σταματήσει.</translation>
    </message>
    <message>
        <source>The condition for going on was named.</source>
        <translation>Ειπώθηκε με ποιον όρο συνεχίζεται η κλήση.</translation>
    </message>
    <message>
        <source>A final warning was given.</source>
        <translation>Δόθηκε τελευταία προειδοποίηση.</translation>
    </message>
    <message>
        <source>Behaviour noted: {what}</source>
        <translation>Σημειώθηκε συμπεριφορά: {what}</translation>
    </message>
    <message>
        <source>The call began.</source>
        <translation>Η κλήση άρχισε.</translation>
    </message>
    <message>
        <source>A remedy was offered.</source>
        <translation>Προτάθηκε λύση.</translation>
    </message>
    <message>
        <source>An answer after the call was promised.</source>
        <translation>Δόθηκε υπόσχεση για απάντηση μετά την κλήση.</translation>
    </message>
    <message>
        <source>The lead was brought in.</source>
        <translation>Κλήθηκε ο υπεύθυνος.</translation>
    </message>
    <message>
        <source>The end of the call was announced, and a later one offered.</source>
        <translation>Ανακοινώθηκε το τέλος της κλήσης και προτάθηκε μια επόμενη.</translation>
    </message>
    <message>
        <source>The caller calmed down; back to the matter.</source>
        <translation>Η συζήτηση ηρέμησε· επιστροφή στο θέμα.</translation>
    </message>
    <message>
        <source>The call ended.</source>
        <translation>Η κλήση έκλεισε.</translation>
    </message>
    <message>
        <source>Written on {day} by Call Companion from what was logged during the call. Quoted words are those of the prompt that was used. Call {call}.</source>
        <translation>Γράφτηκε στις {day} από το Call Companion, με βάση όσα καταγράφηκαν κατά την κλήση. Τα λόγια σε εισαγωγικά είναι της φράσης που χρησιμοποιήθηκε. Κλήση {call}.</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>Insights</source>
        <translation>Ανασκόπηση</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Σε πίνακα</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Εξαγωγή αναφοράς…</translation>
    </message>
    <message>
        <source>Worth telling the team</source>
        <translation>Αξίζει να το πείτε στην ομάδα</translation>
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
        <source>Month by month</source>
        <translation>Μήνα με τον μήνα</translation>
    </message>
    <message>
        <source>Reading your log…</source>
        <translation>Διαβάζεται το αρχείο σας…</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} έως {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n κλήση</numerusform>
            <numerusform>%n κλήσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>{period} · {calls}</source>
        <translation>{period} · {calls}</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Εβδομάδα</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Οι τελευταίες 7 ημέρες</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Μήνας</translation>
    </message>
    <message>
        <source>The last 4 weeks</source>
        <translation>Οι τελευταίες 4 εβδομάδες</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Έτος</translation>
    </message>
    <message>
        <source>The last 52 weeks</source>
        <translation>Οι τελευταίες 52 εβδομάδες</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Λύθηκαν</translation>
    </message>
    <message numerus="yes">
        <source>of %n calls with an ending noted</source>
        <translation>
            <numerusform>από %n κλήση με σημειωμένη έκβαση</numerusform>
            <numerusform>από %n κλήσεις με σημειωμένη έκβαση</numerusform>
        </translation>
    </message>
    <message>
        <source>Calmed down</source>
        <translation>Ηρέμησαν</translation>
    </message>
    <message numerus="yes">
        <source>of %n tense calls ended calm</source>
        <translation>
            <numerusform>από %n έντονη κλήση έκλεισε ήρεμα</numerusform>
            <numerusform>από %n έντονες κλήσεις έκλεισαν ήρεμα</numerusform>
        </translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Ευχαριστίες</translation>
    </message>
    <message>
        <source>callers thanked you</source>
        <translation>από όσους σας κάλεσαν</translation>
    </message>
    <message>
        <source>No calls in this time. Later you see here what went well and when calls come.</source>
        <translation>Καμία κλήση σε αυτό το διάστημα. Αργότερα θα βλέπετε εδώ τι πήγε καλά και πότε έρχονται οι κλήσεις.</translation>
    </message>
    <message>
        <source>Too few calls for pictures yet. They come from {n} calls on.</source>
        <translation>Λίγες κλήσεις ακόμη για διαγράμματα. Εμφανίζονται από {n} κλήσεις και πάνω.</translation>
    </message>
    <message numerus="yes">
        <source>the %n weeks before</source>
        <translation>
            <numerusform>την %n εβδομάδα πριν</numerusform>
            <numerusform>τις %n εβδομάδες πριν</numerusform>
        </translation>
    </message>
    <message>
        <source>{topic}: {calls} since {day}, none in {weeks}.</source>
        <translation>{topic}: {calls} από τη {day}, καμία {weeks}.</translation>
    </message>
    <message>
        <source>{topic}: {calls} since {day}. Going by {weeks}, about {usual} would be usual.</source>
        <translation>{topic}: {calls} από τη {day}. Με βάση {weeks}, το σύνηθες θα ήταν περίπου {usual}.</translation>
    </message>
    <message>
        <source>(Counted: {count} of {of_calls} calls with a topic; before, {reference_calls} of {of_reference_calls}.)</source>
        <translation>(Μετρήθηκαν: {count} από {of_calls} κλήσεις με θέμα· πριν, {reference_calls} από {of_reference_calls}.)</translation>
    </message>
    <message>
        <source>Calls a week, hard ones in amber</source>
        <translation>Κλήσεις ανά εβδομάδα, οι δύσκολες με κίτρινο</translation>
    </message>
    <message>
        <source>Calls a week</source>
        <translation>Κλήσεις ανά εβδομάδα</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Εβδομάδα από</translation>
    </message>
    <message>
        <source>Calls a day, hard ones in amber</source>
        <translation>Κλήσεις ανά ημέρα, οι δύσκολες με κίτρινο</translation>
    </message>
    <message>
        <source>Calls a day</source>
        <translation>Κλήσεις ανά ημέρα</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>Time of day, hard ones in amber</source>
        <translation>Ώρα της ημέρας, οι δύσκολες με κίτρινο</translation>
    </message>
    <message>
        <source>{hour}:00</source>
        <translation>{hour}:00</translation>
    </message>
    <message>
        <source>From {hour} on</source>
        <translation>Από τις {hour}</translation>
    </message>
    <message>
        <source>Most calls come from {hour}:00 to {next}:00.</source>
        <translation>Οι περισσότερες κλήσεις έρχονται {hour}:00 με {next}:00.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Ώρα της ημέρας</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>{calls}, {hard} of them hard</source>
        <translation>{calls}, δύσκολες {hard}</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Κλήσεις</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Δύσκολες</translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation>Εβδομάδα από {day}</translation>
    </message>
    <message>
        <source>What calls were about</source>
        <translation>Τι αφορούσαν οι κλήσεις</translation>
    </message>
    <message>
        <source>Against the week before</source>
        <translation>Σε σχέση με την προηγούμενη εβδομάδα</translation>
    </message>
    <message>
        <source>Against the 4 weeks before</source>
        <translation>Σε σχέση με τις 4 προηγούμενες εβδομάδες</translation>
    </message>
    <message>
        <source>Against the year before</source>
        <translation>Σε σχέση με το προηγούμενο έτος</translation>
    </message>
    <message numerus="yes">
        <source>%n calls with a topic</source>
        <translation>
            <numerusform>%n κλήση με θέμα</numerusform>
            <numerusform>%n κλήσεις με θέμα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more topics: see the table.</source>
        <translation>
            <numerusform>Και %n ακόμη θέμα: δείτε τον πίνακα.</numerusform>
            <numerusform>Και %n ακόμη θέματα: δείτε τον πίνακα.</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} % of those with a topic</source>
        <translation>{percent} % από όσες έχουν θέμα</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Θέμα</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Ποσοστό</translation>
    </message>
    <message>
        <source>Share before</source>
        <translation>Ποσοστό πριν</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Μεταβολή</translation>
    </message>
    <message>
        <source>new</source>
        <translation>νέο</translation>
    </message>
    <message>
        <source>{times} × before</source>
        <translation>{times} × πριν</translation>
    </message>
    <message>
        <source>half of before</source>
        <translation>το μισό από πριν</translation>
    </message>
    <message>
        <source>less than before</source>
        <translation>λιγότερο από πριν</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>όπως πριν</translation>
    </message>
    <message>
        <source>Resolved, of calls with an ending noted</source>
        <translation>Λύθηκαν, από τις κλήσεις με σημειωμένη έκβαση</translation>
    </message>
    <message>
        <source>Ended calm, of tense calls</source>
        <translation>Έκλεισαν ήρεμα, από τις έντονες κλήσεις</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} από {all}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Of the tense calls of the last three months {now} % ended calm; at first {then} %.</source>
        <translation>Από τις έντονες κλήσεις των τελευταίων τριών μηνών {now} % έκλεισαν ήρεμα· στην αρχή {then} %.</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>{day}.{month}.{year}</source>
        <translation>{day}/{month}/{year}</translation>
    </message>
    <message>
        <source>A caller, {date}</source>
        <translation>Από κλήση, {date}</translation>
    </message>
    <message>
        <source>Kind words</source>
        <translation>Καλά λόγια</translation>
    </message>
    <message>
        <source>They stay on this computer.</source>
        <translation>Μένουν σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Επόμενο</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Όλα</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Ένα ένα</translation>
    </message>
    <message>
        <source>Nothing in here yet. When a caller thanks you, or a colleague says you handled that well, keep their words: they are good to read after a hard call.</source>
        <translation>Εδώ δεν υπάρχει ακόμη τίποτα. Όταν κάποιος σας ευχαριστεί, ή ένας συνάδελφος λέει ότι το χειριστήκατε καλά, κρατήστε τα λόγια του: κάνουν καλό μετά από μια δύσκολη κλήση.</translation>
    </message>
    <message>
        <source>Words to keep</source>
        <translation>Λόγια που θα κρατήσετε</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>Τι σας είπαν;</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Επιστροφή στο συρτάρι</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Κρατήστε τα</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>Βγήκε από το συρτάρι.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Take these words out</source>
        <translation>Αφαίρεση αυτών των λόγων</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Notice</source>
        <translation>Παράκληση</translation>
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
        <translation>Τώρα κλείστε από το τηλέφωνο</translation>
    </message>
    <message>
        <source>My lead agrees: end the call</source>
        <translation>Ο υπεύθυνος συμφωνεί: τέλος</translation>
    </message>
    <message>
        <source>Give notice</source>
        <translation>Κάντε μια παράκληση</translation>
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
        <source>History…</source>
        <translation>Ιστορικό…</translation>
    </message>
    <message>
        <source>Insights…</source>
        <translation>Ανασκόπηση…</translation>
    </message>
    <message>
        <source>Kind words…</source>
        <translation>Καλά λόγια…</translation>
    </message>
    <message>
        <source>Export my log…</source>
        <translation>Εξαγωγή των κλήσεών μου…</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Εισαγωγή αρχείου…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Αντίγραφα ασφαλείας…</translation>
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
        <source>About…</source>
        <translation>Σχετικά με το πρόγραμμα…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Κλείσιμο προγράμματος</translation>
    </message>
    <message>
        <source>Reference of this call…</source>
        <translation>Αριθμός αναφοράς της κλήσης…</translation>
    </message>
    <message>
        <source>What changed in the team’s pack…</source>
        <translation>Τι άλλαξε στο πακέτο…</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>After the call.</source>
        <translation>Μετά την κλήση.</translation>
    </message>
    <message>
        <source>That is not the key that was shown. Look once more.</source>
        <translation>Δεν είναι το κλειδί που εμφανίστηκε. Δείτε το ξανά.</translation>
    </message>
    <message numerus="yes">
        <source>That is shorter than %n characters.</source>
        <translation>
            <numerusform>Έχει λιγότερο από %n χαρακτήρα.</numerusform>
            <numerusform>Έχει λιγότερους από %n χαρακτήρες.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Τα δύο δεν είναι ίδια.</translation>
    </message>
    <message>
        <source>That key does not open your notes. Look once more.</source>
        <translation>Αυτό το κλειδί δεν ανοίγει τις σημειώσεις σας. Δείτε το ξανά.</translation>
    </message>
    <message>
        <source>That does not open your notes.</source>
        <translation>Αυτό δεν ανοίγει τις σημειώσεις σας.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Μια στιγμή…</translation>
    </message>
    <message>
        <source>Notes and privacy</source>
        <translation>Σημειώσεις και απόρρητο</translation>
    </message>
    <message>
        <source>Unlock your notes</source>
        <translation>Ξεκλειδώστε τις σημειώσεις σας</translation>
    </message>
    <message>
        <source>Your notes are locked and cannot be read or written. Unlock them in the settings.</source>
        <translation>Οι σημειώσεις σας είναι κλειδωμένες: ούτε διαβάζονται ούτε γράφονται. Ξεκλειδώστε τις από τις ρυθμίσεις.</translation>
    </message>
    <message>
        <source>Locked. Unlock your notes to write here.</source>
        <translation>Κλειδωμένο. Ξεκλειδώστε τις σημειώσεις σας για να γράψετε εδώ.</translation>
    </message>
    <message>
        <source>Passphrase, key, encrypt, lock, unlock</source>
        <translation>Συνθηματική φράση, κλειδί, κρυπτογράφηση, κλείδωμα, ξεκλείδωμα</translation>
    </message>
    <message>
        <source>What you type stands in your log as you typed it. Other accounts of this computer cannot read it; its administrators can. You can lock it away: notes, references, what was granted, promises and kind words.</source>
        <translation>Ό,τι γράφετε μένει στο αρχείο σας όπως το γράψατε. Άλλοι λογαριασμοί του υπολογιστή δεν το διαβάζουν, οι διαχειριστές του μπορούν. Μπορείτε να το κλειδώσετε: σημειώσεις, αριθμούς αναφοράς, όσα εγκρίθηκαν, υποσχέσεις και καλά λόγια.</translation>
    </message>
    <message>
        <source>Not now: the log belongs to a newer version of this program.</source>
        <translation>Όχι τώρα: το αρχείο κλήσεων είναι νεότερης έκδοσης του προγράμματος.</translation>
    </message>
    <message>
        <source>For that IT installs the package “cryptography”, and “keyring” for the system’s key store.</source>
        <translation>Γι’ αυτό το τμήμα IT εγκαθιστά το πακέτο «cryptography», και το «keyring» για την αποθήκη κλειδιών.</translation>
    </message>
    <message>
        <source>Lock with a passphrase…</source>
        <translation>Με συνθηματική φράση…</translation>
    </message>
    <message>
        <source>Lock with the key store…</source>
        <translation>Με αποθήκη κλειδιών…</translation>
    </message>
    <message>
        <source>I have a recovery key</source>
        <translation>Έχω κλειδί ανάκτησης</translation>
    </message>
    <message>
        <source>Your notes are locked away. The key store of this system opens them for you.</source>
        <translation>Οι σημειώσεις σας κλειδώνονται. Τις ανοίγει για εσάς η αποθήκη κλειδιών του συστήματος.</translation>
    </message>
    <message>
        <source>Your notes are locked away. Your passphrase opens them after each start.</source>
        <translation>Οι σημειώσεις σας κλειδώνονται. Η συνθηματική φράση σας τις ανοίγει μετά από κάθε εκκίνηση.</translation>
    </message>
    <message>
        <source>Older notes are being locked away, between calls.</source>
        <translation>Οι παλιότερες σημειώσεις κλειδώνονται ανάμεσα στις κλήσεις.</translation>
    </message>
    <message>
        <source>Your notes are being opened for good, between calls.</source>
        <translation>Οι σημειώσεις σας ξεκλειδώνονται οριστικά, ανάμεσα στις κλήσεις.</translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation>Άλλη συνθηματική φράση…</translation>
    </message>
    <message>
        <source>Use a passphrase instead…</source>
        <translation>Καλύτερα με φράση…</translation>
    </message>
    <message>
        <source>No longer lock them away…</source>
        <translation>Τέλος στο κλείδωμα…</translation>
    </message>
    <message>
        <source>Your notes are locked. To open them, IT installs the package “cryptography” again.</source>
        <translation>Οι σημειώσεις σας είναι κλειδωμένες. Για να ανοίξουν, το τμήμα IT εγκαθιστά ξανά το πακέτο «cryptography».</translation>
    </message>
    <message>
        <source>The file with the key of your notes cannot be read. Your recovery key opens them.</source>
        <translation>Το αρχείο με το κλειδί των σημειώσεών σας δεν διαβάζεται. Τις ανοίγει το κλειδί ανάκτησης.</translation>
    </message>
    <message>
        <source>Your notes are locked: the key store of this system has not opened them.</source>
        <translation>Οι σημειώσεις σας είναι κλειδωμένες: η αποθήκη κλειδιών του συστήματος δεν τις άνοιξε.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Νέα προσπάθεια</translation>
    </message>
    <message>
        <source>Until you unlock your notes they cannot be read or written. Everything else works.</source>
        <translation>Μέχρι να ξεκλειδώσετε τις σημειώσεις σας, ούτε διαβάζονται ούτε γράφονται. Όλα τα άλλα λειτουργούν.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Συνθηματική φράση</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ξεκλείδωμα</translation>
    </message>
    <message>
        <source>This is your recovery key. Write it down and keep it away from this computer: it is shown this once, and without it a forgotten passphrase or a lost key store means that your notes are gone.</source>
        <translation>Αυτό είναι το κλειδί ανάκτησης. Σημειώστε το σε χαρτί, μακριά από αυτόν τον υπολογιστή: εμφανίζεται μόνο τώρα. Χωρίς αυτό, αν ξεχαστεί η συνθηματική φράση ή χαθεί η αποθήκη κλειδιών, οι σημειώσεις σας χάνονται.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Το σημείωσα</translation>
    </message>
    <message>
        <source>Type it once from your paper. Capitals and dashes do not matter.</source>
        <translation>Γράψτε το μία φορά από το χαρτί σας. Κεφαλαία και παύλες δεν έχουν σημασία.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Κλειδί ανάκτησης</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Συνέχεια</translation>
    </message>
    <message numerus="yes">
        <source>Choose a passphrase of at least %n characters: four or five plain words are good.</source>
        <translation>
            <numerusform>Διαλέξτε συνθηματική φράση με τουλάχιστον %n χαρακτήρα: τέσσερις πέντε απλές λέξεις αρκούν.</numerusform>
            <numerusform>Διαλέξτε συνθηματική φράση με τουλάχιστον %n χαρακτήρες: τέσσερις πέντε απλές λέξεις αρκούν.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ξανά η ίδια</translation>
    </message>
    <message>
        <source>Lock with it</source>
        <translation>Κλείδωμα με αυτήν</translation>
    </message>
    <message>
        <source>Type the recovery key you wrote down. Then you choose a new passphrase.</source>
        <translation>Γράψτε το κλειδί ανάκτησης που σημειώσατε. Μετά διαλέγετε νέα συνθηματική φράση.</translation>
    </message>
    <message>
        <source>Then your notes stand in your log as you typed them, and your recovery key is of no use any more.</source>
        <translation>Τότε οι σημειώσεις σας μένουν στο αρχείο όπως τις γράψατε και το κλειδί ανάκτησης δεν χρειάζεται πια.</translation>
    </message>
    <message>
        <source>Open them for good</source>
        <translation>Οριστικό ξεκλείδωμα</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
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
    <name>OnWeekday</name>
    <message>
        <source>Monday</source>
        <translation>Δευτέρα</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Τρίτη</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Τετάρτη</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Πέμπτη</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Παρασκευή</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Σάββατο</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Κυριακή</translation>
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
        <translation>Προωθήθηκε</translation>
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
    <name>PickTime</name>
    <message>
        <source>Pick a time</source>
        <translation>Επιλογή ώρας</translation>
    </message>
    <message>
        <source>{time} is over already.</source>
        <translation>Πέρασε ήδη: {time}.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ορισμός</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Μία ημέρα νωρίτερα</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Μία ημέρα αργότερα</translation>
    </message>
    <message>
        <source>A quarter of an hour earlier</source>
        <translation>Ένα τέταρτο νωρίτερα</translation>
    </message>
    <message>
        <source>A quarter of an hour later</source>
        <translation>Ένα τέταρτο αργότερα</translation>
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
        <translation>Επανά&amp;ληψη</translation>
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
        <translation>Επανά&amp;ληψη</translation>
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
        <translation>Επιτρέπεται να κλείσετε μια άσχημη κλήση;</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ιστορικό</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Ανασκόπηση</translation>
    </message>
    <message>
        <source>A breather of {n} min is still yours.</source>
        <translation>Έχετε ακόμη μια ανάσα, {n} λ.</translation>
    </message>
    <message>
        <source>Take it now</source>
        <translation>Τώρα</translation>
    </message>
    <message>
        <source>No breather now</source>
        <translation>Χωρίς ανάσα τώρα</translation>
    </message>
    <message>
        <source>{n} hard ones in a row: take the longer break.</source>
        <translation>{n} δύσκολες στη σειρά: κάντε μεγαλύτερο διάλειμμα.</translation>
    </message>
    <message>
        <source>{n} hard ones before lunch: take the longer break.</source>
        <translation>{n} δύσκολες πριν το μεσημέρι: κάντε μεγαλύτερο διάλειμμα.</translation>
    </message>
    <message>
        <source>{n} hard ones today: take the longer break.</source>
        <translation>{n} δύσκολες σήμερα: κάντε μεγαλύτερο διάλειμμα.</translation>
    </message>
    <message>
        <source>{n} hard calls in four weeks. A day off might do you good.</source>
        <translation>{n} δύσκολες κλήσεις σε τέσσερις εβδομάδες. Μια μέρα άδεια θα σας έκανε καλό.</translation>
    </message>
    <message>
        <source>{n} hard calls in seven days. Spare yourself where you can.</source>
        <translation>{n} δύσκολες κλήσεις σε επτά μέρες. Προσέξτε τον εαυτό σας.</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>Words to part ways</source>
        <translation>Λόγια για να κλείσετε</translation>
    </message>
    <message>
        <source>Second time in a month</source>
        <translation>Δεύτερη φορά σε έναν μήνα</translation>
    </message>
    <message>
        <source>Third time in a month</source>
        <translation>Τρίτη φορά σε έναν μήνα</translation>
    </message>
    <message>
        <source>Fourth time in a month</source>
        <translation>Τέταρτη φορά σε έναν μήνα</translation>
    </message>
    <message>
        <source>Fifth time in a month</source>
        <translation>Πέμπτη φορά σε έναν μήνα</translation>
    </message>
    <message numerus="yes">
        <source>%n times in a month, this one counted</source>
        <translation>
            <numerusform>%n φορά σε έναν μήνα μαζί με τώρα</numerusform>
            <numerusform>%n φορές σε έναν μήνα μαζί με τώρα</numerusform>
        </translation>
    </message>
    <message>
        <source>{times}.</source>
        <translation>{times}.</translation>
    </message>
    <message>
        <source>{times}, same topic: {topic}.</source>
        <translation>{times}, ίδιο θέμα: {topic}.</translation>
    </message>
    <message>
        <source>{times}, last about: {topic}.</source>
        <translation>{times}, την τελευταία φορά για: {topic}.</translation>
    </message>
    <message>
        <source>Granted last: {what}.</source>
        <translation>Εγκρίθηκε την τελευταία φορά: {what}.</translation>
    </message>
    <message>
        <source>Ended last as: {outcome}.</source>
        <translation>Τελευταία έκβαση: {outcome}.</translation>
    </message>
    <message>
        <source>to be in touch</source>
        <translation>να επικοινωνήσουμε</translation>
    </message>
    <message>
        <source>Last agreed: {what}.</source>
        <translation>Τελευταία συμφωνία: {what}.</translation>
    </message>
    <message>
        <source>Last agreed: {what} ({day}).</source>
        <translation>Τελευταία συμφωνία: {what} ({day}).</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Σελίδα {page} από {pages}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n κλήση</numerusform>
            <numerusform>%n κλήσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>My calls</source>
        <translation>Οι κλήσεις μου</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Κλήσεις</translation>
    </message>
    <message>
        <source>{days} · {calls}</source>
        <translation>{days} · {calls}</translation>
    </message>
    <message>
        <source>The figures as a table</source>
        <translation>Οι αριθμοί σε πίνακα</translation>
    </message>
    <message>
        <source>{calmed} of {tense} tense calls</source>
        <translation>{calmed} από {tense} έντονες κλήσεις</translation>
    </message>
    <message numerus="yes">
        <source>%n callers</source>
        <translation>
            <numerusform>Σε %n κλήση</numerusform>
            <numerusform>Σε %n κλήσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>Calmed down</source>
        <translation>Ηρέμησαν</translation>
    </message>
    <message>
        <source>{resolved} of {told} calls with an ending noted</source>
        <translation>{resolved} από {told} κλήσεις με σημειωμένη έκβαση</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Λύθηκαν</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Ευχαριστίες</translation>
    </message>
    <message numerus="yes">
        <source>%n callers said thank you</source>
        <translation>
            <numerusform>Σε %n κλήση ακούστηκε ευχαριστώ</numerusform>
            <numerusform>Σε %n κλήσεις ακούστηκε ευχαριστώ</numerusform>
        </translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Υποσχέσεις</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>Κρατήθηκε %n</numerusform>
            <numerusform>Κρατήθηκαν %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls in this time.</source>
        <translation>Δεν υπάρχουν κλήσεις σε αυτό το διάστημα.</translation>
    </message>
    <message>
        <source>For you alone: it shows which calls were hard.</source>
        <translation>Μόνο για εσάς: δείχνει ποιες κλήσεις ήταν δύσκολες.</translation>
    </message>
    <message>
        <source>Calls, topics, endings and warnings. It holds no notes, and nothing about how a call was for the agent.</source>
        <translation>Κλήσεις, θέματα, εκβάσεις και προειδοποιήσεις. Δεν περιέχει σημειώσεις, ούτε κάτι για το πώς έζησε την κλήση όποιος απάντησε.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>Calls a month, hard ones in amber</source>
        <translation>Κλήσεις ανά μήνα, με κίτρινο οι δύσκολες</translation>
    </message>
    <message>
        <source>Calls a month, those with a warning in amber</source>
        <translation>Κλήσεις ανά μήνα, με κίτρινο όσες χρειάστηκαν προειδοποίηση</translation>
    </message>
    <message>
        <source>Calls a month</source>
        <translation>Κλήσεις ανά μήνα</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Μήνας</translation>
    </message>
    <message>
        <source>Tense calls a month, those that calmed down in teal</source>
        <translation>Έντονες κλήσεις ανά μήνα, με πετρόλ όσες ηρέμησαν</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>Έντονες</translation>
    </message>
    <message>
        <source>Time of day the calls began, hard ones in amber</source>
        <translation>Ώρα που άρχισαν οι κλήσεις, με κίτρινο οι δύσκολες</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>What calls were about</source>
        <translation>Τι αφορούσαν οι κλήσεις</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Θέμα</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Πριν</translation>
    </message>
    <message>
        <source>new</source>
        <translation>νέο</translation>
    </message>
    <message>
        <source>{times} × before</source>
        <translation>{times} × πριν</translation>
    </message>
    <message>
        <source>more than before</source>
        <translation>περισσότερο από πριν</translation>
    </message>
    <message>
        <source>less than before</source>
        <translation>λιγότερο από πριν</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>όπως πριν</translation>
    </message>
    <message>
        <source>How calls ended</source>
        <translation>Πώς έκλεισαν οι κλήσεις</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Έκβαση</translation>
    </message>
    <message>
        <source>Warnings given</source>
        <translation>Προειδοποιήσεις που δόθηκαν</translation>
    </message>
    <message>
        <source>No warning was needed.</source>
        <translation>Δεν χρειάστηκε προειδοποίηση.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls needed a warning.</source>
        <translation>
            <numerusform>Χρειάστηκε προειδοποίηση σε %n κλήση.</numerusform>
            <numerusform>Χρειάστηκε προειδοποίηση σε %n κλήσεις.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls were ended at the boundary.</source>
        <translation>
            <numerusform>%n κλήση έκλεισε στο όριο.</numerusform>
            <numerusform>%n κλήσεις έκλεισαν στο όριο.</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth telling the team</source>
        <translation>Αξίζει να το πείτε στην ομάδα</translation>
    </message>
    <message>
        <source>{topic}: {calls} of {all} calls, {days}. About {usual} would be usual.</source>
        <translation>{topic}: {calls} από {all} κλήσεις, {days}. Το συνηθισμένο θα ήταν περίπου {usual}.</translation>
    </message>
    <message>
        <source>Calls a day, hard ones in amber</source>
        <translation>Κλήσεις ανά ημέρα, με κίτρινο οι δύσκολες</translation>
    </message>
    <message>
        <source>Calls a day, those with a warning in amber</source>
        <translation>Κλήσεις ανά ημέρα, με κίτρινο όσες χρειάστηκαν προειδοποίηση</translation>
    </message>
    <message>
        <source>Calls a day</source>
        <translation>Κλήσεις ανά ημέρα</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Δύσκολες</translation>
    </message>
    <message>
        <source>With a warning</source>
        <translation>Με προειδοποίηση</translation>
    </message>
    <message numerus="yes">
        <source>%n hard</source>
        <translation>
            <numerusform>%n δύσκολη</numerusform>
            <numerusform>%n δύσκολες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning</source>
        <translation>
            <numerusform>%n με προειδοποίηση</numerusform>
            <numerusform>%n με προειδοποίηση</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <translation>
            <numerusform>και %n ακόμη</numerusform>
            <numerusform>και %n ακόμη</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked to stop</source>
        <translation>Ζητήθηκε να σταματήσει</translation>
    </message>
    <message>
        <source>Condition for going on</source>
        <translation>Όρος για να συνεχιστεί</translation>
    </message>
    <message>
        <source>Final warning</source>
        <translation>Τελευταία προειδοποίηση</translation>
    </message>
    <message>
        <source>Lead brought in</source>
        <translation>Κλήθηκε ο υπεύθυνος</translation>
    </message>
    <message>
        <source>End of the call announced</source>
        <translation>Ανακοινώθηκε το τέλος</translation>
    </message>
    <message>
        <source>Written by Call Companion on {day}.</source>
        <translation>Γράφτηκε από το Call Companion στις {day}.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>There is no such call in the log, or it is not over yet.</source>
        <translation>Δεν υπάρχει τέτοια κλήση ή δεν έχει τελειώσει ακόμη.</translation>
    </message>
    <message>
        <source>This format is not there yet: {kind}. Choose csv or json.</source>
        <translation>Αυτή η μορφή δεν υπάρχει ακόμη: {kind}. Διαλέξτε csv ή json.</translation>
    </message>
    <message>
        <source>Your organisation does not allow exports for a lead.</source>
        <translation>Ο οργανισμός σας δεν επιτρέπει εξαγωγές για υπεύθυνο.</translation>
    </message>
    <message>
        <source>Your organisation does not allow exports as {kind}.</source>
        <translation>Ο οργανισμός σας δεν επιτρέπει εξαγωγή σε μορφή {kind}.</translation>
    </message>
    <message>
        <source>{refusal} Choose another format: {kinds}.</source>
        <translation>{refusal} Διαλέξτε άλλη μορφή: {kinds}.</translation>
    </message>
    <message>
        <source>A calendar holds what you promised; it is for you alone.</source>
        <translation>Το ημερολόγιο έχει όσα υποσχεθήκατε· είναι μόνο για εσάς.</translation>
    </message>
    <message>
        <source>The file was not looked at yet.</source>
        <translation>Το αρχείο δεν ελέγχθηκε ακόμη.</translation>
    </message>
    <message>
        <source>A call is not over yet; import after it.</source>
        <translation>Μια κλήση δεν τελείωσε ακόμη· κάντε την εισαγωγή μετά.</translation>
    </message>
    <message>
        <source>The log belongs to a newer Call Companion; bring this one up to date, then import.</source>
        <translation>Το αρχείο κλήσεων ανήκει σε νεότερο Call Companion· ενημερώστε αυτό εδώ και μετά κάντε την εισαγωγή.</translation>
    </message>
    <message>
        <source>Your notes are locked. Unlock them, then import.</source>
        <translation>Οι σημειώσεις σας είναι κλειδωμένες. Ξεκλειδώστε τες και μετά εισαγάγετε.</translation>
    </message>
    <message>
        <source>The file changed meanwhile; nothing was imported. Look at it again.</source>
        <translation>Το αρχείο άλλαξε στο μεταξύ· δεν εισήχθη τίποτα. Ελέγξτε το ξανά.</translation>
    </message>
    <message>
        <source>Not while a call, its wrap-up or a breather is at hand. Ask again when it is over.</source>
        <translation>Όχι όσο τρέχει κλήση, το κλείσιμό της ή μια ανάσα. Ξαναδοκιμάστε όταν τελειώσει.</translation>
    </message>
    <message>
        <source>The log was written by a newer Call Companion: this version only reads it.</source>
        <translation>Το αρχείο κλήσεων γράφτηκε από νεότερο Call Companion: αυτή η έκδοση μόνο το διαβάζει.</translation>
    </message>
    <message>
        <source>Not everything is on disk yet. Ask again when it is.</source>
        <translation>Δεν γράφτηκαν ακόμη όλα στον δίσκο. Ξαναδοκιμάστε σε λίγο.</translation>
    </message>
    <message>
        <source>Everything about calls is deleted. Call Companion begins anew.</source>
        <translation>Διαγράφηκαν όλα όσα αφορούν κλήσεις. Το Call Companion ξεκινά από την αρχή.</translation>
    </message>
    <message>
        <source>Nothing was restored: {reason}.</source>
        <translation>Δεν επαναφέρθηκε τίποτα: {reason}.</translation>
    </message>
    <message>
        <source>Some files could not be deleted ({reason}). The next start deletes them.</source>
        <translation>Κάποια αρχεία δεν διαγράφηκαν ({reason}). Θα διαγραφούν στην επόμενη εκκίνηση.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>Το {file} δεν διαβάζεται: {reason}.</translation>
    </message>
    <message>
        <source>{file} is a folder; choose the exported file in it.</source>
        <translation>Το {file} είναι φάκελος· διαλέξτε μέσα του το αρχείο που εξήχθη.</translation>
    </message>
    <message>
        <source>{file} is no ordinary file.</source>
        <translation>Το {file} δεν είναι κανονικό αρχείο.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB. Export it in parts, from one day to another, and import each; the command line takes larger files while the program is closed.</source>
        <translation>Το {file} ξεπερνά τα {limit} MB. Κάντε την εξαγωγή σε μέρη, ανά ημερομηνίες, και εισαγάγετε το καθένα· η γραμμή εντολών δέχεται μεγαλύτερα αρχεία όταν το πρόγραμμα είναι κλειστό.</translation>
    </message>
    <message>
        <source>{file} is not whole: its end is missing or calls are. Export it again where it came from.</source>
        <translation>Το {file} δεν είναι ολόκληρο: λείπει το τέλος του ή κάποιες κλήσεις. Κάντε ξανά την εξαγωγή εκεί απ’ όπου προήλθε.</translation>
    </message>
    <message>
        <source>One line of the file is longer than any call can be; nothing was imported.</source>
        <translation>Μια γραμμή του αρχείου είναι μεγαλύτερη από κάθε κλήση· δεν εισήχθη τίποτα.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Call Companion. Bring this one up to date, then import it.</source>
        <translation>Το {file} γράφτηκε από νεότερο Call Companion. Ενημερώστε αυτό εδώ και μετά κάντε την εισαγωγή.</translation>
    </message>
    <message>
        <source>{file} was exported for a lead and holds only part of each call. Import one made for you.</source>
        <translation>Το {file} έγινε για υπεύθυνο και έχει μόνο ένα μέρος κάθε κλήσης. Εισαγάγετε ένα που έγινε για εσάς.</translation>
    </message>
    <message>
        <source>{file} is not an export of calls that Call Companion can read. Choose a .json file made with “for me”.</source>
        <translation>Το {file} δεν είναι εξαγωγή κλήσεων που διαβάζει το Call Companion. Διαλέξτε ένα αρχείο .json που έγινε με «για μένα».</translation>
    </message>
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
        <source>{file} is no ordinary file; choose another name.</source>
        <translation>Το {file} δεν είναι κανονικό αρχείο· διαλέξτε άλλο όνομα.</translation>
    </message>
    <message>
        <source>Two different calls in the file have the same id; it was changed by hand. Export it again.</source>
        <translation>Δύο διαφορετικές κλήσεις έχουν το ίδιο αναγνωριστικό· το αρχείο άλλαξε με το χέρι. Κάντε ξανά την εξαγωγή.</translation>
    </message>
    <message>
        <source>The file and your log tell different things under the same id; nothing of it was imported.</source>
        <translation>Το αρχείο και οι κλήσεις σας λένε διαφορετικά πράγματα με το ίδιο αναγνωριστικό· δεν εισήχθη τίποτα.</translation>
    </message>
    <message>
        <source>The file holds a call of {day}, a day yet to come. Look at the clock of the computer it came from; nothing was imported.</source>
        <translation>Το αρχείο έχει κλήση στις {day}, ημέρα που δεν ήρθε ακόμη. Δείτε το ρολόι του υπολογιστή απ’ όπου προήλθε· δεν εισήχθη τίποτα.</translation>
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
        <source>The key store of this system did not keep the key.</source>
        <translation>Η αποθήκη κλειδιών του συστήματος δεν κράτησε το κλειδί.</translation>
    </message>
    <message>
        <source>The key store of this system does not have the key of your notes.</source>
        <translation>Η αποθήκη κλειδιών του συστήματος δεν έχει το κλειδί των σημειώσεών σας.</translation>
    </message>
    <message>
        <source>The key store needs the package “keyring”. Ask IT to install it, or use a passphrase.</source>
        <translation>Η αποθήκη κλειδιών χρειάζεται το πακέτο «keyring». Ζητήστε από το τμήμα IT να το εγκαταστήσει ή βάλτε συνθηματική φράση.</translation>
    </message>
    <message>
        <source>The key store of this system does not answer or was not unlocked.</source>
        <translation>Η αποθήκη κλειδιών του συστήματος δεν απαντά ή δεν ξεκλειδώθηκε.</translation>
    </message>
    <message>
        <source>The key store of this system failed.</source>
        <translation>Η αποθήκη κλειδιών του συστήματος απέτυχε.</translation>
    </message>
    <message>
        <source>This system has no key store that can be used. A passphrase works without one.</source>
        <translation>Αυτό το σύστημα δεν έχει αποθήκη κλειδιών που να χρησιμοποιείται. Με συνθηματική φράση γίνεται και χωρίς αυτήν.</translation>
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
        <source>Locking notes needs the package “cryptography”. Ask IT to install it; until then nothing is locked.</source>
        <translation>Το κλείδωμα χρειάζεται το πακέτο «cryptography». Ζητήστε από το τμήμα IT να το εγκαταστήσει· ως τότε δεν κλειδώνεται τίποτα.</translation>
    </message>
    <message>
        <source>Notes are locked away already.</source>
        <translation>Οι σημειώσεις κλειδώνονται ήδη.</translation>
    </message>
    <message>
        <source>Unlock your notes first.</source>
        <translation>Ξεκλειδώστε πρώτα τις σημειώσεις σας.</translation>
    </message>
    <message>
        <source>The log belongs to a newer version of this program. Update it first.</source>
        <translation>Το αρχείο κλήσεων είναι νεότερης έκδοσης του προγράμματος. Κάντε πρώτα ενημέρωση.</translation>
    </message>
    <message>
        <source>The key file cannot be kept ({reason}).</source>
        <translation>Το αρχείο του κλειδιού δεν αποθηκεύεται ({reason}).</translation>
    </message>
    <message>
        <source>The history of your calls was gone, and a new one has begun. The menu has backups of the old one.</source>
        <translation>Το ιστορικό των κλήσεών σας έλειπε και ξεκίνησε καινούργιο. Στο μενού υπάρχουν αντίγραφα ασφαλείας του παλιού.</translation>
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
        <source>{file} is not used: {reason}.</source>
        <translation>Το {file} δεν χρησιμοποιείται: {reason}.</translation>
    </message>
    <message>
        <source>it is no property list</source>
        <translation>δεν είναι λίστα ιδιοτήτων (plist)</translation>
    </message>
    <message>
        <source>{file}: "{name}" must be {wrong}.</source>
        <translation>{file}: το «{name}» πρέπει να είναι {wrong}.</translation>
    </message>
    <message>
        <source>{file}: "{name}" is not known here, and nothing comes of it.</source>
        <translation>{file}: το «{name}» δεν είναι γνωστό εδώ και δεν αλλάζει τίποτα.</translation>
    </message>
    <message>
        <source>{file}: there is more, not named here.</source>
        <translation>{file}: υπάρχουν κι άλλα λάθη, που δεν αναφέρονται εδώ.</translation>
    </message>
    <message>
        <source>{number}: it says how the rest is meant</source>
        <translation>{number}: αυτό λέει πώς διαβάζονται τα υπόλοιπα</translation>
    </message>
    <message>
        <source>a text in quotes of at most {most} characters</source>
        <translation>κείμενο σε εισαγωγικά, έως {most} χαρακτήρες</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>πίνακας</translation>
    </message>
    <message>
        <source>such that a ladder is left to choose</source>
        <translation>τέτοιο που να μένει κάποιο όριο για επιλογή</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>ακέραιος αριθμός από {low} έως {high}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ή false</translation>
    </message>
    <message>
        <source>no more than {name}</source>
        <translation>όχι μεγαλύτερο από το {name}</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>αριθμός από {low} έως {high}</translation>
    </message>
    <message>
        <source>within what is allowed beside it</source>
        <translation>μέσα σε όσα επιτρέπονται δίπλα του</translation>
    </message>
    <message>
        <source>together with a value</source>
        <translation>μαζί με μια τιμή</translation>
    </message>
    <message>
        <source>false where it is locked: the menu is in the whole window</source>
        <translation>false όπου είναι κλειδωμένο: το μενού υπάρχει μόνο στο πλήρες παράθυρο</translation>
    </message>
    <message>
        <source>within what {name} allows</source>
        <translation>μέσα σε όσα επιτρέπει το {name}</translation>
    </message>
    <message>
        <source>a list of texts in quotes</source>
        <translation>λίστα από κείμενα σε εισαγωγικά</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>ένα από αυτά: {choices}</translation>
    </message>
    <message>
        <source>some of {choices}</source>
        <translation>ένα ή περισσότερα από αυτά: {choices}</translation>
    </message>
    <message>
        <source>{file} was not usable and is kept as {aside}. References of earlier calls are no longer recognised; those of new calls are.</source>
        <translation>Το {file} δεν μπορούσε να χρησιμοποιηθεί και φυλάσσεται ως {aside}. Οι αριθμοί αναφοράς παλιότερων κλήσεων δεν αναγνωρίζονται πια· των νέων αναγνωρίζονται.</translation>
    </message>
    <message>
        <source>{file} cannot be kept ({reason}). References are recognised until you quit; free the disk.</source>
        <translation>Το {file} δεν μπορεί να αποθηκευτεί ({reason}). Οι αριθμοί αναφοράς αναγνωρίζονται ώσπου να κλείσετε το πρόγραμμα. Ελευθερώστε χώρο στον δίσκο.</translation>
    </message>
    <message>
        <source>{done} Some texts in it are locked with another key: open your notes for good in the settings, then use the recovery key of those.</source>
        <translation>{done} Μερικά κείμενά του είναι κλειδωμένα με άλλο κλειδί: ξεκλειδώστε οριστικά τις σημειώσεις σας στις ρυθμίσεις και μετά χρησιμοποιήστε το κλειδί ανάκτησης εκείνων.</translation>
    </message>
    <message>
        <source>{done} Texts in it are locked: in the settings, under “Notes and privacy”, their recovery key opens them.</source>
        <translation>{done} Τα κείμενά του είναι κλειδωμένα: στις ρυθμίσεις, στο «Σημειώσεις και απόρρητο», τα ανοίγει το κλειδί ανάκτησής τους.</translation>
    </message>
    <message>
        <source>{done} Texts in it are not locked yet: that is done while your notes are unlocked.</source>
        <translation>{done} Τα κείμενά του δεν είναι ακόμη κλειδωμένα: αυτό γίνεται όσο οι σημειώσεις σας είναι ξεκλείδωτες.</translation>
    </message>
    <message>
        <source>The backup was restored. Calls in it: {n}.</source>
        <translation>Το αντίγραφο επαναφέρθηκε. Κλήσεις: {n}.</translation>
    </message>
    <message>
        <source>The backup was restored. Calls in it: {n}. What was there before is kept in {aside}.</source>
        <translation>Το αντίγραφο επαναφέρθηκε. Κλήσεις: {n}. Τα προηγούμενα μένουν στον φάκελο {aside}.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Δεν υπάρχει αρχείο {file}.</translation>
    </message>
    <message>
        <source>{file} is the log that is in use.</source>
        <translation>Το {file} είναι το αρχείο κλήσεων που χρησιμοποιείται τώρα.</translation>
    </message>
    <message>
        <source>{file} is no log of Call Companion.</source>
        <translation>Το {file} δεν είναι αρχείο κλήσεων του Call Companion.</translation>
    </message>
    <message>
        <source>This backup was made by a newer Call Companion. Install that version, then restore it.</source>
        <translation>Αυτό το αντίγραφο έγινε από νεότερο Call Companion. Εγκαταστήστε εκείνη την έκδοση και μετά επαναφέρετέ το.</translation>
    </message>
    <message>
        <source>The backup is damaged and was not restored; the calls you have are untouched.</source>
        <translation>Το αντίγραφο είναι κατεστραμμένο και δεν επαναφέρθηκε· οι κλήσεις σας έμειναν όπως ήταν.</translation>
    </message>
    <message>
        <source>0, or a whole number from {low} to {high}</source>
        <translation>0 ή ακέραιος από {low} έως {high}</translation>
    </message>
    <message>
        <source>at most {most} texts of at most {longest} characters</source>
        <translation>έως {most} κείμενα, το καθένα έως {longest} χαρακτήρες</translation>
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
        <source>The default, {value},</source>
        <translation>Η αρχική τιμή {value}</translation>
    </message>
    <message>
        <source>The default</source>
        <translation>Η αρχική τιμή</translation>
    </message>
    <message>
        <source>{place} is a link to another place</source>
        <translation>το {place} είναι σύνδεσμος προς άλλο σημείο</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>δεν είναι αρχείο</translation>
    </message>
    <message>
        <source>{place} belongs to another account than the administrator's</source>
        <translation>το {place} ανήκει σε άλλον λογαριασμό, όχι του διαχειριστή</translation>
    </message>
    <message>
        <source>others than the administrator can write to {place}</source>
        <translation>στο {place} μπορούν να γράψουν κι άλλοι εκτός από τον διαχειριστή</translation>
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
        <source>Set by {organisation}</source>
        <translation>Το ορίζει: {organisation}</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>Το ορίζει ο οργανισμός σας</translation>
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
        <translation>Επιτρέπεται να κλείσετε μια άσχημη κλήση;</translation>
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
        <translation>Μεταβίβαση, ποτέ τέλος</translation>
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
        <source>Notify me of follow-ups</source>
        <translation>Ειδοποίηση για εκκρεμότητες</translation>
    </message>
    <message>
        <source>By a message of the system, without your words, and never during a call.</source>
        <translation>Με μήνυμα του συστήματος, χωρίς τα λόγια σας, και ποτέ μέσα σε κλήση.</translation>
    </message>
    <message>
        <source>Length of a breather</source>
        <translation>Διάρκεια της ανάσας</translation>
    </message>
    <message>
        <source>The middle. A harder call, or one on top of others, brings a longer one.</source>
        <translation>Η μέση διάρκεια. Πιο δύσκολη κλήση, ή η μία πάνω στην άλλη, φέρνει μεγαλύτερη.</translation>
    </message>
    <message>
        <source>Longest breather</source>
        <translation>Μέγιστη διάρκεια ανάσας</translation>
    </message>
    <message>
        <source>What your team allows after a call; no breather is made longer than that.</source>
        <translation>Όσο επιτρέπει η ομάδα σας μετά από κλήση· καμία ανάσα δεν το ξεπερνά.</translation>
    </message>
    <message>
        <source>Way to breathe</source>
        <translation>Τρόπος αναπνοής</translation>
    </message>
    <message>
        <source>Sighs: two breaths in, a long one out. Box: in, hold, out, hold, four seconds each.</source>
        <translation>Αναστεναγμός: δύο εισπνοές, μία μεγάλη εκπνοή. Τετράγωνο: εισπνοή, κράτημα, εκπνοή, κράτημα, από τέσσερα δευτερόλεπτα.</translation>
    </message>
    <message>
        <source>Sighs</source>
        <translation>Αναστεναγμός</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Τετράγωνο</translation>
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
        <source>day</source>
        <translation>ημέρα</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ημέρες</translation>
    </message>
    <message>
        <source>Keep words for</source>
        <translation>Τα λόγια μένουν</translation>
    </message>
    <message>
        <source>Notes, references and which sentences were said; open promises and kind words stay. 0: for ever.</source>
        <translation>Σημειώσεις, αριθμοί αναφοράς και ποιες φράσεις ειπώθηκαν· οι ανοιχτές υποσχέσεις και τα καλά λόγια μένουν. 0: για πάντα.</translation>
    </message>
    <message>
        <source>Keep calls for</source>
        <translation>Οι κλήσεις μένουν</translation>
    </message>
    <message>
        <source>Times, outcome, topic, boundary and how it was for you. 0: for ever.</source>
        <translation>Χρόνοι, έκβαση, θέμα, όρια και πώς ήταν για εσάς. 0: για πάντα.</translation>
    </message>
    <message>
        <source>Keep references as typed</source>
        <translation>Αριθμοί αναφοράς αυτούσιοι</translation>
    </message>
    <message>
        <source>Off keeps only a fingerprint that recognises a ticket number; on keeps the number.</source>
        <translation>Όχι: φυλάσσεται μόνο ένα αποτύπωμα που αναγνωρίζει τον αριθμό αιτήματος. Ναι: φυλάσσεται ο αριθμός.</translation>
    </message>
    <message>
        <source>Mask phone numbers</source>
        <translation>Απόκρυψη τηλεφώνων</translation>
    </message>
    <message>
        <source>In what you type. Cards, accounts and identity numbers are always masked.</source>
        <translation>Σε ό,τι γράφετε. Κάρτες, λογαριασμοί και αριθμοί ταυτότητας κρύβονται πάντα.</translation>
    </message>
    <message>
        <source>Mask e-mail addresses</source>
        <translation>Απόκρυψη διευθύνσεων e-mail</translation>
    </message>
    <message>
        <source>In what you type.</source>
        <translation>Σε ό,τι γράφετε.</translation>
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
        <source>Your organisation allows at most {high}.</source>
        <translation>Ο οργανισμός σας επιτρέπει έως {high}.</translation>
    </message>
    <message>
        <source>Your organisation allows {low} or more.</source>
        <translation>Ο οργανισμός σας επιτρέπει από {low} και πάνω.</translation>
    </message>
    <message>
        <source>Your organisation allows {low} to {high}.</source>
        <translation>Ο οργανισμός σας επιτρέπει από {low} έως {high}.</translation>
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
        <source>0, or a whole number from {low} to {high}, please. It stays at {value}.</source>
        <translation>Γράψτε 0 ή ακέραιο από {low} έως {high}. Μένει: {value}.</translation>
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
        <translation>Κάθε αλλαγή αποθηκεύεται αμέσως.</translation>
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
        <translation>Κάθε στιγμή</translation>
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
        <source>{hours}:{minutes}:{seconds}</source>
        <translation>{hours}:{minutes}:{seconds}</translation>
    </message>
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
        <source>An identity number was masked: it is never kept.</source>
        <translation>Ένας αριθμός ταυτότητας καλύφθηκε: δεν αποθηκεύεται ποτέ.</translation>
    </message>
    <message>
        <source>A phone number or an address was masked, as your settings say.</source>
        <translation>Ένα τηλέφωνο ή μια διεύθυνση καλύφθηκε, όπως λένε οι ρυθμίσεις σας.</translation>
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
        <source>Your organisation’s policy cannot be read. Until IT mends it, the strict privacy settings hold.</source>
        <translation>Η πολιτική του οργανισμού σας δεν διαβάζεται. Ώσπου να τη διορθώσει το IT, ισχύουν οι αυστηρές ρυθμίσεις απορρήτου.</translation>
    </message>
    <message>
        <source>Part of your organisation’s policy is not understood. The rest of it holds.</source>
        <translation>Ένα μέρος της πολιτικής του οργανισμού σας δεν είναι κατανοητό. Το υπόλοιπο ισχύει.</translation>
    </message>
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
        <source>Reference kept</source>
        <translation>Αρ. αναφοράς: υπάρχει</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Αρ. αναφοράς</translation>
    </message>
    <message>
        <source>You promised to write.</source>
        <translation>Υποσχεθήκατε να γράψετε.</translation>
    </message>
    <message>
        <source>They thanked me</source>
        <translation>Με ευχαρίστησαν</translation>
    </message>
    <message>
        <source>Keep their words…</source>
        <translation>Κρατήστε τα λόγια…</translation>
    </message>
    <message>
        <source>Notes are locked</source>
        <translation>Σημειώσεις κλειδωμένες</translation>
    </message>
    <message>
        <source>Note for yourself</source>
        <translation>Σημείωση για εσάς</translation>
    </message>
    <message>
        <source>What was granted</source>
        <translation>Τι εγκρίθηκε</translation>
    </message>
    <message>
        <source>Breather first</source>
        <translation>Πρώτα μια ανάσα</translation>
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
<context>
    <name>WriteOut</name>
    <message>
        <source>Write it out</source>
        <translation>Γράψτε το</translation>
    </message>
    <message>
        <source>As it comes. Closing this, or the next call, throws it away.</source>
        <translation>Όπως βγει. Σβήνεται όταν κλείσει ή όταν έρθει κλήση.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Πετάξτε το</translation>
    </message>
    <message>
        <source>Keep it in the note</source>
        <translation>Στη σημείωση</translation>
    </message>
</context>
</TS>
