import type { FieldCode, ProblemCode } from '#contract/problem';
import type { Localized } from '#domain/text';

/** What happened and what to do, for each problem. */
export const problemTexts: Record<ProblemCode, Localized> = {
  'invalid-request': { it: 'Controlla i campi indicati e riprova.', en: 'Check the fields listed and try again.' },
  'body-missing': {
    it: 'Manca il corpo della richiesta: invia un oggetto JSON.',
    en: 'The request has no body: send a JSON object.',
  },
  'body-not-json': {
    it: 'Il corpo della richiesta non è JSON leggibile.',
    en: 'The body of the request is not readable JSON.',
  },
  'bad-cursor': {
    it: 'Il cursore non viene da questo elenco: riparti dalla prima pagina.',
    en: 'The cursor is not from this list: start again from the first page.',
  },
  'bad-idempotency-key': {
    it: "L'intestazione Idempotency-Key deve avere da 1 a 128 caratteri ASCII visibili.",
    en: 'The Idempotency-Key header must have 1 to 128 visible ASCII characters.',
  },
  'token-not-accepted': {
    it: 'Il token di accesso non è accettato: accedi di nuovo.',
    en: 'The access token is not accepted: sign in again.',
  },
  'not-allowed': { it: 'Il tuo ruolo non permette questa azione.', en: 'Your role does not allow this action.' },
  'not-let-in': {
    it: 'La tua organizzazione non ti ha ancora abilitato: rivolgiti a chi la rappresenta qui.',
    en: 'Your organisation has not let you in yet: ask whoever represents it here.',
  },
  'not-found': { it: 'Non esiste o non puoi vederlo.', en: 'It does not exist or you may not see it.' },
  'action-not-possible': {
    it: "L'azione non è possibile nello stato attuale: rileggi e guarda che cosa puoi fare.",
    en: 'The action is not possible in the current state: read again and see what you can do.',
  },
  'ticket-closed': {
    it: 'Il ticket è chiuso. Se serve ancora, aprine uno collegato.',
    en: 'The ticket is closed. If you still need help, open one that follows it.',
  },
  'attachment-not-ready': {
    it: "L'allegato non è disponibile: il file non è ancora arrivato.",
    en: 'The attachment is not available: its file has not arrived.',
  },
  'form-changed': {
    it: 'Il modulo è cambiato nel frattempo: rileggilo e rispondi alle domande nuove.',
    en: 'The form has changed meanwhile: read it again and answer what is new.',
  },
  wholesaler: {
    it: 'Il ticket è di un grossista, o di chi non è partner: al cliente finale non si mostra nulla.',
    en: "The ticket is a wholesaler's, or no partner's: nothing of it is shown to an end customer.",
  },
  'version-conflict': {
    it: 'Nel frattempo è cambiato: guarda lo stato attuale e decidi di nuovo.',
    en: 'It has changed meanwhile: look at its current state and decide again.',
  },
  'body-too-large': {
    it: 'Il corpo della richiesta supera 256 KB: allega i testi lunghi come file.',
    en: 'The body of the request is over 256 KB: attach long texts as files.',
  },
  'unsupported-media-type': { it: 'Invia il corpo come application/json.', en: 'Send the body as application/json.' },
  'idempotency-key-reused': {
    it: "La chiave Idempotency-Key è già stata usata per un'altra richiesta: usane una nuova.",
    en: 'This Idempotency-Key was used for another request: use a new one.',
  },
  'list-too-long-to-sort': {
    it: 'Troppi ticket per questo ordine: restringi con i filtri o usa un altro ordine.',
    en: 'Too many tickets for this order: narrow them with filters or use another order.',
  },
  'if-match-required': {
    it: "Manca l'intestazione If-Match con l'ETag di ciò che hai letto.",
    en: 'The If-Match header with the ETag of what you read is missing.',
  },
  'too-many-requests': {
    it: "Hai raggiunto il limite di quest'ora: riprova più tardi.",
    en: 'You have reached the limit of this hour: try again later.',
  },
  'internal-error': {
    it: 'Qualcosa non ha funzionato. Riprova con la stessa Idempotency-Key e, se si ripete, comunica il codice della richiesta.',
    en: 'Something did not work. Try again with the same Idempotency-Key and, if it happens again, tell us the request id.',
  },
  'try-again': {
    it: 'Il servizio è occupato e non ha cambiato nulla che tu possa perdere: riprova con la stessa Idempotency-Key.',
    en: 'The service is busy and nothing of yours is lost: try again with the same Idempotency-Key.',
  },
};

