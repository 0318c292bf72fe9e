using System.Globalization;
using System.Text;
using UCCMS.Core.Shared;
using UCCMS.Core.Shared.FieldParsing;

namespace UCCMS.Core.Bookings;

/// <summary>What a locked column of the workbook of findings holds, which says how its cells are compared.</summary>
public enum FindingWorkbookCell
{
    Text,
    Whole,
    Amount,
    Moment,
}

/// <summary>The columns of the workbook of findings: locked ones that name and explain a finding, and those to fill in.</summary>
public static class FindingWorkbookColumns
{
    public const string Finding = "Finding";

    public const string Version = "Version";

    public const string Resolution = "Resolution";

    public const string MoveTo = "Move to contract";

    public const string Reason = "Reason";

    /// <summary>Stands only in a workbook that is given back with what is wrong.</summary>
    public const string Problem = "What is wrong";

    /// <summary>The header of the hidden last column begins with this; the seal of the workbook follows.</summary>
    public const string SealMark = "uccms-seal:";

    /// <summary>A finding's reason is kept up to this length.</summary>
    public const int LongestReason = 500;

    /// <summary>Findings that one workbook holds.</summary>
    public const int MostRows = 10_000;

    /// <summary>Locked, in this order; each is under the seal of its row.</summary>
    public static IReadOnlyList<(string Title, FindingWorkbookCell Kind)> Keys { get; } =
    [
        (Finding, FindingWorkbookCell.Whole), (Version, FindingWorkbookCell.Whole), ("Severity", FindingWorkbookCell.Text), ("Kind", FindingWorkbookCell.Text),
        ("Article", FindingWorkbookCell.Text), ("Booked at", FindingWorkbookCell.Moment), ("Customer keyed", FindingWorkbookCell.Text), ("Contract keyed", FindingWorkbookCell.Text),
        ("Product", FindingWorkbookCell.Text), ("Base tariff ₹", FindingWorkbookCell.Amount), ("Added services ₹", FindingWorkbookCell.Amount), ("At stake ₹", FindingWorkbookCell.Amount),
        ("Expected tariff ₹", FindingWorkbookCell.Amount), ("Why", FindingWorkbookCell.Text), ("What to do", FindingWorkbookCell.Text),
    ];

    /// <summary>Text as a cell carries it there and back: no control characters, one space for any white space.</summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsControl(c) && !char.IsSurrogate(c) && !char.IsWhiteSpace(c))
            {
                clean.Append(c);
            }
            else if (clean.Length > 0 && clean[^1] != ' ')
            {
                clean.Append(' ');
            }
        }

        return clean.ToString().TrimEnd();
    }

    /// <summary>A value as the seal of a row reads it.</summary>
    public static string Sealed(object? value) => value switch
    {
        null => string.Empty,
        string text => Clean(text),
        Money money => money.Paise.ToString(CultureInfo.InvariantCulture),
        DateTime moment => Second(moment),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException("No cell of the workbook holds this.", nameof(value)),
    };

    /// <summary>The same for a cell that came back; as it stands where it is no longer what it was.</summary>
    public static string Sealed(TableCell cell, FindingWorkbookCell kind)
    {
        if (cell.IsEmpty)
        {
            return string.Empty;
        }

        return kind switch
        {
            FindingWorkbookCell.Amount when AmountField.TryParse(cell, out var amount, out _) => Sealed(amount),
            FindingWorkbookCell.Moment when cell.IsDate => Second(cell.Date),
            FindingWorkbookCell.Moment when DateTimeField.TryParse(cell.Text.Trim(), out var moment, out _) => Second(moment),
            _ => Clean(cell.ToString()),
        };
    }

    // a spreadsheet keeps a moment as a fraction of a day, which is a hair off
    private static string Second(DateTime moment) => moment.AddMilliseconds(500).ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
}
