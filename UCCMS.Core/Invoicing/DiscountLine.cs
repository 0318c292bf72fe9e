using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>What one location booked of one product and traffic class in the period of a contract.</summary>
/// <param name="LocationOfficeCode">The booking location; breaks ties of the last paise.</param>
/// <param name="ProductCode">Breaks ties after it.</param>
/// <param name="TrafficClass">None where the group has no classes.</param>
/// <param name="DiscountGroup">Whose volume it counts to; null for what bears no discount.</param>
/// <param name="Gross">Base tariff, on which the discount is read; zero or more.</param>
/// <param name="Vas">Value-added services, never discounted.</param>
public sealed record DiscountLine(int LocationOfficeCode, string ProductCode, TrafficClass TrafficClass, string? DiscountGroup, Money Gross, Money Vas);

/// <summary>A line with its discount.</summary>
/// <param name="Line">As it came in.</param>
/// <param name="Rate">The nominal rate; on marginal reading that of the topmost row.</param>
/// <param name="Discount">To the paisa.</param>
public sealed record DiscountedLine(DiscountLine Line, Percent Rate, Money Discount)
{
    /// <summary>Gross less discount plus value-added services: the value GST is due on.</summary>
    public Money Taxable => Line.Gross - Discount + Line.Vas;
}
