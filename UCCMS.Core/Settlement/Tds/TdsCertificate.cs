using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Settlement.Tds;

/// <summary>Where a certificate of GST withheld stands.</summary>
public enum TdsCertificateStatus
{
    /// <summary>Nothing recorded comes to its amounts.</summary>
    Unmatched,

    Matched,

    /// <summary>Entered by mistake.</summary>
    Withdrawn,
}

/// <summary>What a certificate in form GSTR-7A says.</summary>
/// <param name="Number">Of the certificate.</param>
/// <param name="Gstin">Of the deductor.</param>
/// <param name="Month">Any day of the month in which tax was withheld.</param>
/// <param name="Taxable">Value on which it was withheld.</param>
/// <param name="Heads">Tax withheld.</param>
public sealed record TdsCertificateEntry(string Number, string Gstin, DateOnly Month, Money Taxable, TdsHeads Heads)
{
    private const int LongestNumber = 30;

    /// <summary>With its texts in order and the month by its first day.</summary>
    /// <exception cref="RuleViolation">certificate.number, tax.gstin, certificate.month, certificate.amount</exception>
    public TdsCertificateEntry Checked(DateOnly today)
    {
        var number = ReceiptModes.Tidy(Number);
        RuleViolation.Unless(number.Length is > 0 and <= LongestNumber, "certificate.number", $"Enter the number of the certificate, at most {LongestNumber} characters.", nameof(Number));
        if (!Tax.Gstin.TryParse(Gstin, out var gstin, out var reason))
        {
            throw new RuleViolation("tax.gstin", reason) { Field = nameof(Gstin) };
        }

        RuleViolation.Unless(Month != default && Month <= today, "certificate.month", "Enter the month in which tax was withheld; it is over or goes on.", nameof(Month));
        RuleViolation.Unless(Taxable > Money.Zero, "certificate.amount", "Enter the value on which tax was withheld.", nameof(Taxable));
        RuleViolation.Unless(Heads.Total > Money.Zero && Heads.Cgst >= Money.Zero && Heads.Sgst >= Money.Zero && Heads.Igst >= Money.Zero, "certificate.amount", "Enter the tax withheld by head.", nameof(TdsHeads.Cgst));
        return new(number, gstin.Value, new(Month.Year, Month.Month, 1), Taxable, Heads);
    }
}

/// <summary>A certificate in form GSTR-7A that an office received from a deductor.</summary>
public sealed class TdsCertificate : IVersioned, IAuditedDocument, IOfficeOwned
{
    private TdsCertificate()
    {
    }

    public TdsCertificateId Id { get; private set; }

    public TdsCertificateStatus Status { get; private set; }

    public string Number { get; private set; } = string.Empty;

    public string DeductorGstin { get; private set; } = string.Empty;

    /// <summary>First day of the month.</summary>
    public DateOnly Month { get; private set; }

    public Money Taxable { get; private set; }

    public Money Cgst { get; private set; }

    public Money Sgst { get; private set; }

    public Money Igst { get; private set; }

    public Money Amount { get; private set; }

    /// <summary>The nodal office that received it.</summary>
    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    public string EnteredByName { get; private set; } = string.Empty;

    public DateTime EnteredAtUtc { get; private set; }

    public long Version { get; private set; }

    public TdsHeads Heads => new(Cgst, Sgst, Igst);

    public string AuditKey => $"tds-certificate/{Id.Value}";

    public string AuditTitle => $"GST TDS certificate {Number} of {DeductorGstin}, {IndianTime.ShowMonth(Month)}, {Amount}";

    /// <param name="entry">As checked.</param>
    /// <param name="actor">Of the office that received it.</param>
    /// <param name="utcNow">The instant.</param>
    public static TdsCertificate Enter(TdsCertificateEntry entry, Actor actor, DateTime utcNow) => new()
    {
        Id = TdsCertificateId.New(),
        Number = entry.Number,
        DeductorGstin = entry.Gstin,
        Month = entry.Month,
        Taxable = entry.Taxable,
        Cgst = entry.Heads.Cgst,
        Sgst = entry.Heads.Sgst,
        Igst = entry.Heads.Igst,
        Amount = entry.Heads.Total,
        OwningOfficeId = actor.OfficeId,
        NodalOfficeId = actor.OfficeId,
        EnteredByName = actor.Name,
        EnteredAtUtc = utcNow,
    };

    /// <summary>
    /// Finds what it certifies among deductions of the same deductor and month: all of them, or all under one GSTIN of the
    /// Department, or a single one, by every head to the paisa. Nothing else is a match: a person looks at it.
    /// </summary>
    /// <param name="awaiting">Those without certificate.</param>
    /// <returns>Whether it has found what it certifies.</returns>
    public bool Match(IReadOnlyList<TdsDeduction> awaiting)
    {
        if (Status != TdsCertificateStatus.Unmatched)
        {
            return false;
        }

        var own = awaiting.Where(d => d.Status == TdsDeductionStatus.AwaitingCertificate && d.DeductorGstin == DeductorGstin && d.Month == Month).ToList();
        IEnumerable<IReadOnlyList<TdsDeduction>> groups = [own, .. own.GroupBy(d => d.SupplierGstin, StringComparer.Ordinal).Select(g => g.ToList()), .. own.Select(d => new[] { d })];
        if (groups.FirstOrDefault(g => g.Count > 0 && TdsHeads.Sum(g.Select(d => d.Heads)) == Heads) is not { } found)
        {
            return false;
        }

        Status = TdsCertificateStatus.Matched;
        foreach (var deduction in found)
        {
            deduction.CertifyBy(this);
        }

        return true;
    }

    /// <exception cref="RuleViolation">certificate.withdrawn</exception>
    public void Withdraw()
    {
        RuleViolation.Unless(Status != TdsCertificateStatus.Withdrawn, "certificate.withdrawn", "This certificate was withdrawn already.");
        Status = TdsCertificateStatus.Withdrawn;
    }
}
