# Ответы командной строки.

## Ошибки: что не так и что делать

cli-error = Ошибка: { $reason }
cli-error-ambiguous-person = Имени «{ $name }» отвечает несколько человек ({ $count }): { $some }. Укажите номер (P12) или ИИН.
cli-error-no-register = В папке нет реестра: { $dir }. Чтобы создать его: lauazym demo --data { $dir } или lauazym import FILE --data { $dir }
cli-error-refused = Ничего не записано ({ $whom }): { $reason }
cli-error-file = Файл: { $file }. { $reason }
cli-error-no-person = В реестре нет такого человека: { $name }. Укажите номер (P12), ИИН или имя.
cli-error-not-known-then = В тот день такого человека в реестре не было: { $name }. Возьмите более поздний день.
cli-error-no-post = В реестре нет такой должности: { $name }. Укажите её номер по штатному расписанию.
cli-error-no-body = В реестре нет такого органа: { $name }
cli-error-no-act = Такого акта нет: { $name }. Список актов: lauazym acts list
cli-error-no-clause = В акте нет такой нормы: { $name }. Нормы акта: lauazym acts show ACT
cli-error-reading-form = Чтение пишется как NAME=VALUE, а дано: { $value }
cli-error-reading-central = Это прочтение выбирает центральный орган, одно для всех: { $value }. Уберите --body.
cli-error-not-an-export = Это не выгрузка журнала: { $value }. Такой файл делает команда: lauazym journal export
cli-error-erased = Данные этого человека стёрты, их больше не прочесть: { $name }
cli-error-no-ground = Для стирания нужно правовое основание: lauazym journal erase { $value } --ground "…". Ничего не стёрто.
cli-error-demo-among-people = В реестре { $value } есть люди не из демонстрации; вымышленный штат среди них не записывается. Укажите другую папку: lauazym demo --data OTHER
cli-error-file-exists = Такой файл уже есть: { $value }. Он не перезаписан; укажите другой.

## Демонстрация

cli-demo-recorded = Создан и записан вымышленный штат: сотрудников – { $people }, должностей – { $posts }, записей журнала – { $entries }. Все люди вымышлены.
cli-demo-already = Этот штат уже записан: сотрудников – { $people }, должностей – { $posts }, записей журнала – { $entries }.
cli-demo-due = Кого ротировать в { $year } году:
cli-demo-more = Ещё сотрудников: { $count }; все: lauazym due --year { $year }
cli-demo-cases = Трудные случаи (всего { $count }), причины любого: lauazym explain { $person }
cli-demo-next =
    Данные лежат в папке { $data }. Дальше:
      lauazym due --year { $year }
      lauazym explain { $person }
      lauazym acts coverage
      lauazym journal verify

## Импорт

cli-import-reading = Читается: { $sheet } – { $rows }
cli-import-checking = Проверяется
cli-import-recording = Записывается
cli-import-recorded = Записано: новых сотрудников – { $new }, изменённых – { $changed }, событий сотрудников – { $events }, событий штата – { $staff }.
cli-import-would-record = Файл верен, ничего не записано. Было бы записано: новых сотрудников – { $new }, изменённых – { $changed }, событий сотрудников – { $events }, событий штата – { $staff }.
cli-import-nothing-new = Здесь нет ничего, чего не было бы в реестре.
cli-import-refused =
    Ничего не записано; надо исправить { $count ->
        [one] { $count } место
        [few] { $count } места
       *[other] { $count } мест
    }.
cli-import-warning = Посмотрите: { $sheet }, строка { $row }, { $column }: { $note }
cli-import-template-written = Образец записан: { $file }

## Сотрудник и объяснение

cli-person = Номер
cli-iin = ИИН
cli-born = Дата рождения
cli-rank = Звание, чин
cli-post-title = Название должности
cli-family = Семья
cli-housing = Нужно служебное жильё
cli-person-next = Почему так: lauazym explain { $person }
cli-explain-heading = { $person }. На день: { $day }; год плана: { $year }.
cli-explain-as-above = (шагов, названных выше: { $count })
cli-may-question = { $name } → «{ $post }», день перемещения: { $day }
cli-many-clauses =
    { $count ->
        [one] { $count } норма
        [few] { $count } нормы
       *[other] { $count } норм
    }

