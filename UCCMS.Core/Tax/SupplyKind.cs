namespace UCCMS.Core.Tax;

/// <summary>How a supply is treated by the tax heads.</summary>
public enum SupplyKind
{
    Regular,

    /// <summary>To a unit or developer of a special economic zone, with payment of IGST (IGST section 16); GSTR-1 type SEWP.</summary>
    SezWithPayment,

    /// <summary>The same under bond or undertaking, without tax; GSTR-1 type SEWOP.</summary>
    SezWithoutPayment,

    /// <summary>No tax at all: a bill of supply (CGST rule 49).</summary>
    Exempt,
}
