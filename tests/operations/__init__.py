"""What operators do: settings, command line, backups, logs."""
