using UCCMS.Data.Settlement;
using UCCMS.Data.Settlement.Cheques;

namespace UCCMS.Data.Adjustments;

/// <summary>Acts of every kind that move money or a document about it, at random: for proofs that kill the program in the middle of them.</summary>
public sealed class RandomActs(RandomStage stage)
{
    private readonly RandomMoneyActs money = new(stage);
    private readonly RandomVoucherActs vouchers = new(stage);
    private readonly RandomBankActs bank = new(stage);
    private readonly RandomTransferActs transfers = new(stage);

    /// <summary>One act.</summary>
    /// <returns>Whether it was done; a refusal is one of the things that happen.</returns>
    public Task<bool> NextAsync(CancellationToken ct = default) => stage.Random.Next(4) switch
    {
        0 => money.NextAsync(ct),
        1 => vouchers.NextAsync(ct),
        2 => bank.NextAsync(ct),
        _ => transfers.NextAsync(ct),
    };
}
