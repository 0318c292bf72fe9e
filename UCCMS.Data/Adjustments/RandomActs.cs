using UCCMS.Data.Gst.Notes;
using UCCMS.Data.Settlement;
using UCCMS.Data.Settlement.Bank;
using UCCMS.Data.Settlement.Cheques;

namespace UCCMS.Data.Adjustments;

/// <summary>Acts of every kind that move money or a document about it, at random: for proofs that kill the program in the middle of them.</summary>
public sealed class RandomActs(RandomStage stage)
{
    private readonly RandomMoneyActs money = new(stage);
    private readonly RandomVoucherActs vouchers = new(stage);
    private readonly RandomBankActs bank = new(stage);
    private readonly RandomLineActs lines = new(stage);
    private readonly RandomNoteActs notes = new(stage);
    private readonly RandomTransferActs transfers = new(stage);

    /// <summary>One act.</summary>
    /// <returns>Whether it was done; a refusal is one of the things that happen.</returns>
    public Task<bool> NextAsync(CancellationToken ct = default) => stage.Random.Next(10) switch
    {
        0 or 1 => money.NextAsync(ct),
        2 or 3 => vouchers.NextAsync(ct),
        4 or 5 => bank.NextAsync(ct),
        6 => lines.NextAsync(ct),
        7 => notes.NextAsync(ct),
        _ => transfers.NextAsync(ct),
    };
}
