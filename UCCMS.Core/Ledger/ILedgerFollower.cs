namespace UCCMS.Core.Ledger;

/// <summary>Adds to a journal what follows from it in the same transaction, once its balances stand.</summary>
public interface ILedgerFollower
{
    /// <param name="book">With the journal posted.</param>
    /// <param name="journal">Just posted.</param>
    /// <param name="ct">Stops it.</param>
    /// <returns>A journal to post after it; none where nothing follows.</returns>
    Task<Journal?> FollowAsync(LedgerBook book, Journal journal, CancellationToken ct);
}