## План ротации

cli-due-summary = На день: { $day }. Занимают должности из перечня или ещё не сопоставленные с ним: { $holders }.
cli-due-undecided = Нельзя установить, входят ли в план ({ $count }): не хватает факта
cli-not-before = не раньше { $day }
cli-claimed = без документа: { $kinds }
cli-remark-missing = не хватает: { $fact }
cli-remark-transitional = переходный порядок
cli-total = Всего

## Сценарии

cli-check-difference = { $what }: ожидалось { $expected }; получено { $found }
cli-check-summary = Сценарии: пройдено – { $passed }; не пройдено – { $failed }.

## Акты

cli-edition-in-force = Редакция { $edition }: действует, { $from } – { $until }
cli-edition-not-fixed = Редакция { $edition }: { $from }
cli-not-yet-fixed-publication = не установлено: не внесён день опубликования { $act }
cli-not-yet-fixed-rule = не установлено: в тексте { $act } не сказано
cli-not-yet-fixed-signing = не установлено: не известен день подписания { $act }
cli-acts-recorded = Записано.
cli-acts-published = Записано: { $act } впервые официально опубликован { $day }. В силе с: { $from }.
cli-acts-published-anew = Записано: { $act } впервые официально опубликован { $day }; прежде было записано { $old }. В силе с: { $from }; прежде с: { $old-from }.
cli-acts-published-already = Это уже записано: { $act } впервые официально опубликован { $day }. В силе с: { $from }.

## Журнал

cli-journal-sound = Журнал цел. Записей: { $entries }; нарушений: { $problems }; корневой хеш: { $root }
cli-journal-damaged = Журнал повреждён. Записей: { $entries }; нарушений: { $problems }; корневой хеш: { $root }. Восстановите его из копии: lauazym journal restore
cli-journal-problem-at = Запись { $entry }: { $what }
cli-journal-witness = Сверено со свидетелем; записей в нём: { $entries }.
cli-journal-witness-absent = Рядом с ключами нет свидетеля: отрезанного конца журнала было бы не видно.
cli-journal-witness-without-keys = Без ключей сверки со свидетелем нет: отрезанного конца журнала не видно, если его не покажет --checkpoint.
cli-journal-restored = Восстановлено из { $from } в { $to }; записей: { $entries }.
cli-journal-older = Копия { $from } цела; записей: { $entries }. Она старше реестра: свидетель знает о более поздних записях, которых в копии нет; их число: { $lost }.
cli-journal-other-history = Копия { $from } цела; записей: { $entries }. Свидетель знает другое продолжение этого журнала: тем временем работали с другой копией, и записанного в ней здесь нет.
cli-journal-accept-loss = Ничего не восстановлено. Найдите копию новее или примите потерю: lauazym journal restore { $from } --accept-loss
cli-journal-witness-aside = Записанное позже потеряно. Запишите его заново; если среди потерянного было стирание данных человека, повторите его. Прежний свидетель перемещён: { $file }.
cli-journal-exported-without-keys = В выгрузке нет ключей: её можно проверить, но личные данные после ввода не прочесть. С ключами: lauazym journal export --with-keys
cli-journal-imported-without-keys = Обратите внимание: в этой выгрузке нет ключей. Журнал можно проверить, но личные данные в нём не прочесть. Возьмите выгрузку, сделанную с --with-keys.
cli-journal-exported = Выгружено: { $place }; записей: { $entries }.
cli-journal-imported = Загружено: { $place }; записей: { $entries }.
cli-journal-backed-up = Скопировано: { $place }; записей: { $entries }. Ключи храните отдельно.
cli-journal-erased = Ключ человека { $person } уничтожен; его личные данные больше не прочесть. Уничтожьте ключ и в прежних копиях.
cli-journal-erased-later = Ключ человека { $person } уничтожен; его след на диске сотрётся, когда журнал откроют в следующий раз. Уничтожьте ключ и в прежних копиях.

## Графы таблиц

