# readings
