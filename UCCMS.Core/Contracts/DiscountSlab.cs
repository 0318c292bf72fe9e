using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>How the rows of a discount table are read.</summary>
public enum SlabMode
{
    /// <summary>The row in which the volume falls holds for all of it.</summary>
    WholeVolume,

    /// <summary>Each row holds for the part of the volume that lies in it.</summary>
    Marginal,
}

/// <summary>One row of a discount table: above an amount, up to and including another.</summary>
/// <param name="Above">The volume is more than this; the first row, from zero, takes a volume of nil too.</param>
/// <param name="UpTo">Inclusive; null in the last row.</param>
/// <param name="RateNtd">For <see cref="TrafficClass.NTD"/>.</param>
/// <param name="RateTd">For <see cref="TrafficClass.TD"/>; equal to the other where the group has no classes.</param>
public sealed record DiscountSlab(Money Above, Money? UpTo, Percent RateNtd, Percent RateTd)
{
    /// <summary>A row of a group without traffic classes.</summary>
    public static DiscountSlab Single(Money above, Money? upTo, Percent rate) => new(above, upTo, rate, rate);

    /// <exception cref="RuleViolation">The row's rates differ by class and the class is not known.</exception>
    public Percent RateOf(TrafficClass trafficClass) => trafficClass switch
    {
        TrafficClass.TD => RateTd,
        TrafficClass.NTD => RateNtd,
        _ when RateNtd == RateTd => RateNtd,
        _ => throw new RuleViolation("discount.class-missing", "The discount differs by town and non-town delivery, but the line does not say which it is."),
    };

    /// <summary>The part of a volume that lies in this row.</summary>
    public Money PartOf(Money volume)
    {
        var top = UpTo is { } upTo && upTo < volume ? upTo : volume;
        return top > Above ? top - Above : Money.Zero;
    }
}
