using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>A stored row of a discount order, see <see cref="DiscountSlab"/>.</summary>
public sealed class DiscountOrderSlab
{
    private DiscountOrderSlab()
    {
    }

    public DiscountOrderId DiscountOrderId { get; private set; }

    public Money Above { get; private set; }

    public Money? UpTo { get; private set; }

    public Percent RateNtd { get; private set; }

    public Percent RateTd { get; private set; }

    internal static DiscountOrderSlab Of(DiscountOrderId order, DiscountSlab slab) => new()
    {
        DiscountOrderId = order,
        Above = slab.Above,
        UpTo = slab.UpTo,
        RateNtd = slab.RateNtd,
        RateTd = slab.RateTd,
    };
}
