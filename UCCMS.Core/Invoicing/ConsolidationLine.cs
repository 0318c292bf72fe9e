using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Invoicing;

/// <summary>One product and class of one location, at the uniform rate: becomes a line of that location's GST invoice.</summary>
/// <param name="LocationOfficeId">The booking location.</param>
/// <param name="LocationDraftId">None where APT's figures stand in.</param>
/// <param name="Product">Product code.</param>
/// <param name="TrafficClass">Traffic class, or none.</param>
/// <param name="ArticleCount">Articles.</param>
/// <param name="Gross">Base tariff.</param>
/// <param name="Vas">Value-added services, not discounted.</param>
/// <param name="DiscountRate">The uniform rate; on marginal reading that of the topmost row.</param>
/// <param name="Discount">To the paisa.</param>
/// <param name="Taxable">Gross less discount plus value-added services.</param>
/// <param name="GstRate">The whole rate.</param>
/// <param name="IsExempt">Bears no tax.</param>
/// <param name="FromAptFigures">APT's figures stand in for a draft that did not come.</param>
public sealed record ConsolidationLine(
    OfficeId LocationOfficeId,
    LocationDraftId? LocationDraftId,
    string Product,
    TrafficClass TrafficClass,
    int ArticleCount,
    Money Gross,
    Money Vas,
    Percent DiscountRate,
    Money Discount,
    Money Taxable,
    Percent GstRate,
    bool IsExempt,
    bool FromAptFigures)
{
    /// <summary>What the foot of the document needs of it.</summary>
    public RatedAmount Rated => new(Taxable, IsExempt ? Percent.Zero : GstRate);
}

/// <summary>The rate one discount group and class was given, and why.</summary>
/// <param name="Group">The discount group.</param>
/// <param name="TrafficClass">Its class.</param>
/// <param name="Volume">The group's volume over all locations and classes.</param>
/// <param name="OrderNumber">Of the order that granted it; empty where no schedule is in force.</param>
/// <param name="Rate">Extra included, or as overridden.</param>
/// <param name="IsOverride">Set by an approved waiver.</param>
/// <param name="Discount">Over all lines of the class.</param>
public sealed record ConsolidationRate(string Group, TrafficClass TrafficClass, Money Volume, string OrderNumber, Percent Rate, bool IsOverride, Money Discount);
