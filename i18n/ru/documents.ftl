# Слова документов.

paper-not-recorded = не записано
paper-not-before = не ранее { $day }; не записано: { $missing }
paper-undetermined = нельзя определить; не записано: { $missing }
paper-present = есть
paper-claimed = заявлено, не подтверждено
paper-absent = нет
paper-needed = нуждается
paper-not-needed = не нуждается
paper-agreement-both = с Президентом и с Администрацией Президента
paper-agreement-president = с Президентом
paper-agreement-administration = с Администрацией Президента

paper-rotation-plan = годовой план ротации по форме
paper-plan-submission = представление плана руководителю
paper-plan-dispatch = рассылка утверждённого плана
paper-acquaintance-sheet = лист ознакомления
paper-plan-extract = выписка из плана: строка сотрудника
paper-order = приказ о перемещении
paper-notice = уведомление сотрудника
paper-submission = представление в Администрацию
paper-service-record = послужной список
