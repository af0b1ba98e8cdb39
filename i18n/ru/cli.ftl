# Ответы командной строки.

## Ошибки: что не так и что делать

cli-error = Ошибка: { $reason }
cli-error-ambiguous-person = Имени «{ $name }» отвечает несколько человек ({ $count }): { $some }. Укажите номер (P12) или ИИН.
cli-error-no-register = В папке нет реестра: { $dir }. Чтобы создать его: lauazym demo --data { $dir } или lauazym import FILE --data { $dir }
cli-error-register-exists = В папке уже есть реестр: { $dir }. Укажите пустую папку.
cli-error-refused = Ничего не записано ({ $whom }): { $reason }
cli-error-file = Файл: { $file }. { $reason }
cli-error-no-person = В реестре нет такого человека: { $name }. Укажите номер (P12), ИИН или имя.
cli-error-no-post = В реестре нет такой должности: { $name }. Укажите её номер по штатному расписанию.
cli-error-no-body = В реестре нет такого органа: { $name }
cli-error-no-act = Такого акта нет: { $name }. Список актов: lauazym acts list
cli-error-no-clause = В акте нет такой нормы: { $name }. Нормы акта: lauazym acts show ACT
cli-error-no-norm = Такого определения нет: { $name }. Список: lauazym norms
cli-error-no-reading = Такого чтения нет: { $name }. Список: lauazym acts readings
cli-error-reading-form = Чтение пишется как NAME=VALUE, а дано: { $value }
cli-error-citation-form = Ссылка пишется как ACT, ACT/PART/CLAUSE или ACT@DAY/PART/CLAUSE, а дано: { $value }
cli-error-date = День пишется как YYYY-MM-DD, а дано: { $value }
cli-error-no-post-held = Сотрудник в этот день не занимает должности: { $name }
cli-error-erased = Личные данные этого человека уничтожены по закону: { $name }

## Подсказки

cli-hint-explain = Почему так: lauazym explain { $person }
cli-hint-due = Кого ротировать: lauazym due --year { $year }
cli-hint-person = О сотруднике: lauazym person { $person }
cli-hint-publish = Внести день опубликования: lauazym acts publish { $act } DAY --source SOURCE
cli-hint-template = Пустой файл-образец: lauazym import --template FILE
cli-hint-verify = Проверить журнал: lauazym journal verify

## Демонстрация и импорт

cli-demo-made = Создан вымышленный штат: органов – { $bodies }, должностей – { $posts }, сотрудников – { $people }.
cli-demo-fictitious = Все люди вымышлены.
cli-import-reading = Читается: { $sheet } – { $rows }
cli-import-recorded = Записано: новых сотрудников – { $people }, их событий – { $events }, событий штата – { $staff-events }.
cli-import-would-record = Файл верен. Было бы записано: новых сотрудников – { $people }, их событий – { $events }, событий штата – { $staff-events }. Ничего не записано.
cli-import-nothing-new = В файле нет ничего, чего не было бы в реестре.
cli-import-problems =
    Ничего не импортировано; надо исправить { $count ->
        [one] { $count } место
        [few] { $count } места
       *[other] { $count } мест
    }.
cli-import-warnings = Надо посмотреть: { $count }.
cli-import-template-written = Образец записан: { $file }

## Сотрудник

cli-person-post-held = Занимаемая должность
cli-person-no-post = должности не занимает
cli-person-born = Дата рождения
cli-person-rank = Звание, чин
cli-person-as-of = На день: { $on }
cli-person-known-on = По сведениям на { $on }
cli-person-appointments = Назначения
cli-person-absences = Отсутствия
cli-person-extensions = Продления
cli-person-circumstances = Семейные обстоятельства
cli-person-consents = Согласия
cli-person-refusals = Отказы
cli-person-waivers = Решения о снятии запрета
cli-person-duties = Дополнительные обязанности
cli-person-qualifications = Квалификационные требования
cli-person-history = Записанные события
cli-person-still-held = занимает по сей день
cli-person-end-unknown = конец не внесён
cli-person-documented = подтверждено документом
cli-person-claimed = заявлено без документа

## Сроки ротации

cli-due-heading = План ротации на { $year } год; составлен { $on }
cli-due-count = Войдут в план: { $count }; держателей должностей из перечня: { $holders }.
cli-due-undecided = Не установлено из-за недостающих фактов: { $count }
cli-due-more = Не показано: { $count }. Чтобы видеть всех, не указывайте --limit.
cli-due-nobody = В этом году ротировать некого.
cli-due-marked = * день не окончательный: не хватает факта
cli-due-not-in-force = День опубликования Указа не внесён, поэтому переходный порядок не установлен.

## Объяснение и допустимость

