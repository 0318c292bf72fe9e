namespace UCCMS.Data.Bookings.Findings;

/// <summary>
/// Which bookings a rule looks at, in which dialect: a stretch of an import's rows, or the rows of a recheck. Parameters of
/// every statement: @scan (import or recheck), @first and @last (booking ids), @months, @minutes, @percent, @migrated.
/// </summary>
/// <param name="Sqlite">Else SQL Server.</param>
internal sealed record FindingScan(bool Sqlite, bool IsRecheck = false)
{
    /// <summary>The bookings looked at, under the name r; always the first table of a join.</summary>
    public string Rows => IsRecheck ? "\"FindingRecheckRows\" q CROSS JOIN \"Bookings\" r" : "\"Bookings\" r";

    /// <summary>Limits r to the bookings looked at, and to those that count.</summary>
    public string Looked => IsRecheck
        ? "q.\"RecheckId\" = @scan AND q.\"BookingId\" BETWEEN @first AND @last AND r.\"Id\" = q.\"BookingId\" AND r.\"Status\" = 'Booked'"
        : "r.\"Id\" BETWEEN @first AND @last AND r.\"ImportId\" = @scan AND r.\"Status\" = 'Booked'";

    /// <summary>Another booking o may be looked at: of the same file, or of a complete import.</summary>
    public string Seen => $"({NotByIndex("o.\"ImportId\"")} = r.\"ImportId\" OR {NotByIndex("o.\"ImportId\"")} IN (SELECT l.\"ImportId\" FROM \"LoadedImports\" l))";

    /// <summary>Both bookings lie within the months in which a number is not used again.</summary>
    public string WithinMonths => Sqlite
        ? "o.\"BookedAt\" >= datetime(r.\"BookedAt\", '-' || @months || ' months') AND o.\"BookedAt\" <= datetime(r.\"BookedAt\", '+' || @months || ' months')"
        : "o.\"BookedAt\" >= DATEADD(month, -@months, r.\"BookedAt\") AND o.\"BookedAt\" <= DATEADD(month, @months, r.\"BookedAt\")";

    /// <summary>Both bookings lie within the minutes of a suspicion, and both have a time of day: midnight is a date alone.</summary>
    public string WithinMinutes => Sqlite
        ? "ABS(strftime('%s', o.\"BookedAt\") - strftime('%s', r.\"BookedAt\")) <= @minutes * 60 AND substr(r.\"BookedAt\", 12, 5) <> '00:00' AND substr(o.\"BookedAt\", 12, 5) <> '00:00'"
        : "ABS(DATEDIFF(second, o.\"BookedAt\", r.\"BookedAt\")) <= @minutes * 60 AND CAST(r.\"BookedAt\" AS time) > '00:00' AND CAST(o.\"BookedAt\" AS time) > '00:00'";

    /// <summary>The day of booking of r.</summary>
    public string Day => Sqlite ? "substr(r.\"BookedAt\", 1, 10)" : "CAST(r.\"BookedAt\" AS date)";

    /// <summary>Prefix and serial of r's article number: what barcode ranges are compared with.</summary>
    public string Head => Sqlite ? "substr(r.\"ArticleNumber\", 1, 10)" : "LEFT(r.\"ArticleNumber\", 10)";

    /// <summary>Prefix and serial some steps from r's.</summary>
    public string Neighbour(int step) => Sqlite
        ? $"(substr(r.\"ArticleNumber\", 1, 2) || printf('%08d', CAST(substr(r.\"ArticleNumber\", 3, 8) AS INTEGER) + {step}))"
        : $"(LEFT(r.\"ArticleNumber\", 2) + RIGHT('00000000' + CAST(CAST(SUBSTRING(r.\"ArticleNumber\", 3, 8) AS int) + {step} AS varchar(9)), 8))";

    /// <summary>A column that SQLite shall compare, but not look rows up by: it would take an office's whole month for a range of one article.</summary>
    public string NotByIndex(string column) => Sqlite ? "+" + column : column;

    /// <summary>The first row of an ordered query.</summary>
    public string First(string columns, string rest) => Sqlite ? $"SELECT {columns} {rest} LIMIT 1" : $"SELECT TOP (1) {columns} {rest}";
}
