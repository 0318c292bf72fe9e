using UCCMS.Core.Shared;
using UCCMS.Data.Exports;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Exports.Lists;

/// <summary>What writing exports needs.</summary>
public sealed class ExportServices(ExportRunBulk exports, ActorQueries actors, IServiceScopeFactory scopes, IFileStore files, UseCaseRunner runner, TimeProvider time)
{
    public ExportRunBulk Exports => exports;

    public ActorQueries Actors => actors;

    public IFileStore Files => files;

    public UseCaseRunner Runner => runner;

    public DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    internal ListRendering Lists { get; } = new(scopes);
}
