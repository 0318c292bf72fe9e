using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>How a product is discounted and taxed on the last day of a period.</summary>
/// <param name="Code">The product's code.</param>
/// <param name="DiscountGroup">Whose volume it counts to; null where it bears no discount.</param>
/// <param name="GstRate">The whole rate; zero when exempt.</param>
/// <param name="IsExempt">Bears no tax: stands on a bill of supply.</param>
public sealed record ProductTerms(string Code, string? DiscountGroup, Percent GstRate, bool IsExempt);
