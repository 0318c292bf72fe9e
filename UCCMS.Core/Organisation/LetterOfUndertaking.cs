using UCCMS.Core.Audit;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>
/// The undertaking (Form GST RFD-11, CGST rule 96A) under which a registration supplies to units and developers of special
/// economic zones without payment of integrated tax, at most for one financial year.
/// </summary>
public sealed class LetterOfUndertaking : IVersioned, IAuditedDocument
{
    /// <summary>Characters of an application reference number.</summary>
    public const int ArnLength = 15;

    private LetterOfUndertaking()
    {
    }

    public LetterOfUndertakingId Id { get; private set; }

    /// <summary>Of the registration that undertook.</summary>
    public string SupplierGstin { get; private set; } = string.Empty;

    /// <summary>Application reference number, printed on documents.</summary>
    public string Arn { get; private set; } = string.Empty;

    public DateOnly From { get; private set; }

    /// <summary>Last day: the end of its financial year, or the day it ended before.</summary>
    public DateOnly To { get; private set; }

    public long Version { get; private set; }

    public string AuditKey => $"undertaking/{Id.Value}";

    public string AuditTitle => $"Letter of undertaking {Arn} of {SupplierGstin}, {FinancialYear.Of(From)}";

    /// <summary>In force from this day to the end of its financial year.</summary>
    /// <exception cref="RuleViolation">undertaking.arn, undertaking.registration</exception>
    public static LetterOfUndertaking Of(GstRegistration registration, string? arn, DateOnly from)
    {
        var reference = (arn ?? string.Empty).Trim().ToUpperInvariant();
        RuleViolation.Unless(
            reference.Length == ArnLength && reference.All(char.IsAsciiLetterOrDigit) && char.IsAsciiLetterUpper(reference[0]) && char.IsAsciiLetterUpper(reference[1]),
            "undertaking.arn",
            "The reference number (ARN) has 15 letters and digits and begins with two letters, such as AD070325000123X.",
            nameof(Arn));
        RuleViolation.Unless(
            registration.IsInForce(from),
            "undertaking.registration",
            $"{registration.Gstin} is not in force on {IndianTime.Show(from)}.",
            nameof(From));
        return new LetterOfUndertaking
        {
            Id = LetterOfUndertakingId.New(),
            SupplierGstin = registration.Gstin.Value,
            Arn = reference,
            From = from,
            To = FinancialYear.Of(from).To,
        };
    }

    public bool IsInForce(DateOnly day) => From <= day && day <= To;

    public bool Overlaps(LetterOfUndertaking other) =>
        string.Equals(SupplierGstin, other.SupplierGstin, StringComparison.Ordinal) && From <= other.To && other.From <= To;

    /// <summary>Ends it before its year does, as when it was withdrawn or entered wrongly; the day before its first ends it wholly.</summary>
    /// <exception cref="RuleViolation">undertaking.dates</exception>
    public void End(DateOnly lastDay)
    {
        RuleViolation.Unless(
            lastDay < To && lastDay >= From.AddDays(-1),
            "undertaking.dates",
            $"This undertaking holds from {IndianTime.Show(From)} to {IndianTime.Show(To)}; it can end before that, at the earliest on {IndianTime.Show(From.AddDays(-1))}.",
            nameof(To));
        To = lastDay;
    }

    /// <summary>The one under which a registration supplies without payment on a day; none: it pays.</summary>
    public static LetterOfUndertaking? On(IEnumerable<LetterOfUndertaking> undertakings, string? supplierGstin, DateOnly day) =>
        undertakings.FirstOrDefault(u => u.IsInForce(day) && string.Equals(u.SupplierGstin, supplierGstin, StringComparison.Ordinal));
}

/// <summary>Key of a letter of undertaking.</summary>
public readonly record struct LetterOfUndertakingId(Guid Value) : IEntityId<LetterOfUndertakingId, Guid>
{
    public static LetterOfUndertakingId New() => new(Guid.CreateVersion7());

    public static LetterOfUndertakingId From(Guid value) => new(value);
}
