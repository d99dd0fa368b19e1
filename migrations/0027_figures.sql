-- Which months are counted, and after whom the counting of paths goes on; null: this month is counted and told.
create table figures_months (
    month integer primary key,
    after bigint
);
-- What is counted and not told yet: of a running count, or fewer than five that wait for others.
create table figures_rests (
    country text not null,
    indicator text not null,
    region text not null,
    kind text not null,
    count integer not null,
    primary key (country, indicator, region, kind)
);
-- What is told, in whole fives; nothing else is ever read for a report.
create table figures_told (
    month integer not null,
    country text not null,
    indicator text not null,
    region text not null,
    kind text not null,
    count integer not null,
    primary key (month, country, indicator, region, kind)
);
-- How soon somebody of the team answered, by severity; read only where enough cases are told.
create table figures_speeds (
    month integer not null,
    country text not null,
    severity integer not null,
    speed integer not null,
    count integer not null,
    primary key (month, country, severity, speed)
);
