using UCCMS.Core.Audit;

namespace UCCMS.Core.Gst.Returns;

/// <summary>That the filing office of a GSTIN was reminded of a month on a day: once, however often the reminder runs.</summary>
public sealed class ReturnReminder : IAuditedDocument
{
    private ReturnReminder()
    {
    }

    public string SupplierGstin { get; private set; } = string.Empty;

    /// <summary>yyyymm.</summary>
    public int Month { get; private set; }

    /// <summary>IST date.</summary>
    public DateOnly Day { get; private set; }

    public string AuditKey => FiledMonth.KeyOf(SupplierGstin, Month);

    public string AuditTitle => $"Reminder of GSTR-1 of {SupplierGstin} for {new ReturnPeriod(Month)}";

    public static ReturnReminder Of(string supplierGstin, ReturnPeriod period, DateOnly day) =>
        new() { SupplierGstin = supplierGstin, Month = period.YearMonth, Day = day };
}
