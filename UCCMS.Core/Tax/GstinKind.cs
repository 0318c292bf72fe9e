namespace UCCMS.Core.Tax;

/// <summary>The kind of registration a GSTIN or UIN shows by its form.</summary>
public enum GstinKind
{
    /// <summary>An ordinary taxpayer, built on a PAN.</summary>
    Regular,

    /// <summary>A government department's identity built on its TAN.</summary>
    GovernmentDepartment,

    /// <summary>A deductor of GST TDS (CGST section 51), 14th character D.</summary>
    TaxDeductor,

    /// <summary>An e-commerce operator collecting tax (CGST section 52), 14th character C.</summary>
    TaxCollector,

    /// <summary>A UIN of a United Nations body, embassy or other notified person (CGST section 25(9)).</summary>
    UnBody,

    /// <summary>A non-resident taxable person (CGST section 2(77)).</summary>
    NonResident,

    /// <summary>A supplier of online services from abroad (IGST section 14), State code 99.</summary>
    Oidar,
}
