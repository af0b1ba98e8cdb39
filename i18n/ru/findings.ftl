# Шаги расчёта: что установлено на каждом шаге. Подставляемые слова приходят в именительном падеже.

finding-in-force = Акт вступает в силу { $from }.
finding-not-in-force = { $on } акт ещё не действует; он вступает в силу { $from }.
finding-missing = В реестре нет факта: { $fact }.
finding-missing-of-post = По должности «{ $post }» в реестре нет факта: { $fact }.

## Перечень и уровень

finding-body-covered =
    { $covered ->
        [yes] Указ распространяется на этот орган.
       *[no] Указ не распространяется на этот орган.
    }
finding-falls-under = Должность «{ $post }» входит в перечень; пункт: { $item }.
finding-not-in-list = Должность «{ $post }» не подходит ни под один пункт перечня.
finding-stands-at = Уровень должности «{ $post }»: { $level }.

## Начало срока

finding-term-began = Срок начался { $from } с назначения на должность «{ $post }».
finding-term-restarted = Срок начался заново { $from } с назначения на должность «{ $post }»; основание назначения срок не продолжает: { $ground }.
finding-term-restarted-unequal = Срок начался заново { $from } с назначения на должность «{ $post }»: она не равнозначна прежней должности «{ $before }».
finding-term-restarted-by-decision =
    Срок начался заново { $from } с назначения на должность «{ $post }»: решено, что перерыв в { $gap-days ->
        [one] { $gap-days } день
        [few] { $gap-days } дня
       *[other] { $gap-days } дней
    } срок не продолжает.
finding-term-carried-over =
    Срок в должности «{ $before }» продолжается в должности «{ $post }»; основание: { $ground }; { $gap-days ->
        [0] перерыва нет.
        [one] перерыв: { $gap-days } день.
        [few] перерыв: { $gap-days } дня.
       *[other] перерыв: { $gap-days } дней.
    }
finding-carry-over-open = Не установлено, продолжается ли срок в должности «{ $before }» в должности «{ $post }»; пока он считается продолженным. В реестре нет факта: { $missing }.
finding-duties-change-nothing = Дополнительные обязанности, возложенные с { $from }, не начинают срок заново.
finding-took-the-place = Должность «{ $post }» заняла место прежней должности «{ $before }».

## Истечение срока и отсутствия

finding-three-years-pass = Три года, считая с { $from }; день их истечения: { $on }.
finding-absences-joined =
    Отпуск с { $from } по { $to } и отпуск, начавшийся { $then-from }, считаются одним отсутствием; { $days-off ->
        [0] перерыва между ними нет.
       *[other] выходных между ними: { $days-off }.
    }
finding-absence-excluded =
    Отсутствие с { $from } по { $to } исключено из срока: { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    }. День истечения срока: { $term-passes }.
finding-absence-counted = Отсутствие с { $from } по { $to } входит в срок: чтобы превысить предел, ему надо было длиться по { $exceeds-from } или дольше.
finding-absence-of-other-kind = Отсутствие, начавшееся { $from }, входит в срок; отсутствия этого вида не исключаются: { $kind }.
finding-absence-after-term = Отсутствие, начавшееся { $from }, ничего не меняет: срок истёк { $term-passed }.
finding-absence-open =
    Конец отпуска, начавшегося { $from }, не внесён; { $days-so-far ->
        [0] { $seen-on } он ещё не начался
        [one] по { $seen-on } включительно прошёл { $days-so-far } день
        [few] по { $seen-on } включительно прошло { $days-so-far } дня
       *[other] по { $seen-on } включительно прошло { $days-so-far } дней
    }, срок истекает не раньше { $not-before }.
finding-term-passes = День истечения срока пребывания в должности: { $on }.
finding-term-passes-not-before = Не хватает факта; срок пребывания в должности истекает не раньше { $on }.
finding-nothing-left = С { $from } срок полностью истёк.

## Продление и план

