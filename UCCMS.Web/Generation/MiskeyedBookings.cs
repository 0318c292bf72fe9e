namespace UCCMS.Web.Generation;

/// <summary>One wrong row.</summary>
/// <param name="Imported">The contract an import places it under; none where it cannot.</param>
/// <param name="Right">The contract that owes it; none where nobody does.</param>
internal sealed record SingleSlip(BookingLine Line, GeneratedContract? Imported, GeneratedContract? Right, long? ExpectedPaise = null);

/// <summary>Slips of the pen in customer, contract and product.</summary>
internal sealed class MiskeyedBookings(GenerationTools tools, GeneratedContract own, GeneratedContract[] elsewhere, Dice dice)
{
    public SingleSlip Of(Slip slip, BookingLine line) => slip switch
    {
        Slip.ContractUnknown => new(line with { ContractNumber = own.Number + dice.Next(10) }, null, own),
        Slip.ContractNotActive => Keyed(line, dice.Of(tools.World.Pending)),
        Slip.OfficeNotCovered => Keyed(line, dice.Of(elsewhere)),
        Slip.CustomerDiffers => new(line with { CustomerId = dice.Of(elsewhere).Customer.Id, ContractNumber = own.Number }, null, own),
        Slip.CustomerWithoutContract => new(line with { CustomerId = tools.Order.StrangerId(dice), ContractNumber = string.Empty }, null, own),
        Slip.ProductNotCovered => new(line with { Product = "RGL", Class = string.Empty, BasePaise = PostageRates.Of("RGL", line.InTown, 0, line.Grams) }, null, null),
        Slip.CustomerMissing => WithoutCustomer(line, string.Empty),
        Slip.CustomerMalformed => WithoutCustomer(line, own.Customer.Id[..9]),
        Slip.ContractMissing => new(line with { ContractNumber = string.Empty }, null, own),
        _ => throw new ArgumentOutOfRangeException(nameof(slip), slip, "Not a slip of the pen."),
    };

    private SingleSlip Keyed(BookingLine line, GeneratedContract other) =>
        new(line with { CustomerId = other.Customer.Id, ContractNumber = other.Number }, null, own);

    // The contract, where it was keyed, still says whose it is.
    private SingleSlip WithoutCustomer(BookingLine line, string keyed)
    {
        var named = dice.OneIn(2);
        return new(line with { CustomerId = keyed, ContractNumber = named ? own.Number : string.Empty }, named ? own : null, own);
    }
}
