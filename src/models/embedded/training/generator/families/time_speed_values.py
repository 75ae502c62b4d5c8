"""Vehicles and units of speed."""

VEHICLES = ['train', 'car', 'bus', 'bike', 'truck', 'ship', 'plane', 'scooter', 'van', 'tram']
UNITS = ['km/h', 'km/h', 'km/h', 'kmh', 'kph', 'km per hour', 'kilometers per hour', 'km an hour']
