using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Returns;

/// <summary>What holds for the return of one month.</summary>
/// <param name="Limits">Every limit of table 5 there was, since a note follows the limit of its original's date.</param>
/// <param name="B2clAbove">Inter-State documents to unregistered recipients above this value stand in table 5.</param>
/// <param name="SplitsHsn">Table 12 is divided into registered and unregistered recipients.</param>
/// <param name="NeedsDocuments">Table 13 is compulsory.</param>
/// <param name="SacDigits">Least length of an accounting code.</param>
/// <param name="Rates">Rates the portal takes.</param>
/// <param name="UsualRates">Rates the Department supplies at; another one is asked about.</param>
/// <param name="Sacs">Accounting codes known.</param>
/// <param name="Tolerances">How far figures may differ.</param>
/// <param name="File">How the upload file is made.</param>
public sealed record ReturnRules(
    IReadOnlyList<Dated<Money>> Limits,
    Money B2clAbove,
    bool SplitsHsn,
    bool NeedsDocuments,
    int SacDigits,
    IReadOnlySet<Percent> Rates,
    IReadOnlySet<Percent> UsualRates,
    IReadOnlySet<string> Sacs,
    ReturnTolerances Tolerances,
    ReturnFileRules File)
{
    /// <summary>The rules of a month from the dated values.</summary>
    /// <exception cref="RuleViolation">gstr1.no-rule: the month lies before the first value of a rule.</exception>
    public static ReturnRules On(ReturnPeriod period, ReturnRuleBook book) => new(
        book.B2clAbove,
        Dated<Money>.On(book.B2clAbove, period.To),
        Dated<bool>.On(book.SplitsHsn, period.To),
        Dated<bool>.On(book.NeedsDocuments, period.To),
        Dated<int>.On(book.SacDigits, period.To),
        Dated<IReadOnlySet<Percent>>.On(book.Rates, period.To),
        book.UsualRates,
        book.Sacs,
        book.Tolerances,
        book.File);
}

/// <summary>A value in force from a day on, with what it rests on.</summary>
public sealed record Dated<T>(DateOnly From, T Value, string Basis)
{
    /// <exception cref="RuleViolation">gstr1.no-rule</exception>
    public static T On(IReadOnlyList<Dated<T>> values, DateOnly day) =>
        values.Where(v => v.From <= day).MaxBy(v => v.From) is { } found
            ? found.Value
            : throw new RuleViolation("gstr1.no-rule", $"No rule of GSTR-1 is known for {IndianTime.Show(day)}; the Administrator enters it.");
}

/// <summary>How far figures may differ before a message says so.</summary>
/// <param name="Part">Tax of one rate and head against the law: up to this a warning, beyond it an error.</param>
/// <param name="Document">Tax of a whole note against the law, and any document's value against its parts: up to this a warning.</param>
/// <param name="RoundOff">A document's value may differ from its parts by this without a word (CGST section 170).</param>
public sealed record ReturnTolerances(Money Part, Money Document, Money RoundOff);

/// <summary>How the upload file is made.</summary>
/// <param name="Version">Release of the offline tool whose form is written.</param>
/// <param name="MostPartBytes">A longer file is divided.</param>
/// <param name="FirstDate">No document is older than GST.</param>
/// <param name="MostNameLength">Longest receiver name of the workbook.</param>
public sealed record ReturnFileRules(string Version, int MostPartBytes, DateOnly FirstDate, int MostNameLength);
