// Made from locales/vi by `npm run keys`; changes by hand are lost.

type None = Record<string, never>

/** Every text of the bot with the variables it needs. */
export type Messages = {
  'area-negative': None
  'area-regional': { unit: string | number }
  'area-too-large': { max: string | number }
  'area-unreadable': None
  'articles-all': None
  'articles-begin': { model: string | number }
  'articles-day-ahead': None
  'articles-head': { count: string | number; model: string | number }
  'articles-known-now': None
  'articles-line': {
    day: string | number
    link: string | number
    title: string | number
    unit: string | number
  }
  'articles-link-known': { day: string | number; title: string | number; unit: string | number }
  'articles-link-unfit': None
  'articles-logged': {
    day: string | number
    link: string | number
    model: string | number
    title: string | number
  }
  'articles-more': { count: string | number }
  'articles-none': { model: string | number }
  'articles-not-allowed': None
  'articles-title': { model: string | number }
  'articles-unrecognised': { model: string | number }
  'ask-back': { word: string | number }
  'ask-cite': { clause: string | number; document: string | number }
  'ask-cite-valid': {
    clause: string | number
    document: string | number
    validity: string | number
  }
  'ask-clause': { clause: string | number }
  'ask-clause-recipients': None
  'ask-clause-title': None
  'ask-declined-about': None
  'ask-declined-amount': { about: string | number }
  'ask-declined-contents': { about: string | number }
  'ask-declined-form': { about: string | number }
  'ask-declined-list': { about: string | number }
  'ask-declined-money': { about: string | number }
  'ask-declined-not-found': None
  'ask-declined-number': None
  'ask-declined-penalty': { about: string | number }
  'ask-declined-person': { about: string | number }
  'ask-declined-phone': { about: string | number }
  'ask-declined-place': { about: string | number }
  'ask-declined-score': { about: string | number }
  'ask-declined-year': { about: string | number }
  'ask-example-criteria': None
  'ask-example-deadline': None
  'ask-fact-by-office': None
  'ask-fact-counts': {
    missing: string | number
    name: string | number
    reported: string | number
    total: string | number
    until: string | number
  }
  'ask-fact-kind': { kind: string | number; missing: string | number; total: string | number }
  'ask-fact-more': { count: string | number }
  'ask-fact-office-only': None
  'ask-fill': None
  'ask-forgotten': None
  'ask-gone': None
  'ask-known': { by: string | number; day: string | number; question: string | number }
  'ask-left': None
  'ask-moved-on': None
  'ask-nearest': { list: string | number }
  'ask-not-allowed': None
  'ask-note': { note: string | number }
  'ask-nothing-before': None
  'ask-page': { page: string | number; pages: string | number }
  'ask-prompt': None
  'ask-read': { clause: string | number }
  'ask-related': None
  'ask-related-head': { clause: string | number }
  'ask-related-line': { clause: string | number; words: string | number }
  'ask-related-none': { clause: string | number }
  'ask-says-criteria': None
  'ask-says-guidance': None
  'ask-says-other': None
  'ask-says-plan': None
  'ask-send': None
  'ask-talk': None
  'ask-talk-short': None
  'ask-understood': { text: string | number }
  'ask-validity': { from: string | number; to: string | number }
  'ask-validity-from': { from: string | number }
  'ask-validity-over': { validity: string | number }
  'ask-validity-to': { to: string | number }
  'ask-validity-year': { year: string | number }
  'ask-where': { place: string | number }
  'ask-whole': None
  'ask-whole-known': None
  'ask-wrong': None
  'audience-below': { unit: string | number }
  'audience-broadcast-unknown': { list: string | number; name: string | number }
  'audience-broadcast-which': { list: string | number }
  'audience-but': { list: string | number }
  'audience-empty': None
  'audience-everyone': None
  'audience-except-role': { name: string | number }
  'audience-except-twice': None
  'audience-group-advisory': None
  'audience-group-party': None
  'audience-group-state-and-mass': None
  'audience-kind-commune': None
  'audience-kind-direct-committee': None
  'audience-kind-district-committee': None
  'audience-kind-mass-organisation': None
  'audience-kind-office': None
  'audience-kind-party-group': None
  'audience-kind-press': None
  'audience-kind-ward': None
  'audience-long': { max: string | number }
  'audience-more': { count: string | number; list: string | number }
  'audience-only': { list: string | number }
  'audience-owing': { period: string | number }
  'audience-people': { count: string | number }
  'audience-people-many': { count: string | number; name: string | number }
  'audience-period-unknown': { list: string | number }
  'audience-period-which': { list: string | number }
  'audience-role-admin': None
  'audience-role-leader': None
  'audience-role-officer': None
  'audience-role-press': None
  'audience-role-viewer': None
  'audience-roles-differ': None
  'audience-silent': { number: string | number }
  'audience-unit-many': { list: string | number; name: string | number }
  'audience-unknown': { name: string | number }
  'audit-about-broadcast': None
  'audit-about-bulk': None
  'audit-about-day': None
  'audit-about-document': None
  'audit-about-event': None
  'audit-about-file': None
  'audit-about-group': None
  'audit-about-message': None
  'audit-about-model': None
  'audit-about-question': None
  'audit-about-report': None
  'audit-about-setting': None
  'audit-about-sheet': None
  'audit-about-term': None
  'audit-broken': { at: string | number; why: string | number }
  'audit-by-bot': None
  'audit-by-server': None
  'audit-column-about': None
  'audit-column-at': None
  'audit-column-by': None
  'audit-column-change': None
  'audit-column-did': None
  'audit-column-number': None
  'audit-did-article-log': None
  'audit-did-audit-file': None
  'audit-did-broadcast-acknowledge': None
  'audit-did-broadcast-again': None
  'audit-did-broadcast-answer': None
  'audit-did-broadcast-approve': None
  'audit-did-broadcast-ask': None
  'audit-did-broadcast-cancel': None
  'audit-did-broadcast-change': None
  'audit-did-broadcast-correction': None
  'audit-did-broadcast-create': None
  'audit-did-broadcast-drop': None
  'audit-did-broadcast-file': None
  'audit-did-broadcast-finish': None
  'audit-did-broadcast-pause': None
  'audit-did-broadcast-rate': None
  'audit-did-broadcast-refuse': None
  'audit-did-broadcast-reminder': None
  'audit-did-broadcast-repeat': None
  'audit-did-broadcast-resume': None
  'audit-did-broadcast-rework': None
  'audit-did-broadcast-schedule': None
  'audit-did-broadcast-start': None
  'audit-did-broadcast-withdrawal': None
  'audit-did-bulk-release': None
  'audit-did-criteria-add': None
  'audit-did-criteria-change': None
  'audit-did-criteria-drop': None
  'audit-did-criteria-file': None
  'audit-did-criteria-publish': None
  'audit-did-criteria-withdraw': None
  'audit-did-day-off-put': None
  'audit-did-day-off-remove': None
  'audit-did-decision-file': None
  'audit-did-document-add': None
  'audit-did-document-describe': None
  'audit-did-document-drop': None
  'audit-did-document-join': None
  'audit-did-document-publish': None
  'audit-did-document-withdraw': None
  'audit-did-duty-change': None
  'audit-did-duty-create': None
  'audit-did-duty-withdraw': None
  'audit-did-extension-ask': None
  'audit-did-extension-grant': None
  'audit-did-extension-refuse': None
  'audit-did-group-add': None
  'audit-did-invite-accept': None
  'audit-did-invite-apart': None
  'audit-did-invite-create': None
  'audit-did-invite-withdraw': None
  'audit-did-membership-end': None
  'audit-did-model-answer': None
  'audit-did-model-ask': None
  'audit-did-model-change': None
  'audit-did-model-origin': None
  'audit-did-model-propose': None
  'audit-did-model-recognise': None
  'audit-did-model-register': None
  'audit-did-model-return': None
  'audit-did-model-take': None
  'audit-did-model-unrecognise': None
  'audit-did-model-update': None
  'audit-did-model-withdraw': None
  'audit-did-model-year': None
  'audit-did-news-stop': None
  'audit-did-news-take': None
  'audit-did-obligation-exempt': None
  'audit-did-obligation-extend': None
  'audit-did-obligation-no-paper': None
  'audit-did-obligation-owe': None
  'audit-did-obligation-paper': None
  'audit-did-paper-came': None
  'audit-did-paper-claim': None
  'audit-did-paper-missing': None
  'audit-did-paper-unclaim': None
  'audit-did-period-close': None
  'audit-did-period-reopen': None
  'audit-did-person-erase': None
  'audit-did-question-answer': None
  'audit-did-question-close': None
  'audit-did-question-hand-over': None
  'audit-did-question-known': None
  'audit-did-question-withdraw': None
  'audit-did-remind-now': None
  'audit-did-reminder-mute': None
  'audit-did-reminder-unmute': None
  'audit-did-report-accept': None
  'audit-did-report-answer': None
  'audit-did-report-ask': None
  'audit-did-report-return': None
  'audit-did-report-submit': None
  'audit-did-score-change': None
  'audit-did-score-file': None
  'audit-did-score-rule': None
  'audit-did-score-send': None
  'audit-did-settings-timezone': None
  'audit-did-term-add': None
  'audit-did-term-end': None
  'audit-did-term-resume': None
  'audit-did-trouble-drop': None
  'audit-did-trouble-retry': None
  'audit-did-unit-phone-put': None
  'audit-did-unit-phone-remove': None
  'audit-do-check': None
  'audit-do-file': None
  'audit-file-large': None
  'audit-file-name': { day: string | number }
  'audit-head': None
  'audit-head-day': { day: string | number }
  'audit-head-of': { name: string | number }
  'audit-hint': None
  'audit-newest': None
  'audit-none': None
  'audit-not-allowed': None
  'audit-older': None
  'audit-unknown': { text: string | number }
  'audit-which': { count: string | number; text: string | number }
  'audit-whole': { count: string | number; seal: string | number }
  'audit-why-content': None
  'audit-why-end': None
  'audit-why-link': None
  'audit-why-missing': None
  'audit-why-unsealed': None
  'broadcast-ack': { number: string | number }
  'broadcast-ack-days': { days: string | number }
  'broadcast-ack-none': None
  'broadcast-ack-only': None
  'broadcast-again-nobody': { number: string | number }
  'broadcast-and-more': { count: string | number }
  'broadcast-and-others': { count: string | number }
  'broadcast-approval-needed': { limit: string | number }
  'broadcast-approved-news': { by: string | number; number: string | number }
  'broadcast-asked': {
    by: string | number
    name: string | number
    people: string | number
    text: string | number
  }
  'broadcast-asks': { ask: string | number; kind: string | number }
  'broadcast-asks-choice': None
  'broadcast-asks-date': None
  'broadcast-asks-number': None
  'broadcast-asks-text': None
  'broadcast-asks-yes-no': None
  'broadcast-at': { at: string | number }
  'broadcast-at-rate': { count: string | number }
  'broadcast-begin-english': { number: string | number }
  'broadcast-begin-except': { number: string | number }
  'broadcast-begin-files': { number: string | number }
  'broadcast-begin-more': { number: string | number }
  'broadcast-begin-question': { number: string | number }
  'broadcast-begin-refuse': { number: string | number }
  'broadcast-begin-text': { number: string | number }
  'broadcast-begin-when': { number: string | number }
  'broadcast-begin-whom': { number: string | number }
  'broadcast-change-title': { number: string | number }
  'broadcast-changed-meanwhile': None
  'broadcast-changed-since': None
  'broadcast-column-channel': None
  'broadcast-column-got': None
  'broadcast-column-name': None
  'broadcast-column-number': None
  'broadcast-column-outcome': None
  'broadcast-column-phone': None
  'broadcast-column-sent': None
  'broadcast-column-unit': None
  'broadcast-column-why': None
  'broadcast-correct-no-english': None
  'broadcast-correct-sent': { number: string | number }
  'broadcast-correct-title': { number: string | number }
  'broadcast-decided-before': None
  'broadcast-do-ack': None
  'broadcast-do-again': None
  'broadcast-do-approve': None
  'broadcast-do-ask': None
  'broadcast-do-call': { count: string | number }
  'broadcast-do-copy': None
  'broadcast-do-correct': None
  'broadcast-do-doubt': { count: string | number }
  'broadcast-do-drop': None
  'broadcast-do-english': None
  'broadcast-do-english-none': None
  'broadcast-do-file': None
  'broadcast-do-files': None
  'broadcast-do-got': { count: string | number }
  'broadcast-do-hold': None
  'broadcast-do-hours': None
  'broadcast-do-look': None
  'broadcast-do-more': None
  'broadcast-do-new': None
  'broadcast-do-preview': None
  'broadcast-do-question': None
  'broadcast-do-question-none': { ask: string | number }
  'broadcast-do-refuse': None
  'broadcast-do-remind': { count: string | number }
  'broadcast-do-replies': { count: string | number }
  'broadcast-do-reply': None
  'broadcast-do-resend': { count: string | number }
  'broadcast-do-rework': None
  'broadcast-do-schedule': None
  'broadcast-do-send': None
  'broadcast-do-show': None
  'broadcast-do-silent': { count: string | number }
  'broadcast-do-takeback': None
  'broadcast-do-test': None
  'broadcast-do-text': None
  'broadcast-do-urgent': None
  'broadcast-do-when': None
  'broadcast-do-when-change': None
  'broadcast-do-whom': None
  'broadcast-documents': { names: string | number }
  'broadcast-dropped': { number: string | number; text: string | number }
  'broadcast-duration': { time: string | number }
  'broadcast-except-all': None
  'broadcast-file-large': None
  'broadcast-file-name': { number: string | number }
  'broadcast-file-not-taken': None
  'broadcast-files-awaited': { count: string | number }
  'broadcast-files-held': { count: string | number }
  'broadcast-files-lost': { count: string | number }
  'broadcast-files-many': None
  'broadcast-files-mixed': None
  'broadcast-follows-correction': { number: string | number }
  'broadcast-follows-reminder': { number: string | number }
  'broadcast-follows-withdrawal': { number: string | number }
  'broadcast-go-list': None
  'broadcast-go-open': { number: string | number }
  'broadcast-gone': None
  'broadcast-got-before': { number: string | number }
  'broadcast-got-done': { number: string | number }
  'broadcast-got-gone': None
  'broadcast-got-none': None
  'broadcast-grown': { number: string | number; people: string | number }
  'broadcast-has-english': None
  'broadcast-head-awaiting': { number: string | number }
  'broadcast-head-draft': { number: string | number }
  'broadcast-head-gone': { number: string | number; state: string | number }
  'broadcast-head-refused': { number: string | number; reason: string | number }
  'broadcast-head-scheduled': { at: string | number; number: string | number }
  'broadcast-hours': { count: string | number }
  'broadcast-is-urgent': None
  'broadcast-left': None
  'broadcast-left-hours': { count: string | number }
  'broadcast-left-minutes': { count: string | number }
  'broadcast-left-seconds': { count: string | number }
  'broadcast-line': { number: string | number; state: string | number; text: string | number }
  'broadcast-list': None
  'broadcast-list-none': None
  'broadcast-listed-then': None
  'broadcast-message-corrected': { number: string | number }
  'broadcast-message-correction': { number: string | number }
  'broadcast-message-got': None
  'broadcast-message-head': { number: string | number }
  'broadcast-message-how': None
  'broadcast-message-nothing-owed': None
  'broadcast-message-owed': { title: string | number; until: string | number }
  'broadcast-message-reminder': { number: string | number }
  'broadcast-message-reply': None
  'broadcast-message-withdrawn': { number: string | number }
  'broadcast-minutes': { count: string | number }
  'broadcast-missed-blocked': None
  'broadcast-missed-late': None
  'broadcast-missed-month': None
  'broadcast-missed-no-chat': None
  'broadcast-missed-other': None
  'broadcast-more': { number: string | number }
  'broadcast-name-correction': { number: string | number }
  'broadcast-name-message': { number: string | number }
  'broadcast-name-reminder': { number: string | number }
  'broadcast-name-withdrawal': { number: string | number }
  'broadcast-names-call': { count: string | number; number: string | number }
  'broadcast-names-doubt': { count: string | number; number: string | number }
  'broadcast-names-got': { count: string | number; number: string | number }
  'broadcast-names-replies': { count: string | number; number: string | number }
  'broadcast-names-silent': { count: string | number; number: string | number }
  'broadcast-new-intro': None
  'broadcast-new-title': None
  'broadcast-no-second': { limit: string | number }
  'broadcast-nobody': None
  'broadcast-none-running': None
  'broadcast-none-sent': None
  'broadcast-none-silent': { number: string | number }
  'broadcast-not-allowed': None
  'broadcast-not-begun': { number: string | number }
  'broadcast-not-yourself': None
  'broadcast-office-waiting': { count: string | number }
  'broadcast-options-count': None
  'broadcast-outcome-cancelled': None
  'broadcast-outcome-failed': None
  'broadcast-outcome-queued': None
  'broadcast-outcome-sent': None
  'broadcast-outcome-uncertain': None
  'broadcast-outcome-unknown': None
  'broadcast-outcome-unreachable': None
  'broadcast-outcome-waiting': None
  'broadcast-page': { page: string | number; pages: string | number }
  'broadcast-paused': { number: string | number; why: string | number }
  'broadcast-paused-blocked': None
  'broadcast-paused-do-go': None
  'broadcast-paused-do-result': None
  'broadcast-paused-late': None
  'broadcast-paused-month': None
  'broadcast-paused-other': { reason: string | number }
  'broadcast-paused-unknown': None
  'broadcast-people': { count: string | number }
  'broadcast-people-on': { channels: string | number; count: string | number }
  'broadcast-phone': { phone: string | number }
  'broadcast-photos': { count: string | number }
  'broadcast-preview-end': { number: string | number }
  'broadcast-preview-english': None
  'broadcast-preview-photo': None
  'broadcast-preview-telegram': { unit: string | number }
  'broadcast-preview-zalo': { count: string | number }
  'broadcast-quota': { left: string | number; needed: string | number }
  'broadcast-quota-short': { left: string | number; needed: string | number }
  'broadcast-rate-ask': { number: string | number }
  'broadcast-rate-fastest': None
  'broadcast-rate-lifted': { number: string | number }
  'broadcast-rate-minute': { count: string | number }
  'broadcast-rate-second': { count: string | number }
  'broadcast-rate-set': { count: string | number; number: string | number }
  'broadcast-rate-wrong': None
  'broadcast-refuse-title': { number: string | number }
  'broadcast-refused': { number: string | number }
  'broadcast-refused-news': {
    by: string | number
    number: string | number
    reason: string | number
  }
  'broadcast-reminded-before': { number: string | number }
  'broadcast-repeats-daily': None
  'broadcast-repeats-monthly': None
  'broadcast-repeats-weekly': None
  'broadcast-reply-again': { at: string | number; number: string | number }
  'broadcast-reply-done': { number: string | number }
  'broadcast-reply-gone': None
  'broadcast-reply-hint': { number: string | number }
  'broadcast-reply-left': None
  'broadcast-reply-title': { number: string | number }
  'broadcast-result-doubt': { list: string | number }
  'broadcast-result-follower': { name: string | number; status: string | number }
  'broadcast-result-got': { got: string | number; silent: string | number }
  'broadcast-result-head': { number: string | number }
  'broadcast-result-reasons': { list: string | number }
  'broadcast-result-replies': { count: string | number }
  'broadcast-result-since': { from: string | number }
  'broadcast-result-times': { from: string | number; to: string | number }
  'broadcast-reworked': None
  'broadcast-scheduled': { at: string | number; number: string | number; people: string | number }
  'broadcast-seconds': { count: string | number }
  'broadcast-seconds-few': None
  'broadcast-send-ask': { number: string | number; people: string | number }
  'broadcast-send-ask-later': {
    at: string | number
    number: string | number
    people: string | number
  }
  'broadcast-send-not': None
  'broadcast-send-sure': { people: string | number }
  'broadcast-sends-again': None
  'broadcast-state-awaiting': None
  'broadcast-state-cancelled': None
  'broadcast-state-draft': None
  'broadcast-state-finished': { at: string | number }
  'broadcast-state-paused': None
  'broadcast-state-refused': None
  'broadcast-state-running': None
  'broadcast-state-scheduled': { at: string | number }
  'broadcast-state-taken-back': None
  'broadcast-status-awaiting': None
  'broadcast-status-cancelled': None
  'broadcast-status-draft': None
  'broadcast-status-finished': None
  'broadcast-status-paused': None
  'broadcast-status-refused': None
  'broadcast-status-running': None
  'broadcast-status-scheduled': None
  'broadcast-steer-go': None
  'broadcast-steer-pause': None
  'broadcast-steer-rate': None
  'broadcast-steer-result': None
  'broadcast-steer-stop': None
  'broadcast-stop-ask': { left: string | number; number: string | number }
  'broadcast-stop-sure': None
  'broadcast-takeback-ask': { number: string | number }
  'broadcast-takeback-sure': None
  'broadcast-taken-back': { number: string | number }
  'broadcast-tested': { number: string | number }
  'broadcast-text-empty': None
  'broadcast-text-long': { length: string | number; max: string | number }
  'broadcast-text-variable': { name: string | number }
  'broadcast-to': { audience: string | number }
  'broadcast-to-nobody': None
  'broadcast-too-late': None
  'broadcast-total': { sum: string | number }
  'broadcast-total-people': { people: string | number; units: string | number }
  'broadcast-total-units': { total: string | number }
  'broadcast-trouble-failed': { count: string | number }
  'broadcast-trouble-uncertain': { count: string | number }
  'broadcast-trouble-unknown': { count: string | number }
  'broadcast-trouble-unreachable': { count: string | number }
  'broadcast-unknown': { number: string | number }
  'broadcast-unreachable-blocked': { count: string | number; names: string | number }
  'broadcast-unreachable-no-chat': { count: string | number; names: string | number }
  'broadcast-wait-for-files': None
  'broadcast-waits': { at: string | number }
  'broadcast-waits-for-second': { name: string | number; people: string | number }
  'broadcast-wants-ack': None
  'broadcast-wants-ack-days': { days: string | number }
  'broadcast-was-twice': None
  'broadcast-watch-before': { all: string | number; name: string | number }
  'broadcast-watch-cancelled': {
    all: string | number
    cancelled: string | number
    name: string | number
    sent: string | number
  }
  'broadcast-watch-finished': { all: string | number; name: string | number; sent: string | number }
  'broadcast-watch-paused': {
    all: string | number
    bar: string | number
    done: string | number
    name: string | number
  }
  'broadcast-watch-running': {
    all: string | number
    bar: string | number
    done: string | number
    name: string | number
  }
  'broadcast-watch-why': { why: string | number }
  'broadcast-when': { at: string | number; number: string | number }
  'broadcast-when-daily': None
  'broadcast-when-monthly': None
  'broadcast-when-now': None
  'broadcast-when-once': None
  'broadcast-when-past': None
  'broadcast-when-set': None
  'broadcast-when-weekly': None
  'broadcast-whom': { audience: string | number; number: string | number }
  'broadcast-whom-all': None
  'broadcast-whom-except': None
  'broadcast-whom-leader': None
  'broadcast-whom-more': None
  'broadcast-whom-officer': None
  'broadcast-whom-set': None
  'broadcast-without-files': None
  'broadcast-word-send': None
  'channel-no-file': None
  'channel-telegram': None
  'channel-web': None
  'channel-zalo': None
  'command-ask-file': { file: string | number }
  'command-ask-line': { line: string | number }
  'command-ask-usage': None
  'command-backup-cut': { file: string | number }
  'command-backup-exists': { file: string | number }
  'command-backup-place': { file: string | number }
  'command-backup-usage': None
  'command-deliveries-none': { number: string | number }
  'command-deliveries-usage': None
  'command-disk-full': { file: string | number }
  'command-failed': None
  'command-flag-empty': { flag: string | number }
  'command-flag-unknown': { flag: string | number }
  'command-import-faults': { faults: string | number }
  'command-import-file': { file: string | number }
  'command-import-kept': None
  'command-import-publish': None
  'command-import-usage': None
  'command-invite-ended': { unit: string | number }
  'command-invite-made': { role: string | number; unit: string | number; until: string | number }
  'command-invite-role': { role: string | number; roles: string | number }
  'command-invite-unit': { unit: string | number }
  'command-invite-unit-near': { near: string | number; unit: string | number }
  'command-invite-usage': { roles: string | number }
  'command-lost': None
  'command-remind-at': { at: string | number }
  'command-remind-closed': None
  'command-remind-future': None
  'command-remind-past': None
  'command-restore-damaged': { file: string | number }
  'command-restore-file': { file: string | number }
  'command-restore-full': None
  'command-restore-held': None
  'command-restore-new': None
  'command-restore-running': None
  'command-restore-usage': None
  'command-seed-file': { file: string | number }
  'command-seed-line': { line: string | number }
  'command-seed-refused': None
  'command-seed-unit': { line: string | number; unit: string | number }
  'command-seed-usage': None
  'command-server-full': None
  'command-talk-busy': None
  'command-talk-document': None
  'command-talk-edited': { text: string | number }
  'command-talk-file': None
  'command-talk-hello': { name: string | number }
  'command-talk-name': { name: string | number }
  'command-talk-photo': None
  'command-unknown': { known: string | number; name: string | number }
  'criteria-about': { about: string | number }
  'criteria-about-model': None
  'criteria-about-unit': None
  'criteria-add': None
  'criteria-added': { title: string | number }
  'criteria-at-band': { fault: string | number; name: string | number }
  'criteria-at-cell': { cell: string | number; fault: string | number }
  'criteria-at-item': { code: string | number; fault: string | number }
  'criteria-at-place': { fault: string | number; number: string | number }
  'criteria-at-sheet': { fault: string | number }
  'criteria-band': { name: string | number; points: string | number }
  'criteria-bands': { list: string | number }
  'criteria-basis': { basis: string | number }
  'criteria-change': None
  'criteria-changed': { title: string | number }
  'criteria-copied': { title: string | number }
  'criteria-draft-file': { file: string | number }
  'criteria-draft-replaces': { version: string | number }
  'criteria-drafts': None
  'criteria-drafts-none': None
  'criteria-drop': None
  'criteria-dropped': { title: string | number }
  'criteria-example': None
  'criteria-exclusions': None
  'criteria-facts': None
  'criteria-fault-about-unclear': { value: string | number }
  'criteria-fault-band-above': {
    from: string | number
    name: string | number
    total: string | number
  }
  'criteria-fault-band-order': { above: string | number; name: string | number }
  'criteria-fault-band-twice': { name: string | number }
  'criteria-fault-code-twice': { code: string | number }
  'criteria-fault-day-unclear': { value: string | number }
  'criteria-fault-error-value': { value: string | number }
  'criteria-fault-example-title': None
  'criteria-fault-formula': None
  'criteria-fault-merged': None
  'criteria-fault-milestones-none': None
  'criteria-fault-milestones-sum': { most: string | number; sum: string | number }
  'criteria-fault-milestones-unasked': { value: string | number }
  'criteria-fault-milestones-unclear': { value: string | number }
  'criteria-fault-missing': None
  'criteria-fault-no-table': None
  'criteria-fault-points-range': None
  'criteria-fault-points-unclear': { value: string | number }
  'criteria-fault-scorer-unclear': { value: string | number }
  'criteria-fault-too-long': { most: string | number }
  'criteria-fault-too-many': { most: string | number }
  'criteria-fault-total-differs': { stated: string | number; sum: string | number }
  'criteria-fault-unclear': None
  'criteria-fault-valid-order': None
  'criteria-fault-way-unclear': { value: string | number }
  'criteria-faults': { count: string | number }
  'criteria-faults-more': { count: string | number }
  'criteria-file-large': None
  'criteria-file-name': { title: string | number }
  'criteria-file-send': None
  'criteria-file-title': None
  'criteria-go-copy': None
  'criteria-go-draft': None
  'criteria-go-drafts': { count: string | number }
  'criteria-go-file': None
  'criteria-go-history': None
  'criteria-go-item': { code: string | number; text: string | number }
  'criteria-go-list': None
  'criteria-go-new': None
  'criteria-go-template': None
  'criteria-go-xlsx': None
  'criteria-gone': None
  'criteria-head': None
  'criteria-history': None
  'criteria-history-draft': {
    at: string | number
    title: string | number
    version: string | number
  }
  'criteria-history-published': {
    at: string | number
    title: string | number
    version: string | number
  }
  'criteria-history-replaced': {
    at: string | number
    title: string | number
    version: string | number
  }
  'criteria-history-withdrawn': {
    at: string | number
    reason: string | number
    title: string | number
    version: string | number
  }
  'criteria-issuer': { issuer: string | number }
  'criteria-item': { code: string | number; text: string | number }
  'criteria-item-evidence': { evidence: string | number }
  'criteria-item-milestone': { points: string | number; text: string | number }
  'criteria-item-milestones': { list: string | number; points: string | number }
  'criteria-item-office': None
  'criteria-item-pass': { points: string | number }
  'criteria-item-points': { points: string | number }
  'criteria-items': None
  'criteria-last-item': None
  'criteria-line': { about: string | number; facts: string | number; title: string | number }
  'criteria-line-model': None
  'criteria-line-unit': None
  'criteria-meanwhile': None
  'criteria-new-title': None
  'criteria-none': None
  'criteria-not-allowed': None
  'criteria-older': None
  'criteria-one-title': None
  'criteria-part-about': { fault: string | number }
  'criteria-part-bands': { fault: string | number }
  'criteria-part-basis': { fault: string | number }
  'criteria-part-criteria': { fault: string | number }
  'criteria-part-exclusions': { fault: string | number }
  'criteria-part-issuer': { fault: string | number }
  'criteria-part-number': { fault: string | number }
  'criteria-part-title': { fault: string | number }
  'criteria-part-total': { fault: string | number }
  'criteria-part-validFrom': { fault: string | number }
  'criteria-part-validTo': { fault: string | number }
  'criteria-pick': None
  'criteria-publish': None
  'criteria-publish-sure': {
    count: string | number
    points: string | number
    title: string | number
  }
  'criteria-publish-yes': None
  'criteria-published': { count: string | number; points: string | number; title: string | number }
  'criteria-published-before': None
  'criteria-published-instead': {
    count: string | number
    points: string | number
    title: string | number
  }
  'criteria-refused-citizen-number': None
  'criteria-refused-damaged': None
  'criteria-refused-empty': None
  'criteria-refused-links': None
  'criteria-refused-locked': None
  'criteria-refused-macros': None
  'criteria-refused-not-excel': None
  'criteria-refused-old-excel': None
  'criteria-refused-secrecy-mark': None
  'criteria-refused-too-heavy': None
  'criteria-refused-too-large': None
  'criteria-refused-too-many-cells': None
  'criteria-refused-unsafe': None
  'criteria-remove': None
  'criteria-removed': { code: string | number }
  'criteria-seen-before': None
  'criteria-status-draft': None
  'criteria-status-replaced': { at: string | number }
  'criteria-status-withdrawn': { at: string | number; reason: string | number }
  'criteria-to-mend': None
  'criteria-total': { count: string | number; points: string | number }
  'criteria-unclassed': { points: string | number }
  'criteria-view': None
  'criteria-withdraw': None
  'criteria-withdraw-title': None
  'criteria-withdrawn': { title: string | number }
  'date-day': None
  'date-impossible': { date: string | number }
  'date-lunar': None
  'date-month': None
  'date-order': { day: string | number; month: string | number }
  'date-start': None
  'date-unreadable': None
  'date-weekday-or-month': { number: string | number }
  'date-year': { month: string | number }
  'days-off-go': None
  'days-off-gone': { day: string | number }
  'days-off-head': None
  'days-off-more': { count: string | number }
  'days-off-new': None
  'days-off-none': None
  'days-off-not-allowed': None
  'days-off-off': { day: string | number; name: string | number }
  'days-off-past': { day: string | number }
  'days-off-put': { day: string | number }
  'days-off-remove': { day: string | number }
  'days-off-removed': { day: string | number }
  'days-off-worked': { day: string | number; name: string | number }
  'decisions-column-code': None
  'decisions-column-day': None
  'decisions-column-decision': None
  'decisions-column-field': None
  'decisions-column-kind': None
  'decisions-column-level': None
  'decisions-column-name': None
  'decisions-column-number': None
  'decisions-column-place': None
  'decisions-column-unit': None
  'decisions-file': None
  'decisions-file-large': None
  'decisions-file-name': { decision: string | number }
  'decisions-gone': None
  'decisions-head': {
    count: string | number
    decision: string | number
    page: string | number
    pages: string | number
    units: string | number
  }
  'decisions-kind-collective': None
  'decisions-kind-individual': None
  'decisions-line': {
    level: string | number
    name: string | number
    number: string | number
    unit: string | number
  }
  'decisions-none': None
  'decisions-open': None
  'decisions-unknown': { decision: string | number }
  'decisions-which': None
  'documents-apart': None
  'documents-awaited': None
  'documents-by-system': None
  'documents-changed-meanwhile': None
  'documents-choose': None
  'documents-clauses': { count: string | number }
  'documents-compared': {
    added: string | number
    changed: string | number
    moved: string | number
    removed: string | number
    title: string | number
    unchanged: string | number
    version: string | number
  }
  'documents-day': { day: string | number }
  'documents-described': { title: string | number }
  'documents-diff': None
  'documents-diff-added': { clause: string | number; text: string | number }
  'documents-diff-changed': { changes: string | number; clause: string | number }
  'documents-diff-cut': { lead: string | number; was: string | number }
  'documents-diff-head': None
  'documents-diff-moved': { clause: string | number; from: string | number }
  'documents-diff-none': None
  'documents-diff-put': { is: string | number; lead: string | number }
  'documents-diff-removed': { clause: string | number; text: string | number }
  'documents-diff-replaced': { is: string | number; lead: string | number; was: string | number }
  'documents-draft': None
  'documents-drafts': None
  'documents-drafts-none': None
  'documents-drop': None
  'documents-dropped': { title: string | number }
  'documents-edit': None
  'documents-edit-title': None
  'documents-found': { count: string | number }
  'documents-go-document': None
  'documents-go-draft': None
  'documents-go-drafts': { count: string | number }
  'documents-go-history': None
  'documents-go-list': None
  'documents-go-new': None
  'documents-gone': None
  'documents-head': None
  'documents-history': None
  'documents-history-draft': {
    at: string | number
    by: string | number
    title: string | number
    version: string | number
  }
  'documents-history-published': {
    at: string | number
    by: string | number
    title: string | number
    version: string | number
  }
  'documents-history-replaced': {
    at: string | number
    title: string | number
    version: string | number
  }
  'documents-history-withdrawn': {
    at: string | number
    by: string | number
    reason: string | number
    title: string | number
    version: string | number
  }
  'documents-issuer': { issuer: string | number }
  'documents-join': { title: string | number }
  'documents-kind': { kind: string | number }
  'documents-kind-criteria': None
  'documents-kind-guidance': None
  'documents-kind-other': None
  'documents-kind-plan': None
  'documents-line': { facts: string | number; title: string | number }
  'documents-lost-gone': { at: string | number }
  'documents-lost-not-taken': { at: string | number }
  'documents-lost-too-large': { at: string | number }
  'documents-lost-unsafe': { at: string | number }
  'documents-more': { count: string | number }
  'documents-new-send': None
  'documents-new-title': None
  'documents-no-number': None
  'documents-no-way': None
  'documents-none': None
  'documents-not-allowed': None
  'documents-number': { number: string | number }
  'documents-of-criteria': None
  'documents-older': None
  'documents-over': None
  'documents-page': { page: string | number; pages: string | number }
  'documents-publish': None
  'documents-published': { count: string | number; title: string | number }
  'documents-published-before': None
  'documents-published-instead': { count: string | number; title: string | number }
  'documents-read': None
  'documents-refused-citizen-number': None
  'documents-refused-damaged': None
  'documents-refused-empty': None
  'documents-refused-excel': None
  'documents-refused-locked': None
  'documents-refused-not-taken': None
  'documents-refused-old-word': None
  'documents-refused-pdf': None
  'documents-refused-picture': None
  'documents-refused-scan': None
  'documents-refused-secrecy-mark': None
  'documents-refused-too-large': None
  'documents-refused-too-long': None
  'documents-refused-unsafe': None
  'documents-valid': { from: string | number; to: string | number }
  'documents-valid-from': { from: string | number }
  'documents-valid-to': { to: string | number }
  'documents-valid-wrong': None
  'documents-version': { version: string | number }
  'documents-warning-long': { clause: string | number }
  'documents-warning-twice': { clause: string | number }
  'documents-warning-unnumbered': None
  'documents-warnings-more': { count: string | number }
  'documents-which': None
  'documents-withdraw': None
  'documents-withdraw-title': None
  'documents-withdrawn': { title: string | number }
  'duties-after-plan': { basis: string | number; first: string | number; last: string | number }
  'duties-answer-extension': None
  'duties-answer-paper': None
  'duties-back': None
  'duties-back-duty': None
  'duties-back-unit': None
  'duties-back-units': None
  'duties-basis': { basis: string | number }
  'duties-bound': { bound: string | number; who: string | number }
  'duties-calendar': { name: string | number }
  'duties-change-title': { name: string | number }
  'duties-changed': { before: string | number; name: string | number; until: string | number }
  'duties-changed-meanwhile': {
    at: string | number
    by: string | number
    name: string | number
    until: string | number
  }
  'duties-closed': None
  'duties-counts': {
    exempt: string | number
    extended: string | number
    overdue: string | number
    owing: string | number
  }
  'duties-deadline': {
    before: string | number
    name: string | number
    opens: string | number
    until: string | number
  }
  'duties-do-close': None
  'duties-do-exempt': None
  'duties-do-extend': None
  'duties-do-no-paper': None
  'duties-do-owe': None
  'duties-do-paper': None
  'duties-do-reopen': None
  'duties-do-withdraw': None
  'duties-edit': None
  'duties-exists': { name: string | number; until: string | number }
  'duties-extension-granted': { day: string | number }
  'duties-extension-line': {
    answer: string | number
    at: string | number
    day: string | number
    reason: string | number
  }
  'duties-extension-refused': None
  'duties-extension-waiting': None
  'duties-form-fixed': None
  'duties-gone': None
  'duties-home-extension': { unit: string | number }
  'duties-home-paper': { unit: string | number }
  'duties-known': {
    before: string | number
    name: string | number
    rhythm: string | number
    until: string | number
  }
  'duties-later-periods': None
  'duties-ledger': { count: string | number }
  'duties-ledger-cut': { count: string | number; shown: string | number }
  'duties-ledger-line': {
    at: string | number
    channel: string | number
    outcome: string | number
    person: string | number
    step: string | number
  }
  'duties-ledger-nobody': None
  'duties-ledger-none': None
  'duties-made': {
    before: string | number
    name: string | number
    rhythm: string | number
    until: string | number
  }
  'duties-month': { month: string | number }
  'duties-month-short': {
    perMonth: string | number
    planned: string | number
    used: string | number
  }
  'duties-move-reason': { basis: string | number; before: string | number; from: string | number }
  'duties-moved': { from: string | number }
  'duties-moved-once': None
  'duties-moved-rule': { before: string | number }
  'duties-new': None
  'duties-no-channel': None
  'duties-nobody': None
  'duties-nobody-count': { count: string | number }
  'duties-nobody-linked': { count: string | number; units: string | number }
  'duties-nobody-more': { count: string | number }
  'duties-none': None
  'duties-not-allowed': None
  'duties-not-by-plan': { kinds: string | number }
  'duties-one': {
    basis: string | number
    before: string | number
    name: string | number
    reported: string | number
    total: string | number
    until: string | number
    who: string | number
  }
  'duties-other-period': { name: string | number; until: string | number }
  'duties-outcome-nobody': None
  'duties-outcome-queued': None
  'duties-outcome-sent': None
  'duties-outcome-skipped': None
  'duties-outcome-uncertain': None
  'duties-outcome-unreached': None
  'duties-outcome-withdrawn': None
  'duties-past': None
  'duties-periods': None
  'duties-phone': { phone: string | number }
  'duties-preview': None
  'duties-rebound': { added: string | number; freed: string | number }
  'duties-recipient': { channel: string | number; name: string | number }
  'duties-recipient-leader': { channel: string | number; name: string | number }
  'duties-recipients': { people: string | number; units: string | number }
  'duties-remind': { count: string | number }
  'duties-remind-one': None
  'duties-rhythm': { ladder: string | number; rhythm: string | number }
  'duties-rhythm-half-yearly': None
  'duties-rhythm-monthly': None
  'duties-rhythm-once': None
  'duties-rhythm-quarterly': None
  'duties-rhythm-yearly': None
  'duties-ruled-close': None
  'duties-ruled-exempt': None
  'duties-ruled-extend': None
  'duties-ruled-move': None
  'duties-ruled-no-extend': None
  'duties-ruled-no-paper': None
  'duties-ruled-owe': None
  'duties-ruled-paper': None
  'duties-ruled-reopen': None
  'duties-ruled-unbound': None
  'duties-ruling-line': {
    at: string | number
    by: string | number
    kind: string | number
    reason: string | number
  }
  'duties-state-due-soon': None
  'duties-state-exempt': None
  'duties-state-extended': None
  'duties-state-not-open': None
  'duties-state-open': None
  'duties-state-overdue': None
  'duties-state-reported-late': None
  'duties-state-reported-on-time': None
  'duties-step': { day: string | number; step: string | number }
  'duties-step-also': None
  'duties-step-asked': None
  'duties-step-at-once': None
  'duties-step-before': { days: string | number }
  'duties-step-days': { days: string | number }
  'duties-step-days-moved': None
  'duties-step-last': None
  'duties-step-late': { days: string | number }
  'duties-step-merged': None
  'duties-step-moved': None
  'duties-step-now': None
  'duties-step-passed': None
  'duties-step-shifted': { from: string | number; to: string | number; why: string | number }
  'duties-step-unopened': None
  'duties-text-leader': { day: string | number; text: string | number }
  'duties-texts': { unit: string | number }
  'duties-title-taken': { title: string | number }
  'duties-unbound-reason': None
  'duties-unit-claim': { day: string | number }
  'duties-unit-draft': { done: string | number; total: string | number }
  'duties-unit-extended': { until: string | number }
  'duties-unit-free': None
  'duties-unit-head': { name: string | number; unit: string | number }
  'duties-unit-paper': { day: string | number }
  'duties-unit-state': { state: string | number; until: string | number }
  'duties-units': { count: string | number }
  'duties-units-head': {
    count: string | number
    name: string | number
    page: string | number
    pages: string | number
  }
  'duties-unknown-unit': None
  'duties-waiting': { extensions: string | number; papers: string | number }
  'duties-waiting-extension': {
    day: string | number
    name: string | number
    reason: string | number
    unit: string | number
  }
  'duties-waiting-paper': { name: string | number; unit: string | number }
  'duties-weekend': None
  'duties-which-unit': { count: string | number }
  'duties-will-move': None
  'duties-will-move-once': None
  'duties-zalo-month': {
    perMonth: string | number
    planned: string | number
    used: string | number
  }
  'find-after': None
  'find-all': None
  'find-back': None
  'find-before': None
  'find-count': { count: string | number }
  'find-head': { count: string | number }
  'find-hint': None
  'find-loose': { what: string | number }
  'find-narrow': None
  'find-narrow-all': None
  'find-narrow-by': { what: string | number }
  'find-none': { what: string | number }
  'find-none-do': None
  'find-not-allowed': None
  'find-nothing-yet': None
  'find-own': None
  'find-page': { count: string | number; page: string | number; pages: string | number }
  'find-press': None
  'find-typed-page': { page: string | number; text: string | number }
  'find-year': { year: string | number }
  'form-drop': None
  'form-drop-no': None
  'form-drop-sure': None
  'form-drop-yes': None
  'form-dropped': None
  'form-go-on': None
  'form-gone': None
  'form-none': None
  'form-other': { title: string | number }
  'form-other-drop': None
  'form-other-keep': None
  'form-stopped': { title: string | number }
  'form-stopped-empty': { title: string | number }
  'form-waits': None
  'form-welcome-back': {
    done: string | number
    saved: string | number
    title: string | number
    total: string | number
  }
  'forms-again': None
  'forms-at-review': None
  'forms-bands-unreadable': None
  'forms-breakdown-unclear': { count: string | number; names: string | number }
  'forms-caption': None
  'forms-changed': None
  'forms-check': { problem: string | number }
  'forms-check-again': { number: string | number }
  'forms-check-fix': { number: string | number; value: string | number }
  'forms-check-keep': None
  'forms-check-most': {
    against: string | number
    field: string | number
    limit: string | number
    value: string | number
  }
  'forms-check-parts': {
    field: string | number
    limit: string | number
    most: string | number
    part: string | number
    value: string | number
  }
  'forms-check-sum': {
    against: string | number
    field: string | number
    limit: string | number
    value: string | number
  }
  'forms-choice-again': { most: string | number; word: string | number }
  'forms-choice-unknown': { list: string | number }
  'forms-choice-which': { list: string | number; word: string | number }
  'forms-clause': { clause: string | number }
  'forms-confirm': { label: string | number; value: string | number }
  'forms-confirm-command': { label: string | number; value: string | number }
  'forms-confirm-greeting': { label: string | number; value: string | number }
  'forms-document-count': { count: string | number }
  'forms-echo': { value: string | number }
  'forms-edit-line': { number: string | number }
  'forms-edit-thing': { number: string | number }
  'forms-elsewhere': { title: string | number }
  'forms-empty': { list: string | number }
  'forms-example': { example: string | number }
  'forms-file-too-large': None
  'forms-files-many': { max: string | number }
  'forms-files-wanted': None
  'forms-files-wanted-required': None
  'forms-first': None
  'forms-help': None
  'forms-location-wanted': None
  'forms-mended': { number: string | number; value: string | number }
  'forms-missing': { list: string | number }
  'forms-no': None
  'forms-no-such-field': { count: string | number }
  'forms-no-such-item': None
  'forms-none': None
  'forms-not-a-list': None
  'forms-not-a-list-required': None
  'forms-noted': None
  'forms-nothing-to-keep': None
  'forms-nothing-to-keep-required': None
  'forms-nothing-yet': None
  'forms-now': { value: string | number }
  'forms-number-range': { max: string | number; min: string | number }
  'forms-offered-last': { value: string | number }
  'forms-offered-models': { value: string | number }
  'forms-offered-origin': { value: string | number }
  'forms-offered-sum': { value: string | number }
  'forms-offered-sum-models': { value: string | number }
  'forms-offered-unit': { value: string | number }
  'forms-pasted': { done: string | number; total: string | number }
  'forms-photo-count': { count: string | number }
  'forms-pick': None
  'forms-repeat-many': { max: string | number }
  'forms-repeat-none': None
  'forms-required': None
  'forms-required-words': None
  'forms-returned': { reason: string | number }
  'forms-review': None
  'forms-review-waits': { title: string | number }
  'forms-right': None
  'forms-scoring-pass': { points: string | number }
  'forms-scoring-points': { points: string | number }
  'forms-scoring-unreadable': None
  'forms-skipped-rest': None
  'forms-stale': None
  'forms-still-open': None
  'forms-template': None
  'forms-text-long': { length: string | number; max: string | number }
  'forms-text-short': { min: string | number }
  'forms-text-wanted': None
  'forms-thing-open': None
  'forms-unfit': {
    label: string | number
    number: string | number
    value: string | number
    why: string | number
  }
  'forms-unit-many': { list: string | number }
  'forms-unit-unknown': None
  'forms-units-many': { list: string | number; name: string | number }
  'forms-units-too-many': { most: string | number }
  'forms-units-unknown': { name: string | number }
  'forms-unread': { label: string | number; number: string | number; value: string | number }
  'forms-word-back': None
  'forms-word-cancel': None
  'forms-word-done': None
  'forms-word-edit': None
  'forms-word-help': None
  'forms-word-keep': None
  'forms-word-review': None
  'forms-word-send': None
  'forms-word-skip': None
  'forms-word-template': None
  'forms-yes': None
  'group-hello': None
  'group-how': None
  'group-how-at': { where: string | number }
  'group-not-added': None
  'group-private': None
  'guide-admin': None
  'guide-again': None
  'guide-citizen-number': None
  'guide-edited': None
  'guide-everyone': None
  'guide-file-where': None
  'guide-flood': { seconds: string | number }
  'guide-intro': None
  'guide-models': None
  'guide-not-in-form': { command: string | number; words: string | number }
  'guide-office': None
  'guide-officer': None
  'guide-old-button': None
  'guide-old-button-choose': None
  'guide-press': None
  'guide-reminded': None
  'guide-scores': None
  'guide-secrecy-mark': None
  'guide-sorry': None
  'guide-unknown': None
  'guide-unknown-command': None
  'guide-unreadable': None
  'held-fell-back': { from: string | number }
  'held-go': None
  'held-not-allowed': None
  'held-over': None
  'held-released': None
  'held-released-by': { name: string | number }
  'held-restored': { from: string | number }
  'ladder-before': { days: string | number }
  'ladder-last-day': None
  'ladder-late': { days: string | number }
  'ladder-many': { count: string | number; most: string | number }
  'ladder-range': { after: string | number; before: string | number; day: string | number }
  'ladder-unclear': None
  'menu-command-bangiay': None
  'menu-command-baocao': None
  'menu-command-batdau': None
  'menu-command-capnhat': None
  'menu-command-cauhoi': None
  'menu-command-chamdiem': None
  'menu-command-congnhan': None
  'menu-command-danhmuc': None
  'menu-command-duyet': None
  'menu-command-giahan': None
  'menu-command-hanbaocao': None
  'menu-command-hannop': None
  'menu-command-hoi': None
  'menu-command-huongdan': None
  'menu-command-huy': None
  'menu-command-mohinh': None
  'menu-command-ngaynghi': None
  'menu-command-ngonngu': None
  'menu-command-nguoidung': None
  'menu-command-nhacmai': None
  'menu-command-nhactoi': None
  'menu-command-nhamnguoi': None
  'menu-command-nhatky': None
  'menu-command-quyetdinh': None
  'menu-command-sodienthoai': None
  'menu-command-suco': None
  'menu-command-tailieu': None
  'menu-command-thongbao': None
  'menu-command-tieuchi': None
  'menu-command-tonghop': None
  'menu-command-trangthai': None
  'menu-command-xoa': None
  'menu-typed': None
  'models-begin-change': { model: string | number }
  'models-begin-origin': { model: string | number }
  'models-begin-recognise': { model: string | number }
  'models-begin-return': { model: string | number }
  'models-begin-status': { model: string | number; year: string | number }
  'models-begin-update': { model: string | number }
  'models-change-title': { model: string | number }
  'models-changed': { model: string | number }
  'models-changed-meanwhile': {
    day: string | number
    list: string | number
    model: string | number
    name: string | number
  }
  'models-copy-begin': { model: string | number; unit: string | number }
  'models-day-ahead': None
  'models-decision-known': None
  'models-do-article': None
  'models-do-articles': { count: string | number }
  'models-do-change': None
  'models-do-copy': None
  'models-do-files': None
  'models-do-link': None
  'models-do-origin': None
  'models-do-propose': None
  'models-do-recognise': None
  'models-do-return': None
  'models-do-status': { year: string | number }
  'models-do-story': None
  'models-do-update': None
  'models-do-whole': None
  'models-do-withdraw': None
  'models-done-propose': None
  'models-done-withdraw': None
  'models-elsewhere': { model: string | number; unit: string | number }
  'models-files': { count: string | number; model: string | number; sent: string | number }
  'models-files-none': { model: string | number }
  'models-follows': { model: string | number }
  'models-for-office': None
  'models-go-all': None
  'models-go-find': None
  'models-go-new': None
  'models-go-update': None
  'models-go-waiting': None
  'models-gone': None
  'models-home': None
  'models-home-empty': { unit: string | number }
  'models-home-none': { unit: string | number }
  'models-home-own': { count: string | number; unit: string | number }
  'models-home-waiting': { count: string | number }
  'models-is-stopped': None
  'models-latest': { day: string | number; text: string | number }
  'models-name': { name: string | number; number: string | number }
  'models-name-unfit': None
  'models-new-begin': { required: string | number; total: string | number; unit: string | number }
  'models-new-go-on': { unit: string | number }
  'models-new-title': { unit: string | number }
  'models-none-to-update': None
  'models-not-allowed': None
  'models-office-proposed': { count: string | number }
  'models-open': None
  'models-origin': { model: string | number; unit: string | number }
  'models-origin-circle': { number: string | number }
  'models-origin-none': { model: string | number }
  'models-origin-set': { model: string | number; origin: string | number }
  'models-origin-title': { model: string | number }
  'models-origin-unknown': { number: string | number }
  'models-own': None
  'models-page-back': None
  'models-page-next': None
  'models-proposed-anew': { model: string | number }
  'models-proposed-news': { model: string | number; name: string | number; unit: string | number }
  'models-recognise-title': { model: string | number }
  'models-recognised': {
    day: string | number
    decision: string | number
    level: string | number
    model: string | number
  }
  'models-recognised-news': {
    day: string | number
    decision: string | number
    level: string | number
    model: string | number
  }
  'models-recognition': { day: string | number; decision: string | number; level: string | number }
  'models-registered': { model: string | number }
  'models-registered-next': None
  'models-replicas': { count: string | number; list: string | number }
  'models-return-title': { model: string | number }
  'models-returned': { model: string | number; reason: string | number }
  'models-returned-news': { model: string | number; reason: string | number }
  'models-similar': None
  'models-similar-hint': { number: string | number }
  'models-stage-proposed': None
  'models-stage-recognised': None
  'models-stage-registered': None
  'models-stage-replicated': None
  'models-stage-stopped': None
  'models-stage-under-way': None
  'models-standing': { stage: string | number; start: string | number }
  'models-start-unfit': None
  'models-status-kept': None
  'models-status-new': None
  'models-status-replicated': None
  'models-status-stopped': None
  'models-story-article': { link: string | number; title: string | number }
  'models-story-carried': { from: string | number; unit: string | number }
  'models-story-changed': None
  'models-story-head': { model: string | number; page: string | number; pages: string | number }
  'models-story-no-origin': None
  'models-story-origin': { number: string | number }
  'models-story-propose': None
  'models-story-registered': { unit: string | number }
  'models-story-return': { reason: string | number }
  'models-story-stopped': { reason: string | number; year: string | number }
  'models-story-unrecognised': {
    day: string | number
    decision: string | number
    level: string | number
  }
  'models-story-withdraw': None
  'models-story-year': { status: string | number; year: string | number }
  'models-term-ended': { name: string | number; number: string | number }
  'models-too-late': None
  'models-update-title': { model: string | number }
  'models-updated': { model: string | number }
  'models-which-more': None
  'models-which-unit': None
  'models-which-update': None
  'models-whole-head': { model: string | number; page: string | number; pages: string | number }
  'models-year': { status: string | number; year: string | number }
  'models-year-set': { model: string | number; status: string | number; year: string | number }
  'models-year-stopped': { reason: string | number; year: string | number }
  'models-year-title': { model: string | number; year: string | number }
  'models-year-unsaid': { year: string | number }
  'moment-clock': None
  'moment-far': None
  'moment-past': None
  'moment-unreadable': None
  'money-negative': None
  'money-too-large': { max: string | number }
  'money-unit': None
  'money-unreadable': None
  'notices-dump-failed': { reason: string | number }
  'notices-dump-why-full': None
  'notices-dump-why-other': None
  'notices-month-nearly': { all: string | number; name: string | number; used: string | number }
  'notices-month-over': { all: string | number; name: string | number; used: string | number }
  'notices-platform-network': { name: string | number }
  'notices-platform-token': { name: string | number }
  'notices-platform-wait': { name: string | number; until: string | number }
  'notices-platform-works': { name: string | number }
  'notices-reports': None
  'notices-reports-how': None
  'notices-reports-line': { title: string | number; units: string | number }
  'notices-reports-more': { count: string | number; units: string | number }
  'notices-silence': { from: string | number; to: string | number }
  'number-negative': None
  'number-not-whole': None
  'number-several': None
  'number-too-large': { max: string | number }
  'number-unreadable': None
  'office-duty': None
  'office-invite': None
  'office-invite-again': None
  'office-notice-bare': { count: string | number; more: string | number; units: string | number }
  'office-notice-call': { count: string | number }
  'office-notice-call-how': None
  'office-notice-call-line': { phone: string | number; who: string | number; why: string | number }
  'office-notice-closed': {
    name: string | number
    reported: string | number
    total: string | number
    until: string | number
  }
  'office-notice-exempt': { count: string | number }
  'office-notice-extended': { unit: string | number; until: string | number }
  'office-notice-gap': {
    due: string | number
    missing: string | number
    told: string | number
    unreached: string | number
    waiting: string | number
  }
  'office-notice-missing': None
  'office-notice-no-phone': None
  'office-notice-paper': { unit: string | number }
  'office-notice-why-late': None
  'office-notice-why-month': None
  'office-notice-why-no-chat': None
  'office-notice-why-nobody': None
  'office-notice-why-refused': None
  'office-only': None
  'overview-after': None
  'overview-back': None
  'overview-before': None
  'overview-claimed': { unit: string | number }
  'overview-closed': { day: string | number }
  'overview-excused': { count: string | number }
  'overview-exempt': { count: string | number }
  'overview-exempt-head': {
    count: string | number
    name: string | number
    page: string | number
    pages: string | number
  }
  'overview-extended': { day: string | number; unit: string | number }
  'overview-head': { name: string | number; until: string | number }
  'overview-hint': None
  'overview-kind-commune': None
  'overview-kind-direct-committee': None
  'overview-kind-district-committee': None
  'overview-kind-mass-organisation': None
  'overview-kind-office': None
  'overview-kind-party-group': None
  'overview-kind-press': None
  'overview-kind-ward': None
  'overview-late': { unit: string | number }
  'overview-missing': { count: string | number }
  'overview-missing-head': {
    count: string | number
    name: string | number
    page: string | number
    pages: string | number
  }
  'overview-missing-none': { name: string | number }
  'overview-news-off': None
  'overview-news-on': None
  'overview-not-allowed': None
  'overview-on-paper': { unit: string | number }
  'overview-others': None
  'overview-period': { name: string | number; reported: string | number; total: string | number }
  'overview-report-gone': None
  'overview-report-head': { number: string | number; title: string | number; unit: string | number }
  'overview-report-late': { at: string | number }
  'overview-report-on-time': { at: string | number }
  'overview-report-open-version': { version: string | number }
  'overview-report-replaced': { latest: string | number }
  'overview-report-unit': None
  'overview-report-version': {
    at: string | number
    person: string | number
    version: string | number
  }
  'overview-row': { kind: string | number; reported: string | number; total: string | number }
  'overview-sent': { count: string | number }
  'overview-sent-head': {
    count: string | number
    name: string | number
    page: string | number
    pages: string | number
  }
  'overview-sent-none': { name: string | number }
  'overview-total': { missing: string | number; reported: string | number; total: string | number }
  'overview-unknown-unit': None
  'overview-which': None
  'overview-which-unit': { count: string | number }
  'overview-which-unit-more': { count: string | number }
  'owe-day-early': { until: string | number }
  'owe-day-far': { until: string | number }
  'owe-day-over': { until: string | number }
  'owe-decided-came': { at: string | number; by: string | number }
  'owe-decided-granted': { at: string | number; by: string | number; day: string | number }
  'owe-decided-missing': { at: string | number; by: string | number }
  'owe-decided-refused': { at: string | number; by: string | number }
  'owe-extension': None
  'owe-extension-begin': { name: string | number; unit: string | number; until: string | number }
  'owe-extension-other': { name: string | number; other: string | number }
  'owe-extension-sent': {
    name: string | number
    unit: string | number
    until: string | number
    wanted: string | number
  }
  'owe-extension-waits': { day: string | number; person: string | number }
  'owe-go-bangiay': None
  'owe-go-giahan': None
  'owe-go-nhacmai': None
  'owe-go-nhamnguoi': None
  'owe-grant': { day: string | number }
  'owe-grant-early': None
  'owe-grant-other': { day: string | number }
  'owe-granted': {
    day: string | number
    name: string | number
    person: string | number
    unit: string | number
    wanted: string | number
  }
  'owe-more': { count: string | number }
  'owe-mute-ask': { unit: string | number }
  'owe-mute-kept': None
  'owe-mute-no': None
  'owe-mute-which': None
  'owe-mute-yes': None
  'owe-muted': { unit: string | number }
  'owe-muted-already': None
  'owe-nobody-told': None
  'owe-not-allowed': None
  'owe-nothing': None
  'owe-office-papers': { count: string | number }
  'owe-office-requests': { count: string | number }
  'owe-paper-came': { at: string | number; name: string | number; unit: string | number }
  'owe-paper-claimed': { at: string | number; name: string | number; unit: string | number }
  'owe-paper-gone': None
  'owe-paper-line': { at: string | number; name: string | number; unit: string | number }
  'owe-paper-missing': { name: string | number; unit: string | number; until: string | number }
  'owe-paper-no': None
  'owe-paper-reason-no': None
  'owe-paper-reason-yes': None
  'owe-paper-request': {
    at: string | number
    name: string | number
    unit: string | number
    until: string | number
  }
  'owe-paper-undo': None
  'owe-paper-undone': { name: string | number; until: string | number }
  'owe-paper-yes': None
  'owe-papers': { count: string | number }
  'owe-papers-none': None
  'owe-refuse': None
  'owe-refused': {
    name: string | number
    person: string | number
    unit: string | number
    until: string | number
    wanted: string | number
  }
  'owe-request': {
    name: string | number
    person: string | number
    reason: string | number
    unit: string | number
    until: string | number
    wanted: string | number
  }
  'owe-request-gone': None
  'owe-request-line': { name: string | number; unit: string | number; wanted: string | number }
  'owe-requests': { count: string | number }
  'owe-requests-none': None
  'owe-rule-not-allowed': None
  'owe-settled-closed': None
  'owe-settled-exempt': None
  'owe-settled-reported': None
  'owe-snooze-muted': None
  'owe-snooze-nothing': None
  'owe-snoozed': { at: string | number }
  'owe-told-changed': { wanted: string | number }
  'owe-told-granted': {
    common: string | number
    name: string | number
    unit: string | number
    until: string | number
  }
  'owe-told-muted': { person: string | number; unit: string | number }
  'owe-told-no-paper': {
    at: string | number
    name: string | number
    unit: string | number
    until: string | number
  }
  'owe-told-paper': { at: string | number; name: string | number; unit: string | number }
  'owe-told-refused': {
    name: string | number
    unit: string | number
    until: string | number
    wanted: string | number
  }
  'owe-unasked-closed': None
  'owe-unasked-exempt': None
  'owe-unasked-reported': None
  'owe-unasked-too-early': None
  'owe-unit-told': None
  'owe-unmuted': { units: string | number }
  'owe-unmuted-already': None
  'owe-which': None
  'owe-whose': None
  'owe-whose-office': None
  'owe-whose-unit': None
  'page-add-file': None
  'page-blank': None
  'page-bot': None
  'page-change-person': None
  'page-chosen': None
  'page-close': None
  'page-composer': None
  'page-conversation': None
  'page-document': None
  'page-edited': None
  'page-error-disk-full': None
  'page-error-network': None
  'page-error-not-taken': None
  'page-error-refused': None
  'page-error-too-large': None
  'page-error-too-long': None
  'page-error-too-many': None
  'page-error-unsafe': None
  'page-failed': None
  'page-name': None
  'page-newer': None
  'page-other-language': None
  'page-people-failed': None
  'page-people-loading': None
  'page-person': None
  'page-photo-bot': None
  'page-photo-gone': None
  'page-photo-person': None
  'page-placeholder': None
  'page-remove-file': None
  'page-retry': None
  'page-role-admin': None
  'page-role-leader': None
  'page-role-officer': None
  'page-role-press': None
  'page-role-viewer': None
  'page-send': None
  'page-sending': None
  'page-sent': None
  'page-state-connecting': None
  'page-state-offline': None
  'page-state-online': None
  'page-stranger': None
  'page-stranger-note': None
  'page-tap-failed': None
  'page-title': None
  'page-typing': None
  'page-welcome-start': None
  'page-welcome-text': None
  'page-welcome-title': None
  'page-who': None
  'page-who-note': None
  'people-admin-elsewhere': { code: string | number; unit: string | number }
  'people-ask-code': None
  'people-ask-name': None
  'people-code-blocked': { until: string | number }
  'people-code-expired': None
  'people-code-other-person': { name: string | number }
  'people-code-unknown': { left: string | number }
  'people-code-used': None
  'people-consent': { name: string | number; role: string | number; unit: string | number }
  'people-consent-again': None
  'people-consent-name': { name: string | number }
  'people-consent-no': None
  'people-consent-yes': None
  'people-counts': {
    chats: string | number
    open: string | number
    people: string | number
    units: string | number
  }
  'people-declined': { until: string | number }
  'people-erase': None
  'people-erase-done': None
  'people-erase-kept': None
  'people-erase-last': None
  'people-erase-name': None
  'people-erase-no': None
  'people-erase-yes': None
  'people-go-baocao': None
  'people-go-capnhat': None
  'people-go-cauhoi': None
  'people-go-duyet': None
  'people-go-hanbaocao': None
  'people-go-hannop': None
  'people-go-hoi': None
  'people-go-huongdan': None
  'people-go-invites': None
  'people-go-mohinh': None
  'people-go-moi': None
  'people-go-nguoidung': None
  'people-go-nhatky': None
  'people-go-noinhan': None
  'people-go-thongbao': None
  'people-go-tonghop': None
  'people-go-trangthai': None
  'people-home': { name: string | number; units: string | number }
  'people-invite-apart': { name: string | number; role: string | number; unit: string | number }
  'people-invite-ask': { name: string | number; role: string | number; unit: string | number }
  'people-invite-gone': None
  'people-invite-line': {
    by: string | number
    name: string | number
    role: string | number
    unit: string | number
    until: string | number
  }
  'people-invite-only': None
  'people-invite-other': None
  'people-invite-withdraw': { name: string | number; unit: string | number }
  'people-invite-withdrawn': { name: string | number; role: string | number; unit: string | number }
  'people-invite-yes': None
  'people-invited': {
    code: string | number
    name: string | number
    role: string | number
    unit: string | number
    until: string | number
  }
  'people-invited-account': {
    code: string | number
    name: string | number
    role: string | number
    unit: string | number
    until: string | number
  }
  'people-invited-anyone': None
  'people-invited-link': { link: string | number }
  'people-invites': { count: string | number }
  'people-invites-none': None
  'people-language': None
  'people-language-done': None
  'people-language-en': None
  'people-language-vi': None
  'people-linked': { name: string | number; role: string | number; unit: string | number }
  'people-linked-again': { role: string | number; unit: string | number }
  'people-member': { chats: string | number; name: string | number; role: string | number }
  'people-members': { count: string | number; unit: string | number }
  'people-members-none': { unit: string | number }
  'people-name-wrong': None
  'people-no-such-unit': { code: string | number }
  'people-nothing-waits': None
  'people-notice': None
  'people-revoke': { name: string | number; role: string | number }
  'people-revoke-ask': { name: string | number; role: string | number; unit: string | number }
  'people-revoke-gone': None
  'people-revoke-no': None
  'people-revoke-self': None
  'people-revoke-yes': None
  'people-revoked': { name: string | number; role: string | number; unit: string | number }
  'people-role-admin': None
  'people-role-leader': None
  'people-role-officer': None
  'people-role-press': None
  'people-role-viewer': None
  'people-stranger': None
  'people-unit-more': { more: string | number }
  'people-unit-unknown': { text: string | number }
  'people-unit-which': { count: string | number; text: string | number }
  'phones-go': None
  'phones-intro': None
  'phones-not-allowed': None
  'phones-put': { phone: string | number; unit: string | number }
  'phones-removed': { unit: string | number }
  'phones-unreadable': None
  'photos-awaited': { count: string | number; label: string | number }
  'photos-lost-gone': { at: string | number }
  'photos-lost-not-taken': { at: string | number }
  'photos-lost-too-large': { at: string | number }
  'photos-lost-unsafe': { at: string | number }
  'photos-missing-gone': { count: string | number; label: string | number }
  'photos-missing-not-taken': { count: string | number; label: string | number }
  'photos-missing-too-large': { count: string | number; label: string | number }
  'photos-missing-unsafe': { count: string | number; label: string | number }
  'photos-sent': None
  'picks-all-proposed': None
  'picks-back': None
  'picks-chosen': { count: string | number; list: string | number }
  'picks-chosen-none': None
  'picks-drop-all': None
  'picks-left': { why: string | number }
  'picks-many': { count: string | number; most: string | number }
  'picks-more-lines': { count: string | number }
  'picks-more-units': { count: string | number }
  'picks-next': None
  'picks-none': { why: string | number }
  'picks-page': {
    others: string | number
    page: string | number
    pages: string | number
    proposed: string | number
  }
  'picks-unfinished': None
  'picks-why-many': { among: string | number; typed: string | number }
  'picks-why-none-of-unit': { typed: string | number }
  'picks-why-none-proposed': None
  'picks-why-registered': { typed: string | number }
  'picks-why-stopped': { typed: string | number }
  'picks-why-unknown': { typed: string | number }
  'place-chosen': { place: string | number }
  'place-gone': None
  'place-here': { channel: string | number }
  'place-only': { place: string | number }
  'place-question': { place: string | number }
  'place-unused': { channel: string | number }
  'place-used': { at: string | number; channel: string | number }
  'place-which': { place: string | number }
  'questions-answer': None
  'questions-answer-long': { length: string | number; max: string | number }
  'questions-answer-title': { number: string | number }
  'questions-approve': None
  'questions-aside-title': { number: string | number }
  'questions-done': { number: string | number }
  'questions-done-aside': { number: string | number }
  'questions-gone': None
  'questions-head': { count: string | number; page: string | number; pages: string | number }
  'questions-heard': {
    answer: string | number
    by: string | number
    day: string | number
    number: string | number
    text: string | number
  }
  'questions-heard-aside': {
    by: string | number
    day: string | number
    number: string | number
    reason: string | number
    text: string | number
  }
  'questions-known-before': { at: string | number; number: string | number }
  'questions-known-done': { number: string | number }
  'questions-known-intro': None
  'questions-known-not': { number: string | number }
  'questions-known-number': None
  'questions-known-title': { number: string | number }
  'questions-line': {
    at: string | number
    number: string | number
    text: string | number
    who: string | number
  }
  'questions-line-overdue': {
    at: string | number
    number: string | number
    text: string | number
    who: string | number
  }
  'questions-most-answered': None
  'questions-most-asked': None
  'questions-most-declined': None
  'questions-most-line': { count: string | number; text: string | number }
  'questions-most-none': None
  'questions-next': None
  'questions-none': None
  'questions-not-allowed': None
  'questions-notice-how': None
  'questions-notice-more': { count: string | number; list: string | number }
  'questions-notice-new': { count: string | number; list: string | number }
  'questions-notice-one': { number: string | number; unit: string | number }
  'questions-notice-overdue': { count: string | number; list: string | number }
  'questions-notice-unheard': { list: string | number }
  'questions-office': None
  'questions-office-waiting': { count: string | number }
  'questions-one': {
    at: string | number
    number: string | number
    text: string | number
    who: string | number
  }
  'questions-one-answered': None
  'questions-one-aside': { at: string | number; by: string | number; text: string | number }
  'questions-one-clause': { clause: string | number; title: string | number }
  'questions-one-day': { day: string | number }
  'questions-one-declined': None
  'questions-one-erased': { at: string | number; number: string | number }
  'questions-one-known': { at: string | number; question: string | number }
  'questions-one-near': { clause: string | number; title: string | number }
  'questions-one-overdue': { day: string | number }
  'questions-one-said': { at: string | number; by: string | number; text: string | number }
  'questions-one-withdrawn': { at: string | number; by: string | number }
  'questions-open': { number: string | number }
  'questions-own-head': { page: string | number; pages: string | number }
  'questions-own-line': {
    day: string | number
    number: string | number
    state: string | number
    text: string | number
  }
  'questions-own-none': None
  'questions-put-aside': None
  'questions-reopen': None
  'questions-sent': { day: string | number; number: string | number; text: string | number }
  'questions-sent-before': { at: string | number; day: string | number; number: string | number }
  'questions-settled': { said: string | number }
  'questions-state-answered': None
  'questions-state-put-aside': None
  'questions-state-waiting': None
  'questions-to-most': None
  'questions-to-queue': None
  'questions-to-used': None
  'questions-told': { who: string | number }
  'questions-unsent': { text: string | number }
  'questions-untold': { who: string | number }
  'questions-used-head': { count: string | number; page: string | number; pages: string | number }
  'questions-used-line': {
    answer: string | number
    by: string | number
    day: string | number
    number: string | number
    question: string | number
  }
  'questions-used-none': None
  'questions-who': { person: string | number; unit: string | number }
  'questions-who-erased': None
  'questions-withdraw': { number: string | number }
  'questions-withdraw-ask': {
    answer: string | number
    number: string | number
    question: string | number
  }
  'questions-withdraw-no': None
  'questions-withdraw-yes': None
  'questions-withdrawn': { number: string | number }
  'questions-withdrawn-before': { number: string | number }
  'questions-wrong': { text: string | number }
  'questions-wrong-again': None
  'questions-wrong-near': None
  'receipt-head': { number: string | number; title: string | number; version: string | number }
  'receipt-late': None
  'receipt-newer': {
    at: string | number
    name: string | number
    number: string | number
    version: string | number
  }
  'receipt-on-time': None
  'receipt-sent': { at: string | number; name: string | number }
  'receipt-until': { until: string | number }
  'recognise-back-begin': {
    day: string | number
    decision: string | number
    level: string | number
    model: string | number
  }
  'recognise-back-done': {
    day: string | number
    decision: string | number
    level: string | number
    model: string | number
    reason: string | number
  }
  'recognise-back-gone': None
  'recognise-back-news': {
    day: string | number
    decision: string | number
    level: string | number
    model: string | number
    reason: string | number
  }
  'recognise-back-one': { day: string | number; decision: string | number; level: string | number }
  'recognise-back-title': { model: string | number }
  'recognise-back-which': { model: string | number }
  'recognise-begin': None
  'recognise-do-back': None
  'recognise-done': {
    count: string | number
    day: string | number
    decision: string | number
    level: string | number
    units: string | number
  }
  'recognise-go': None
  'recognise-go-on': None
  'recognise-how': None
  'recognise-left': { count: string | number }
  'recognise-left-known': { list: string | number }
  'recognise-left-own': { list: string | number }
  'recognise-left-registered': { list: string | number }
  'recognise-left-stopped': { list: string | number }
  'recognise-more': { count: string | number }
  'recognise-news': {
    count: string | number
    day: string | number
    decision: string | number
    level: string | number
    unit: string | number
  }
  'recognise-none-yet': None
  'recognise-nothing': { day: string | number; decision: string | number; level: string | number }
  'recognise-praise': None
  'recognise-preview': {
    count: string | number
    day: string | number
    decision: string | number
    level: string | number
    units: string | number
  }
  'recognise-see': None
  'recognise-title': None
  'recognise-told': { count: string | number }
  'recognise-unproposed': { list: string | number }
  'recognise-untold': { count: string | number; list: string | number }
  'remind-all-units': None
  'remind-closed-hours': { at: string | number }
  'remind-done': {
    channels: string | number
    count: string | number
    name: string | number
    unit: string | number
  }
  'remind-done-none': { name: string | number; unit: string | number }
  'remind-heard': { count: string | number }
  'remind-nobody-owes': None
  'remind-none': None
  'remind-other-day': None
  'remind-preview': {
    channels: string | number
    count: string | number
    name: string | number
    unit: string | number
  }
  'remind-send': { count: string | number }
  'remind-unreached': { count: string | number }
  'reminder-basis': { basis: string | number }
  'reminder-clause': { basis: string | number; clause: string | number }
  'reminder-item-last': { day: string | number; name: string | number; unit: string | number }
  'reminder-item-late': {
    day: string | number
    days: string | number
    name: string | number
    unit: string | number
  }
  'reminder-item-left': {
    day: string | number
    days: string | number
    name: string | number
    unit: string | number
  }
  'reminder-leader': None
  'reminder-many': { count: string | number }
  'reminder-many-leader': { count: string | number }
  'reminder-moved': {
    before: string | number
    name: string | number
    unit: string | number
    until: string | number
  }
  'reminder-moved-note': { before: string | number }
  'reminder-one-last': { day: string | number; name: string | number; unit: string | number }
  'reminder-one-late': {
    day: string | number
    days: string | number
    name: string | number
    unit: string | number
  }
  'reminder-one-left': {
    day: string | number
    days: string | number
    name: string | number
    unit: string | number
  }
  'reminder-progress': { done: string | number; total: string | number }
  'reminder-until': { day: string | number; days: string | number }
  'reminder-until-over': { day: string | number }
  'reminder-until-today': { day: string | number }
  'report-again': { number: string | number; title: string | number; version: string | number }
  'report-begin': {
    count: string | number
    required: string | number
    title: string | number
    until: string | number
  }
  'report-closed': { number: string | number; title: string | number; until: string | number }
  'report-go-on': { title: string | number; until: string | number }
  'report-not-allowed': None
  'report-nothing-open': None
  'report-nothing-owed': None
  'report-on-paper': { at: string | number }
  'report-other-draft': { other: string | number; title: string | number }
  'report-paper-claimed': { at: string | number }
  'report-period-closed': { day: string | number; title: string | number }
  'report-update-begin': None
  'report-update-go-on': None
  'report-update-title': None
  'report-which': None
  'report-which-unit': None
  'review-accepted': { number: string | number; unit: string | number }
  'review-accepted-news': { by: string | number; number: string | number }
  'review-answer-none': None
  'review-answer-title': { what: string | number }
  'review-answer-which': None
  'review-answered': { what: string | number }
  'review-answered-before': None
  'review-answered-news': {
    by: string | number
    text: string | number
    unit: string | number
    what: string | number
  }
  'review-ask-title': { what: string | number }
  'review-asked': { unit: string | number; what: string | number }
  'review-asked-news': { by: string | number; text: string | number; what: string | number }
  'review-change': { after: string | number; before: string | number; label: string | number }
  'review-change-added': { after: string | number; label: string | number }
  'review-change-beside': { change: string | number }
  'review-change-removed': { before: string | number; label: string | number }
  'review-changes': { before: string | number }
  'review-changes-none': { before: string | number }
  'review-do-accept': None
  'review-do-answer': None
  'review-do-ask': None
  'review-do-open': None
  'review-do-return': None
  'review-fix': None
  'review-fix-begin': { count: string | number; number: string | number; title: string | number }
  'review-fix-first': { number: string | number }
  'review-fix-none': None
  'review-fix-notice': { day: string | number; number: string | number }
  'review-fix-which': None
  'review-fixed-before': { number: string | number }
  'review-gone': None
  'review-head': { count: string | number; page: string | number; pages: string | number }
  'review-home-asked': { list: string | number }
  'review-line': {
    at: string | number
    number: string | number
    title: string | number
    unit: string | number
  }
  'review-line-again': { count: string | number }
  'review-line-late': None
  'review-line-model': {
    at: string | number
    number: string | number
    title: string | number
    unit: string | number
  }
  'review-mended-news': { number: string | number; unit: string | number; version: string | number }
  'review-model-changes': { day: string | number }
  'review-model-changes-none': { day: string | number }
  'review-newer': None
  'review-next': None
  'review-none': None
  'review-not-allowed': None
  'review-notice': { all: string | number; count: string | number }
  'review-of-model': { number: string | number }
  'review-of-report': { number: string | number }
  'review-offer': { question: string | number; text: string | number; what: string | number }
  'review-offer-edit': None
  'review-offer-full': {
    length: string | number
    max: string | number
    text: string | number
    what: string | number
  }
  'review-offer-long': { length: string | number; max: string | number; what: string | number }
  'review-offer-plan': None
  'review-offer-send': None
  'review-office-waiting': { count: string | number }
  'review-open': { number: string | number }
  'review-open-model': { number: string | number }
  'review-overview-returned': { day: string | number; unit: string | number }
  'review-owed-returned': { day: string | number }
  'review-own': None
  'review-own-alone': None
  'review-own-others': { names: string | number }
  'review-reason': { label: string | number; reason: string | number }
  'review-receipt-mended': None
  'review-return-begin': { number: string | number; version: string | number }
  'review-return-title': { number: string | number; version: string | number }
  'review-returned': { count: string | number; number: string | number }
  'review-returned-how': { number: string | number }
  'review-returned-news': { by: string | number; number: string | number; version: string | number }
  'review-said-accepted': { at: string | number; by: string | number; version: string | number }
  'review-said-answered': { at: string | number; by: string | number; text: string | number }
  'review-said-asked': { at: string | number; by: string | number; text: string | number }
  'review-said-returned': { at: string | number; by: string | number; version: string | number }
  'review-said-returned-model': { at: string | number; by: string | number }
  'review-state-accepted': None
  'review-state-returned': None
  'review-state-waiting': None
  'review-to-queue': None
  'review-unchanged': None
  'review-unsent': { text: string | number }
  'roll-back': None
  'roll-begin': { count: string | number; unit: string | number; year: string | number }
  'roll-each': None
  'roll-give-which': { model: string | number }
  'roll-go': None
  'roll-go-left': None
  'roll-left': { count: string | number }
  'roll-left-none': None
  'roll-left-which': { count: string | number }
  'roll-none': { year: string | number }
  'roll-nothing-set': { unit: string | number; year: string | number }
  'roll-notice': { count: string | number; unit: string | number; year: string | number }
  'roll-notice-how': None
  'roll-notice-more': { count: string | number }
  'roll-office': {
    count: string | number
    page: string | number
    pages: string | number
    year: string | number
  }
  'roll-office-none': { year: string | number }
  'roll-office-unit': {
    count: string | number
    page: string | number
    pages: string | number
    unit: string | number
    year: string | number
  }
  'roll-outcome-elsewhere': { model: string | number }
  'roll-outcome-said': { model: string | number; status: string | number }
  'roll-outcome-set': { model: string | number; status: string | number }
  'roll-outcome-stopped': { model: string | number }
  'roll-past': None
  'roll-report': { count: string | number; year: string | number }
  'roll-rest': { count: string | number }
  'roll-set': { unit: string | number; year: string | number }
  'roll-taken': { model: string | number; unit: string | number }
  'roll-title': { unit: string | number; year: string | number }
  'roll-took': { from: string | number; model: string | number; unit: string | number }
  'roll-unit': { count: string | number; unit: string | number }
  'roll-waiting': { count: string | number; unit: string | number; year: string | number }
  'roll-waiting-office': { count: string | number; year: string | number }
  'roll-which': None
  'roll-why': { reason: string | number; status: string | number }
  'rulings-begin-close': { name: string | number; owing: string | number; until: string | number }
  'rulings-begin-reopen': { name: string | number; owing: string | number; until: string | number }
  'rulings-begin-withdraw': { name: string | number; owing: string | number }
  'rulings-done-close': None
  'rulings-done-exempt': None
  'rulings-done-extend': None
  'rulings-done-no-paper': None
  'rulings-done-owe': None
  'rulings-done-paper': None
  'rulings-done-reopen': None
  'rulings-done-withdraw': None
  'rulings-not-later': { day: string | number }
  'rulings-paper-future': { day: string | number }
  'rulings-reason': { reason: string | number }
  'rulings-told-exempt': { name: string | number; reason: string | number; unit: string | number }
  'rulings-too-late': None
  'rulings-unit-told': None
  'scores-already': { number: string | number; shown: string | number }
  'scores-ask-exclusions': None
  'scores-ask-milestones': None
  'scores-ask-pass': None
  'scores-ask-points': None
  'scores-band': { band: string | number; count: string | number }
  'scores-band-waiting': { count: string | number }
  'scores-because': { reason: string | number; what: string | number }
  'scores-begin': { name: string | number; title: string | number; unit: string | number }
  'scores-by-example': { shown: string | number }
  'scores-change': { change: string | number; criterion: string | number; most: string | number }
  'scores-change-why': { change: string | number; reason: string | number }
  'scores-classed': { band: string | number; shown: string | number }
  'scores-column-class': None
  'scores-column-excluded': None
  'scores-column-model': None
  'scores-column-number': None
  'scores-column-office': None
  'scores-column-self': None
  'scores-column-set': None
  'scores-column-unit': None
  'scores-columns-both': None
  'scores-columns-unit': None
  'scores-criterion': { code: string | number; most: string | number; text: string | number }
  'scores-do-again': None
  'scores-do-change': None
  'scores-do-file': None
  'scores-do-files': { count: string | number }
  'scores-do-keep': None
  'scores-do-less': None
  'scores-do-model': None
  'scores-do-model-of': { year: string | number }
  'scores-do-rule': None
  'scores-do-unit': { year: string | number }
  'scores-do-unit-of': { unit: string | number; year: string | number }
  'scores-do-year': { year: string | number }
  'scores-evidence': { evidence: string | number }
  'scores-evidence-send': { evidence: string | number }
  'scores-example-exclusions': None
  'scores-example-pass': None
  'scores-example-points': None
  'scores-example-set': None
  'scores-excluded-by': { list: string | number }
  'scores-excluded-no-more': None
  'scores-excluded-none': None
  'scores-exclusions': None
  'scores-fail': None
  'scores-figure': { figure: string | number }
  'scores-file-large': None
  'scores-file-name': { year: string | number }
  'scores-files': { count: string | number; number: string | number }
  'scores-files-left': { count: string | number; number: string | number }
  'scores-files-many': { max: string | number }
  'scores-files-next': None
  'scores-go-on': { name: string | number; title: string | number; unit: string | number }
  'scores-gone': None
  'scores-home': None
  'scores-less-draft': { done: string | number; name: string | number; total: string | number }
  'scores-less-draft-nothing': {
    done: string | number
    name: string | number
    total: string | number
  }
  'scores-less-head': None
  'scores-less-line': { criterion: string | number; missing: string | number }
  'scores-less-more': { count: string | number }
  'scores-less-none-year': { year: string | number }
  'scores-less-none-yet': None
  'scores-less-nothing': { name: string | number; number: string | number }
  'scores-less-office': { name: string | number; number: string | number }
  'scores-less-open': { criterion: string | number; missing: string | number }
  'scores-less-unit': { name: string | number; number: string | number }
  'scores-milestone': { points: string | number; text: string | number }
  'scores-model-line': { shown: string | number; year: string | number }
  'scores-more': { count: string | number }
  'scores-no-example': None
  'scores-no-models': None
  'scores-no-set': None
  'scores-no-year': { year: string | number }
  'scores-not-allowed': None
  'scores-not-classed': None
  'scores-of-model': { model: string | number; year: string | number }
  'scores-of-most': { most: string | number; points: string | number }
  'scores-of-unit': { year: string | number }
  'scores-office-begin': {
    name: string | number
    number: string | number
    shown: string | number
    unit: string | number
  }
  'scores-office-change': {
    name: string | number
    number: string | number
    shown: string | number
    unit: string | number
  }
  'scores-office-only': None
  'scores-office-preview': { after: string | number; before: string | number }
  'scores-office-title': { name: string | number; number: string | number; unit: string | number }
  'scores-office-waiting': { count: string | number }
  'scores-old-set': { version: string | number }
  'scores-open': { number: string | number }
  'scores-other-ruled': {
    at: string | number
    by: string | number
    number: string | number
    shown: string | number
  }
  'scores-other-sent': { at: string | number; number: string | number; shown: string | number }
  'scores-other-set': { number: string | number; title: string | number }
  'scores-own': None
  'scores-own-draft': { done: string | number; name: string | number; total: string | number }
  'scores-own-none': None
  'scores-own-sheets': None
  'scores-page': { page: string | number; pages: string | number }
  'scores-pass': None
  'scores-points': { points: string | number }
  'scores-points-range': { max: string | number }
  'scores-points-unreadable': { max: string | number }
  'scores-points-wanted': None
  'scores-preview': { shown: string | number }
  'scores-reason': { reason: string | number }
  'scores-reason-long': { max: string | number }
  'scores-ruled': { number: string | number; shown: string | number; unit: string | number }
  'scores-running': { most: string | number; points: string | number }
  'scores-self': { shown: string | number }
  'scores-sent': { name: string | number; number: string | number; shown: string | number }
  'scores-sent-again': { name: string | number; number: string | number; shown: string | number }
  'scores-set': { title: string | number; version: string | number }
  'scores-sheet': { name: string | number; number: string | number; unit: string | number }
  'scores-sheet-line': { name: string | number; number: string | number; shown: string | number }
  'scores-sheet-line-unit': {
    name: string | number
    number: string | number
    shown: string | number
    unit: string | number
  }
  'scores-sheet-office': { by: string | number; shown: string | number }
  'scores-sheet-self': { by: string | number; shown: string | number }
  'scores-sheet-waits': None
  'scores-ticked': { list: string | number; points: string | number }
  'scores-ticked-all': None
  'scores-ticked-none': None
  'scores-title': { name: string | number; unit: string | number }
  'scores-told': { name: string | number; number: string | number; shown: string | number }
  'scores-told-changed': { name: string | number; number: string | number; shown: string | number }
  'scores-unchanged': None
  'scores-waiting': { count: string | number }
  'scores-waiting-none': None
  'scores-which-model': { year: string | number }
  'scores-which-set': None
  'scores-whole': None
  'scores-why-example': None
  'scores-why-exclusions': None
  'scores-why-office': { given: string | number; now: string | number }
  'scores-why-unit': { given: string | number; now: string | number }
  'scores-without-office': { open: string | number; shown: string | number }
  'scores-year': { count: string | number; year: string | number }
  'scores-year-go': { year: string | number }
  'scores-year-none': { year: string | number }
  'start-admin': None
  'start-config': None
  'start-database': { reason: string | number }
  'start-demo': { folder: string | number }
  'start-ended': { reason: string | number }
  'start-folder': { folder: string | number; reason: string | number }
  'start-in-use': { reason: string | number }
  'start-no-dump': { folder: string | number; reason: string | number }
  'start-polling': { name: string | number }
  'start-port': { port: string | number }
  'start-ready': { address: string | number }
  'start-running': None
  'start-webhook': { address: string | number; name: string | number }
  'status-all-sent': None
  'status-asked-for': { day: string | number }
  'status-basis': { basis: string | number; day: string | number }
  'status-basis-by': { basis: string | number; day: string | number; person: string | number }
  'status-claimed': { at: string | number; name: string | number; until: string | number }
  'status-closed': { day: string | number; name: string | number }
  'status-days-left': { day: string | number; days: string | number }
  'status-days-over': { day: string | number; days: string | number }
  'status-drafting': {
    done: string | number
    name: string | number
    saved: string | number
    total: string | number
    until: string | number
  }
  'status-drafting-own': {
    done: string | number
    name: string | number
    saved: string | number
    total: string | number
  }
  'status-due': {
    before: string | number
    name: string | number
    unit: string | number
    until: string | number
  }
  'status-due-all': {
    before: string | number
    name: string | number
    until: string | number
    who: string | number
  }
  'status-due-claimed': { at: string | number }
  'status-due-closed': { day: string | number }
  'status-due-exempt': None
  'status-due-extended': {
    before: string | number
    common: string | number
    name: string | number
    unit: string | number
    until: string | number
  }
  'status-due-opens': { opens: string | number }
  'status-due-paper': None
  'status-due-sent': None
  'status-exempt': { name: string | number }
  'status-extended': { common: string | number; until: string | number }
  'status-go-on': None
  'status-kept': { done: string | number; saved: string | number; total: string | number }
  'status-last-day': { day: string | number }
  'status-late': {
    first: string | number
    name: string | number
    number: string | number
    version: string | number
  }
  'status-missing': { name: string | number; until: string | number }
  'status-not-open': { name: string | number; opens: string | number; until: string | number }
  'status-nothing': { unit: string | number }
  'status-nothing-due': None
  'status-office': { unit: string | number }
  'status-office-progress': {
    name: string | number
    reported: string | number
    total: string | number
    until: string | number
  }
  'status-open': { number: string | number }
  'status-paper': { first: string | number; name: string | number }
  'status-paper-late': { first: string | number; name: string | number }
  'status-press': { unit: string | number }
  'status-redrafting': { done: string | number; saved: string | number; total: string | number }
  'status-sent': {
    first: string | number
    name: string | number
    number: string | number
    version: string | number
  }
  'status-sent-own': { first: string | number; name: string | number; number: string | number }
  'status-waiting': { work: string | number }
  'status-waiting-draft': { done: string | number; total: string | number }
  'status-waiting-item': { before: string | number; name: string | number; until: string | number }
  'status-waiting-unit': {
    before: string | number
    name: string | number
    unit: string | number
    until: string | number
  }
  'terms-added': { list: string | number; name: string | number }
  'terms-again': { name: string | number }
  'terms-back': None
  'terms-end': { name: string | number }
  'terms-ended': { day: string | number; name: string | number }
  'terms-ended-before': { name: string | number }
  'terms-gone': None
  'terms-head': None
  'terms-in-use': { name: string | number }
  'terms-kind-area': None
  'terms-kind-field': None
  'terms-kind-level': None
  'terms-kind-tag': None
  'terms-known': { list: string | number; name: string | number }
  'terms-known-ended': { list: string | number; name: string | number }
  'terms-last': { name: string | number }
  'terms-line': { list: string | number; names: string | number }
  'terms-list-head': { list: string | number }
  'terms-name-unfit': None
  'terms-new': None
  'terms-new-title': None
  'terms-not-allowed': None
  'terms-open': { list: string | number }
  'terms-resumed': { name: string | number }
  'terms-until': { day: string | number; name: string | number }
  'troubles-done-drop': { name: string | number }
  'troubles-done-retry': { name: string | number }
  'troubles-drop': None
  'troubles-event': {
    at: string | number
    attempts: string | number
    channel: string | number
    thing: string | number
    who: string | number
  }
  'troubles-gone': None
  'troubles-head': { count: string | number; page: string | number; pages: string | number }
  'troubles-name-event': { number: string | number }
  'troubles-name-message': { number: string | number }
  'troubles-nobody': None
  'troubles-none': None
  'troubles-not-allowed': None
  'troubles-notice': { count: string | number }
  'troubles-reminder': {
    at: string | number
    attempts: string | number
    channel: string | number
    thing: string | number
    who: string | number
  }
  'troubles-reply': {
    at: string | number
    attempts: string | number
    channel: string | number
    thing: string | number
    who: string | number
  }
  'troubles-retry-event': None
  'troubles-retry-message': None
  'troubles-to-list': None
  'troubles-waiting': { count: string | number }
  'troubles-what-event': None
  'troubles-what-message': None
  'troubles-who': { name: string | number; unit: string | number }
  'upload-ask': None
  'upload-done': None
  'upload-gone': None
  'upload-link': { link: string | number }
  'upload-none': None
  'upload-photograph': None
  'upload-send': None
  'upload-title': None
  'yearly-all-settled': None
  'yearly-back': None
  'yearly-keep-all': None
  'yearly-keep-rest': None
  'yearly-no-such': { count: string | number }
  'yearly-not-stopped': None
  'yearly-settled': None
  'yearly-unfinished': None
  'yearly-unread': { text: string | number }
}

export type MessageKey = keyof Messages

/** What follows a key: its variables. Of a key known only at run time they can not be checked. */
export type Vars<K extends MessageKey> = MessageKey extends K
  ? [vars?: Record<string, string | number> | undefined]
  : Messages[K] extends None
    ? [vars?: None]
    : [vars: Messages[K]]
