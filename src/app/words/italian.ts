/**
 * The catalogue of the interface: every text by its English, which is
 * what the code says, with its Italian. Holes are in braces; a text
 * that counts has two forms, chosen by the number in its hole `n`.
 */
export const italian = {
  // The library
  Articles: "Articoli",
  "All articles": "Tutti gli articoli",
  "New article…": "Nuovo articolo…",
  "Search the articles": "Cerca tra gli articoli",
  "Article above or below": "Articolo sopra o sotto",
  "Open it": "Aprilo",
  "Delete it": "Eliminalo",
  "Save a backup of everything": "Salva un backup di tutto",
  From: "Da",
  Words: "Parole",
  "Findings left": "Segnalazioni",
  "Penalty / 1,000": "Penalità / 1.000",
  Changed: "Modificato",
  "Changed on {date}, {time}": "Modificato {date}, {time}",
  "More for {title}": "Altro per {title}",
  Duplicate: "Duplica",
  Delete: "Elimina",
  copy: "copia",
  "copy {number}": "copia {number}",
  "the sample": "l’esempio",
  word: "parola",
  words: "parole",
  "not checked": "non controllato",
  "nothing left": "nessuna rimasta",
  "findings left: {groups}": "segnalazioni rimaste: {groups}",
  Penalty: "Penalità",
  now: "adesso",
  "{was} before, {is} now, per 1,000 words": "{was} prima, {is} adesso, per 1.000 parole",
  "{n} articles.": {one: "{n} articolo.", other: "{n} articoli."},
  "{n} articles, {left} with findings left.": {
    one: "{n} articolo, {left} con segnalazioni rimaste.",
    other: "{n} articoli, {left} con segnalazioni rimaste."
  },
  "They are kept in this browser only.": "Restano solo in questo browser.",
  "{n} articles found.": {one: "{n} articolo trovato.", other: "{n} articoli trovati."},
  "No article has “{text}” in its title or language.":
    "Nessun articolo ha «{text}» nel titolo o nella lingua.",
  "Show all": "Mostra tutti",
  "Show all {n}": {one: "Mostra l’unico", other: "Mostra tutti e {n}"},
  "Order: {name}": "Ordine: {name}",
  "Last changed first": "Ultimi modificati",
  "Worst first": "Prima i peggiori",
  "By title": "Per titolo",
  "No articles yet": "Ancora nessun articolo",
  "Choose “New article”, drop a file, or paste a translation anywhere on this page":
    "Scegliere «Nuovo articolo», trascinare un file o incollare qui una traduzione",
  "It is kept here, with everything you change in it, until you delete it.":
    "Resta qui, con tutte le modifiche, finché non viene eliminata.",
  "Kept in this browser only. No text leaves this machine.":
    "Resta solo in questo browser. Nessun testo esce da questo computer.",
  "Drop a file anywhere on this page, or paste with":
    "Trascinare un file in questa pagina, o incollare con",
  "Save a backup": "Salva un backup",
  "Restore a backup…": "Ripristina un backup…",
  "Articles, settings and house rules in one file":
    "Articoli, impostazioni e norme redazionali in un solo file",
  "Adds what a backup holds; nothing that is here is overwritten":
    "Aggiunge ciò che il backup contiene, senza sovrascrivere nulla",
  "“{title}” is there twice now.": "«{title}» è stato duplicato.",
  "“{title}” is deleted.": "«{title}» è eliminato.",
  "{n} articles are deleted.": {one: "{n} articolo eliminato.", other: "{n} articoli eliminati."},
  "It could not be put back.": "Non si è riusciti a recuperarlo.",
  "{n} articles restored.": {
    one: "{n} articolo ripristinato.",
    other: "{n} articoli ripristinati."
  },
  "{n} articles differed from what is here: added as a copy.": {
    one: "{n} articolo era diverso da quello già qui: aggiunto come copia.",
    other: "{n} articoli erano diversi da quelli già qui: aggiunti come copie."
  },
  "{n} articles were here already.": {
    one: "{n} articolo era già qui.",
    other: "{n} articoli erano già qui."
  },
  "“{name}” is no backup of Cleancopy. Nothing was changed: choose a file saved with “Save a backup”.":
    "«{name}» non è un backup di Cleancopy. Non è cambiato nulla: scegliere un file salvato con «Salva un backup».",
  "“{name}” was saved by a newer Cleancopy. Nothing was changed: load this page again to renew it, then restore.":
    "«{name}» viene da un Cleancopy più recente. Non è cambiato nulla: ricaricare la pagina per aggiornarla, poi ripristinare.",
  "“{name}” is damaged: not everything in it can be read. Nothing was changed: try another backup.":
    "«{name}» è danneggiato: non si legge tutto. Non è cambiato nulla: provare un altro backup.",

  // How articles are kept
  saved: "salvato",
  "saving…": "salvataggio…",
  "not saved": "non salvato",
  "not changed yet": "non ancora modificato",
  "a sample": "un esempio",
  "It is kept as soon as you change it": "Si conserva alla prima modifica",
  "It is only held for as long as this page is open": "Resta solo finché la pagina è aperta",
  "Being saved in this browser": "Salvataggio in questo browser",
  "Saved in this browser": "Salvato in questo browser",
  "Saved in this browser at {time}": "Salvato in questo browser alle {time}",
  "Changed in another tab too: this one goes on as a copy.":
    "Modificato anche in un’altra scheda: questo continua come copia.",
  "Another tab still runs an older Cleancopy and must be closed first":
    "Un’altra scheda usa ancora un Cleancopy più vecchio e va chiusa prima",
  "This is more than an article, or nested too deep: reading it would take too long. Open or paste the part you want to check.":
    "È più di un articolo, o troppo annidato: leggerlo richiederebbe troppo tempo. Apri o incolla la parte che vuoi controllare.",
  "A newer Cleancopy has taken over the articles in this browser":
    "Un Cleancopy più recente ha preso in consegna gli articoli di questo browser",
  "To get it, close all tabs of Cleancopy and open it again: what you have typed comes along.":
    "Per averlo, chiudi tutte le schede di Cleancopy e riaprilo: quello che hai scritto ti segue.",
  "This browser’s storage is full": "Lo spazio di questo browser è pieno",
  "This browser does not let the page store anything":
    "Questo browser non permette alla pagina di conservare nulla",
  "{reason}, so the article is not being saved.": "{reason}: l’articolo non viene salvato.",
  "{reason}. What you do here is not kept.": "{reason}. Quello che fai qui non viene conservato.",
  "{reason}: nothing was duplicated.": "{reason}: non è stato duplicato nulla.",
  "{reason}: nothing was deleted.": "{reason}: non è stato eliminato nulla.",
  "{reason}: nothing was restored.": "{reason}: non è stato ripristinato nulla.",
  "{n} articles could not be saved.": {
    one: "{n} articolo non è stato salvato.",
    other: "{n} articoli non sono stati salvati."
  },
  "Download it before you close the page.": "Scaricarlo prima di chiudere la pagina.",
  "Download them before you close the page.": "Scaricarli prima di chiudere la pagina.",
  "Download the article": "Scarica l’articolo",
  "Download all {n} unsaved": {
    one: "Scarica quello non salvato",
    other: "Scarica tutti e {n} i non salvati"
  },
  "This article was deleted in another tab. It is still open here, and no longer kept.":
    "Questo articolo è stato eliminato in un’altra scheda. Qui è ancora aperto, ma non è più conservato.",
  "Keep it": "Conservalo",
  "This article was changed in another tab. If you change it here too, it goes on as a copy.":
    "Questo articolo è stato modificato in un’altra scheda. Se cambia anche qui, continua come copia.",
  "Show it as it is now": "Mostralo com’è adesso",
  "This browser’s storage is nearly full: {used} of {all}. Save a backup, then delete articles you no longer need.":
    "Lo spazio di questo browser è quasi pieno: {used} di {all}. Salvare un backup, poi eliminare gli articoli che non servono più.",

  // Opening articles
  "Open an article": "Apri un articolo",
  "Paste the translated article here": "Incollare qui l’articolo tradotto",
  "Paste the translation here": "Incollare qui la traduzione",
  "Open files…": "Apri file…",
  "Word, Markdown, plain text, or a whole saved page. Or drop them anywhere.":
    "Word, Markdown, testo semplice o un’intera pagina salvata. Si possono anche trascinare qui.",
  "Reading “{name}” …": "Lettura di «{name}»…",
  "Drop to open": "Rilasciare per aprire",
  "No text leaves this machine: the page is not allowed to send any.":
    "Nessun testo esce da questo computer: la pagina non può inviarne.",
  "Try the sample": "Prova l’esempio",
  "There was no text in what was pasted. Copy the article’s text and paste it again.":
    "Non c’era testo in ciò che è stato incollato. Copiare il testo dell’articolo e incollarlo di nuovo.",
  "No text was found in “{name}”. Copy the article’s text from where you read it, and paste it.":
    "In «{name}» non c’è testo. Copiare il testo dell’articolo da dove lo si legge, e incollarlo.",
  "This article is no longer kept in this browser.":
    "Questo articolo non è più conservato in questo browser.",
  "This article could not be opened.": "Non si è riusciti ad aprire questo articolo.",
  "What was kept of this article could not be read. It was opened again as it came in.":
    "Ciò che era conservato di questo articolo non si legge. È stato riaperto com’era all’arrivo.",
  "“{name}” could not be read as an article. Copy the text and paste it here.":
    "Non si è riusciti a leggere «{name}» come articolo. Copiare il testo e incollarlo qui.",
  "“{name}” was read, but this browser did not store it. Make room, or open it by itself.":
    "«{name}» è stato letto, ma questo browser non l’ha conservato. Fare spazio, o aprirlo da solo.",
  "“{name}” is larger than 60 MB, which is more than an article. Copy the part you want to check and paste it here.":
    "«{name}» supera i 60 MB: è più di un articolo. Copiare la parte da controllare e incollarla qui.",
  "“{name}” is larger than 4 MB, which is more than an article. Open or paste the part you want to check.":
    "«{name}» supera i 4 MB: è più di un articolo. Aprire o incollare la parte da controllare.",
  "“{name}” is not readable as text. Save it as UTF-8 text where it came from, and open it again.":
    "«{name}» non si legge come testo. Salvarlo come testo UTF-8 dove è nato, e aprirlo di nuovo.",
  "“{name}” is empty. Choose another file, or paste the text.":
    "«{name}» è vuoto. Scegliere un altro file, o incollare il testo.",
  "“{name}” could not be read from the disk. It may be a folder, or open elsewhere.":
    "Non si è riusciti a leggere «{name}» dal disco. Forse è una cartella, o è aperto altrove.",
  "“{name}” is {what}": "«{name}» è {what}",
  "an old Word file, which cannot be opened. Save it as .docx in Word and open that, or copy the text and paste it here.":
    "un vecchio file di Word, che non si può aprire. Salvarlo in Word come .docx e aprire quello, o copiare il testo e incollarlo qui.",
  "an OpenDocument file, which cannot be opened yet. Save it as a Word file (.docx) and open that, or copy the text and paste it here.":
    "un file OpenDocument, che per ora non si può aprire. Salvarlo come file di Word (.docx) e aprire quello, o copiare il testo e incollarlo qui.",
  "an RTF file, which cannot be opened. Save it as a Word file (.docx) and open that, or copy the text and paste it here.":
    "un file RTF, che non si può aprire. Salvarlo come file di Word (.docx) e aprire quello, o copiare il testo e incollarlo qui.",
  "a PDF file, which cannot be opened. Copy the text out of it and paste it here.":
    "un PDF, che non si può aprire. Copiarne il testo e incollarlo qui.",
  "a Pages file, which cannot be opened. Export it as a Word file (.docx) and open that.":
    "un file di Pages, che non si può aprire. Esportarlo come file di Word (.docx) e aprire quello.",
  "an archive, which cannot be opened. Unpack it first, and open the articles in it.":
    "un archivio, che non si può aprire. Prima estrarlo, poi aprire gli articoli che contiene.",
  "a web archive, which cannot be opened. Save the page as “Web page, HTML only” and open that.":
    "un archivio web, che non si può aprire. Salvare la pagina come «Pagina web, solo HTML» e aprire quella.",
  "a web archive, which cannot be opened. Save the page as “Page source” and open that.":
    "un archivio web, che non si può aprire. Salvare la pagina come «Sorgente pagina» e aprire quella.",
  "of a kind that cannot be opened. Word (.docx), Markdown (.md), plain text (.txt) and HTML (.html) can; from anything else, copy the text and paste it.":
    "di un tipo che non si può aprire. Si aprono Word (.docx), Markdown (.md), testo semplice (.txt) e HTML (.html); da tutto il resto, copiare il testo e incollarlo.",
  "“{name}” is protected by a password, or is an old Word file. Open it in Word, save it without a password as .docx, and open that.":
    "«{name}» è protetto da password, o è un vecchio file di Word. Aprirlo in Word, salvarlo senza password come .docx e aprire quello.",
  "“{name}” is protected by a password. Save it without one, and open it again.":
    "«{name}» è protetto da password. Salvarlo senza, e aprirlo di nuovo.",
  "“{name}” holds no Word document. Open it where it came from, and save it as a Word file (.docx).":
    "«{name}» non contiene un documento di Word. Aprirlo dove è nato, e salvarlo come file di Word (.docx).",
  "“{name}” unpacks to more than 50 MB, which is more than an article. Copy the text in Word and paste it here.":
    "«{name}» decompresso supera i 50 MB: è più di un articolo. Copiare il testo in Word e incollarlo qui.",
  "“{name}” is damaged: Word’s parts cannot be read. Fetch it again, or copy the text in Word and paste it here.":
    "«{name}» è danneggiato: le parti di Word non si leggono. Procurarselo di nuovo, o copiare il testo in Word e incollarlo qui.",

  // What came in
  "What came in": "Che cosa è arrivato",
  "Close this note": "Chiudi la nota",
  "1 article opened.": "1 articolo aperto.",
  "{n} articles opened: this is the first, the others are kept in this browser.":
    "{n} articoli aperti: questo è il primo, gli altri sono conservati in questo browser.",
  "{n} files could not be:": {
    one: "{n} file non si è aperto:",
    other: "{n} file non si sono aperti:"
  },
  "Of the page, not of the article?": "Della pagina, e non dell’articolo?",
  "Of the page, and taken out of the article:": "Della pagina, e tolto dall’articolo:",
  "Parts of the page": "Parti della pagina",
  "Take out": "Togli",
  "Take out all {n}": {one: "Togli", other: "Togli tutto ({n})"},
  "Put back": "Rimetti",
  "{n} more": {one: "un’altra", other: "altre {n}"},
  "{n} parts taken out.": {one: "{n} parte tolta.", other: "{n} parti tolte."},
  "{n} parts put back.": {one: "{n} parte rimessa.", other: "{n} parti rimesse."},
  "{n} invisible characters removed.": {
    one: "{n} carattere invisibile tolto.",
    other: "{n} caratteri invisibili tolti."
  },
  "Invisible characters put back.": "Caratteri invisibili rimessi.",
  "{n} words of the page left out.": {
    one: "{n} parola della pagina esclusa.",
    other: "{n} parole della pagina escluse."
  },
  "Open the whole page": "Apri tutta la pagina",

  // Parts of a page
  Advertisement: "Pubblicità",
  Breadcrumb: "Percorso",
  Button: "Pulsante",
  Byline: "Firma",
  Caption: "Didascalia",
  Comments: "Commenti",
  Credit: "Credito",
  Date: "Data",
  Invitation: "Invito",
  Kicker: "Occhiello",
  Links: "Link",
  Notice: "Avviso",
  "Read also": "Leggi anche",
  "Reading time": "Tempo di lettura",
  "Share bar": "Condivisione",
  Tags: "Tag",

  // The export
  "The article": "L’articolo",
  "What was changed": "Le modifiche",
  Format: "Formato",
  Markdown: "Markdown",
  "Untouched parts stay byte for byte": "Il resto identico, byte per byte",
  HTML: "HTML",
  "Clean, without classes or scripts": "Pulito, senza classi né script",
  "Plain text": "Testo semplice",
  "Words and paragraphs only": "Solo parole e paragrafi",
  Word: "Word",
  "DOCX, with the usual styles": "DOCX, con gli stili consueti",
  "Word, changes tracked": "Word con revisioni",
  "To accept or reject there": "Da accettare o rifiutare lì",
  "The machine’s words, yours, the rule": "Prima, dopo, e la regola",
  Report: "Rapporto",
  "Penalties, and every change": "Penalità e ogni modifica",
  "Table of changes": "Tabella delle modifiche",
  "CSV, for a spreadsheet": "CSV, per un foglio di calcolo",
  Data: "Dati",
  "The report as JSON, for programs": "Il rapporto in JSON, per i programmi",
  "What the file will contain": "Che cosa conterrà il file",
  "The article could not be written in this format. Choose another one; nothing was lost.":
    "Non si è riusciti a scrivere l’articolo in questo formato. Sceglierne un altro; non si è perso nulla.",
  "{n} lines, each exactly as it came in.": {
    one: "{n} riga, esattamente com’era all’arrivo.",
    other: "{n} righe, tutte esattamente com’erano all’arrivo."
  },
  "{kept} of {n} lines byte for byte as they came in.": {
    one: "righe identiche byte per byte: {kept} su {n}.",
    other: "righe identiche byte per byte: {kept} su {n}."
  },
  "{n} paragraphs, word for word as they came in.": {
    one: "{n} paragrafo, parola per parola com’era all’arrivo.",
    other: "{n} paragrafi, parola per parola com’erano all’arrivo."
  },
  "{kept} of {n} paragraphs word for word as they came in.": {
    one: "paragrafi identici parola per parola: {kept} su {n}.",
    other: "paragrafi identici parola per parola: {kept} su {n}."
  },
  "No words changed": "Nessuna parola cambiata",
  "{n} changes": {one: "{n} modifica", other: "{n} modifiche"},
  "Left out: {parts}.": "Esclusi: {parts}.",
  "the front matter": "l’intestazione YAML",
  "{n} pieces of raw HTML": {one: "{n} frammento di HTML", other: "{n} frammenti di HTML"},
  Copy: "Copia",
  "Copy code": "Copia il codice",
  "Copy rich text": "Copia formattato",
  "Copied.": "Copiato.",
  "Copied, with its formatting.": "Copiato, con la formattazione.",
  "The browser did not allow copying. Save the file instead.":
    "Il browser non ha permesso di copiare. Salvare il file.",
  "Save file": "Salva il file",
  "Saved as {name}": "Salvato come {name}",
  "No findings are left.": "Nessuna segnalazione rimasta.",
  "**{n} findings** are left.": {
    one: "**{n} segnalazione** rimasta.",
    other: "**{n} segnalazioni** rimaste."
  },
  "Go on with it": "Torna a correggerla",
  "Go on with them": "Torna a correggerle",

  // Findings: the panel
  Findings: "Segnalazioni",
  findings: "segnalazioni",
  Changes: "Modifiche",
  "What is listed": "Contenuto dell’elenco",
  "Close the findings": "Chiudi le segnalazioni",
  Export: "Esporta",
  "Export…": "Esporta…",
  "Export ({keys})": "Esporta ({keys})",
  "Checking…": "Controllo in corso…",
  "{n} left": {one: "{n} rimasta", other: "{n} rimaste"},
  "{n} fixed": {one: "{n} corretta", other: "{n} corrette"},
  "{n} ignored": {one: "{n} ignorata", other: "{n} ignorate"},
  "Groups that are listed": "Gruppi in elenco",
  "Leave out {group}": "Escludi {group}",
  "List {group}": "Elenca {group}",
  "Finding {n} of {total}, {group}, {category}: ":
    "Segnalazione {n} di {total}, {group}, {category}: ",
  ", suggest ": ", proposta: ",
  remove: "togliere",
  "{n} alike": "{n} uguali",
  "Review {n}": "Rivedi {n}",
  "and {n} more": {one: "e un’altra", other: "e altre {n}"},
  quotation: "virgolettato",
  "{n} sure fixes": {one: "{n} correzione sicura", other: "{n} correzioni sicure"},
  "{n} in quotations left to you": {
    one: "{n} in un virgolettato, da decidere",
    other: "{n} nei virgolettati, da decidere"
  },
  Look: "Vedi",
  " through": " tutte",
  "Fix all {n}": {one: "Correggi", other: "Correggi {n}"},
  "{n} things ignored": {one: "{n} cosa ignorata", other: "{n} cose ignorate"},
  "What was checked, and what not": "Che cosa è stato controllato, e che cosa no",
  "Take back: {words}": "Non ignorare più: {words}",
  "Rule “{name}”": "Regola «{name}»",
  "“{text}” in one place": "«{text}» in un punto",
  "“{text}” everywhere": "«{text}» dappertutto",
  "Nothing to check yet": "Ancora niente da controllare",
  "Nothing left that the rules can see": "Le regole non trovano altro",
  "Paste the article, or open a file.": "Incollare l’articolo, o aprire un file.",
  "{fixed} fixed, {ignored} ignored, in {n} blocks of text.": {
    one: "Corrette: {fixed}; ignorate: {ignored}; in {n} blocco di testo.",
    other: "Corrette: {fixed}; ignorate: {ignored}; in {n} blocchi di testo."
  },
  Ignored: "Ignorate",
  Checked: "Controllato",
  "{language} put into English by a machine": "{language} tradotto in inglese da una macchina",
  "English, whatever it came from": "L’inglese, da qualunque lingua venga",
  "Names, spellings and numbers within the article": "Nomi, grafie e numeri dentro l’articolo",
  "Mere suspicions too, which are often wrong.": "Anche i semplici sospetti, spesso infondati.",
  "Leave them out": "Escludili",
  "Not checked": "Non controllato",
  "**Whether the original is right,** and whether this says what it says. There is no original here to read it against.":
    "**Se l’originale è giusto,** e se il testo dice quello che dice l’originale. Qui non c’è un originale con cui confrontarlo.",
  "**What a source language leaves behind.** Choose the language under the title.":
    "**Le tracce della lingua di partenza.** Scegliere la lingua sotto il titolo.",
  "**Mere suspicions.** Rules that are often wrong are left out.":
    "**I semplici sospetti.** Le regole che spesso sbagliano sono escluse.",
  "Show them": "Mostrali",
  "**{n} quotations.** Findings in direct speech are shown, and never fixed in bulk.": {
    one: "**{n} virgolettato.** Le segnalazioni nel discorso diretto si vedono, ma non si correggono mai in blocco.",
    other:
      "**{n} virgolettati.** Le segnalazioni nel discorso diretto si vedono, ma non si correggono mai in blocco."
  },
  "Not checked yet": "Non ancora controllato",
  "Penalty per 1,000 words: {was} before, {now} now":
    "Penalità per 1.000 parole: {was} prima, {now} adesso",
  "Penalty per 1,000 words: {was} before, {now} now; a short text, so indicative only":
    "Penalità per 1.000 parole: {was} prima, {now} adesso; testo breve, quindi solo indicativa",
  "A minor finding counts 1, a major one 5, a critical one 25.":
    "Una segnalazione lieve vale 1, una seria 5, una critica 25.",
  "penalty per 1,000 words": "penalità per 1.000 parole",
  indicative: "indicativa",

  // Several findings at once
  "Back to all findings": "Torna a tutte le segnalazioni",
  "{n} places with “{text}”": {one: "{n} punto con «{text}»", other: "{n} punti con «{text}»"},
  "{n} places chosen": {one: "{n} punto scelto", other: "{n} punti scelti"},
  "one step, one undo": "un solo passo, un solo annulla",
  "Fix {n}": "Correggi {n}",
  "Put there": "Inserisci",
  "In a quotation: what was said is what was said.":
    "In un virgolettato: quel che è stato detto resta detto.",
  "{n} findings fixed.": {one: "{n} segnalazione corretta.", other: "{n} segnalazioni corrette."},
  "{n} sure fixes made.": {
    one: "{n} correzione sicura fatta.",
    other: "{n} correzioni sicure fatte."
  },

  // The groups, each with a first letter of its own
  Meaning: "Senso",
  Wording: "Lingua",
  Names: "Nomi",
  Facts: "Fatti",
  Tidy: "Pulizia",

  // The categories
  "false friend": "falso amico",
  "literal translation": "traduzione letterale",
  mistranslation: "traduzione errata",
  "left untranslated": "non tradotto",
  "not idiomatic": "non idiomatico",
  awkward: "goffo",
  "small words": "parole minori",
  "word order": "ordine delle parole",
  agreement: "concordanza",
  tense: "tempo verbale",
  "verb pattern": "reggenza del verbo",
  "said twice": "detto due volte",
  redundant: "ridondante",
  "no whole sentence": "frase incompleta",
  "unclear reference": "riferimento non chiaro",
  connection: "legame",
  register: "registro",
  "two terms for one thing": "due termini per una cosa",
  "two spellings": "due grafie",
  abbreviation: "sigla",
  number: "numero",
  "date and time": "data e ora",
  punctuation: "punteggiatura",
  "unpaired mark": "segno spaiato",
  spacing: "spaziatura",
  "capital letter": "maiuscola",
  "quotation mark": "virgolette",
  spelling: "ortografia",
  "left over from the page": "resto della pagina",

  // The card
  sure: "sicura",
  likely: "probabile",
  "a suspicion": "un sospetto",
  "no original": "senza originale",
  "There was no original to check it against": "Non c’era un originale con cui confrontarla",
  "Previous finding": "Segnalazione precedente",
  "Next finding": "Segnalazione successiva",
  Close: "Chiudi",
  Fixes: "Correzioni",
  Remove: "Rimuovi",
  comma: "virgola",
  "full stop": "punto",
  colon: "due punti",
  semicolon: "punto e virgola",
  "en dash": "trattino medio",
  "em dash": "trattino lungo",
  apostrophe: "apostrofo",
  "Write my own": "Scrivi altro",
  "Your own words": "Parole proprie",
  "It stands in a quotation: what was said is what was said.":
    "Sta in un virgolettato: quel che è stato detto resta detto.",
  "All {n} like this…": "Tutte le {n} uguali…",
  "{n} quoted": {one: "{n} virgolettata", other: "{n} virgolettate"},
  Ignore: "Ignora",
  Here: "Qui",
  "In this article": "In questo articolo",
  "These words, wherever this rule finds them": "Queste parole, ovunque la regola le trovi",
  "This rule": "Questa regola",
  "Everything it finds in this article": "Tutto ciò che trova in questo articolo",
  "These words, in any article": "Queste parole, in ogni articolo",
  "They go into the house’s dictionary": "Entrano nel dizionario della redazione",
  "Ignored here.": "Ignorata qui.",
  "Ignored in this article.": "Ignorata in questo articolo.",
  "This rule is off in this article.": "La regola è disattivata in questo articolo.",
  "“{text}” is never flagged again.": "«{text}» non verrà più segnalato.",
  Undo: "Annulla",

  // How a rule did
  never: "mai",
  once: "una volta",
  twice: "due volte",
  "{n} times": "{n} volte",
  "{times} in {words} words that people wrote": "{times} in {words} parole scritte da persone",
  "Not met yet in the translations that were measured; {people}.":
    "Non ancora incontrata nelle traduzioni misurate; {people}.",
  "Met {times} in measured translations, and an editor agreed; {people}.":
    "Incontrata {times} nelle traduzioni misurate, e un redattore era d’accordo; {people}.",
  "Met {times} in measured translations, editors agreed each time; {people}.":
    "Incontrata {times} nelle traduzioni misurate, redattori sempre d’accordo; {people}.",
  "Met {times} in measured translations, editors agreed {right}; {people}.":
    "Incontrata {times} nelle traduzioni misurate, redattori d’accordo: {right}; {people}.",

  // What is said to those who listen
  "Removed.": "Rimosso.",
  "Replaced with {text}.": "Sostituito con {text}.",
  "{n} left.": {one: "{n} rimasta.", other: "{n} rimaste."},
  "Ignored.": "Ignorata.",
  "No longer ignored.": "Non più ignorata.",
  "{number} of {total}, {category}, {text}.": "{number} di {total}, {category}, {text}.",
  "{number} of {total}, {category}, {text}, suggest removing it.":
    "{number} di {total}, {category}, {text}, proposta: toglierlo.",
  "{number} of {total}, {category}, {text}, suggest {right}.":
    "{number} di {total}, {category}, {text}, proposta: {right}.",

  // The changes
  All: "Tutto",
  "By rule": "Da regole",
  "By hand": "A mano",
  "Not yet accepted": "Da accettare",
  "Changes that are listed": "Modifiche in elenco",
  Layout: "Struttura",
  removed: "tolto",
  Accept: "Accetta",
  "No longer accept": "Non accettare più",
  "Take back": "Rifiuta",
  "Every change is accepted.": "Tutte le modifiche sono accettate.",
  "All accepted": "Tutte accettate",
  "{n} to look at": "{n} da vedere",
  "of all changes": "di tutte le modifiche",
  "of those listed": "di quelle in elenco",
  "Accept all": "Accetta tutte",
  "Accept {n}": {one: "Accetta", other: "Accetta {n}"},
  "Take back {n}": {one: "Rifiuta", other: "Rifiuta {n}"},
  "{n} changes accepted.": {one: "{n} modifica accettata.", other: "{n} modifiche accettate."},
  "{n} changes taken back.": {one: "{n} modifica rifiutata.", other: "{n} modifiche rifiutate."},
  "Nothing has been changed yet": "Ancora nessuna modifica",
  "What you fix or type is listed here, with its reason. A second reader sees what was changed, and only that.":
    "Qui si elenca ciò che viene corretto o scritto, con il motivo. Chi rilegge vede le modifiche, e solo quelle.",
  "The article is shown": "Versione dell’articolo",
  "As it was": "Com’era",
  Redline: "Revisioni",
  "As it is": "Com’è",
  "The article as it was": "L’articolo com’era",

  // The article and its foot
  Article: "Articolo",
  "New article": "Nuovo articolo",
  article: "articolo",
  "About this article": "Su questo articolo",
  "A sample, as a machine put it into English.":
    "Un esempio, come una macchina lo ha messo in inglese.",
  "Paste or open your own": "Incolla o apri un articolo",
  Picture: "Immagine",
  "Picture: {words}": "Immagine: {words}",
  "Picture without a description": "Immagine senza descrizione",
  "{n} words": {one: "{n} parola", other: "{n} parole"},
  "checking…": "controllo…",
  checked: "controllato",
  "The rules stopped: {reason}": "Le regole si sono fermate: {reason}",
  "Try again": "Riprova",
  next: "successiva",
  open: "apri",
  "apply, go on": "applica e continua",
  "all keys": "tutti i tasti",
  Top: "In cima",
  Head: "Titolo",
  Sub: "Intertitolo",
  Deck: "Sommario",
  Table: "Tabella",
  Note: "Nota",

  // Formatting, finding
  Formatting: "Formattazione",
  "Hide formatting": "Nascondi formattazione",
  Redo: "Ripeti",
  Bold: "Grassetto",
  Italic: "Corsivo",
  "Bullet list": "Elenco puntato",
  "Numbered list": "Elenco numerato",
  "Find and replace": "Trova e sostituisci",
  Link: "Link",
  "Link ({keys})": "Link ({keys})",
  "Change the link": "Cambia il link",
  "Address of the link": "Indirizzo del link",
  Set: "Inserisci",
  "A link can lead to a web page, an e-mail address or a telephone number.":
    "Un link può portare a una pagina web, a un indirizzo e-mail o a un numero di telefono.",
  "Select the words that are to be the link first.": "Prima selezionare le parole del link.",
  Text: "Testo",
  Title: "Titolo",
  Heading: "Intertitolo",
  "Small heading": "Intertitolo minore",
  Quote: "Citazione",
  "Style: {name}": "Stile: {name}",
  "Style of the paragraph": "Stile del paragrafo",
  Find: "Trova",
  "{at} of {total}": "{at} di {total}",
  "{n} places": {one: "{n} punto", other: "{n} punti"},
  "Previous place": "Punto precedente",
  "Next place": "Punto successivo",
  "Replace with": "Sostituisci con",
  Replace: "Sostituisci",
  "{n} places replaced.": {one: "{n} punto sostituito.", other: "{n} punti sostituiti."},

  // The language of the article
  "Translated from: {language}": "Tradotto da: {language}",
  "The language it was translated from": "La lingua da cui è stato tradotto",
  "English only": "Solo inglese",
  "From {language}": "Da: {language}",
  "Its rules speak up most": "Le sue regole segnalano di più",
  "No rules for a source language": "Nessuna regola per una lingua di partenza",
  "This reads like {language} put into English.": "Sembra tradotto da questa lingua: {language}.",
  "Check it as {language}": "Controlla: {language}",
  "This could not be read as an article. Nothing was changed: try to copy the text and paste it.":
    "Non si è riusciti a leggerlo come articolo. Non è cambiato nulla: provare a copiare il testo e incollarlo.",

  // How the editor looks
  More: "Altro",
  "Theme and language": "Tema e lingua",
  "As the system": "Come il sistema",
  Light: "Chiaro",
  Dark: "Scuro",
  "High contrast": "Alto contrasto",
  "Theme: as the system": "Tema: come il sistema",
  "Theme: light": "Tema: chiaro",
  "Theme: dark": "Tema: scuro",
  "Theme: high contrast": "Tema: alto contrasto",
  "Language of the system": "Lingua del sistema",
  English: "English",
  Italiano: "Italiano",
  "Interface: as the system": "Interfaccia: come il sistema",
  "Interface: English": "Interfaccia: English",
  "Interface: Italiano": "Interfaccia: Italiano",

  // Commands
  "All commands and keys": "Tutti i comandi e i tasti",
  "Search the commands": "Cerca tra i comandi",
  Search: "Cerca",
  Commands: "Comandi",
  "Nothing is called so.": "Nessun comando con questo nome.",
  "Finding before": "Segnalazione precedente",
  "Open its card": "Apri la scheda",
  "Apply the first fix, go on": "Applica la prima correzione e continua",
  "Look through the sure fixes": "Rivedi le correzioni sicure",
  "Make all sure fixes": "Fai tutte le correzioni sicure",
  "Show suspicions too, or no longer": "Mostra anche i sospetti, o non più",
  "Tell screen readers of findings in the text, or no longer":
    "Annuncia le segnalazioni nel testo ai lettori di schermo, o non più",
  "Findings are announced in the text.": "Le segnalazioni sono annunciate nel testo.",
  "Findings are announced in the list only.":
    "Le segnalazioni sono annunciate soltanto nell’elenco.",
  "Article or panel": "Articolo o pannello",
  "In the card": "Nella scheda",
  "Apply the fix that has the focus": "Applica la correzione attiva",
  "Apply it, and go on to the next": "Applicala e passa alla successiva",
  "Apply fix 1 to 9": "Applica una correzione, da 1 a 9",
  "Write your own": "Scrivi altro",
  "All like this": "Tutte quelle uguali",
  "Ignore here": "Ignora qui",
  "Ignore in this article": "Ignora in questo articolo",
  "Ignore this rule": "Ignora questa regola",
  "Never flag these words": "Non segnalare mai queste parole",
  "Close, caret back where it was": "Chiudi, cursore dov’era",
  "List the findings": "Elenca le segnalazioni",
  "List the changes": "Elenca le modifiche",
  "Show the article as it was": "Mostra l’articolo com’era",
  "Show the redline": "Mostra le revisioni",
  "Show the article as it is": "Mostra l’articolo com’è",
  "Accept the change of the row": "Accetta la modifica della riga",
  "Take it back": "Rifiutala",
  "Undo, also what was ignored": "Annulla, anche ciò che è ignorato",
  Page: "Pagina",
  "Open or paste an article": "Apri o incolla un articolo",
  "This list": "Questo elenco",

  // House rules
  "House rules": "Norme redazionali",
  "House rules…": "Norme redazionali…",
  "House rules changed.": "Norme redazionali cambiate.",
  "House rules of “{name}” added.": "Norme redazionali di «{name}» aggiunte.",
  "“{name}” holds no house rules. Nothing was changed.":
    "«{name}» non contiene norme redazionali. Non è cambiato nulla.",
  "They hold for every article in this browser.": "Valgono per ogni articolo in questo browser.",
  "Add from a file…": "Aggiungi da un file…",
  "Save as a file": "Salva in un file",
  "Quotation marks": "Virgolette",
  Either: "Indifferente",
  "Curly: “so”, it’s": "Curve: “so”, it’s",
  'Straight: "so", it\'s': 'Dritte: "so", it\'s',
  Spelling: "Grafia",
  "Either, but one of them": "L’una o l’altra, ma sempre quella",
  "British: centre, defence": "Britannica: centre, defence",
  "American: center, defense": "Americana: center, defense",
  Dashes: "Lineette",
  "Late – too late": "Late – too late",
  "Late—too late": "Late—too late",
  "Small numbers": "Numeri piccoli",
  "In words up to nine": "In lettere fino a nove",
  "In words up to ten": "In lettere fino a dieci",
  "In figures": "In cifre",
  "Names and terms": "Nomi e termini",
  "What the house writes, and what it replaces: “Islamic State”, not “Daesh, ISIS”.":
    "Come scrive la redazione, e al posto di che cosa: «Islamic State», non «Daesh, ISIS».",
  "not {names}": "non {names}",
  "Remove {name}": "Rimuovi {name}",
  "{name} removed.": "{name}: rimosso.",
  "{name} added.": "{name}: aggiunto.",
  Write: "Scrivere",
  "Instead of, parted by commas": "Invece di (separati da virgole)",
  Add: "Aggiungi",
  "Never flagged": "Mai segnalati",
  "Words and names that are right as they are.": "Parole e nomi che vanno bene così.",
  "Word or name": "Parola o nome",

  // Times
  "just now": "adesso",
  "{n} minutes ago": {one: "{n} minuto fa", other: "{n} minuti fa"},
  "today, {time}": "oggi, {time}",
  yesterday: "ieri",

  // Keys of the keyboard
  Shift: "Maiusc",
  Enter: "Invio",
  Return: "Invio",
  Del: "Canc"
} as const satisfies Readonly<Record<string, string | Forms>>

/** A text that counts: its form for one, and its form for any other number. */
export interface Forms {
  readonly one: string
  readonly other: string
}
