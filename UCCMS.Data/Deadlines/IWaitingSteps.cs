using UCCMS.Core.Deadlines;

namespace UCCMS.Data.Deadlines;

/// <summary>All that waits of one flow, wherever it waits. A class that implements it is found without further registration.</summary>
public interface IWaitingSteps
{
    /// <summary>Within the actor's reach; everything for the system.</summary>
    Task<IReadOnlyList<WaitingStep>> AllAsync(UccmsDbContext db, CancellationToken ct);
}