/** What is wrong with one field. */
export const fieldTexts: Record<FieldCode, Localized> = {
  required: { it: 'È obbligatorio.', en: 'It is required.' },
  'wrong-type': { it: 'È di un altro tipo di valore.', en: 'It is a value of another type.' },
  'wrong-format': { it: 'Non ha il formato atteso.', en: 'It does not have the expected format.' },
  'too-short': { it: 'È troppo corto.', en: 'It is too short.' },
  'too-long': { it: 'È troppo lungo.', en: 'It is too long.' },
  'out-of-range': { it: 'È fuori dai limiti.', en: 'It is out of range.' },
  'unknown-field': { it: 'Questo campo non esiste.', en: 'There is no such field.' },
  'unknown-value': {
    it: 'Questo valore non è tra quelli possibili.',
    en: 'This value is not among the possible ones.',
  },
  'subtype-of-another-type': {
    it: 'La sottotipologia appartiene a un altro tipo.',
    en: 'The subtype belongs to another type.',
  },
  'subarea-of-another-area': {
    it: 'Il sottoambito appartiene a un altro ambito.',
    en: 'The subarea belongs to another area.',
  },
  'area-not-in-agreement': {
    it: "Nessuna convenzione in vigore dell'organizzazione del richiedente copre quest'ambito.",
    en: "No agreement in force of the requester's organisation covers this area.",
  },
  'opened-by-the-desk': {
    it: 'I ticket di questo tipo li apre solo il servizio di assistenza.',
    en: 'Only the desk opens tickets of this type.',
  },
  'regression-not-for-this-type': {
    it: 'Questo tipo di ticket non prevede il segno di regressione.',
    en: 'This type of ticket does not carry the regression flag.',
  },
  'regression-before-diagnosis': {
    it: 'Il segno di regressione si cambia dopo la diagnosi.',
    en: 'The regression flag can be changed after the diagnosis.',
  },
  'unknown-person': { it: 'Nessuna persona attiva corrisponde.', en: 'No active person matches.' },
  'person-not-in-queue': {
    it: 'La persona non lavora sulla coda del ticket.',
    en: "The person does not work on the ticket's queue.",
  },
  archived: { it: 'Non si può più scegliere.', en: 'It can no longer be chosen.' },
  'unknown-queue': { it: 'Questa coda non esiste.', en: 'There is no such queue.' },
  'plan-required': { it: 'Indica una data o un rilascio.', en: 'Give a date or a release.' },
  'plan-in-the-past': { it: 'La data è già passata.', en: 'The date has passed.' },
  'not-a-problem': { it: 'Il ticket indicato non è un problema.', en: 'The ticket that is named is no problem.' },
  'problem-closed': { it: 'Il problema è già chiuso.', en: 'The problem is closed already.' },
  'linked-to-a-problem': {
    it: 'Il ticket è collegato a un problema: togli prima il collegamento.',
    en: 'The ticket is linked to a problem: take the link away first.',
  },
  'window-in-the-past': { it: 'La finestra è già passata.', en: 'The window is over already.' },
  'plan-not-for-this-action': { it: 'Questa azione non prevede una pianificazione.', en: 'This action takes no plan.' },
  'text-required': { it: 'Questa azione richiede un testo.', en: 'This action requires a text.' },
  'not-allowed': { it: 'Non puoi indicarlo.', en: 'You may not give it.' },
  'unknown-upload': {
    it: 'Il caricamento non esiste, non è tuo, è scaduto o è già allegato.',
    en: 'The upload does not exist, is not yours, has expired or is attached already.',
  },
  'unknown-ticket': {
    it: 'Questo ticket non esiste o non puoi vederlo.',
    en: 'This ticket does not exist or you may not see it.',
  },
  'not-closed': { it: 'Il ticket è ancora aperto: scrivi lì.', en: 'The ticket is still open: write there.' },
  'not-shown': {
    it: 'Questa domanda non è prevista con le altre risposte date.',
    en: 'This question is not asked with the other answers given.',
  },
  'not-offered': {
    it: 'Questa opzione non è prevista con le altre risposte date.',
    en: 'This option is not offered with the other answers given.',
  },
  'form-not-for-this-kind': {
    it: 'Questo modulo non è quello di questo tipo di ticket.',
    en: 'This form is not the one of this kind of ticket.',
  },
  'not-disclosed': {
    it: 'Il cliente finale non vede questo ticket: nulla gli si può mostrare.',
    en: 'The end customer does not see this ticket: nothing can be shown to them.',
  },
  wholesaler: {
    it: 'Il ticket è di un grossista, o di chi non è partner: al cliente finale non si mostra nulla.',
    en: "The ticket is a wholesaler's, or no partner's: nothing of it is shown to an end customer.",
  },
  'address-not-verified': {
    it: "Chi ha scritto questo indirizzo nello user pool non l'ha mai verificato: un amministratore del pool guardi di chi è e corregga o cancelli quell'utente, poi riprova.",
    en: 'Whoever wrote this address at the user pool never verified it: have an admin of the pool see whose it is and correct or delete that user, then try again.',
  },
  'address-of-another-organisation': {
    it: "Il dominio dell'indirizzo appartiene a un'altra organizzazione.",
    en: "The address's domain belongs to another organisation.",
  },
  'wrong-encoding': {
    it: 'Non è scritto nella codifica del file (UTF-8, UTF-16 o Windows-1252).',
    en: 'It is not written in the encoding of the file (UTF-8, UTF-16 or Windows-1252).',
  },
  'no-addresses': {
    it: 'Nessuna colonna della prima riga contiene o annuncia indirizzi di posta.',
    en: 'No column of the first line holds e-mail addresses or is called so.',
  },
  'already-used': { it: 'È già in uso.', en: 'It is in use already.' },
  'ends-before-it-begins': { it: 'Finisce prima di cominciare.', en: 'It ends before it begins.' },
  'not-consistent': {
    it: 'Così la configurazione non sarebbe coerente.',
    en: 'The configuration would contradict itself.',
  },
  'nothing-to-change': { it: 'Non c’è nulla da cambiare.', en: 'There is nothing to change.' },
};
