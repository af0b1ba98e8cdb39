# Слова документов.

document-not-recorded = не записано
document-not-before = не ранее { $day }; не записано: { $missing }
document-undetermined = нельзя определить; не записано: { $missing }
document-present = есть
document-claimed = заявлено, не подтверждено
document-absent = нет
document-needed = нуждается
document-not-needed = не нуждается
document-agreement-both = с Президентом и с Администрацией Президента
document-agreement-president = с Президентом
document-agreement-administration = с Администрацией Президента

document-rotation-plan = годовой план ротации по форме
document-plan-submission = представление плана руководителю
document-plan-dispatch = рассылка утверждённого плана
document-acquaintance-sheet = лист ознакомления
document-plan-extract = выписка из плана: строка сотрудника
document-order = приказ о перемещении
document-notice = уведомление сотрудника
document-submission = представление в Администрацию
document-service-record = послужной список
