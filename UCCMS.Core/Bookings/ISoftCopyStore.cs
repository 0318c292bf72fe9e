using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;

namespace UCCMS.Core.Bookings;

/// <summary>Soft copies that were taken in, and what new ones are judged by.</summary>
public interface ISoftCopyStore
{
    /// <summary>A batch of the contract with this reference or of this very file, whichever office took it in.</summary>
    Task<SoftCopyBatch?> FindEarlierAsync(ContractId contract, string batchRef, string sha256, CancellationToken ct);

    /// <summary>Ranges of these prefixes that other customers have, in their order.</summary>
    Task<IReadOnlyList<BarcodeRange>> RangesOfOthersAsync(CustomerId customer, IReadOnlyCollection<string> prefixes, CancellationToken ct);

    /// <summary>Saves the batch and streams its articles in, within the act's transaction.</summary>
    /// <returns>The batch's key.</returns>
    Task<long> ReceiveAsync(SoftCopyBatch batch, IEnumerable<string> articles, CancellationToken ct);
}
