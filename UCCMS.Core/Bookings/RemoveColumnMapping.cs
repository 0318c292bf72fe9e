using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>Forgets how an office reads a header row: its columns are found by their names again, or as another office paired them.</summary>
[Requires(Permissions.Work)]
public sealed class RemoveColumnMapping(IColumnMappingsStore mappings, FileFormats formats) : IUseCase<RemoveColumnMapping.Input, Done>
{
    /// <summary>The format and the header row.</summary>
    public sealed record Input(string Kind, string HeaderKey);

    /// <exception cref="RuleViolation">mapping.unknown-kind, mapping.unknown</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        actor.Require(formats.Of(input.Kind).Permission);
        var mapping = await mappings.FindAsync(input.Kind, input.HeaderKey, actor.OfficeId, ct)
            ?? throw new RuleViolation("mapping.unknown", "Your office has no pairing for this header row.");
        mappings.Remove(mapping);
        return Done.Value;
    }
}
