"""Articles that are records: objects with fields, in JSON, in tables, in feeds.

record.py         a record → an article
dialects.py       the names that scrapers give to fields: one table
dates.py          dates as scrapers write them → ISO 8601

jsonlines.py      JSON Lines → the lines
json_document.py  a JSON document → the objects in it
tables.py         CSV, TSV → the rows
parquet.py        Parquet → the rows
xml.py            feeds, NITF, TEI, the items of Scrapy → the articles
"""