cli-explain-heading = { $person }: что говорят нормы, { $on }
cli-explain-steps = Шаги
cli-explain-clauses = Нормы
cli-explain-readings = Чтения, решившие ответ
cli-explain-asks = Недостающие факты
cli-may-question = { $person } → «{ $post }», { $on }, основание: { $ground }
cli-may-allowed = Разрешено.
cli-may-refused = Не разрешено; препятствий: { $count }.
cli-may-undecided = Установить нельзя; не хватает факта: { $asks }
cli-may-agreement = До приказа нужно согласование: { $authorities }
cli-may-agreement-none = Согласование не нужно.
cli-may-cure = Что сделать: { $cure }
cli-may-warning = Предупреждение: { $warning }

## Сценарии

cli-check-passed = пройден
cli-check-failed = не пройден
cli-check-summary = Сценариев: { $count }; пройдено: { $passed }; не пройдено: { $failed }.
cli-check-differs = Ожидалось: { $expected }. Получено: { $found }.
cli-check-unreadable = Сценарий не читается: { $file }. { $reason }
cli-check-none = Сценариев не найдено: { $path }

## Акты

cli-acts-in-force = действует с { $from }
cli-acts-not-in-force = не действует, вступает в силу { $from }
cli-acts-not-yet-fixed = день вступления в силу неизвестен: не внесён день опубликования
cli-acts-repealed = утратил силу с { $day }
cli-acts-published = Записано: «{ $act }» впервые официально опубликован { $on }; источник: { $source }. Вступает в силу { $from }.
cli-acts-provisional = источник ещё не подтверждён
cli-acts-chosen = Записано: { $key } = { $value }; с { $from }; подписал: { $signed-by }.
cli-coverage-complete = Все нормы учтены.
cli-coverage-faults = Недостатков: { $count }

## Журнал

cli-journal-sound = Журнал цел. Записей: { $entries }; сверено контрольных точек: { $checkpoints }.
cli-journal-root = Корневой хеш: { $root }
cli-journal-unsound = Журнал повреждён; найдено нарушений: { $count }. Восстановите его из резервной копии: lauazym journal restore
cli-journal-problem-at = Запись { $at }: { $what }
cli-journal-without-keys = Проверено без ключей: закрытые части не открывались.
cli-journal-exported = Выгружено: { $file }; записей: { $entries }.
cli-journal-imported = Загружено: { $file }; записей: { $entries }.
cli-journal-backed-up = Скопировано: { $dir }; записей: { $entries }. Ключи храните отдельно.
cli-journal-restored = Восстановлено и проверено: { $dir }; записей: { $entries }.
cli-journal-erased = Ключ человека { $person } уничтожен; его личные данные больше не прочесть. Уничтожьте ключи и в прежних копиях.

## Графы таблиц

cli-column-number = №
cli-column-person = Номер
cli-column-name = Фамилия, имя, отчество
cli-column-iin = ИИН
cli-column-born = Дата рождения
cli-column-post = Должность
cli-column-body = Орган
cli-column-unit = Подразделение
cli-column-item = Пункт перечня
cli-column-level = Уровень
cli-column-role = Роль
cli-column-locality = Местность
cli-column-due = Срок истекает
cli-column-time-end = Время кончается
cli-column-transitional = Переходный
cli-column-protected = Защита
cli-column-marked = Пометка
cli-column-asks = Не хватает
cli-column-on = День
cli-column-from = С
cli-column-to = По
cli-column-until = До
cli-column-last-day = Последний день
cli-column-ground = Основание
cli-column-left = Основание освобождения
cli-column-kind = Вид
cli-column-days = Дней
cli-column-document = Документ
cli-column-recorded = Когда записано
cli-column-by = Кто
cli-column-event = Событие
cli-column-entry = Запись
cli-column-act = Акт
cli-column-title = Название
cli-column-signed = Подписан
cli-column-in-force = Действие
cli-column-edition = Редакция
cli-column-provisions = Нормы
cli-column-executed = Исполняется
cli-column-kept = Учитывается
cli-column-informational = Справочно
cli-column-planned = В плане
cli-column-unaccounted = Не учтено
cli-column-clause = Норма
cli-column-summary = Содержание
cli-column-status = Состояние
cli-column-words = Хеш текста
cli-column-norm = Определение
cli-column-needs = Что нужно
cli-column-cites = Нормы
cli-column-reading = Чтение
cli-column-question = Вопрос
cli-column-chosen = Выбрано
cli-column-options = Варианты
cli-column-default = По умолчанию
cli-column-chosen-by = Кто выбирает
cli-column-sheet = Лист
cli-column-row = Строка
cli-column-column = Графа
cli-column-found = В ячейке
cli-column-problem = Что не так
cli-column-rows = Строк
cli-column-scenario = Сценарий
cli-column-result = Результат
cli-column-expected = Ожидалось
cli-column-outcome = Вид ответа
cli-column-answer = Ответ
cli-column-refusal = Препятствие
cli-column-cure = Что сделать
cli-column-warning = Предупреждение
cli-column-value = Значение
cli-column-code = Код
