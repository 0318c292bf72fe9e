using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Audit;

/// <summary>Keeps in the audit trail that the Administrator made a copy of the database, which holds everybody's data.</summary>
[Requires(Permissions.ManageOperations)]
public sealed class RecordBackup(IAuditNotes audit) : IUseCase<RecordBackup.Input, Done>
{
    /// <param name="Files">Names and sizes of the copies, as a sentence.</param>
    public sealed record Input(string Files);

    public Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        audit.Document("backup", "Copy of the database", input.Files);
        return Task.FromResult(Done.Value);
    }
}
