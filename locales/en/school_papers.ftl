### The application, certificates, checking by link, and what is printed.

## A family's application. $day: a day; $number: which adult; $most: how many letters.
school-papers =
    <b>Application and papers</b>
    Print the application, sign it and bring it to the school with your identity card, between 9:00 and 18:00.
school-papers-until = The place is yours until { $day }.
school-papers-no-photo = Please do not send a photo of your identity card here.
school-papers-online = The order says nothing about online classes: schools do teach that way.
school-fill-button = Fill in the application
school-form-button = Application, adult { $number }
school-again-button = Fill it in again
school-brought-button = My papers are at the school
school-back-papers-button = To the papers
school-adult-1 = <b>First adult</b>
school-adult-2 = <b>Second adult</b>
school-ask-name = <b>Full name?</b> As in the identity card.
school-ask-born = <b>Date of birth?</b> For example 14.02.1988.
school-ask-residence = <b>Where do you live?</b> Town or village, street.
school-ask-why = It is for the application and the school's register. Only the trainer and the coordinator see it.
school-name-unfit = Type first name and surname, at most { $most } letters.
school-born-unfit = We did not understand the date. Type it like 14.02.1988. An adult is 18 or older.
school-residence-unfit = Type the town or village and the street, at most { $most } letters.
school-register-closed = This is in the school's register already. If it is wrong, tell the coordinator.
school-form-file = <b>The application.</b> Print and sign it.
school-brought = <b>The coordinator has been told.</b> The place stays yours meanwhile.
school-place-unknown = That is no longer so. Please open the screen again.

## The printed application. $course: the course; $first: its first day.
school-application-heading = Application
school-application-addressee = To the head of
school-application-from = From
school-application-born = Date of birth
school-application-residence = Home address
school-application-asks = I ask to be enrolled in the course of psychological preparation “{ $course }”, first day of classes { $first }.
school-application-consent = I agree that my personal data are collected and processed for enrolment, teaching and the certificate.
school-application-enclosed = I show my identity card.
school-application-day = Date
school-application-signature = Signature
school-application-note = The school answers within 5 working days after the papers were received. The course is free.

## One's own certificate. $number: its number.
school-paper-not-yet = <b>There is no certificate yet.</b> It is given when the programme is done.
school-paper-soon = <b>The programme is done.</b> The school is preparing your document; we will write to you.
school-paper-name-wanted = <b>Whose name should we print?</b> Type the full name as on the identity card.
school-paper-ready-certificate = <b>Certificate No { $number } is ready.</b>
school-paper-ready-confirmation = <b>Confirmation of attendance No { $number } is ready.</b> It is not the certificate of the order: only accredited organisations give that.
school-paper-file-button = Get the PDF
school-paper-english-button = PDF in English, too
school-paper-file = <b>Your document.</b> Anybody can check it by the code on it.
school-certificate-unknown = There is no such document.
school-certificate-over = This document is no longer valid.

## Checking by link, opened by a stranger. $initials: first letters of the name.
school-check-valid = <b>This document is valid.</b>
school-check-revoked = <b>This document was withdrawn on { $day }.</b>
school-check-replaced = <b>This document was replaced on { $day }.</b>
school-check-certificate = Certificate of psychological preparation No { $number }
school-check-confirmation = Confirmation of attendance No { $number } (not the certificate of the order)
school-check-holder = Holder: { $initials }
school-check-course = { $course }, hours: { $hours }
school-check-issuer = Issued by: { $organisation }, { $day }
school-check-no-name = the organisation is not named
school-check-successor = New number: { $number }
school-check-compare = Compare with the paper: number, letters of the name, hours and dates must be the same.
school-check-unknown = <b>We did not issue this document.</b>

## The printed certificate
school-paper-certificate = Certificate
school-paper-confirmation = Confirmation of attendance
school-paper-duplicate = Duplicate
school-paper-number = No { $number }
school-paper-intro = This is given to
school-paper-said = Has completed the course of psychological preparation “{ $course }” of { $hours } academic hours.
school-paper-said-own = Took part in “{ $course }”, { $hours } hours in all.
school-paper-days = Days of the course
school-paper-issued = Date of issue
school-paper-place = Place of issue
school-paper-accredited = Accreditation No { $number }
school-paper-head = Head
school-paper-seal = Seal
school-paper-check = Check at: { $link }
school-paper-day = { $day }
school-paper-from-to = { $begins } — { $ends }

## Sheets: the register of eleven columns, lists
school-sheet-name = List
school-journal = Register of certificates
school-journal-file = <b>The register.</b> Lines: { $count }. Signature of receipt and form series are filled in by hand.
school-journal-row-no = No
school-journal-name-and-birth-date = Full name, date of birth
school-journal-residence = Residence
school-journal-application-date = Date of application
school-journal-course-start = Start of the course
school-journal-course-end = End of the course
school-journal-registration-number = Registration number
school-journal-certificate-date = Date of the certificate
school-journal-form-series-and-number = Series and number of the form
school-journal-signature-and-receipt-date = Signature and date of receipt
school-journal-remark = Remark
school-head-number = No
school-head-name = Full name
school-head-born = Date of birth
school-head-residence = Residence
school-head-state = State
school-head-hours = Hours
school-sheet = <b>Sheet:</b> { $title }