cli-column-person = Номер
cli-column-name = Фамилия, имя, отчество
cli-column-case = Случай
cli-column-post = Должность
cli-column-body = Орган
cli-column-item = Пункт перечня
cli-column-term-passes = Срок истекает
cli-column-time-ends = Срок пребывания истекает
cli-column-protected = Защита
cli-column-remark = Примечание
cli-column-in-plan = В плане
cli-column-transitional = Переходных
cli-column-marked = Не хватает факта
cli-column-undecided = Не установлено
cli-column-fact = Сведение
cli-column-value = Значение
cli-column-from = С
cli-column-last-day = Последний день
cli-column-ground = Основание
cli-column-norm = Определение
cli-column-decides = Что определяет
cli-column-needs = Что нужно
cli-column-citations = Нормы
cli-column-outcome = Вид ответа
cli-column-act = Акт
cli-column-title = Название
cli-column-signed = Подписан
cli-column-in-force-from = Действует с
cli-column-in-force-until = Действует по
cli-column-in-force = Действует
cli-column-provisions = Норм
cli-column-unaccounted = Не учтено
cli-column-citation = Норма
cli-column-kind = Вид
cli-column-status = Состояние
cli-column-by = Чем исполняется
cli-column-summary = Содержание
cli-column-reading = Чтение
cli-column-options = Варианты
cli-column-question = Вопрос
cli-column-sheet = Лист
cli-column-row = Строка
cli-column-column = Графа
cli-column-found = В ячейке
cli-column-problem = Что не так
cli-column-recorded = Записано
cli-column-new-people = Новых сотрудников
cli-column-file = Файл
cli-column-passed = Пройден
cli-column-asks = Вопросов
cli-column-scenario = Сценарий
cli-column-sound = Цел
cli-column-entries = Записей
cli-column-explain = Объяснение

## Пояснения к командной строке

cli-usage-usage = Вызов
cli-usage-commands = Команды
cli-usage-command = КОМАНДА
cli-usage-arguments = Аргументы
cli-usage-options = Параметры
cli-usage-default = по умолчанию
cli-usage-values = значения
cli-usage-variable = переменная
cli-usage-help-flag = Показать справку
cli-usage-version-flag = Показать версию
cli-usage-meant = Возможно, имелось в виду
cli-usage-more = Подробнее: lauazym --help, lauazym КОМАНДА --help
cli-usage-no-such-command = такой команды нет: { $command }
cli-usage-no-such-argument = такого параметра нет: { $argument }
cli-usage-missing = не указано обязательное: { $argument }
cli-usage-missing-command = нужно указать команду
cli-usage-conflict = { $argument } нельзя указать вместе с { $other }
cli-usage-no-value = параметру нужно значение: { $argument }
cli-usage-not-a-day = { $argument }: это не день: { $value }. Пишите 2026-11-20 или 20.11.2026
cli-usage-wrong-value = { $argument }: недопустимое значение: { $value }

## Норма по имени и дни, следующие из события

cli-determine-digest = Хеш определения: { $digest }
cli-error-no-norm = Нормы «{ $name }» нет. См.: lauazym norms
cli-error-set-form = «{ $value }» не имеет вида PATH=VALUE, например session.day=2024-06-18.
cli-error-no-register-facts = Фактов о лице для норм акта { $value } в реестре пока нет; приложите их: --facts FILE.
cli-error-no-event = События «{ $name }» нет. См.: lauazym deadlines --list
cli-deadlines-heading = { $event }: { $day }
cli-deadlines-counted = Посчитано: { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[other] { $count } дней
}: { $days }
cli-deadlines-skipped = Не считается: { $day } – { $why }
cli-column-event = Событие
cli-column-means = Что это
cli-column-norms = Нормы
cli-column-weekday = День недели
cli-column-counted = Посчитано
cli-column-skipped = Пропущено
cli-column-asks-for = Какие факты нужны
cli-acts-awaiting = Запланировано до появления процедуры { $procedure }: { $count }

cli-nomenclature-heading = Строка { $row } Перечня: { $name }. По состоянию на { $day }
cli-nomenclature-several = «{ $value }» подходит к нескольким строкам ({ $count }); укажите номер одной из них.
cli-error-no-nomenclature = К «{ $name }» не подходит ни одна строка Перечня. Попробуйте номер строки или меньше слов.

## Проект плана

