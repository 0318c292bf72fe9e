using System.Globalization;
using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Returns;

/// <summary>
/// The record that GSTR-1 of a GSTIN was filed for a month: nothing more is issued with a date in it, and what was issued
/// is corrected by notes only (SOP 4.A). Never changed or removed; the database refuses both, and documents dated in the
/// month.
/// </summary>
public sealed class FiledMonth : IAuditedDocument
{
    private FiledMonth()
    {
    }

    public string SupplierGstin { get; private set; } = string.Empty;

    /// <summary>yyyymm: 202602 is February 2026.</summary>
    public int Month { get; private set; }

    /// <summary>IST date on which the GST portal took the return.</summary>
    public DateOnly FiledOn { get; private set; }

    /// <summary>Acknowledgement reference number of the portal.</summary>
    public string Arn { get; private set; } = string.Empty;

    /// <summary>Key of the person who recorded it.</summary>
    public string PersonId { get; private set; } = string.Empty;

    /// <summary>Name and post of that person.</summary>
    public string FiledBy { get; private set; } = string.Empty;

    public DateTime RecordedAtUtc { get; private set; }

    /// <summary>The preparation that was filed; none where the month was filed outside UCCMS.</summary>
    public PreparedReturnId? PreparedReturnId { get; private set; }

    /// <summary>Of the filed JSON, of its parts one after the other where it was split; none where it was filed outside UCCMS.</summary>
    public string? Sha256 { get; private set; }

    /// <summary>Filed outside UCCMS on APT's invoices: differences to them are settled by notes on these (SOP 4.A).</summary>
    public bool ReportedAptInvoices { get; private set; }

    /// <summary>Documents of UCCMS in the return; the database compares it with those it holds.</summary>
    public int Documents { get; private set; }

    /// <summary>What these documents supply, taxed or not; credit notes taken off.</summary>
    public Money Value { get; private set; }

    /// <summary>Their tax, credit notes taken off.</summary>
    public Money Tax { get; private set; }

    public bool IsFiledElsewhere => PreparedReturnId is null;

    public string AuditKey => KeyOf(SupplierGstin, Month);

    public string AuditTitle => $"GSTR-1 of {SupplierGstin} for {WordsOf(Month)}";

    /// <summary>Key of everything that happens to the return of a GSTIN and month.</summary>
    public static string KeyOf(string supplierGstin, int month) => string.Create(CultureInfo.InvariantCulture, $"gstr1/{supplierGstin}/{month}");

    /// <summary>A return that was made here.</summary>
    /// <param name="supplierGstin">Whose return.</param>
    /// <param name="month">yyyymm.</param>
    /// <param name="acknowledged">What the portal answered.</param>
    /// <param name="content">What was filed.</param>
    /// <param name="actor">Who records it.</param>
    /// <param name="utcNow">The instant.</param>
    public static FiledMonth Of(string supplierGstin, int month, Acknowledgement acknowledged, FiledContent content, Actor actor, DateTime utcNow)
    {
        var filed = Recorded(supplierGstin, month, acknowledged, actor, utcNow);
        (filed.PreparedReturnId, filed.Sha256) = (content.PreparedReturnId, content.Sha256);
        (filed.Documents, filed.Value, filed.Tax) = (content.Documents, content.Value, content.Tax);
        return filed;
    }

    /// <summary>A return of a month that holds no document of UCCMS, filed outside it.</summary>
    /// <param name="supplierGstin">Whose return.</param>
    /// <param name="month">yyyymm.</param>
    /// <param name="acknowledged">What the portal answered.</param>
    /// <param name="onAptInvoices">It reported the invoices that APT made.</param>
    /// <param name="actor">Who records it.</param>
    /// <param name="utcNow">The instant.</param>
    public static FiledMonth Elsewhere(string supplierGstin, int month, Acknowledgement acknowledged, bool onAptInvoices, Actor actor, DateTime utcNow)
    {
        var filed = Recorded(supplierGstin, month, acknowledged, actor, utcNow);
        filed.ReportedAptInvoices = onAptInvoices;
        return filed;
    }

    public static int MonthOf(DateOnly day) => (day.Year * 100) + day.Month;

    /// <summary>Jan-2026</summary>
    public static string WordsOf(int month) => new DateOnly(month / 100, month % 100, 1).ToString("MMM-yyyy", CultureInfo.InvariantCulture);

    /// <exception cref="RuleViolation">gst.month-filed</exception>
    public static void RequireOpen(IReadOnlyCollection<FiledMonth> filed, string supplierGstin, DateOnly date)
    {
        if (IsFiled(filed, supplierGstin, date))
        {
            throw Closed(supplierGstin, MonthOf(date));
        }
    }

    /// <summary>The one refusal of a document dated in a filed month, whoever finds it out.</summary>
    public static RuleViolation Closed(string supplierGstin, int month) => new(
        "gst.month-filed", $"GSTR-1 of {supplierGstin} for {WordsOf(month)} is filed; no document can be dated in that month. Correct by credit or debit note.");

    public static bool IsFiled(IReadOnlyCollection<FiledMonth> filed, string supplierGstin, DateOnly date) =>
        filed.Any(f => f.Month == MonthOf(date) && string.Equals(f.SupplierGstin, supplierGstin, StringComparison.OrdinalIgnoreCase));

    /// <summary>Name and post of who acts.</summary>
    internal static string Signatory(Actor actor) => actor.Role is { } role ? $"{actor.Name}, {Words.Of(role)}, {actor.OfficeName}" : actor.Name;

    private static FiledMonth Recorded(string supplierGstin, int month, Acknowledgement acknowledged, Actor actor, DateTime utcNow) => new()
    {
        SupplierGstin = supplierGstin,
        Month = month,
        FiledOn = acknowledged.FiledOn,
        Arn = acknowledged.Arn.Value,
        PersonId = actor.PersonId,
        FiledBy = Signatory(actor),
        RecordedAtUtc = utcNow,
    };
}

/// <summary>What the GST portal answers to a filed return.</summary>
/// <param name="Arn">Its reference number.</param>
/// <param name="FiledOn">IST date.</param>
public sealed record Acknowledgement(Arn Arn, DateOnly FiledOn);

/// <summary>What was filed.</summary>
/// <param name="PreparedReturnId">The preparation.</param>
/// <param name="Sha256">Of its JSON.</param>
/// <param name="Documents">In it.</param>
/// <param name="Value">Taxed or not.</param>
/// <param name="Tax">All heads.</param>
public sealed record FiledContent(PreparedReturnId PreparedReturnId, string Sha256, int Documents, Money Value, Money Tax);
