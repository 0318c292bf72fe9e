using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Data.Shared;

/// <summary>How the value types of UCCMS.Core are stored: keys by their value, money as paise, rates as basis points, enums as text.</summary>
internal static class Conversions
{
    public static void Apply(ModelConfigurationBuilder builder)
    {
        builder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(30);
        builder.Properties<string>().HaveMaxLength(200);
        Map<Money, MoneyConverter>(builder);
        Map<Percent, PercentConverter>(builder);
        builder.Properties<Gstin>().HaveConversion<GstinConverter>().HaveMaxLength(15);
        foreach (var (id, value) in Ids())
        {
            var converter = typeof(IdConverter<,>).MakeGenericType(id, value);
            builder.Properties(id).HaveConversion(converter);
            builder.DefaultTypeMapping(id).HasConversion(converter);
        }
    }

    private static void Map<T, TConverter>(ModelConfigurationBuilder builder)
        where TConverter : ValueConverter
    {
        builder.Properties<T>().HaveConversion<TConverter>();
        builder.DefaultTypeMapping<T>().HasConversion<TConverter>(); // so that it can be a function argument
    }

    private static IEnumerable<(Type Id, Type Value)> Ids() =>
        from type in typeof(Money).Assembly.GetTypes()
        where type is { IsValueType: true, IsGenericType: false }
        from contract in type.GetInterfaces()
        where contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IEntityId<,>)
        select (type, contract.GetGenericArguments()[1]);

    private sealed class MoneyConverter() : ValueConverter<Money, long>(m => m.Paise, p => new Money(p));

    private sealed class PercentConverter() : ValueConverter<Percent, int>(p => p.BasisPoints, b => new Percent(b));

    private sealed class GstinConverter() : ValueConverter<Gstin, string>(g => g.Value, v => Gstin.FromStored(v));
}

/// <summary>Stores a typed key as its value.</summary>
internal sealed class IdConverter<TId, TValue>() : ValueConverter<TId, TValue>(id => id.Value, value => Key<TId, TValue>(value))
    where TId : struct, IEntityId<TId, TValue>
{
    // an expression tree may not name a static interface member itself
    private static T Key<T, TStored>(TStored value)
        where T : struct, IEntityId<T, TStored> => T.From(value);
}

/// <summary>Reads a stored instant back as UTC; every property whose name ends in Utc has it.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(d => d, d => DateTime.SpecifyKind(d, DateTimeKind.Utc));