cli-error-no-draft = Проекта плана на этот год нет: { $name }. Начать: lauazym plan draft --year { $name }
cli-plan-summary = План ротации на { $year } год, составлен по состоянию на { $day }. Перемещаются: { $moved }; обменов: { $rings }; переместить некуда: { $stay }; баллы: { $points }.
cli-plan-proved = Доказано: ни один законный план не оставляет на прежнем месте меньше людей, и ни один из таких не стоит меньше баллов.
cli-plan-proved-without = Доказано без учёта перемещений, незаконных в день своей цепочки ({ $count }): ни один другой такой план не оставляет на прежнем месте меньше людей, и ни один из таких не стоит меньше баллов.
cli-plan-next =
    Дальше:
      lauazym plan why ЧЕЛОВЕК [ДОЛЖНОСТЬ] --year { $year }
      lauazym plan what-if ЧЕЛОВЕК [ДОЛЖНОСТЬ] --year { $year }
      lauazym plan pin ЧЕЛОВЕК ДОЛЖНОСТЬ --year { $year }
cli-plan-ring = обмен { $number } ({ $count })
cli-plan-chain = цепочка { $number } ({ $count })
cli-plan-all-taken = все законные должности нужны другим ({ $count })
cli-plan-reason = { $reason } ({ $count })
cli-plan-no-post = свободных должностей нет
cli-plan-denied-by-head = Руководитель исключил это перемещение.
cli-plan-denied-on-day = В день, на который приходится вся цепочка ({ $day }), это перемещение незаконно.
cli-plan-denied-closed = Руководитель решил, что в этом плане должность не даётся никому.
cli-plan-denied-limited = Руководитель ограничил выбор, и это перемещение вне его.
cli-plan-kept = Руководитель оставил этого человека в занимаемой должности.
cli-plan-price = Если дать эту должность этому человеку, весь план обойдётся дороже: баллы { $points }; остаются на месте { $stay }.
cli-plan-no-price = План не может дать эту должность: у занимающего её нет другой законной, или она закреплена за другим.
cli-plan-best = Лучшая замена: { $post } ({ $key }). Весь план, составленный заново, обошёлся бы дороже: баллы { $points }; остаются на месте { $stay }.
cli-plan-no-other = Другой законной должности, которую план мог бы дать, нет.
cli-plan-holders = Все законные должности нужны другим. Кто их получает и на сколько дороже обошёлся бы весь план, если дать должность этому человеку (пусто: дать нельзя):
cli-plan-remains = { $name } (остаётся в ней)
cli-plan-contend = Претендентов: { $people }, законных для них должностей на всех: { $posts }. Одному не хватает.
cli-plan-contend-people = Люди: { $names }
cli-plan-contend-posts = Должности: { $names }
cli-plan-and-more = и ещё { $count }
cli-plan-care = Защищены пунктом 6 и остаются: { $count }. Каждому предлагается должность в той же местности (6.2, 6.3) из остающихся свободными либо продлевается срок пребывания в должности (6.2, 18–22). Такое предложение – не перемещение по ротации.
cli-plan-offer = Предложить в той же местности: { $post }; с какого дня: { $day }.
cli-plan-no-offer = Свободной должности в той же местности, которую можно предложить, не остаётся.
cli-plan-extension = Либо продлить срок. Не далее чем до: { $until }; материалы не позднее: { $day }; решает: { $before }.
cli-plan-no-extension = Продлевать срок дальше нельзя.
cli-plan-alternatives = Другие законные должности: { $count }. На сколько дороже обошёлся бы весь план:
cli-plan-change = Изменение всего плана: баллы { $points }; остаются на месте { $stay }.
cli-plan-same = В обоих планах все получают одни и те же должности.
cli-plan-error-not-lawful = Это перемещение незаконно, закрепить его нельзя: { $value }
cli-plan-error-not-planned = Не входит в число тех, для кого составлен план: { $value }
cli-plan-error-not-given = План не может дать эту должность: занимающий её не уходит: { $value }
cli-plan-error-no-post-left = При таком пожелании кто-то остался бы совсем без должности: { $value }
cli-plan-error-denied = Другое пожелание исключает это перемещение, закрепить его нельзя: { $value }
cli-plan-wish-pinned = Закреплено, { $who }: { $what }
cli-plan-wish-forbidden = Не давать, { $who }: { $what }
cli-plan-wish-limited = Ограничено, { $who }: только { $what }
cli-plan-wish-closed = Закрыто руководителем, никому не даётся: { $who }{ $what }
cli-plan-error-names = Назовите человека, затем должности (для ограничения достаточно места), а с --post – людей: { $value }
cli-plan-error-form = Это не план в том виде, в каком его пишет «lauazym plan show --format json»: { $value }
cli-column-plan-from = Откуда
cli-column-plan-to = Куда
cli-column-plan-day = День
cli-column-plan-together = Вместе
cli-column-plan-points = Баллы
cli-column-plan-criterion = Что взвешивается
cli-column-plan-units = Единиц
cli-column-plan-holder = Кому дана
cli-column-plan-offer = Предложение (6.2, 6.3)
cli-column-plan-until = Продление, крайний день
cli-column-plan-submit-by = Материалы до
cli-column-plan-before = Решает
cli-column-post-key = Код должности
cli-column-plan-stays-more = Остаётся больше
cli-column-plan-points-more = Баллов больше
cli-column-plan-stays-fewer = Остаётся меньше
cli-column-plan-points-saved = Баллов меньше
cli-column-plan-first = Первый план
cli-column-plan-second = Второй план
criterion-relocation = другая местность
criterion-family = переезжает семья ({ $units })
criterion-children-at-school = дети меняют школу ({ $units })
criterion-protected-relocation = защищён, едет с согласия
criterion-housing = нужно служебное жильё
criterion-distance = { $units } × 100 км
criterion-other-role = должность другого рода
criterion-unfamiliar-field = в подразделениях такого вида не служил
criterion-region-again = в этом регионе уже служил
criterion-temporary-vacancy = вакантна временно
criterion-agreement = нужно согласование
criterion-empty-months = должность пустует, месяцев: { $units }

