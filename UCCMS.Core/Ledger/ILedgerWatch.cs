namespace UCCMS.Core.Ledger;

/// <summary>Hears of every posting, in the transaction of its act, when the balances stand.</summary>
public interface ILedgerWatch
{
    Task PostedAsync(IReadOnlyList<Journal> journals, CancellationToken ct);
}
