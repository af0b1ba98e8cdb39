# Реестр пен заң қабатының сөздері: атау тұлғасында, бас әріпсіз.

yes = иә
no = жоқ
none = жоқ
unknown = белгісіз
not-applicable = қолданылмайды
days = { $days } күн
post-unnamed = атауы жоқ лауазым
finding = анықталғаны

## Тағайындау мен босату негіздері

ground-ordinary = жалпы тәртіп
ground-rotation = ротация
ground-interest-of-service = қызмет мүддесі үшін ротация
ground-reorganisation = мемлекеттік органның қайта ұйымдастырылуы
ground-structure-change = құрылымның өзгеруі
ground-renaming = лауазым атауының өзгеруі
ground-refusal-of-rotation = ротациядан бас тарту
ground-accepted-offer = ұсынылған лауазымға келісу
ground-refusal-of-offered-post = ұсынылған лауазымнан бас тарту
ground-dismissal = қызметтен шығу

## Болмау түрлері

absence-kind-study-leave = оқу демалысы
absence-kind-child-care-leave = бала күтіміне байланысты жалақысы сақталмайтын демалыс
absence-kind-annual-leave = жыл сайынғы ақылы демалыс
absence-kind-sick-leave = еңбекке уақытша жарамсыздық
absence-kind-maternity-leave = жүктілікке және босануға байланысты демалыс
absence-kind-secondment = іссапар
absence-kind-other = болмаудың өзге түрі

## Деңгейлер, рөлдер, схемалар

level-central = орталық
level-regional = өңірлік
level-territorial = аумақтық

role-head = басшы
role-first-deputy = бірінші орынбасар
role-deputy = орынбасар
role-chief-of-staff = аппарат басшысы
role-officer = қызметкер

scheme-inter-level = деңгейаралық
scheme-inter-regional = өңіраралық
scheme-inter-sectoral = сектораралық
scheme-none = ешқайсысы сәйкес келмейді

move-ground-plan = жыл сайынғы жоспар
move-ground-interest = қызмет мүддесі

after-refusal = көшуден бас тартқаннан кейін
after-maximum-time = лауазымдағы ең ұзақ уақыт өткеннен кейін

## Отбасы жағдайы, келісім, бас тарту

protected-kind-child = мүгедектігі бар бала
protected-kind-family-member = асырауында тұратын, бірге тұрақты тұратын, I немесе II топтағы мүгедектігі бар отбасы мүшесі
protected-kind-parent = жасына қарай зейнеткер, асырауындағы ата-ана

circumstance-kind-child-with-disability = мүгедектігі бар бала
circumstance-kind-family-member-with-disability = мүгедектігі бар отбасы мүшесі
circumstance-kind-pensioner-parent = зейнеткер ата-ана

relation-own = өз баласы
relation-adopted = асырап алған бала
relation-ward = қамқорлыққа алынған бала

consented-not-needed = келісім талап етілмейді
consented-given = келісім берілген
consented-missing = келісім қажет, бірақ жоқ

refusal-of-relocation = көшуден бас тарту
refusal-of-rotation = ротациядан бас тарту
refusal-of-offered-post = ұсынылған лауазымнан бас тарту

## Кім шешеді

authority-hr-service = кадр қызметі
authority-head = органның басшысы
authority-authorised-head = уәкілетті басшы
authority-appointing-authority = тағайындауға және босатуға құқығы бар адам
authority-administration = Президент Әкімшілігі
authority-president = Президент

waiver-by-president = Президент
waiver-by-administration = Президент Әкімшілігі
waiver-by-other = өзге тұлға

nomenclature-president-appoints = Президент тағайындайды және босатады
nomenclature-president-agrees = Президентпен келісу бойынша
nomenclature-administration-agrees = Президент Әкімшілігімен келісу бойынша

chosen-by-body = орган
chosen-by-central-authority = орталық уәкілетті орган

## Атақ пен қайта ұйымдастыру

rank-kind-special = арнаулы атақ
rank-kind-class = сыныптық шен

cause-reorganisation = мемлекеттік органның қайта ұйымдастырылуы
cause-structure-change = құрылымның өзгеруі
cause-renaming = лауазым атауының өзгеруі

## Сұрақтың нысандары

subject-person = қызметкер
subject-particulars = қызметкер туралы мәліметтер
subject-on = қай күнге
subject-post = лауазым
subject-from = атқаратын лауазым
subject-to = баратын лауазым
subject-year = жоспар жылы
subject-until = ұсынылған соңғы күн
subject-event-day = мерзімді бастайтын оқиға күні
subject-body = мемлекеттік орган

## Актілердің бөліктері мен күйі

part-decree = жарлық
part-list = тізбе
part-rules = қағидалар
part-form = нысан
part-form-2 = 2-нысан
part-form-3 = 3-нысан
part-composition-central = орталық комиссия құрамы
part-composition-regional = өңірлік комиссия құрамы
part-amendments = өзгерістер
part-act = акт нысаны
part-footer = шығу деректері
part-article-004 = 4-бап

act-kind-law = заң
act-kind-decree = жарлық