## Документы

cli-plan-drawing = Составляется план
cli-document-writing = Записывается { $file }
cli-document-written = Записано: { $file }
cli-documents-written = Записано файлов в { $folder }: { $count }
cli-plan-form-complete = Все ячейки формы заполнены.
cli-plan-form-gaps = Пустых ячеек формы: { $count }; сотрудников: { $people }. С ними план нельзя внести руководителю (пункты 11, 13):
cli-column-plan-row = Строка
cli-column-plan-column = Графа
cli-column-document = Документ
cli-column-document-title = Что это
cli-column-template = Шаблон
cli-template-ours = программы
cli-template-how = Чтобы применить свой: выведите наш командой «lauazym template ИМЯ», измените и сохраните как { $folder }/ИМЯ.ЯЗЫК.md, а для одного органа – как { $folder }/ОРГАН/ИМЯ.ЯЗЫК.md
cli-error-ending = Документ записывается как .pdf, .docx или .xlsx: { $value }
cli-error-no-print-worker = Рядом с программой нет части, которая делает PDF. Соберите её: «cargo build --release -p lauazym-print», или выберите .docx либо .xlsx{ $value }
cli-error-document-exists = Такой файл уже есть: { $value }. Поверх него ничего не записано; назовите другой или добавьте --replace
cli-column-missing = Не записано

## Учётные записи и доступ

cli-column-action = Действие
cli-column-login = Имя для входа
cli-column-account-name = Кто
cli-column-roles = Роли
cli-column-account-state = Состояние
cli-account-state-open = открыта
cli-account-state-closed = закрыта
cli-account-opened = Учётная запись открыта: { $login }
cli-account-changed = Учётная запись изменена: { $login }
cli-error-no-account = Нет учётной записи с таким именем: { $name }
cli-account-password = Пароль:
cli-account-none = Учётных записей ещё нет. Откройте первую: lauazym account open ИМЯ --role administrator
cli-error-login-taken = Учётная запись с таким именем уже есть: { $login }
cli-error-login = Это не может быть именем учётной записи: { $login }. Буквы, цифры, - _ . @ и без пробелов
cli-error-short-password = Пароль слишком короток; наименьшее число знаков: { $length }
cli-serve-open = Сайт открыт: { $address }
cli-serve-accounts = Учётные записи показа (пароли меняются при каждом запуске):
cli-serve-end = Завершить: Ctrl+C.
