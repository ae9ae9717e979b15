#include <gumbo.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
int main(int ac,char**av){FILE*f=fopen(av[1],"rb");static char b[1<<22];size_t z=fread(b,1,sizeof b,f);int r=atoi(av[3]);
 struct timespec s,e;clock_gettime(CLOCK_PROCESS_CPUTIME_ID,&s);
 for(int i=0;i<r;i++){GumboOutput*o=gumbo_parse_with_options(&kGumboDefaultOptions,b,z);gumbo_destroy_output(&kGumboDefaultOptions,o);}
 clock_gettime(CLOCK_PROCESS_CPUTIME_ID,&e);printf("gumbo %.3f ms per parse\n",((e.tv_sec-s.tv_sec)*1e3+(e.tv_nsec-s.tv_nsec)/1e6)/r);}
