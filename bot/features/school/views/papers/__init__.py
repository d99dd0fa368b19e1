"""The school's printed papers and sheets: certificates, applications, calendars, registers."""
