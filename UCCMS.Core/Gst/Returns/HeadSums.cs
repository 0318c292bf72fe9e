using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Gst.Returns;

/// <summary>Taxable value and tax by the heads that GSTR-1 knows: SGST and UTGST are one column there.</summary>
public readonly record struct HeadSums(Money Taxable, Money Igst, Money Cgst, Money StateTax)
{
    public static HeadSums Zero => default;

    public Money Tax => Igst + Cgst + StateTax;

    public bool IsZero => this == default;

    public static HeadSums operator +(HeadSums a, HeadSums b) => new(a.Taxable + b.Taxable, a.Igst + b.Igst, a.Cgst + b.Cgst, a.StateTax + b.StateTax);

    public static HeadSums operator -(HeadSums a, HeadSums b) => new(a.Taxable - b.Taxable, a.Igst - b.Igst, a.Cgst - b.Cgst, a.StateTax - b.StateTax);

    public static HeadSums operator -(HeadSums a) => default(HeadSums) - a;

    public static HeadSums Of(Money taxable, GstSplit split) => new(taxable, split.Igst, split.Cgst, split.StateTax);

    /// <summary>Itself or its opposite, as a credit note counts.</summary>
    public HeadSums Signed(int sign) => sign < 0 ? -this : this;
}
