namespace UCCMS.Core.Shared;

/// <summary>What a cell of an uploaded table holds. A CSV knows only text; a workbook also numbers and dates.</summary>
public enum TableCellKind
{
    Text,
    Number,
    Date,
}

/// <summary>
/// One cell of the row that a table reader stands on. Its text lies in the reader's buffer and is valid until the next row is
/// read. A number or a date has a text too, as a person would type it: 12345678901, 05-02-2026 14:30:00.
/// </summary>
public readonly ref struct TableCell
{
    private readonly decimal _number;
    private readonly DateTime _date;

    private TableCell(ReadOnlySpan<char> text, TableCellKind kind, decimal number, DateTime date)
    {
        Text = text;
        Kind = kind;
        _number = number;
        _date = date;
    }

    public ReadOnlySpan<char> Text { get; }

    public TableCellKind Kind { get; }

    /// <summary>Nothing but white space.</summary>
    public bool IsEmpty => Text.IsWhiteSpace();

    public bool IsNumber => Kind == TableCellKind.Number;

    public bool IsDate => Kind == TableCellKind.Date;

    /// <summary>The number, exact, rounded at the ninth decimal; zero unless <see cref="IsNumber"/>.</summary>
    public decimal Number => _number;

    /// <summary>The civil date and time as the workbook shows it, without time zone; default unless <see cref="IsDate"/>.</summary>
    public DateTime Date => _date;

    public static TableCell OfText(ReadOnlySpan<char> text) => new(text, TableCellKind.Text, 0m, default);

    public static TableCell OfNumber(ReadOnlySpan<char> text, decimal number) => new(text, TableCellKind.Number, number, default);

    public static TableCell OfDate(ReadOnlySpan<char> text, DateTime date) => new(text, TableCellKind.Date, 0m, date);

    /// <summary>The text without the white space around it.</summary>
    public override string ToString() => Text.Trim().ToString();
}
