using UCCMS.Core.Ledger;

namespace UCCMS.Core.Settlement;

/// <summary>Finds the journals that acts posted earlier.</summary>
public static class PostedJournals
{
    /// <exception cref="InvalidOperationException">It was never posted, although its document says so.</exception>
    public static async Task<Journal> RequireAsync(this ILedgerStore ledger, LedgerAct act, string cause, CancellationToken ct) =>
        await ledger.FindAsync(act, cause, ct) ?? throw new InvalidOperationException($"The journal {act} of {cause} is missing.");
}
