using System.Globalization;
using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Returns;

/// <summary>
/// The record that the annual return (GSTR-9) of a GSTIN was furnished for a financial year: from then on no credit note
/// lowers the tax of that year's supplies (CGST section 34(2)). Never changed or removed; the database refuses both.
/// </summary>
public sealed class AnnualReturn : IAuditedDocument
{
    private AnnualReturn()
    {
    }

    public string SupplierGstin { get; private set; } = string.Empty;

    /// <summary>The year in which the financial year begins.</summary>
    public int FinancialYear { get; private set; }

    /// <summary>IST date on which the GST portal took the return.</summary>
    public DateOnly FiledOn { get; private set; }

    /// <summary>Acknowledgement reference number of the portal.</summary>
    public string Arn { get; private set; } = string.Empty;

    /// <summary>Key of the person who recorded it.</summary>
    public string PersonId { get; private set; } = string.Empty;

    /// <summary>Name and post of that person.</summary>
    public string FiledBy { get; private set; } = string.Empty;

    public DateTime RecordedAtUtc { get; private set; }

    public string AuditKey => string.Create(CultureInfo.InvariantCulture, $"gstr9/{SupplierGstin}/{FinancialYear}");

    public string AuditTitle => $"Annual return of {SupplierGstin} for {new FinancialYear(FinancialYear).Label}";

    /// <param name="supplierGstin">Whose return.</param>
    /// <param name="year">For which year.</param>
    /// <param name="acknowledged">What the portal answered.</param>
    /// <param name="actor">Who records it.</param>
    /// <param name="utcNow">The instant.</param>
    public static AnnualReturn Of(string supplierGstin, FinancialYear year, Acknowledgement acknowledged, Actor actor, DateTime utcNow) => new()
    {
        SupplierGstin = supplierGstin,
        FinancialYear = year.StartYear,
        FiledOn = acknowledged.FiledOn,
        Arn = acknowledged.Arn.Value,
        PersonId = actor.PersonId,
        FiledBy = FiledMonth.Signatory(actor),
        RecordedAtUtc = utcNow,
    };
}