finding-extended = Время в должности продлено до { $until }; приказ от { $ordered }.
finding-extends-nothing = Продление до { $until } ничего не прибавляет: время и без него идёт до { $runs-from }.
finding-extension-limit = Продление считается с { $runs-from }; крайний день: { $until }.
finding-time-ends = Конец срока пребывания в должности: { $on }.
finding-in-plan =
    { $stands ->
        [yes] Конец срока пребывания в должности – { $time-ends }, поэтому сотрудник входит в план на { $year } год.
       *[no] Конец срока пребывания в должности – { $time-ends }, поэтому сотрудник не входит в план на { $year } год.
    }
finding-moved-out-before = С { $on } сотрудник уже не в этой должности, поэтому в план на { $year } год не входит.
finding-transitional =
    { $applies ->
        [yes] Срок истёк { $term-passed }, не позже вступления Указа в силу { $commencement }: действует переходный порядок.
       *[no] День истечения срока – { $term-passed }, после вступления Указа в силу { $commencement }: переходный порядок не действует.
    }
finding-last-day = Последний день – { $on }; отсчёт от дня: { $counted-from }.

## Семейные обстоятельства и согласие

finding-protects = Сотрудника защищает обстоятельство: { $kind }; действует с { $from }.
finding-claimed = Обстоятельство заявлено без документа, опираться на него нельзя: { $kind }.
finding-claimed-document-over = Обстоятельство ({ $kind }) лишь заявлено: документ действовал до { $until } включительно.
finding-claimed-not-proved = Обстоятельство ({ $kind }) лишь заявлено: документ не подтверждает один факт – { $fact }.
finding-holds-no-post = На { $on } сотрудник не занимает должности.
finding-does-not-protect = Внесённое обстоятельство в этот день не защищает: { $kind }.
finding-not-protected = Подтверждённых обстоятельств, защищающих сотрудника, в этот день нет.
finding-relocation =
    { $needed ->
        [yes] Перемещение требует переезда в другую местность.
       *[no] Перемещение не требует переезда в другую местность.
    }
finding-consent-stands = На это перемещение есть письменное согласие; дано { $on }.
finding-consent-withdrawn = Письменное согласие дано { $on } и вовремя отозвано { $withdrawn }.
finding-no-consent = Письменное согласие на это перемещение не внесено.
finding-interest-of-service = Ротация проводится в интересах службы: истечение срока в должности не требуется.

## Должность назначения

finding-move-scheme = Уровни: { $from } → { $to }; схема перемещения: { $scheme }.
finding-ranks-compared =
    { $equal ->
        [yes] Должности «{ $one }» и «{ $other }» равнозначны.
       *[no] Должности «{ $one }» и «{ $other }» не равнозначны.
    }
finding-left-on-barring-ground = Должность «{ $post }» оставлена { $on }; основание: { $ground }. Вернуться можно начиная с { $open-from }.
finding-bar-lifted = Годичный запрет снят решением от { $decided }.
finding-requirements-compared = Квалификационные требования: всего – { $required }, выполнено – { $met }, не выполнено – { $unmet }.
finding-agreement-needed =
    { $president ->
        [yes] { $administration ->
            [yes] Нужно согласование с Президентом и с Администрацией Президента.
           *[no] Нужно согласование с Президентом.
        }
       *[no] { $administration ->
            [yes] Нужно согласование с Администрацией Президента.
           *[no] Согласование с Президентом или с Администрацией Президента не нужно.
        }
    }
finding-decides = Это полномочие: { $authority }.
finding-act-takes-form = Форма акта о назначении: { $form }.
finding-destination-open = Должность «{ $post }» в этот день свободна.
finding-refused = Препятствие: { $code }.
finding-warned = Предупреждение: { $warning }.

# Код из перечня акта, по тому, что он значит для шага.
noted-refuse = Препятствует: { $code }
noted-breach = Нарушение, фиксируется: { $code }
noted-warn = К сведению: { $code }
noted-ask = Решает человек: { $code }
finding-row-of-the-form = План составляется по форме: у сотрудника своя строка с номером.
finding-particular-shown = Графа { $column } показывает: { $particular }.
finding-particular-missing = Графа { $column } пуста, так как не записано: { $particular }.
finding-row-complete = Строка содержит всё, что план должен показывать о сотруднике.
refusal-plan-form-incomplete = В строке плана есть пустая графа
