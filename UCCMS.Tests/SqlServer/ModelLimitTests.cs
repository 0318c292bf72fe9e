using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.SqlServer;

/// <summary>What a parser cannot see and a server would refuse: cascade paths, the size of index keys, index on unlimited text.</summary>
public sealed class ModelLimitTests
{
    private const int KeyBytes = 1700;

    [Fact]
    public void No_table_is_reached_by_two_cascades()
    {
        using var db = SqlServerModel.Create();
        var reached = new List<string>();
        foreach (var root in db.Model.GetEntityTypes())
        {
            var paths = new List<string>();
            Walk(root, paths, []);
            reached.AddRange(paths.GroupBy(p => p).Where(g => g.Count() > 1).Select(g => $"{root.DisplayName()} reaches {g.Key} {g.Count()} times"));
        }

        Assert.Empty(reached);
    }

    [Fact]
    public void Index_keys_fit()
    {
        using var db = SqlServerModel.Create();
        Assert.Empty(
            from entity in db.Model.GetEntityTypes()
            let keys = entity.GetIndexes().Select(i => i.Properties).Concat(entity.GetKeys().Select(k => k.Properties))
            from key in keys
            let bytes = key.Sum(Bytes)
            where bytes > KeyBytes
            select $"{entity.DisplayName()} ({string.Join(", ", key.Select(p => p.Name))}): {bytes} bytes");
    }

    [Fact]
    public void Names_fit_and_money_is_whole_paise()
    {
        using var db = SqlServerModel.Create();
        var money = db.Model.GetEntityTypes().SelectMany(e => e.GetProperties()).Where(p => p.ClrType == typeof(Core.Shared.Money)).ToArray();
        Assert.All(money, p => Assert.Equal("bigint", p.GetColumnType()));
        Assert.All(db.Model.GetEntityTypes(), e => Assert.True(e.GetTableName()?.Length <= 128));
    }

    [Theory]
    [InlineData(450, 900)]
    [InlineData(null, int.MaxValue)]
    public void Sample_text_is_measured(int? length, int expected) => Assert.Equal(expected, TextBytes(length));

    private static void Walk(IEntityType from, List<string> paths, HashSet<IEntityType> seen)
    {
        foreach (var key in from.GetReferencingForeignKeys().Where(k => k.DeleteBehavior is DeleteBehavior.Cascade or DeleteBehavior.SetNull))
        {
            paths.Add(key.DeclaringEntityType.GetTableName()!);
            if (seen.Add(key.DeclaringEntityType))
            {
                Walk(key.DeclaringEntityType, paths, seen);
            }
        }
    }

    private static int Bytes(IProperty property) => (property.GetProviderClrType() ?? property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType) switch
    {
        var t when t == typeof(string) => TextBytes(property.GetMaxLength()),
        var t when t == typeof(Guid) || t == typeof(Guid?) => 16,
        _ => 8,
    };

    private static int TextBytes(int? length) => length is null or -1 ? int.MaxValue : length.Value * 2;
}
