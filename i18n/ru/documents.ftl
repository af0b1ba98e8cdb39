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