status-executed = орындалады
status-recorded = тіркеледі
status-informational = ақпараттық
status-planned = жоспарланған

provision-kind-amendment = өзгеріс енгізу
provision-kind-commencement = күшіне ену
provision-kind-composition = құрам
provision-kind-deadline = мерзім
provision-kind-decision = шешім
provision-kind-definition = анықтама
provision-kind-document = құжат
provision-kind-eligibility = талап
provision-kind-exception = ерекшелік
provision-kind-form-field = нысан деректемесі
provision-kind-informational = ақпараттық
provision-kind-notification = хабарлау
provision-kind-prohibition = тыйым
provision-kind-removal = шығару
provision-kind-repeal = күшін жою
provision-kind-routing = жүру тәртібі
provision-kind-subject = мәні
provision-kind-transition = өтпелі норма
provision-kind-voting = дауыс беру

entry-rule-on-signing = қол қойылған күннен бастап
entry-rule-after-publication = алғашқы ресми жарияланғаннан кейін
entry-rule-on-day = аталған күннен бастап
entry-rule-backdated = қол қойылғанға дейінгі күннен бастап
entry-rule-unknown = мәтінде айтылмаған

## Бас тартудың қолда бар деректермен айтылатын сөздері

refusal-return-within-year = Бұл лауазымды босатқанына әлі бір жыл толған жоқ: { $post }; қайтуға болатын алғашқы күн – { $until }
refusal-qualification-not-met = Біліктілік талаптарының бірі орындалмаған; лауазым: { $post }
refusal-undetermined-qualification = Біліктілік талаптарының орындалғаны белгісіз; лауазым: { $post }
refusal-rank-not-equal = Баратын лауазым атқаратын лауазымға тең дәрежелі емес: { $post }

## Каталогта әзірге жоқ кедергі мен ескерту

notice-destination-abolished = Бұл лауазым таратылған: { $post }
    .cure = Штат кестесінде бар лауазымды таңдаңыз
notice-qualification-set-aside = Біліктілік талаптарының бірінің орындалғаны дәлелденбеген; қызмет мүддесі үшін одан дәлелді түрде ауытқуға жол берілді

act-form-order = бұйрық
act-form-presidential-order = Президенттің өкімі

## Тізбедегі органдардың қысқа атаулары

body-prosecutor-general = Бас прокуратура
body-financial-monitoring = ҚМА
body-internal-affairs = ІІМ
body-emergency = ТЖМ

event-plan-year = Жоспар жылы
event-materials-received = Ұзарту материалдарының Әкімшілікке түсуі
event-agreement-received = Келісу туралы оң жауаптың түсуі
event-act-issued = Тағайындау актісінің шығуы
weekday-monday = дүйсенбі
weekday-tuesday = сейсенбі
weekday-wednesday = сәрсенбі
weekday-thursday = бейсенбі
weekday-friday = жұма
weekday-saturday = сенбі
weekday-sunday = жексенбі
day-weekend = аптаның демалыс күні
day-off-moved = демалыс күні, бастапқы күні: { $from }
event-first-stage = Қызметкердің кезектен тыс аттестаттауының бірінші кезеңі
event-session = Аттестаттау комиссиясының отырысы
event-attested = Кезекті аттестаттаудан өту
event-returned-from-leave = Қызметкер әйелдің жүктілік не бала күтімі демалысынан шығуы
event-quarter = Президенттік кадр резервінің тоқсаны
event-reserve-approved = Резервтің бекітілуі
event-extract-received = Бекітілген тізімнен үзіндінің кадр бөлімшесіне түсуі
event-included = Резервке алу туралы шешім
event-check-done = Персонал қызметінде материалдарды тексерудің аяқталуы
event-head-decided = Әкімшілік Басшысының шешімі
event-head-tasked = Әкімшілік Басшысының кандидатураны зерделеу туралы тапсырмасы
deadline-nominations = ұсынылатындардың тізімдері
deadline-check = тексеру
deadline-list = тізім
deadline-earliest = алғашқы күн
deadline-latest = соңғы күн
quarter-of-year = { $year } жыл, { $quarter }-тоқсан
decree-by-number = № { $number } Жарлық
part-regulation = ереже
part-composition = құрам
clause-title = атауы
clause-preamble = кіріспесі
clause-columns = бағандар
clause-status = күшін жою туралы белгі
clause-row = құрамдағы жол
clause-signature = қол қою
clause-no-transition = өтпелі ереже жоқ
clause-heading = атауы
clause-publication = жариялау
clause-stamp = белгі
clause-chapter = тарау
clause-note = ескертпе

## Жылдық жоспарда көрсетілетін мәлімет

particular-name = тегі, аты, әкесінің аты
particular-born = туған күні
particular-post-held = атқаратын лауазымы
particular-rank = арнаулы атағы немесе сыныптық шені
particular-expiry = үш жыл толатын күн
particular-category = көзделген лауазымның санаты
particular-family = отбасылық жағдайы мен отбасы мүшелерінің саны
particular-protected = 6-тармақтағы үш түрлі адамның бар-жоғы
particular-housing = қызметтік тұрғын үй қажеттілігі
